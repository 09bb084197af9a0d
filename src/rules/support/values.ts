import { phrase } from '../../lexicon';
import { ZERO, areConvertible, canonicalUnit, compactText, parseMeasure, quantitiesIn } from '../../scoring';
import type { Quantity } from '../../scoring';
import type { CellAddress, ValueField } from '../../form';
import type { JudgedIndicator } from '../context';

/** Target and actual value where both are one quantity, or `null`. */
export function quantitiesOf({ indicator }: JudgedIndicator): readonly [Quantity, Quantity] | null {
  const target = indicator.target.measure;
  const actual = indicator.actual.measure;
  return target.kind === 'quantity' && actual.kind === 'quantity' ? [target.quantity, actual.quantity] : null;
}

/** Whether a row carries points; `false` also where the form has no such column. */
export const carriesPoints = ({ points }: JudgedIndicator): boolean => points?.gt(ZERO) === true;

/** Whether a row's points are 0, so that nothing depends on its values. */
export const isWorthless = ({ points }: JudgedIndicator): boolean => points?.lte(ZERO) === true;

/** A value without its sign: 400个 of ≥400个. */
export function withoutSign({ measure, text }: ValueField): string {
  if (measure.kind !== 'quantity') return text;
  const { numeral, unit } = measure.quantity;
  return unit === null || numeral.endsWith(unit) ? numeral : numeral + unit;
}

/** `合作论坛参与人数 ≥400人 → 500人次`. */
export const valuesLine = ({ indicator }: Pick<JudgedIndicator, 'indicator'>): string =>
  `${indicator.name.text} ${indicator.target.text} → ${indicator.actual.text}`;

/** Names of rows, as their cells have them. */
export const namesOf = (rows: readonly JudgedIndicator[]): string[] => rows.map(({ indicator }) => indicator.name.text);

/** Addresses of actual value and target, row by row. */
export const valueCells = (rows: readonly JudgedIndicator[]): CellAddress[] =>
  rows.flatMap(({ indicator }) => [indicator.actual.field.address, indicator.target.field.address]);

/**
 * Whether target and actual repeat the row's points in place of a quantity: 12.5 · 12.5 · 12.5. Whole numbers are
 * plausible quantities unless the name asks a yes-or-no question.
 */
export function repeatsPoints(judged: JudgedIndicator): boolean {
  const { points, indicator } = judged;
  const pair = quantitiesOf(judged);
  if (!pair || !points?.gt(ZERO)) return false;
  const areBare = pair.every(({ unit, sign, value }) => unit === null && sign === null && value.eq(points));
  return areBare && (!points.eq(points.round()) || indicator.name.text.includes('是否'));
}

const UNIT_NOTE = /[（(]([^（()）]{1,12})[)）]$/u;
const UNIT_LABEL = phrase`^${'unit-word'}[:：]?`;
/** What a template leaves for a number: `≥**公里`. */
const SLOT = /^(?:[≥≤<>=≧≦]+[*＊×xX_]*|[*＊×xX_]{2,})(?!\d)/u;

/** Whether a name ends with a slot for its target, `（≥**%）`, which says nothing of it. */
export const endsWithSlot = (name: string): boolean => SLOT.test(UNIT_NOTE.exec(name.trim())?.[1] ?? '');

/** Whether a name states the unit of its values: `展览面积（平方米）`. */
export function namesUnit(name: string): boolean {
  const note = UNIT_NOTE.exec(name.trim())?.[1]?.replace(UNIT_LABEL, '').replace(SLOT, '');
  const measure = note === undefined ? null : parseMeasure(`1${note}`);
  return measure?.kind === 'quantity' && measure.quantity.unit !== null;
}

/** Units between which forms waver or that convert: a difference among them is a matter of writing. */
const KINDRED = [
  '人 位 人次',
  '场 次 期 场次 批 批次 班次 届 轮 起 例 宗 件次 项次',
  '户 户次 家 家次',
  '个 家 项 件 条 处 所 座 套 台 间 类 种 组 队 支 部 站 村 镇 幅 份 册 本 篇',
  '公里 米 厘米 毫米',
  '平方公里 平方米 亩 公顷 平方厘米',
  '立方米 升 毫升',
  '吨 公斤 克 毫克 万吨',
  '年 季度 季 月 周 天 个工作日 小时 分钟 秒 学时 课时',
  '% 百分点',
].map((words) => new Set(words.split(' ')));

const SHARES = new Set(['%', '‰']);

/** How two units stand to each other. `null`: the same, convertible, or too little known of one of them. */
export function compareUnits(left: string, right: string): 'kindred' | 'unlike' | null {
  const [a, b] = [canonicalUnit(left), canonicalUnit(right)];
  if (a === b || (SHARES.has(a) && SHARES.has(b)) || areConvertible(a, b)) return null;
  const [countA, countB] = [countOf(a), countOf(b)];
  if (countA === countB) return 'kindred';
  if (!isKnown(countA) || !isKnown(countB)) return null;
  return KINDRED.some((group) => group.has(countA) && group.has(countB)) ? 'kindred' : 'unlike';
}

const countOf = (unit: string): string => unit.replace(/\/.*$/u, '');
/** A unit the reader does not know may be the noun itself: 3展板. */
const isKnown = (unit: string): boolean => quantitiesIn(compactText(`1${unit}`))[0]?.unit === unit;
