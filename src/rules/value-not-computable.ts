import { isWord, opening } from '../lexicon';
import {
  ZERO,
  answerToEach,
  compactText,
  durationOf,
  isSameKind,
  matchUnits,
  quantitiesIn,
  quantityWithUnit,
} from '../scoring';
import type { Direction, Quantity } from '../scoring';
import { defineRule } from './define-rule';
import type { JudgedIndicator } from './context';
import { isWorthless, valueCells, valuesLine } from './support/values';

/**
 * A number as target is answered by one number: words, or several numbers of a kind, cannot be set against it.
 * Excel: =IF(AND(ISNUMBER(E12),NOT(ISNUMBER(F12))),"无法计算","")
 */
export const valueNotComputable = defineRule({
  id: 'value-not-computable',
  code: 'PE601',
  severity: 'warning',
  basis: ['caiyu-2020-10-art-16', 'observed'],
  isJudgement: false,
  messages: { words: ['items'], several: ['items'] },
  check: (_form, { judged }) =>
    (['words', 'several'] as const).flatMap((message) => {
      const rows = judged.filter((row) => !isWorthless(row) && obstacleOf(row) === message);
      if (rows.length === 0) return [];
      return [
        {
          message,
          data: { items: rows.map(valuesLine) },
          cells: valueCells(rows),
        },
      ];
    }),
});

function obstacleOf({ indicator, direction, score }: JudgedIndicator): 'words' | 'several' | null {
  const target = indicator.target.measure;
  const actual = indicator.actual.measure;
  if (target.kind !== 'quantity') return null;
  switch (actual.kind) {
    case 'several':
      // 9个月15天 is one length of time.
      if (durationOf(actual) && durationOf(target)) return null;
      if (answerToEach(target, actual, direction.direction)) return null;
      if (meetsWhichever(target.quantity, actual.quantities, direction.direction)) return null;
      return quantityWithUnit(actual, target.quantity.unit, target.quantity.change) === null ? 'several' : null;
    case 'qualitative':
      return isAnswered(target.quantity, actual.text) ? null : 'words';
    case 'dash':
    case 'none': {
      // 无 is a fair answer to a target of no accidents; it is none to 10 courses with points.
      const asksForSome = direction.direction !== 'reverse' && target.quantity.value.gt(ZERO);
      return asksForSome && score?.gt(ZERO) === true ? 'words' : null;
    }
    default:
      return null;
  }
}

/** Whether all numbers that may be meant meet the target, so that nothing hangs on which is: 全年平均99.3%，最低月份98.5%. */
function meetsWhichever(target: Quantity, given: readonly Quantity[], direction: Direction): boolean {
  if (direction === 'equal') return false;
  const alike = given.filter(({ unit }) => unit !== null && target.unit !== null && isSameKind(unit, target.unit));
  return (
    alike.length > 1 &&
    alike.every((one) => {
      const units = one.isApproximate || one.sign !== null ? null : matchUnits(target, one);
      const off = units?.match === 'same' ? units.actual.cmp(units.target) : null;
      return off !== null && (direction === 'reverse' ? off <= 0 : off >= 0);
    })
  );
}

const isAnswered = (target: Quantity, words: string): boolean =>
  isTimeLimit(target) ||
  statesNumber(words, target) ||
  (target.value.eq(ZERO) && opening('nothing-happened', words) !== null);

/** 30日内 is commonly answered by 按期完成. */
const isTimeLimit = ({ unit }: Quantity): boolean => unit !== null && isWord('time-limit', unit);

/** A sentence with one number that a person can read: `培训400人，效果良好`. */
const statesNumber = (text: string, { unit }: Quantity): boolean =>
  quantitiesIn(compactText(text)).some((one) => unit === null || one.unit === null || isSameKind(one.unit, unit));
