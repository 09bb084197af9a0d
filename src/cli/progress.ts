import { catalogueOf, fill, type Language } from '../messages';
import { oneLine } from '../report';

const LEAST_FILES = 5;
const CLEAR = '\r\u001B[K';
/** How often the line is written anew, in milliseconds. */
const STEP = 100;

/** Where a run prints how far it is. */
interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** How far a run is, how fast, and how long it will take: one line on a terminal, nothing elsewhere. */
export class Progress {
  private readonly start: number;
  private done = 0;
  private shown = -Infinity;
  private readonly isShown: boolean;

  constructor(
    private readonly total: number,
    private readonly language: Language,
    private readonly terminal: Terminal = process.stderr,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.isShown = terminal.isTTY === true && total >= LEAST_FILES;
    // Node loads its clock when it is first asked.
    this.start = this.isShown ? now() : 0;
  }

  /** A file is done. */
  step(file: string): void {
    this.done += 1;
    if (!this.isShown) return;
    const now = this.now();
    if (now - this.shown < STEP) return;
    this.shown = now;
    const rate = (1000 * this.done) / Math.max(1, now - this.start);
    const data = {
      done: this.done,
      total: this.total,
      rate: rate.toFixed(1),
      rest: Math.ceil((this.total - this.done) / rate),
      file: oneLine(file),
    };
    const line = fill(catalogueOf(this.language).batch.progress, data, this.language);
    // A line that wraps could not be written over; a Chinese character takes two columns.
    const room = Math.floor(((this.terminal.columns ?? 80) - 1) / 2);
    this.terminal.write(CLEAR + line.slice(0, room));
  }

  end(): void {
    if (this.isShown) this.terminal.write(CLEAR);
  }
}
