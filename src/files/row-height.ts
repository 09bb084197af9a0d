const POINTS_A_LINE = 14;
/** The tallest row that Excel has. */
const MOST_POINTS = 409;

/** How wide a text is in characters: a Chinese one takes the room of two. */
const widthOf = (text: string): number => [...text].reduce((sum, one) => sum + (one > '\u2e7f' ? 2 : 1), 0);

/** A Chinese sign can end a line anywhere; what is written without a space between stays together. */
const PIECE = /[\u2e80-\u{10ffff}]|[^\s\u2e80-\u{10ffff}]+|\s+/gu;

/** How many lines a text takes where it is wrapped into a column of so many characters. */
export const linesIn = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + wrapped(line, Math.max(1, width - 1)), 0);

function wrapped(line: string, room: number): number {
  let [lines, used] = [1, 0];
  for (const [piece] of line.matchAll(PIECE)) {
    const width = widthOf(piece);
    if (used + width <= room) used += width;
    else if (piece.trim() !== '') {
      if (used > 0) lines += 1;
      lines += Math.ceil(width / room) - 1;
      used = width % room || Math.min(width, room);
    }
  }
  return lines;
}

/**
 * How tall a row has to be for its texts, each wrapped into its column: programs do not work that out themselves, or
 * only when a cell changes.
 */
export function fittingHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, column) => linesIn(text, widths[column] ?? 9));
  return Math.min(MOST_POINTS, POINTS_A_LINE * Math.max(1, ...lines) + 4);
}
