import type { MarkSeverity, MarkStyle } from '../workbook';

/** What a mark lays over a cell. */
export interface MarkLook {
  readonly fill?: string;
  readonly font: Excel.Interfaces.ConditionalRangeFontUpdateData;
  /** A frame shows on empty cells too, where there are no letters to change. */
  readonly frame?: { readonly style: 'Continuous' | 'Dash' | 'Dot'; readonly color: string };
}

/** No two looks of a style are alike in black and white: each has letters, and where there is a fill a frame, of its own. */
export const markLooks: Readonly<Record<MarkStyle, Readonly<Record<MarkSeverity, MarkLook>>>> = {
  fill: {
    error: {
      fill: '#F8CBCB',
      font: { bold: true, underline: 'Single' },
      frame: { style: 'Continuous', color: '#B10E1C' },
    },
    warning: { fill: '#FFE7B0', font: { bold: true }, frame: { style: 'Dash', color: '#8A5A00' } },
    info: { fill: '#D6E8FA', font: { italic: true }, frame: { style: 'Dot', color: '#1F5F99' } },
  },
  font: {
    error: { font: { bold: true, underline: 'Double', color: '#B10E1C' } },
    warning: { font: { bold: true, underline: 'Single', color: '#8A5A00' } },
    info: { font: { italic: true, underline: 'Single', color: '#1F5F99' } },
  },
};

/** Gives a conditional format its look. */
export function applyLook(format: Excel.ConditionalRangeFormat, { fill, font, frame }: MarkLook): void {
  if (fill !== undefined) format.fill.color = fill;
  format.font.set(font);
  if (!frame) return;
  const { top, bottom, left, right } = format.borders;
  for (const side of [top, bottom, left, right]) side.set(frame);
}
