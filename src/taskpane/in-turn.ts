import { isIdle, type PaneState } from './state';
import { nextChange, type Store } from './store';

type Watched = Pick<Store<PaneState>, 'get' | 'subscribe'>;

interface Wish {
  readonly what: unknown;
  readonly args: unknown;
}

interface Waiting extends Wish {
  readonly run: () => Promise<void>;
  readonly done: Promise<void>;
  /** Settles `done`: with what it is served by, or at once where it is given up. */
  readonly end: (served?: Promise<void>) => void;
}

/** What a person asks for while something is under way: it waits until that is done, each wish once and in turn. */
export class InTurn {
  private readonly underWay = new Set<Wish>();
  private readonly waiting: Waiting[] = [];
  private isServing = false;

  /** Serves a wish; until it is done or has failed the same one is no other. */
  async now(wish: Wish, run: () => Promise<void>): Promise<void> {
    this.underWay.add(wish);
    try {
      await run();
    } finally {
      this.underWay.delete(wish);
    }
  }

  /** Settles as the wish does once its turn has come, or where it is given up. */
  wait(store: Watched, wish: Wish, run: () => Promise<void>): Promise<void> {
    if ([...this.underWay].some(isSame(wish))) return Promise.resolve();
    const same = this.waiting.find(isSame(wish));
    if (same) return same.done;
    let end: Waiting['end'] = () => undefined;
    const done = new Promise<void>((resolve) => (end = resolve));
    this.waiting.push({ ...wish, run, done, end });
    if (!this.isServing) void this.serve(store);
    return done;
  }

  /** Nothing waits any more. */
  giveUp(): void {
    for (const { end } of this.waiting.splice(0)) end();
  }

  /** One after the other, whatever becomes of the one before. */
  private async serve(store: Watched): Promise<void> {
    this.isServing = true;
    for (;;) {
      // Looked at anew after each change: whoever was told of it before may have begun something else by now.
      while (!isIdle(store.get())) await nextChange(store);
      const next = this.waiting.shift();
      if (!next) break;
      const served = next.run();
      next.end(served);
      await served.catch(() => undefined);
    }
    this.isServing = false;
  }
}

const isSame =
  ({ what, args }: Wish) =>
  (one: Wish): boolean =>
    one.what === what && one.args === args;
