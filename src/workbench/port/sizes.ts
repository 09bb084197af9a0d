import { linesIn } from '../../files/row-height';

const CHARACTER_PX = 7;
const PADDING_PX = 5;
const LINE_PX = 20;
const LEAST_PX = 24;
const MOST_PX = 545;

/** A width in characters, as Excel counts them, in pixels. */
export const toPixels = (characters: number): number => Math.round(characters * CHARACTER_PX + PADDING_PX);

/** The width in characters of a column of so many pixels. */
export const toCharacters = (pixels: number | undefined): number | null =>
  pixels === undefined ? null : Math.max(0, (pixels - PADDING_PX) / CHARACTER_PX);

/** The height in pixels at which the longest of a row's texts is shown in full, within reason. */
export function fittingHeight(
  cells: readonly { readonly text: string; readonly width: number }[],
  most: number = MOST_PX,
): number {
  const lines = cells.map(({ text, width }) => linesIn(text, width));
  return Math.min(most, Math.max(LEAST_PX, Math.max(1, ...lines) * LINE_PX + 4));
}
