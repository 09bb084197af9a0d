import { isWord, phrase } from '../../lexicon';
import type { AlignCosts } from './align';
import type { Field } from '../cells/content';
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

const isNumber = ({ kind }: Field): boolean => kind === 'number' || kind === 'error' || kind === 'not-computed';

const ofValue: Cost = (cell) => {
  if (isWord('no-deviation', cell.text) || isLevelHeading(cell)) return 6;
  if (cell.kind !== 'text' || /\d/u.test(cell.text)) return 0;
  return cell.text.length <= 20 ? 1 : 2;
};

const ofPoints: Cost = (cell) => {
  if (cell.kind === 'number') return cell.isPercent ? 5 : 0;
  if (cell.kind === 'text') return isScoreInWords(cell.text) ? 1 : 8;
  return cell.kind === 'dash' || cell.kind === 'none' ? 1 : 0;
};

const ofAnything: Cost = () => 0.5;

const ofNumber: Cost = ({ kind }) => (kind === 'number' ? 0 : 0.5);

const CONTENT: Readonly<Record<IndicatorColumnField, Cost>> = {
  level1(cell, { hasCostTaxonomy }) {
    const kind = level1Kind(cell);
    if (kind === 'cost' && !hasCostTaxonomy) return 1;
    return kind === null ? 6 : 0;
  },
  level2(cell, { opensSatisfaction }) {
    if (level2Kind(cell) !== null) return 0;
    if (opensSatisfaction && isGroupOfPeople(cell.text)) return 1;
    if (isNumber(cell)) return 7;
    return cell.text.length <= 12 ? 2 : 6;
  },
  name(cell) {
    if (isNumber(cell)) return 5;
    // An indicator may be called as its level is.
    if (level2Kind(cell) === 'execution') return 1;
    if (isLevelHeading(cell)) return 9;
    return isWord('no-deviation', cell.text) ? 6 : 0;
  },
  nature: (cell) => (cell.text.length <= 4 && !isNumber(cell) ? 0 : 4),
  unit: (cell) => (isNumber(cell) ? 4 : Number(cell.text.length > 6)),
  target: ofValue,
  revised: ofValue,
  actual: ofValue,
  points: ofPoints,
  score: ofPoints,
  reason: (cell) => (cell.kind === 'number' || isLevelHeading(cell) ? 4 : 0),
  rawScore: ofNumber,
  weight: ofNumber,
  other: ofAnything,
};

/** What it costs to leave a column empty. */
const MISSING: Readonly<Partial<Record<IndicatorColumnField, number>>> = {
  name: 6,
  target: 1.5,
  actual: 1.5,
  points: 1,
  score: 1,
};

/** What the cells of a block's columns usually cost: what three rows of four hold speaks against none of them. */
export type UsualCosts = Readonly<Partial<Record<IndicatorColumnField, number>>>;

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
      const least = costs[Math.floor(costs.length / 4)] ?? 0;
      return least > 0 ? [[column, least]] : [];
    }),
  );
}

/** What content says about columns. */
export function indicatorCosts(surroundings: Surroundings, usual: UsualCosts): AlignCosts<IndicatorColumnField> {
  return {
    content: (cell, column) => Math.max(0, CONTENT[column](cell, surroundings) - (usual[column] ?? 0)),
    missing: (column) => MISSING[column] ?? 0,
  };
}

/** Content costs up to this sum are borne where every cell stands under a heading. */
export const BEARABLE = 2.5;
