import { linesIn } from '../../files/row-height';

const CHARACTER_PX = 7;
const PADDING_PX = 5;
const LINE_PX = 20;
const LEAST_PX = 24;
const MOST_PX = 545;

/** A width in characters, as Excel counts them, in pixels. */
export const toPixels = (characters: number): number => Math.round(characters * CHARACTER_PX + PADDING_PX);

/** The width that a file calls that of a column of so many pixels: it has the padding in it. */
export const toFileWidth = (pixels: number | undefined): number | null =>
  pixels === undefined ? null : pixels / CHARACTER_PX;

const PIXELS_PER_POINT = 96 / 72;

/** A height in points, as files write it, in pixels. */
export const fromPoints = (points: number): number => Math.round(points * PIXELS_PER_POINT);

/** A height in pixels in points. */
export const toPoints = (pixels: number): number => pixels / PIXELS_PER_POINT;

/** The height in pixels at which the longest of a row's texts is shown in full, within reason. */
export function fittingHeight(
  cells: readonly { readonly text: string; readonly width: number }[],
  most: number = MOST_PX,
): number {
  const lines = cells.map(({ text, width }) => linesIn(text, width));
  return Math.min(most, Math.max(LEAST_PX, Math.max(1, ...lines) * LINE_PX + 4));
}
