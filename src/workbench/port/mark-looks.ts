import { BooleanNumber, BorderStyleTypes, TextDecoration, type IStyleBase } from '@univerjs/core';
import type { MarkSeverity, MarkStyle } from '../../workbook';

const [bold, italic] = [{ bl: BooleanNumber.TRUE }, { it: BooleanNumber.TRUE }];
const underline = (line = TextDecoration.SINGLE): IStyleBase => ({ ul: { s: BooleanNumber.TRUE, t: line } });

/** A frame shows on empty cells too, where there are no letters to change. */
function frame(style: BorderStyleTypes, rgb: string): IStyleBase {
  const line = { s: style, cl: { rgb } };
  return { bd: { t: line, r: line, b: line, l: line } };
}

/** What marks lay over cells: the looks of marks in Excel. No two of a style are alike in black and white. */
export const markLooks: Readonly<Record<MarkStyle, Readonly<Record<MarkSeverity, IStyleBase>>>> = {
  fill: {
    error: { bg: { rgb: '#f8cbcb' }, ...bold, ...underline(), ...frame(BorderStyleTypes.THIN, '#b10e1c') },
    warning: { bg: { rgb: '#ffe7b0' }, ...bold, ...frame(BorderStyleTypes.DASHED, '#8a5a00') },
    info: { bg: { rgb: '#d6e8fa' }, ...italic, ...frame(BorderStyleTypes.DOTTED, '#1f5f99') },
  },
  font: {
    error: { cl: { rgb: '#b10e1c' }, ...bold, ...underline(TextDecoration.DOUBLE) },
    warning: { cl: { rgb: '#8a5a00' }, ...bold, ...underline() },
    info: { cl: { rgb: '#1f5f99' }, ...italic, ...underline() },
  },
};
