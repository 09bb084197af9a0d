import {
  FunctionCalls,
  type DescribedFunction,
  type FormulaArgument,
  type FunctionResult,
} from './api/custom-functions';
import { serveServices, visibilityEvent, type RuntimeState } from './api/services';
import { serveWorkbook } from './api/workbook';
import { wireEventsOf } from './api/events';
import { buildWorkbook, type WorkbookDefinition } from './model/definition';
import { reopen, snapshotOf, type WorkbookSnapshot } from './model/snapshot';
import { WorkbookUser } from './model/workbook-user';
import type { WorkbookModel } from './model/workbook-model';
import { HostError, type HostErrorCode } from './rich-api/host-error';
import { waitsForEdit, type WireEvent, type WireRequest, type WireResponse } from './rich-api/protocol';
import { isRelease, namesIn, RichApiServer } from './rich-api/server';

export interface ExcelHostOptions {
  /** The minor version of ExcelApi: 7 for an Excel that ends at ExcelApi 1.7. As a rule the one of office.js 1.1.110. */
  readonly apiVersion?: number;
  /** Bytes that a request or a response may have; Excel on the web takes 5 MB. */
  readonly maxBytes?: number;
  /** What Excel was told of the add-in's functions. */
  readonly functions?: readonly DescribedFunction[];
}

/** What went over the wire so far. */
export interface Traffic {
  /** Round trips, without the one below. */
  readonly syncs: number;
  /** Requests in which office.js, after an `Excel.run` and by itself, gives back what it kept. Nobody waits for them. */
  readonly releases: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
}

const fiveMegabytes = 5 * 1024 * 1024;

/** An Excel with a workbook open: takes requests of office.js as text, and answers as Excel would. */
export class ExcelHost {
  readonly apiVersion: number;
  /** Does what a person in front of Excel would. */
  readonly user: WorkbookUser;
  /** Members of the object model that were asked for. */
  readonly calledMembers = new Set<string>();
  /** How many requests named a member. */
  readonly requestsNaming = new Map<string, number>();
  /** Where events go: set by whichever route the client is connected by. */
  onEvents: (events: readonly WireEvent[]) => void = () => undefined;
  /** The next requests fail with these codes, one each; `null` lets one pass. */
  readonly failures: (HostErrorCode | null)[] = [];
  /** Whether a request may wait for the end of a cell edit. */
  canWaitForEdit = true;
  /** From the next request on nothing is answered any more. */
  isSilent = false;
  /** Whether the pane is shown, and whether it comes with the workbook. */
  readonly runtime: RuntimeState = { state: 'Visible', startState: 'Inactive', keyboard: 'sheet' };
  private readonly calls: FunctionCalls;
  private readonly server: RichApiServer;
  private readonly maxBytes: number;
  private counted: Traffic = { syncs: 0, releases: 0, bytesIn: 0, bytesOut: 0 };

  constructor(
    readonly workbook: WorkbookModel,
    options: ExcelHostOptions = {},
  ) {
    this.apiVersion = options.apiVersion ?? 15;
    this.maxBytes = options.maxBytes ?? fiveMegabytes;
    this.calls = new FunctionCalls(
      workbook,
      (events) => this.onEvents(events),
      this.isSetSupported('CustomFunctionsRuntime', '1.3'),
      options.functions ?? null,
    );
    this.server = new RichApiServer(
      serveWorkbook(workbook),
      serveServices(this.services(), this.calls),
      this.apiVersion,
    );
    this.user = new WorkbookUser(workbook);
    workbook.onEvent = (event) => {
      const events = wireEventsOf(workbook, event, this.apiVersion);
      if (events.length > 0) this.onEvents(events);
    };
  }

  /** A person closes the pane: its page lives on. */
  closePane(): void {
    Object.assign(this.runtime, { state: 'Background', keyboard: 'sheet' });
    this.onEvents([visibilityEvent('Hidden')]);
  }

  private services(): Parameters<typeof serveServices>[0] {
    const { runtime, workbook } = this;
    return { runtime, workbook, send: (event) => this.onEvents([event]) };
  }

