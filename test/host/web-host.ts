import type { ExcelHost } from './excel-host';
import type { WireEvent } from './rich-api/protocol';

/**
 * Excel on the web around an unmodified add-in page: an iframe whose office.js speaks with this page by messages. For
 * pages only; both pages are served over https by the same host name.
 */

export interface WebHostOptions {
  readonly locale?: string;
  /** Requirement sets besides ExcelApi, which is that of the Excel. */
  readonly requirements?: Readonly<Record<string, string>>;
  /** The workbook's address: a plain path on the desktop, as Windows and Macs write it. */
  readonly documentUrl?: string;
  /** Excel does not say where office.js is: `Office.onReady` never settles. */
  readonly isSilent?: boolean;
}

/** A message of office.js in the iframe. */
interface ClientMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
    readonly eventDispId?: number;
    /** Of a command that was ended: its result. */
    readonly 0?: string;
    readonly 1?: number;
  };
}

const conversation = 'conversation-1';
const appId = 'app-1';

const messageTypes = { request: 0, response: 1 } as const;
const responseTypes = { answer: 0, event: 1 } as const;
const actionTypes = { registerEvent: 1, unregisterEvent: 2 } as const;
const dispatchIds = {
  ...{ loadSettings: 76, saveSettings: 65, richApiRequest: 93, richApiEvent: 33 },
  ...{ commandInvoked: 39, commandCompleted: 94 },
} as const;

/** Where the body of a rich-API request stands among the things that go with it. */
const bodyIndex = 4;
const flagsIndex = 6;

const standardRequirements = {
  ...{ SharedRuntime: '1.2', RibbonApi: '1.2', DialogApi: '1.2', CustomFunctionsRuntime: '1.5' },
  ...{ KeyboardShortcuts: '1.1', RichApiRuntime: '1.1', RichApiRuntimeFlag: '1.2', AddinCommands: '1.3' },
  DelayForCellEdit: '1.1',
};

/** Opens an add-in page in an iframe and serves it as Excel on the web. */
export class WebHost {
  /** The messages that came, for a look when something does not answer. */
  readonly seen: string[] = [];
  /** The ribbon's commands that were ended, each with its result: 0 for one that was carried out. */
  readonly completed: (readonly [id: string, status: number])[] = [];
  private commandCount = 0;
  private readonly events = new Map<string, number>();
  private readonly listener = (event: MessageEvent<unknown>): void => {
    if (event.source === this.iframe.contentWindow) this.receive(String(event.data));
  };

  /** The iframe is not attached to the page yet. */
  constructor(
    private readonly host: ExcelHost,
    private readonly iframe: HTMLIFrameElement,
    private readonly addinUrl: string,
    private readonly options: WebHostOptions = {},
  ) {
    window.addEventListener('message', this.listener);
    host.onEvents = (events) => {
      this.sendRichApiEvents(events);
    };
    iframe.name = JSON.stringify({
      baseFrameName: 'office_frame',
      hostInfo: `Excel$Web$16.01$${this.locale}$correlation$$$0`,
      xdmInfo: [conversation, appId, window.location.origin].join('|'),
      ...{ serializerVersion: '1', flights: '[]', disabledChangeGates: '[]' },
    });
    iframe.src = addinUrl;
  }

  close(): void {
    window.removeEventListener('message', this.listener);
    this.iframe.remove();
  }

  /** A click on a button of the ribbon that runs this action; false as long as office.js does not listen. */
  clickRibbon(action: string): boolean {
    const [name] = [...this.events].find(([, dispatchId]) => dispatchId === dispatchIds.commandInvoked) ?? [];
    if (name === undefined) return false;
    this.commandCount += 1;
    this.sendEvent(name, [`command-${this.commandCount}`, action, '{}']);
    return true;
  }

  private get locale(): string {
    return this.options.locale ?? 'zh-CN';
  }

  private receive(text: string): void {
    const message = parseMessage(text);
    if (message?._messageType !== messageTypes.request) return;
    this.seen.push(describe(message));
    if (this.options.isSilent) return;
    this.host.whenReady(flagsOf(message), () => {
      this.send({
        ...envelopeOf(message),
        _responseType: responseTypes.answer,
        _errorCode: 0,
        _data: this.answer(message),
      });
    });
  }

