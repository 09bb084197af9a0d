import { catalogueOf, fill, type BatchKey, type Language } from '../messages';
import { oneLine } from '../report';

const LEAST_FILES = 5;
const CLEAR = '\r\u001B[K';
/** How often the line is written anew, in milliseconds. */
const STEP = 100;

/** Units of time, each from so many seconds on. */
const UNITS: readonly {
  readonly key: BatchKey;
  readonly from: number;
  readonly of: number;
  readonly places: number;
}[] = [
  { key: 'rest.hours', from: 7200, of: 3600, places: 1 },
  { key: 'rest.minutes', from: 120, of: 60, places: 0 },
  { key: 'rest.seconds', from: 0, of: 1, places: 0 },
];

/** How long the rest takes, in words. */
function restText(seconds: number, language: Language): string {
  const unit = UNITS.find(({ from }) => seconds >= from);
  if (!unit) return '';
  return fill(catalogueOf(language).batch[unit.key], { count: (seconds / unit.of).toFixed(unit.places) }, language);
}

/** A line that wraps could not be written over; a Chinese character takes two columns, as an ellipsis may. */
function fitted(line: string, columns: number): string {
  let width = 0;
  let end = 0;
  for (const one of line) {
    width += one > '\u2e7f' ? 2 : 1;
    if (width > columns) return `${line.slice(0, end)}…`;
    if (width <= columns - 2) end += one.length;
  }
  return line;
}

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
      rest: restText(Math.ceil((this.total - this.done) / rate), this.language),
      file: oneLine(file),
    };
    const line = fill(catalogueOf(this.language).batch.progress, data, this.language);
    this.terminal.write(CLEAR + fitted(line, (this.terminal.columns ?? 80) - 1));
  }

  end(): void {
    if (this.isShown) this.terminal.write(CLEAR);
  }
}
