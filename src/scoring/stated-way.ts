import { mentions, phrase, says } from '../lexicon';
import { decimal, formatDecimal, ZERO } from './decimal';
import type { Decimal } from './decimal';
import { compactText } from './text';
import type { Formula, Quantity } from './types';

/** A score by a way that the row itself states: a pass mark, an interval, a grade. */
export interface StatedWay {
  readonly formula: Extract<Formula, 'below-pass-mark' | 'interval'>;
  readonly score: Decimal;
  readonly step: string;
}

interface Stated {
  readonly text: string;
  readonly value: Decimal;
  readonly isPercent: boolean;
  readonly start: number;
  readonly end: number;
}

const NUMBER = /\d+(?:\.\d+)?%?/gu;
const WITHOUT_POINTS = phrase`^[^\d,;]{0,2}?${'of'}?,?${'earns-nothing'}`;
/** How far a mark or a score may stand from the word that says what it is. */
const NEAR = 4;

const numbersIn = (text: string): Stated[] =>
  [...text.matchAll(NUMBER)].map((match) => {
    const [found] = match;
    const start = match.index;
    const isPercent = found.endsWith('%');
    const value = decimal(isPercent ? found.slice(0, -1) : found);
    return { text: found, value: isPercent ? value.div(100) : value, isPercent, start, end: start + found.length };
  });

/**
 * The score of a missed target where the row's own remark states how it is scored (财预〔2021〕101号 附件1: pass marks,
 * intervals, grades); `null` where it states nothing that applies. Full points are never earned so.
 */
export function statedWay(remark: string, actual: Quantity, points: Decimal): StatedWay | null {
  const text = compactText(remark);
  const numbers = numbersIn(text);
  const way =
    passMarkIn(text, numbers, actual) ??
    markWithoutPoints(text, numbers, actual) ??
    intervalIn(text, numbers, actual) ??
    gradeIn(text, numbers);
  return way?.score.lt(points) ? way : null;
}

const isLike = (one: Stated, { unit }: Quantity): boolean => one.isPercent === (unit === '%');

function passMarkIn(text: string, numbers: readonly Stated[], actual: Quantity): StatedWay | null {
  for (const { end } of mentions('pass-mark', text)) {
    const mark = numbers.find((one) => one.start >= end && one.start - end <= NEAR && isLike(one, actual));
    if (!mark || actual.value.gte(mark.value)) continue;
    return { formula: 'below-pass-mark', score: ZERO, step: `${actual.numeral} < ${mark.text} → 0` };
  }
  return null;
}

/** 低于60%不得分: a mark of the result's own kind, told by what lies below it. */
function markWithoutPoints(text: string, numbers: readonly Stated[], actual: Quantity): StatedWay | null {
  for (const { end } of mentions('below-mark', text)) {
    const mark = numbers.find(({ start }) => start === end);
    if (!mark || !WITHOUT_POINTS.test(text.slice(mark.end))) continue;
    if (!isLike(mark, actual) || actual.value.gte(mark.value)) continue;
    return { formula: 'below-pass-mark', score: ZERO, step: `${actual.numeral} < ${mark.text} → 0` };
  }
  return null;
}

/** The score that stands behind a number: 得8分. */
function scoreBehind(text: string, from: number, numbers: readonly Stated[]): Stated | null {
  const next = numbers.find((one) => one.start >= from);
  if (!next || next.isPercent || text[next.end] !== '分') return null;
  const between = text.slice(from, next.start);
  return says('earns', between) && between.length <= 2 * NEAR ? next : null;
}

function intervalIn(text: string, numbers: readonly Stated[], actual: Quantity): StatedWay | null {
  for (const [index, low] of numbers.entries()) {
    const high = numbers[index + 1];
    if (!high || !isLike(low, actual) || low.isPercent !== high.isPercent) continue;
    const between = text.slice(low.end, high.start);
    const score = between.length <= NEAR && says('up-to', between) ? scoreBehind(text, high.end, numbers) : null;
    // Nothing comes after 100 %: its interval holds it.
    const isClosed = high.value.eq(1);
    const isBelow = isClosed ? actual.value.lte(high.value) : actual.value.lt(high.value);
    if (score && isBelow && actual.value.gte(low.value))
      return {
        formula: 'interval',
        score: score.value,
        step: `${low.text} ≤ ${actual.numeral} ${isClosed ? '≤' : '<'} ${high.text} → ${formatDecimal(score.value)}`,
      };
  }
  return null;
}

function gradeIn(text: string, numbers: readonly Stated[]): StatedWay | null {
  if (!says('scored-by-grade', text)) return null;
  const scores = numbers.flatMap(({ start }) => scoreBehind(text, Math.max(0, start - NEAR), numbers) ?? []);
  const [only] = scores;
  if (!only || scores.some((one) => one !== only)) return null;
  return { formula: 'interval', score: only.value, step: `→ ${formatDecimal(only.value)}` };
}
