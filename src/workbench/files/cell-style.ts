import {
  BooleanNumber,
  BorderStyleTypes,
  ColorKit,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IColorStyle,
  type IStyleData,
  type Nullable,
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

const nameIn = <T>(names: ReadonlyMap<string, T>, value: T): string | undefined =>
  [...names].find(([, one]) => one === value)?.[0];

/** The look that the spreadsheet's style of a cell has in a file: `styleOf` the other way around. */
export function lookOf({ ff, fs, bl, it, ul, st, cl, bg, bd, ht, vt, tb }: IStyleData): CellLook {
  const [color, fill] = [hexOf(cl), hexOf(bg)];
  const [horizontal, vertical] = [nameIn(HORIZONTAL, ht), nameIn(VERTICAL, vt)];
  const isTrue = (flag: BooleanNumber | undefined): boolean => flag === BooleanNumber.TRUE;
  const font = {
    ...(ff ? { name: ff } : {}),
    ...(fs === undefined ? {} : { size: fs }),
    ...(isTrue(bl) ? { isBold: true } : {}),
    ...(isTrue(it) ? { isItalic: true } : {}),
    ...(isTrue(ul?.s) ? { isUnderlined: true } : {}),
    ...(isTrue(st?.s) ? { isStruck: true } : {}),
    ...(color === null ? {} : { color }),
  };
  const edges = bd ? edgesOf(bd) : {};
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(fill === null ? {} : { fill }),
    ...(Object.keys(edges).length > 0 ? { edges } : {}),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(tb === WrapStrategy.WRAP ? { isWrapped: true } : {}),
  };
}

const edgesOf = (borders: IBorderData): NonNullable<CellLook['edges']> =>
  Object.fromEntries(
    SIDES.flatMap(([side, key]) => {
      const border = borders[key];
      if (!border || border.s === BorderStyleTypes.NONE) return [];
      return [[side, { style: nameIn(BORDERS, border.s) ?? 'thin', color: hexOf(border.cl) }]];
    }),
  );

/** A colour as files write it: who picks one in the page may get another notation. */
function hexOf(color: Nullable<IColorStyle>): string | null {
  const parsed = color?.rgb ? new ColorKit(color.rgb) : null;
  return parsed?.isValid ? parsed.toHexString() : null;
}
