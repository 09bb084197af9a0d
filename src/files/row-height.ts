const POINTS_A_LINE = 14;
/** The tallest row that Excel has. */
const MOST_POINTS = 409;

/** How wide a text is in characters: a Chinese one takes the room of two. */
const widthOf = (text: string): number => [...text].reduce((sum, one) => sum + (one > '\u2e7f' ? 2 : 1), 0);

/**
 * How tall a row has to be for its texts, each wrapped into its column: programs do not work that out themselves, or
 * only when a cell changes.
 */
export function fittingHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, column) => {
    const room = Math.max(1, (widths[column] ?? 9) - 1);
    return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / room)), 0);
  });
  return Math.min(MOST_POINTS, POINTS_A_LINE * Math.max(1, ...lines) + 4);
}
