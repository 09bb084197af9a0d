import type { ExcelHost } from './excel-host';
import type { WireEvent } from './rich-api/protocol';

/**
 * Excel on Windows around an unmodified add-in page: office.js's own script for it speaks with `window.external`,
 * which WebView2 provides there. Installed into a page before its scripts; lists are safe arrays.
 */

export interface WindowsHostOptions {
  readonly locale?: string;
  /** The workbook's path, as Windows writes it. */
  readonly documentUrl?: string;
  /** Sent as soon as office.js listens for commands: a click on the ribbon that had to load the page first. */
  readonly firstCommand?: string;
}

/** A list as the scripting host of Windows passes it. */
interface SafeArray extends ReadonlyArray<unknown> {
  toArray(): readonly unknown[];
  dimensions(): number;
}

function safeArray(items: readonly unknown[]): SafeArray {
  const list = items.map((item): unknown => (Array.isArray(item) ? safeArray(item) : item));
  return Object.assign(list, { toArray: () => list, dimensions: () => 1 });
}

type Callback = (result: SafeArray) => void;
type Handler = (id: number, payload: SafeArray) => void;

const dispatchIds = { richApiRequest: 93, richApiEvent: 33, commandInvoked: 39, commandCompleted: 94 } as const;

/** Where the body of a rich-API request stands among the things that go with it. */
const bodyIndex = 4;
const flagsIndex = 6;

const requirements = {
  ...{ SharedRuntime: '1.2', RibbonApi: '1.2', DialogApi: '1.2', CustomFunctionsRuntime: '1.3', AddinCommands: '1.3' },
  ...{ KeyboardShortcuts: '1.1', RichApiRuntime: '1.1', RichApiRuntimeFlag: '1.2' },
  DelayForCellEdit: '1.1',
};

export class WindowsHost {
  /** The results of the ribbon's commands that were ended: 0 for one that was carried out. */
  readonly completed: number[] = [];
  private readonly handlers = new Map<number, Handler>();

  constructor(
    private readonly host: ExcelHost,
    private readonly options: WindowsHostOptions = {},
  ) {
    host.onEvents = (events) => {
      this.sendEvents(events);
    };
  }

  /** Puts itself where office.js looks for Excel. */
  install(page: object): void {
    const external = {
      GetContext: () => this.context(),
      Execute: (id: number, params: unknown, done: Callback) => {
        this.execute(id, params as readonly unknown[], done);
      },
      RegisterEvent: (id: number, _target: string, handler: Handler, done: Callback) => {
        this.register(id, handler, done);
      },
      UnregisterEvent: (id: number, _target: string, done: Callback) => {
        this.handlers.delete(id);
        later(done, [0]);
      },
    };
    Object.defineProperty(page, 'external', { value: external, configurable: true });
  }

  /** A click on a button of the ribbon; false as long as office.js does not listen. */
  clickRibbon(action: string): boolean {
    const handler = this.handlers.get(dispatchIds.commandInvoked);
    handler?.(dispatchIds.commandInvoked, safeArray(['command', action, '{}']));
    return handler !== undefined;
  }

  private register(id: number, handler: Handler, done: Callback): void {
    this.handlers.set(id, handler);
    setTimeout(() => {
      done(safeArray([0]));
      const { firstCommand } = this.options;
      if (id === dispatchIds.commandInvoked && firstCommand !== undefined) this.clickRibbon(firstCommand);
    });
  }

  private execute(id: number, params: readonly unknown[], done: Callback): void {
    if (id === dispatchIds.commandCompleted) this.completed.push(Number(params[1]));
    if (id !== dispatchIds.richApiRequest) {
      later(done, [0, []]);
      return;
    }
    // One argument comes bare, several as a list.
    const [first] = params;
    const parts = Array.isArray(first) ? (first as readonly unknown[]) : params;
    setTimeout(() => {
      this.host.whenReady(Number(parts[flagsIndex]), () => {
        done(safeArray([0, [200, [], this.host.exchange(String(parts[bodyIndex]))]]));
      });
    });
  }

  private sendEvents(events: readonly WireEvent[]): void {
    const entries = events.map((one) => [one.messageCategory, one.messageType, one.targetId, one.message, 0]);
    this.handlers.get(dispatchIds.richApiEvent)?.(dispatchIds.richApiEvent, safeArray([entries]));
  }

  /** What office.js asks for first: where it is, and which requirement sets there are. */
  private context(): Readonly<Record<string, () => unknown>> {
    const { locale = 'zh-CN', documentUrl = 'C:\\表.xlsx' } = this.options;
    const sets = { ExcelApi: `1.${this.host.apiVersion}`, ...requirements };
    const colours = { controlForegroundColor: 0xffffff, controlBackgroundColor: 0x262626 };
    return {
      ...{ GetAppType: () => 1, GetSolutionRef: () => 'app-1', GetSolutionToken: () => '', GetInstanceId: () => 'i' },
      ...{ GetAppVersionMajor: () => 16, GetAppVersionMinor: () => 1, GetHostFullVersion: () => '16.0.14332.20000' },
      ...{ GetAppUILocale: () => locale, GetAppDataLocale: () => locale, GetDocUrl: () => documentUrl },
      ...{ GetAppCapabilities: () => 1, GetActivationMode: () => 2, GetControlIntegrationLevel: () => 1 },
      ...{ GetCorrelationId: () => 'c', GetTouchEnabled: () => false, GetCommerceAllowed: () => false },
      ...{ GetHostCustomMessage: () => '', GetFeaturesForSolution: () => '{}', GetInitialDisplayMode: () => 0 },
      ...{ GetOsfSettings: () => null, GetSettings: () => ({ Read: () => undefined, Write: () => undefined }) },
      GetSupportedMatrix: () => JSON.stringify(sets),
      GetOfficeThemeInfo: () =>
        JSON.stringify({ bodyForegroundColor: 0xffffff, bodyBackgroundColor: 0x262626, ...colours }),
    };
  }
}

function later(done: Callback, answer: readonly unknown[]): void {
  setTimeout(() => {
    done(safeArray(answer));
  });
}
