import type { Severity } from '../../audit';

/** Colour plus a pattern or a font change, or the font change alone: colour by itself carries nothing. */
export type MarkStyle = 'fill' | 'font';

/** What a mark lays over a cell, in Excel's own words: in its file these are other ones. */
export interface MarkLook {
  readonly fill?: string;
  readonly font: {
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: 'Single' | 'Double';
    readonly color?: string;
  };
  /** A frame shows on empty cells too, where there are no letters to change. */
  readonly frame?: { readonly style: 'Continuous' | 'Dash' | 'Dot'; readonly color: string };
}

/** No two looks of a style are alike in black and white: each has letters, and where there is a fill a frame, of its own. */
export const markLooks: Readonly<Record<MarkStyle, Readonly<Record<Severity, MarkLook>>>> = {
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
