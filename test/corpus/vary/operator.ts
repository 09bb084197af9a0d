import type { Random } from './random';
import type { Places, Sheet } from './sheet';

/** One way in which the same form is laid out differently. */
export interface VaryOperator {
  readonly id: string;
  readonly title: string;
  /** The changed sheet, or `null` where the form offers nothing to change. What a row holds keeps its `origin`. */
  readonly apply: (sheet: Sheet, places: Places, random: Random) => Sheet | null;
}
