import type { ExcelHost } from './excel-host';

interface BridgeMessage {
  readonly id?: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly body?: unknown };
}

const requestType = 1;
const responseType = 2;
const eventType = 3;

/** The object that office.js looks for as `_richApiNativeBridge`, and that it puts its own listener into. */
export interface NativeBridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

/** A way for office.js to a host that can be exchanged for another one: one office.js serves a whole test file. */
export class SwitchableBridge implements NativeBridge {
  onMessageFromHost: ((text: string) => void) | null = null;
  private host: ExcelHost | null = null;
  private isClosed = false;

  connect(host: ExcelHost): void {
    this.host = host;
    host.onEvents = (entries) => {
      if (this.host === host) this.send({ type: eventType, controlId: '', message: { entries } });
    };
  }

  /** No answer comes any more: office.js asks once more after its last `Excel.run`, and nobody is there by then. */
  close(): void {
    this.isClosed = true;
  }

  sendMessageToHost(text: string): void {
    const { id, type, flags = 0, message } = JSON.parse(text) as BridgeMessage;
    const { host } = this;
    if (type !== requestType) return;
    if (!host) throw new Error('office.js made a request and no Excel is connected.');
    const request = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
    setImmediate(() => {
      if (host.isSilent) return;
      host.whenReady(flags, () => {
        this.send({ id, type: responseType, message: { statusCode: 200, headers: {}, body: host.exchange(request) } });
      });
    });
  }

  private send(message: unknown): void {
    if (!this.isClosed) this.onMessageFromHost?.(JSON.stringify(message));
  }
}
