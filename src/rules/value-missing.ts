import { defineRule } from './define-rule';
import type { JudgedIndicator } from './context';
import type { EvaluationForm, Indicator } from '../form';
import { brokenOffAt } from './support/cut-off';
import { hasNoResults } from './support/unfilled';
import { carriesPoints, namesOf } from './support/values';

const MESSAGES = ['both', 'actual', 'target'] as const;
type Message = (typeof MESSAGES)[number];

/**
 * An indicator that carries points has a target and an actual value.
 * Excel: =IF(AND(G12>0,OR(E12="",F12="")),"缺少数值","")
 */
export const valueMissing = defineRule({
  id: 'value-missing',
  code: 'PE602',
  severity: 'error',
  basis: ['form', 'caiyu-2020-10-art-16'],
  isJudgement: false,
  messages: { both: ['names'], actual: ['names'], target: ['names'], unscored: ['names'] },
  check: (form, { judged }) =>
    // A form without any result is told once.
    hasNoResults(form)
      ? []
      : [
          ...MESSAGES.flatMap((message) => {
            const rows = judged.filter((row) => carriesPoints(row) && missingOf(row, form) === message);
            return rows.length > 0 ? [{ message, data: { names: namesOf(rows) }, cells: cellsOf(rows) }] : [];
          }),
          ...unscored(form, judged),
        ],
});

/** What a row lacks; a column that the form does not have, or that was not found, is no blank cell. */
function missingOf(row: JudgedIndicator, form: EvaluationForm): Message | null {
  const { columns, indicators } = form;
  const { indicator } = row;
  const isBlank = (column: 'target' | 'actual'): boolean =>
    columns[column] !== undefined &&
    indicator[column].measure.kind === 'blank' &&
    !isToldBelow(indicator, column, indicators);
  // Where the form breaks off, its total row is missing too: that is told once.
  if (carriesPoints(row) && brokenOffAt(form) === indicator) return null;
  const [isTargetBlank, isActualBlank] = [isBlank('target'), isBlank('actual')];
  if (isActualBlank) return isTargetBlank ? 'both' : 'actual';
  return isTargetBlank ? 'target' : null;
}

/** Whether the 其中 rows right below a row give its values. */
function isToldBelow(indicator: Indicator, column: 'target' | 'actual', indicators: readonly Indicator[]): boolean {
  const after = indicators.slice(indicators.indexOf(indicator) + 1);
  const end = after.findIndex(({ isSubRow }) => !isSubRow);
  const below = end < 0 ? after : after.slice(0, end);
  return below.length > 0 && below.every((row) => row[column].measure.kind !== 'blank');
}

const cellsOf = (rows: readonly JudgedIndicator[]) =>
  rows.flatMap(({ indicator: { actual, target } }) =>
    [actual, target].filter(({ measure }) => measure.kind === 'blank').map(({ field }) => field.address),
  );

/** Where neither column nor label gives a row points, a name without any value is still worth asking about. */
function unscored(form: EvaluationForm, judged: readonly JudgedIndicator[]) {
  const { layout } = form;
  if (layout !== 'no-points' && layout !== 'no-scores') return [];
  const isOpen = (row: JudgedIndicator): boolean => row.indicator.name.kind === 'text' && !carriesPoints(row);
  const rows = judged.filter((row) => isOpen(row) && missingOf(row, form) === 'both');
  if (rows.length === 0) return [];
  return [
    {
      message: 'unscored' as const,
      severity: 'warning' as const,
      data: { names: namesOf(rows) },
      cells: cellsOf(rows),
    },
  ];
}
