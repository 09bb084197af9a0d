import { isIdle, type PaneState } from './state';
import type { Store } from './store';

type Watched = Pick<Store<PaneState>, 'get' | 'subscribe'>;

interface Wish {
  readonly what: unknown;
  readonly args: unknown;
}

interface Waiting extends Wish {
  readonly run: () => Promise<void>;
  readonly done: Promise<void>;
  readonly end: () => void;
}

/** What a person asks for while something is under way: it waits until that is done, each wish once and in turn. */
export class InTurn {
  private readonly underWay = new Set<Wish>();
  private readonly waiting: Waiting[] = [];
  private isServing = false;

  /** Serves a wish; until it is done the same one is no other. */
  async now(wish: Wish, run: () => Promise<void>): Promise<void> {
    this.underWay.add(wish);
    await run();
    this.underWay.delete(wish);
  }

  /** Settles once the wish was served or given up. */
  wait(store: Watched, { what, args }: Wish, run: () => Promise<void>): Promise<void> {
    const isSame = (one: Wish): boolean => one.what === what && one.args === args;
    if ([...this.underWay].some(isSame)) return Promise.resolve();
    const same = this.waiting.find(isSame);
    if (same) return same.done;
    let end = (): void => undefined;
    const done = new Promise<void>((resolve) => (end = resolve));
    this.waiting.push({ what, args, run, done, end });
    if (!this.isServing) void this.serve(store);
    return done;
  }

  /** Nothing waits any more. */
  giveUp(): void {
    for (const { end } of this.waiting.splice(0)) end();
  }

  private async serve(store: Watched): Promise<void> {
    this.isServing = true;
    for (;;) {
      await idle(store);
      const next = this.waiting.shift();
      if (!next) break;
      await next.run();
      next.end();
    }
    this.isServing = false;
  }
}

function idle({ get, subscribe }: Watched): Promise<void> {
  return new Promise((resolve) => {
    if (isIdle(get())) return resolve();
    const stop = subscribe(() => {
      if (!isIdle(get())) return;
      stop();
      resolve();
    });
  });
}
