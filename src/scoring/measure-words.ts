import { opening } from '../lexicon';

const MAGNITUDE = /[万亿千百]/;

/** The measure word that stands at `at`, perhaps after a magnitude. */
const wordAt = (text: string, at: number): string | null =>
  opening('unit', text, at) ?? (MAGNITUDE.test(text.charAt(at)) ? opening('unit', text, at + 1) : null);

export const MEASURE_WORDS = {
  /** Whether a measure word, perhaps with a magnitude, begins at `at`. */
  isBefore(text: string, at: number): boolean {
    if (wordAt(text, at) === null) return false;
    return opening('no-unit-after-numeral', text, at) === null || opening('unit-after-all', text, at) !== null;
  },
  /** Whether what begins at `at` is counted with 个 and can be halved: 月 in 一个半月. */
  isHalved(text: string, at: number): boolean {
    return opening('halved-after-ge', text, at) !== null;
  },
  /** The longest measure word that `text` begins with, or `null`. */
  prefixOf(text: string): string | null {
    return opening('unit', text);
  },
} as const;
