import type { AlignCosts } from './align';
import type { Field } from '../cells/content';
import { isLevelHeading, level1Kind, level2Kind, type IndicatorColumnField } from '../evidence/labels';

const UNCHANGED = /^无(?:偏差|变化)$/u;
/** A short word without numbers, and not the name of a satisfaction rate. */
const GROUP_OF_PEOPLE = /^(?!.*满意)[\p{L}、（）()]{1,8}$/u;
/** Points and scores that are not numbers alone, but are meant as such: 满分, 10分, 约8. */
const SCORE_IN_WORDS = /^(?:满分|约?\d+(?:\.\d+)?分?)$/u;

/** What a cell's content says about the column it may belong to, in a form's block or in one of its rows. */
export interface Surroundings {
  /** Whether 成本 is a level-1 heading in the form. */
  readonly hasCostTaxonomy: boolean;
  /** Whether the row opens 满意度指标, where level 2 may name a group of people: 读者. */
  readonly opensSatisfaction: boolean;
}

/** What content says about columns. */
export function indicatorCosts(surroundings: Surroundings): AlignCosts<IndicatorColumnField> {
  return {
    content: (cell, column) => contentCost(cell, column, surroundings),
    missing(column) {
      if (column === 'name') return 6;
      if (column === 'target' || column === 'actual') return 1.5;
      return column === 'points' || column === 'score' ? 1 : 0;
    },
  };
}

function contentCost(cell: Field, column: IndicatorColumnField, surroundings: Surroundings): number {
  const isNumber = cell.kind === 'number' || cell.kind === 'error' || cell.kind === 'not-computed';
  switch (column) {
    case 'level1': {
      const kind = level1Kind(cell.text);
      if (kind === 'cost' && !surroundings.hasCostTaxonomy) return 1;
      return kind === null ? 6 : 0;
    }
    case 'level2':
      if (level2Kind(cell.text) !== null) return 0;
      if (surroundings.opensSatisfaction && GROUP_OF_PEOPLE.test(cell.text)) return 1;
      return isNumber ? 7 : cell.text.length <= 12 ? 3 : 6;
    case 'name':
      if (isNumber) return 5;
      // An indicator may be called as its level is.
      if (level2Kind(cell.text) === 'execution') return 1;
      return isLevelHeading(cell.text) ? 9 : UNCHANGED.test(cell.text) ? 6 : 0;
    case 'nature':
      return cell.text.length <= 4 && !isNumber ? 0 : 4;
    case 'unit':
      return isNumber ? 4 : cell.text.length <= 6 ? 0 : 1;
    case 'target':
    case 'revised':
    case 'actual':
      if (UNCHANGED.test(cell.text) || isLevelHeading(cell.text)) return 6;
      return isNumber || cell.kind !== 'text' || /\d/u.test(cell.text) ? 0 : cell.text.length <= 20 ? 1 : 2;
    case 'points':
    case 'score':
      if (cell.kind === 'number') return cell.isPercent ? 5 : 0;
      if (cell.kind === 'text') return SCORE_IN_WORDS.test(cell.text) ? 1 : 8;
      return cell.kind === 'dash' || cell.kind === 'none' ? 1 : 0;
    case 'reason':
      return cell.kind === 'number' ? 4 : 0;
    case 'rawScore':
    case 'weight':
    case 'other':
      return 0.5;
  }
}

/** Content costs up to this sum are borne where every cell stands under a heading. */
export const BEARABLE = 2.5;
