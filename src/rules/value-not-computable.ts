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
import type { Direction, Profile, Quantity } from '../scoring';
import { defineRule } from './define-rule';
import type { JudgedIndicator } from './context';
import { partsApart } from './support/parts-of-result';
import { scoreText } from './support/scores';
import { severalReadings } from './support/several-readings';
import { isWorthless, valueCells, valuesLine } from './support/values';
import type { Report } from './types';

const MESSAGES = {
  words: ['items'],
  several: ['items'],
  readings: ['name', 'target', 'text', 'readings', 'printed'],
} as const;

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
  messages: MESSAGES,
  check: (_form, { judged, profile }) => [
    ...(['words', 'several'] as const).flatMap((message): readonly Report<typeof MESSAGES>[] => {
      const rows = judged.filter((row) => !isWorthless(row) && obstacleOf(row, profile) === message);
      if (rows.length === 0) return [];
      return [{ message, data: { items: rows.map(valuesLine) }, cells: valueCells(rows) }];
    }),
    ...judged.flatMap((row) => (isWorthless(row) ? [] : readingsReport(row, profile))),
  ],
});

/** A score that none of the numbers gives which may be meant. */
function readingsReport(row: JudgedIndicator, profile: Profile): readonly Report<typeof MESSAGES>[] {
  const { name, target, actual, score } = row.indicator;
  if (score === null || obstacleOf(row, profile) !== 'readings') return [];
  const readings = severalReadings(row, profile)?.readings ?? [];
  const data = {
    name: name.text,
    target: target.text,
    text: actual.text,
    readings: readings.map(({ numeral }) => numeral),
    printed: scoreText(score),
  };
  return [{ message: 'readings', data, cells: valueCells([row]) }];
}

type Obstacle = 'words' | 'several' | 'readings';

function obstacleOf(row: JudgedIndicator, profile: Profile): Obstacle | null {
  const { indicator, direction, score } = row;
  const target = indicator.target.measure;
  const actual = indicator.actual.measure;
  // Of a total that its parts do not make up another rule speaks.
  if (target.kind !== 'quantity' || partsApart(indicator)) return null;
  switch (actual.kind) {
    case 'several':
      // 9个月15天 is one length of time.
      if (durationOf(actual) && durationOf(target)) return null;
      if (answerToEach(target, actual, direction.direction)) return null;
      if (meetsWhichever(target.quantity, actual.quantities, direction.direction)) return null;
      if (quantityWithUnit(actual, target.quantity.unit, target.quantity.change) !== null) return null;
      return severalObstacle(row, profile);
    case 'qualitative':
      return actual.result || isAnswered(target.quantity, actual.text) ? null : 'words';
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

/** Of a score that follows from one of the numbers nobody can say that it is wrong: coverage names it. */
function severalObstacle(row: JudgedIndicator, profile: Profile): Obstacle | null {
  const readings = severalReadings(row, profile);
  if (!readings) return 'several';
  return readings.explain === 'none' ? 'readings' : null;
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
