import { ZERO, type CalendarDate, type Measure } from '../scoring';
import { defineRule } from './define-rule';
import type { JudgedIndicator } from './context';
import { readReason } from './support/reasons';
import { hasFullScore, scoreCells } from './support/scores';

/**
 * What was done after the day that its target gives is not on time, and its points are not all earned.
 * Excel, both cells being dates: =OR(F12<=E12,H12<G12)
 */
export const deadlineMissedFullScore = defineRule({
  id: 'deadline-missed-full-score',
  code: 'PE313',
  severity: 'warning',
  basis: ['caiyu-2020-10-art-16', 'observed'],
  isJudgement: false,
  messages: { late: ['name', 'target', 'actual', 'printed'] },
  check: (_form, { judged }) =>
    judged.filter(isLateWithFullScore).flatMap((one) => {
      const { name, target, actual, score, reason } = one.indicator;
      if (!score) return [];
      // Where a cause is given, an agreed delay may be meant: worth knowing, no more.
      const isExplained = reason !== null && readReason(reason) === 'text';
      return [
        {
          message: 'late' as const,
          data: { name: name.text, target: target.text, actual: actual.text, printed: score.text },
          cells: scoreCells(one),
          ...(isExplained ? { severity: 'info' as const } : {}),
        },
      ];
    }),
});

function isLateWithFullScore(one: JudgedIndicator): boolean {
  const { target, actual } = one.indicator;
  const [due, done] = [dayOf(target.measure), dayOf(actual.measure)];
  return due !== null && done !== null && hasFullScore(one) && one.points?.gt(ZERO) === true && isAfter(done, due);
}

/** A date that something is due by or was done on; `不早于` and the like set no limit to be late for. */
function dayOf(measure: Measure): CalendarDate | null {
  if (measure.kind !== 'date' || measure.sign === 'at-least' || measure.sign === 'more-than') return null;
  return measure.date;
}

/** Whether `a` is later than `b` as far as both are given: 2023年10月20日 is not after 2023年10月. */
function isAfter(a: CalendarDate, b: CalendarDate): boolean {
  if (a.year !== b.year) return a.year > b.year;
  if (a.month === null || b.month === null || a.month !== b.month) return (a.month ?? 0) > (b.month ?? 12);
  return a.day !== null && b.day !== null && a.day > b.day;
}
