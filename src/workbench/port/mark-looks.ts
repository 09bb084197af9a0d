import { BooleanNumber, BorderStyleTypes, TextDecoration, type IStyleBase } from '@univerjs/core';
import { markLooks, type MarkLook } from '../../report/traces';
import type { MarkSeverity, MarkStyle } from '../../workbook';

const LINES = { Single: TextDecoration.SINGLE, Double: TextDecoration.DOUBLE } as const;
const FRAMES = {
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  Dot: BorderStyleTypes.DOTTED,
} as const;

/** What a mark lays over cells, as Univer says it. */
export function univerLook(style: MarkStyle, severity: MarkSeverity): IStyleBase {
  const { fill, font, frame }: MarkLook = markLooks[style][severity];
  const line = frame && { s: FRAMES[frame.style], cl: { rgb: frame.color.toLowerCase() } };
  return {
    ...(fill === undefined ? {} : { bg: { rgb: fill.toLowerCase() } }),
    ...(font.color === undefined ? {} : { cl: { rgb: font.color.toLowerCase() } }),
    ...(font.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(font.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(font.underline ? { ul: { s: BooleanNumber.TRUE, t: LINES[font.underline] } } : {}),
    ...(line ? { bd: { t: line, r: line, b: line, l: line } } : {}),
  };
}
