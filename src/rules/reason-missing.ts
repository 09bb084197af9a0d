import { ZERO, type Profile } from '../scoring';
import { defineRule } from './define-rule';
import { losesPoints } from './support/deviation';
import { isExecutionRow } from './support/points';
import { isReadingSure } from './support/readings';
import {
  farOverLimit,
  isExplainedAtOnce,
  needOf,
  perhapsMerged,
  reasonedOf,
  scoreLine,
  spokenFor,
} from './support/reasons';
import type { Reasoned } from './support/reasons';
import { valuesLine } from './support/values';

/** Rows from which an empty reason column of zeros counts as a form without any explanation. */
const WHOLE_FORM = 3;

/**
 * A row that lost points, is 30 % and more over its target, or misses it in a form without scores states why.
 * Excel: =IF(AND(OR(H12<G12,F12>=E12*1.3),I12=""),"缺少原因","")
 */
export const reasonMissing = defineRule({
  id: 'reason-missing',
  code: 'PE501',
  severity: 'warning',
  basis: ['caiyu-2020-10-art-11', 'system'],
  isJudgement: false,
  messages: {
    'points-lost': ['items'],
    'perhaps-merged': ['items'],
    'far-over': ['items', 'limit'],
    missed: ['items'],
    'all-blank': ['count'],
  },
  check: (form, context) => {
    const rows = reasonedOf(context);
    if (isEmptyForm(rows)) {
      return [{ message: 'all-blank', data: { count: rows.length }, cells: reasonCells(rows) }];
    }
    const { profile } = context;
    if (isExplainedAtOnce(form, profile)) return [];
    const answered = spokenFor(rows, form.notes);
    const without = rows.filter((row) => (row.says === 'missing' && !answered.has(row)) || row.says === 'filler');
    const merged = perhapsMerged(rows, losesPoints);
    const losing = without.filter((row) => needOf(row, form, profile.thresholds) === 'points-lost');
    const [lost, below] = [losing.filter((row) => !merged.has(row)), losing.filter((row) => merged.has(row))];
    const over = without.filter((row) => needOf(row, form, profile.thresholds) === 'far-over');
    return [
      ...(lost.length > 0
        ? [{ message: 'points-lost' as const, data: { items: lost.map(scoreLine) }, cells: reasonCells(lost) }]
        : []),
      ...(below.length > 0
        ? [
            {
              message: 'perhaps-merged' as const,
              data: { items: below.map(scoreLine) },
              cells: reasonCells(below),
              severity: 'info' as const,
            },
          ]
        : []),
      ...(over.length > 0
        ? [
            {
              message: 'far-over' as const,
              data: { items: over.map(valuesLine), limit: farOverLimit(profile) },
              cells: reasonCells(over),
            },
          ]
        : []),
      ...reportMissed(rows, answered, profile),
    ];
  },
});

/** The rows of a form without scores that miss their targets, which in other forms the points lost show. */
function reportMissed(rows: readonly Reasoned[], answered: ReadonlySet<Reasoned>, { thresholds }: Profile) {
  const isShort = (row: Reasoned): boolean =>
    isUnscored(row) &&
    row.deviation?.kind === 'missed' &&
    isReadingSure(row) &&
    !(isExecutionRow(row) && row.deviation.ratio?.gte(thresholds.lowExecution));
  const merged = perhapsMerged(rows, isShort);
  const short = rows.filter((row) => row.says === 'missing' && !answered.has(row) && isShort(row));
  const [plain, mild] = [short.filter((row) => !merged.has(row)), short.filter((row) => merged.has(row))];
  const report = (found: readonly Reasoned[]) => ({
    message: 'missed' as const,
    data: { items: found.map(valuesLine) },
    cells: reasonCells(found),
  });
  return [
    ...(plain.length > 0 ? [report(plain)] : []),
    ...(mild.length > 0 ? [{ ...report(mild), severity: 'info' as const }] : []),
  ];
}

const isUnscored = ({ indicator }: Reasoned): boolean => indicator.score === null && indicator.points === null;

const reasonCells = (rows: readonly Reasoned[]) => rows.map(({ reason }) => reason.address);

/** Points claimed on every row for targets and results of 0, and not one word of reason. */
function isEmptyForm(rows: readonly Reasoned[]): boolean {
  return (
    rows.length >= WHOLE_FORM &&
    rows.every(({ indicator, says, score }) => {
      const { target, actual } = indicator;
      const areZero = [target.measure, actual.measure].every(
        (measure) => measure.kind === 'quantity' && measure.quantity.value.eq(ZERO),
      );
      return areZero && says === 'missing' && score !== null && score.gt(ZERO);
    })
  );
}
