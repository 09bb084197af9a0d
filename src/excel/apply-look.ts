import type { MarkLook } from '../report/traces';

/** Gives a conditional format its look. */
export function applyLook(format: Excel.ConditionalRangeFormat, { fill, font, frame }: MarkLook): void {
  if (fill !== undefined) format.fill.color = fill;
  format.font.set(font);
  if (!frame) return;
  const { top, bottom, left, right } = format.borders;
  for (const side of [top, bottom, left, right]) side.set(frame);
}
