import {
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from '@univerjs/core';
import type { CellLook, Side } from '../../files';

const BORDERS: ReadonlyMap<string, BorderStyleTypes> = new Map([
  ['thin', BorderStyleTypes.THIN],
  ['hair', BorderStyleTypes.HAIR],
  ['dotted', BorderStyleTypes.DOTTED],
  ['dashed', BorderStyleTypes.DASHED],
  ['double', BorderStyleTypes.DOUBLE],
  ['medium', BorderStyleTypes.MEDIUM],
  ['thick', BorderStyleTypes.THICK],
]);
const HORIZONTAL: ReadonlyMap<string, HorizontalAlign> = new Map([
  ['left', HorizontalAlign.LEFT],
  ['center', HorizontalAlign.CENTER],
  ['centerContinuous', HorizontalAlign.CENTER],
  ['right', HorizontalAlign.RIGHT],
]);
const VERTICAL: ReadonlyMap<string, VerticalAlign> = new Map([
  ['top', VerticalAlign.TOP],
  ['center', VerticalAlign.MIDDLE],
  ['bottom', VerticalAlign.BOTTOM],
]);
const SIDES: readonly (readonly [Side, 't' | 'r' | 'b' | 'l'])[] = [
  ['top', 't'],
  ['right', 'r'],
  ['bottom', 'b'],
  ['left', 'l'],
];

/** A cell's look as the spreadsheet keeps it. */
export function styleOf({ font = {}, fill, edges, horizontal, vertical, isWrapped }: CellLook): IStyleData {
  const alignment = HORIZONTAL.get(horizontal ?? '');
  const upright = vertical === undefined ? undefined : (VERTICAL.get(vertical) ?? VerticalAlign.BOTTOM);
  return {
    ...(font.name === undefined ? {} : { ff: font.name }),
    ...(font.size === undefined ? {} : { fs: font.size }),
    ...(font.isBold ? { bl: 1 } : {}),
    ...(font.isItalic ? { it: 1 } : {}),
    ...(font.isUnderlined ? { ul: { s: 1 } } : {}),
    ...(font.isStruck ? { st: { s: 1 } } : {}),
    ...(font.color === undefined ? {} : { cl: { rgb: font.color } }),
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(edges ? { bd: bordersOf(edges) } : {}),
    ...(upright === undefined ? {} : { vt: upright }),
    ...(alignment === undefined ? {} : { ht: alignment }),
    ...(isWrapped ? { tb: WrapStrategy.WRAP } : {}),
  };
}

function bordersOf(edges: NonNullable<CellLook['edges']>): IBorderData {
  const borders: IBorderData = {};
  for (const [side, key] of SIDES) {
    const edge = edges[side];
    if (edge)
      borders[key] = { s: BORDERS.get(edge.style) ?? BorderStyleTypes.THIN, cl: { rgb: edge.color ?? '#000000' } };
  }
  return borders;
}