  private answer(message: ClientMessage): unknown {
    const { _actionName: name, _actionType: type, _data: data } = message;
    if (type === actionTypes.registerEvent) {
      this.events.set(name, data?.eventDispId ?? 0);
      return { Error: 0 };
    }
    if (type === actionTypes.unregisterEvent) {
      this.events.delete(name);
      return { Error: 0 };
    }
    if (name === 'ContextActivationManager_getAppContextAsync') return this.appContext();
    return name === 'executeMethod' && data ? this.execute(data) : null;
  }

  private execute(sent: NonNullable<ClientMessage['_data']>): unknown {
    const { DdaMethod, ArrayData: data = [] } = sent;
    switch (DdaMethod?.DispatchId) {
      case dispatchIds.richApiRequest:
        return { Version: 1, Error: 0, Data: [200, [], this.host.exchange(String(data[bodyIndex]))] };
      case dispatchIds.commandCompleted:
        this.completed.push([String(sent[0]), Number(sent[1])]);
        return { Version: 1, Error: 0, Data: [] };
      case dispatchIds.loadSettings:
      case dispatchIds.saveSettings:
        return { Version: 1, Error: 0, Settings: [] };
      default:
        return { Version: 1, Error: 0, Data: [] };
    }
  }

  private sendRichApiEvents(events: readonly WireEvent[]): void {
    const entries = events.map((one) => [one.messageCategory, one.messageType, one.targetId, one.message, 0]);
    for (const [name, dispatchId] of this.events) {
      if (dispatchId === dispatchIds.richApiEvent) this.sendEvent(name, { ArrayData: entries });
    }
  }

  private sendEvent(name: string, data: unknown): void {
    this.send({
      ...{ _messageType: messageTypes.response, _actionName: name, _conversationId: conversation, _correlationId: -1 },
      ...{ _errorCode: 0, _responseType: responseTypes.event, _serializerVersion: 1, _data: data },
    });
  }

  private send(message: unknown): void {
    this.iframe.contentWindow?.postMessage(JSON.stringify(message), new URL(this.addinUrl).origin);
  }

  /** What office.js asks for first: where it is, and which requirement sets there are. */
  private appContext(): Readonly<Record<string, unknown>> {
    const { documentUrl = 'https://localhost/workbook.xlsx' } = this.options;
    const excelApi = `1.${this.host.apiVersion}`;
    const requirements = { ExcelApi: excelApi, ...standardRequirements, ...this.options.requirements };
    return {
      ...{ _id: appId, _appName: 16, _appVersion: '16.01', _appMinorVersion: 1, _hostFullVersion: '16.0.1.1' },
      ...{ _appUILocale: this.locale, _dataLocale: this.locale, _docUrl: documentUrl },
      ...{ _clientMode: 1, _settings: {}, _reason: 1, _osfControlType: 1, _eToken: '', _correlationId: 'correlation' },
      ...{ _appInstanceId: 'instance', _addinName: 'PE', _appDomains: [], _featureGates: {}, _initialDisplayMode: 0 },
      _requirementMatrix: JSON.stringify(requirements),
    };
  }
}

const flagsOf = ({ _data: data }: ClientMessage): number =>
  data?.DdaMethod?.DispatchId === dispatchIds.richApiRequest ? Number(data.ArrayData?.[flagsIndex]) : 0;

function envelopeOf(message: ClientMessage): Readonly<Record<string, unknown>> {
  return {
    _messageType: messageTypes.response,
    _actionName: message._actionName,
    _conversationId: message._conversationId,
    _correlationId: message._correlationId,
    _serializerVersion: 1,
  };
}

function parseMessage(text: string): ClientMessage | null {
  try {
    return JSON.parse(text) as ClientMessage;
  } catch {
    return null;
  }
}

function describe({ _actionName: name, _data: data }: ClientMessage): string {
  const number = data?.DdaMethod?.DispatchId ?? data?.eventDispId;
  return number === undefined ? name : `${name}#${number}`;
}
