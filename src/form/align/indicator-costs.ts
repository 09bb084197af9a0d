import { isWord, phrase } from '../../lexicon';
import { ZERO } from '../../scoring';
import type { AlignCosts } from './align';
import type { Field } from '../cells/content';
import { withPoints } from '../grammar/read-number';
import { INDICATOR_WEIGHTS as w } from '../search/weights';
import { isLevelHeading, level1Kind, level2Kind, type IndicatorColumnField } from '../evidence/labels';

/** A short word without numbers, and not the name of a satisfaction rate. */
const isGroupOfPeople = (text: string): boolean => /^[\p{L}、（）()]{1,8}$/u.test(text) && !text.includes('满意');
const SCORE_IN_WORDS = phrase`^(?:${'full-mark'}|(?:[零一二两三四五六七八九十百]|${'point-letter'}){1,8}分?|(?:${'grade-letter'}?[（(])?${'about-letter'}?\d{1,4}(?:\.\d{1,4})?分?${'about-after'}?[）)]?(?:[（(,，/][^。；;]{1,12})?)$`;

/** Whether points or a score that are no number alone are meant as such: 满分, 10分, 约8, 8左右, （100）, 20/20, 98分（优）, 优（98）, 二十. */
export const isScoreInWords = (text: string): boolean => SCORE_IN_WORDS.test(text);

/** What a cell's content says about the column it may belong to, in a form's block or in one of its rows. */
export interface Surroundings {
  /** Whether 成本 is a level-1 heading in the form. */
  readonly hasCostTaxonomy: boolean;
  /** Whether the row opens 满意度指标, where level 2 may name a group of people: 读者. */
  readonly opensSatisfaction: boolean;
}

/** How much a cell's content speaks against a column, 0 for a perfect fit. */
type Cost = (cell: Field, around: Surroundings) => number;

/** ≥260人次 is what a row asks for, never what it is called. */
const BOUND = /^[<>=≤≥≦≧]\s*\d/u;

const isNumber = ({ kind }: Field): boolean => kind === 'number' || kind === 'error' || kind === 'not-computed';

const ofValue: Cost = (cell) => {
  if (isWord('no-deviation', cell.text) || isLevelHeading(cell)) return w.noDeviation;
  if (cell.kind !== 'text' || /\d/u.test(cell.evidence.folded)) return 0;
  return cell.text.length <= 20 ? w.valueShort : w.valueLong;
};

const ofPoints: Cost = (cell) => {
  if (cell.kind === 'number') return cell.isPercent ? w.pointsPercent : 0;
  if (cell.kind === 'text') return isScoreInWords(cell.evidence.folded) ? w.pointsWorded : w.pointsText;
  return cell.kind === 'dash' || cell.kind === 'none' ? w.pointsNone : 0;
};

const ofAnything: Cost = () => w.anything;

const ofNumber: Cost = ({ kind }) => (kind === 'number' ? 0 : w.anything);

const CONTENT: Readonly<Record<IndicatorColumnField, Cost>> = {
  level1(cell, { hasCostTaxonomy }) {
    const kind = level1Kind(cell);
    if (kind === 'cost' && !hasCostTaxonomy) return w.costAsLevel1;
    return kind === null ? w.notLevel1 : 0;
  },
  level2(cell, { opensSatisfaction }) {
    if (level2Kind(cell) !== null) return 0;
    if (opensSatisfaction && isGroupOfPeople(cell.text)) return w.level2People;
    if (isNumber(cell)) return w.level2Number;
    return cell.text.length <= 12 ? w.level2Short : w.level2Long;
  },
  name(cell) {
    if (isNumber(cell) || BOUND.test(cell.evidence.folded)) return w.nameNumber;
    // An indicator may be called as its level is.
    if (level2Kind(cell) === 'execution') return w.nameExecution;
    if (isLevelHeading(cell)) return w.nameHeading;
    if (level1Kind(cell) !== null) return w.nameExecution;
    return isWord('no-deviation', cell.text) ? w.noDeviation : 0;
  },
  nature: (cell) => (cell.text.length <= 4 && !isNumber(cell) ? 0 : w.notNature),
  unit: (cell) => (isNumber(cell) ? w.unitNumber : cell.text.length > 6 ? w.unitLong : 0),
  target: ofValue,
  revised: ofValue,
  actual: ofValue,
  points: ofPoints,
  score: ofPoints,
  reason(cell) {
    const isLevel = (level1Kind(cell) ?? level2Kind(cell)) !== null;
    // 0 among the reasons says that there is none to tell.
    if (cell.number?.eq(ZERO)) return w.zeroReason;
    return cell.kind === 'number' || isLevel || withPoints(cell).number !== null ? w.notReason : 0;
  },
  rawScore: ofNumber,
  weight: ofNumber,
  completion: ofNumber,
  other: ofAnything,
};

/** What it costs to leave a column empty. */
const MISSING: Readonly<Partial<Record<IndicatorColumnField, keyof typeof w>>> = {
  name: 'missingName',
  target: 'missingValue',
  actual: 'missingValue',
  points: 'missingPoints',
  score: 'missingPoints',
};

/** What the cells of a block's columns usually cost: what three rows of four hold speaks against none of them. */
export type UsualCosts = Readonly<Partial<Record<IndicatorColumnField, number>>>;

/** What names a level or an indicator is told from what does not, however often it stands there. */
const CLEAR: ReadonlySet<string> = new Set(['level1', 'name']);

/** Rows of a block before what they share is usual. */
const SOME_ROWS = 4;

export function usualCosts(
  cellsUnder: Readonly<Partial<Record<IndicatorColumnField, readonly Field[]>>>,
  hasCostTaxonomy: boolean,
): UsualCosts {
  const around: Surroundings = { hasCostTaxonomy, opensSatisfaction: false };
  return Object.fromEntries(
    Object.entries(cellsUnder).flatMap(([column, cells]) => {
      if (cells.length < SOME_ROWS) return [];
      const costs = cells.map((cell) => CONTENT[column as IndicatorColumnField](cell, around)).sort((a, b) => a - b);
      const least = CLEAR.has(column) ? 0 : (costs[Math.floor(costs.length / 4)] ?? 0);
      return least > 0 ? [[column, least]] : [];
    }),
  );
}

/** What content says about columns. */
export function indicatorCosts(surroundings: Surroundings, usual: UsualCosts): AlignCosts<IndicatorColumnField> {
  return {
    content: (cell, column) => Math.max(0, CONTENT[column](cell, surroundings) - (usual[column] ?? 0)),
    missing(column) {
      const cost = MISSING[column];
      return cost === undefined ? 0 : w[cost];
    },
  };
}