  static open(definition: WorkbookDefinition, options?: ExcelHostOptions): ExcelHost {
    return new ExcelHost(buildWorkbook(definition), options);
  }

  /** Opens the workbook again as it would come out of its file. */
  static reopen(snapshot: WorkbookSnapshot, options?: ExcelHostOptions): ExcelHost {
    return new ExcelHost(reopen(snapshot), options);
  }

  /** All that saving would keep. */
  snapshot(): WorkbookSnapshot {
    return snapshotOf(this.workbook);
  }

  get traffic(): Traffic {
    return this.counted;
  }

  /** Objects that the client has not given back. */
  get keptReferences(): number {
    return this.server.references.size;
  }

  /** The traffic of some work alone. */
  async measure<T>(work: () => Promise<T>): Promise<Traffic & { readonly result: T }> {
    const before = this.counted;
    const result = await work();
    return {
      result,
      syncs: this.counted.syncs - before.syncs,
      releases: this.counted.releases - before.releases,
      bytesIn: this.counted.bytesIn - before.bytesIn,
      bytesOut: this.counted.bytesOut - before.bytesOut,
    };
  }

  isSetSupported(name: string, version = '1.1'): boolean {
    const [, minor = '0'] = version.split('.');
    if (name === 'ExcelApi') return Number(minor) <= this.apiVersion;
    if (name !== 'CustomFunctionsRuntime') return false;
    // The sets that came with Excel's own of about the same time.
    return this.apiVersion >= (Number(minor) > 2 ? 12 : 10);
  }

  /** Has a function of the add-in computed for a formula in a cell, as `=PE.SCORE(A1,B1,5)` in `Sheet!D1` would. */
  callFunction(name: string, cell: string, args: readonly FormulaArgument[]): Promise<FunctionResult> {
    return this.calls.call(name, cell, args);
  }

  /** Calls back when Excel answers a request with these flags: at once, or after the edit that it waits for. */
  whenReady(flags: number, answer: () => void): void {
    const isWaiting = this.canWaitForEdit && (flags & waitsForEdit) !== 0 && this.workbook.isEditingCell;
    if (isWaiting) this.workbook.waitingForEdit.push(answer);
    else answer();
  }

  /** One request of the client, and Excel's answer to it. */
  exchange(requestText: string): string {
    const bytesIn = byteLength(requestText);
    const request = JSON.parse(requestText) as WireRequest;
    const text = JSON.stringify(this.answer(request, bytesIn));
    const bytesOut = byteLength(text);
    this.count(isRelease(request), bytesIn, bytesOut);
    return bytesOut > this.maxBytes ? JSON.stringify(refusal('ResponsePayloadSizeLimitExceeded')) : text;
  }

  private count(isReleaseOnly: boolean, bytesIn: number, bytesOut: number): void {
    const before = this.counted;
    this.counted = {
      syncs: before.syncs + (isReleaseOnly ? 0 : 1),
      releases: before.releases + (isReleaseOnly ? 1 : 0),
      bytesIn: before.bytesIn + bytesIn,
      bytesOut: before.bytesOut + bytesOut,
    };
  }

  private answer(request: WireRequest, bytesIn: number): WireResponse {
    const failure = isRelease(request) ? undefined : this.failures.shift();
    if (failure) return refusal(failure);
    if (bytesIn > this.maxBytes) return refusal('RequestPayloadSizeLimitExceeded');
    if (this.workbook.isEditingCell) return refusal('InvalidOperationInCellEditMode');
    for (const name of new Set(namesIn(request))) {
      this.calledMembers.add(name);
      this.requestsNaming.set(name, (this.requestsNaming.get(name) ?? 0) + 1);
    }
    return this.workbook.undo.group('add-in', () => this.server.process(request));
  }
}

function refusal(code: HostErrorCode): WireResponse {
  const { message } = new HostError(code);
  return { Results: [], Error: { Code: code, Message: message, HttpStatusCode: 400, Location: '', ActionIndex: 0 } };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
