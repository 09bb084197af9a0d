import { compactText, parseMeasure } from '../scoring';
import { defineRule } from './define-rule';
import type { EvaluationForm, Field } from '../form';
import { fundRows, toA1 } from '../form';

const AMOUNTS = ['initial', 'adjusted', 'executed', 'points', 'score'] as const;
/** Error values have a rule of their own; signs without a letter or digit stand for nothing. */
const NO_TEXT = /^#|^[\p{P}\p{S}\s]+$/u;

/**
 * Points, scores and amounts are numbers: 10, not 10分 or 满分.
 * Excel: =IF(ISTEXT(H12),"不是数字","")
 */
export const numberAsTextUnreadable = defineRule({
  id: 'number-as-text-unreadable',
  code: 'PE614',
  severity: 'warning',
  basis: ['form'],
  isJudgement: false,
  messages: { 'has-unit': ['items'], 'no-number': ['items'] },
  check: (form) => {
    const found = numberCells(form).filter(({ kind, text }) => kind === 'text' && !NO_TEXT.test(text));
    const points = found.flatMap((field) => {
      // 20分（满分） holds more than its number.
      if (field.number === null || (field === form.total?.score && standsAlone(form, field))) return [];
      const value = pointsOf(field);
      return value === null ? [] : [{ field, value }];
    });
    const others = found.filter((field) => field.number === null);
    return [
      ...(points.length > 0
        ? [
            {
              ...reportOf(
                'has-unit' as const,
                points.map(({ field }) => field),
              ),
              // They are read, and nothing on the form adds them up: a habit, no fault.
              severity: 'info' as const,
              fix: { isSafe: true, edits: points.map(({ field, value }) => ({ address: field.address, value })) },
            },
          ]
        : []),
      ...(others.length > 0 ? [reportOf('no-number' as const, others)] : []),
    ];
  },
});

function numberCells(form: EvaluationForm): Field[] {
  const { indicators, total } = form;
  const rows = fundRows(form);
  return [
    ...rows.flatMap(({ cells }) => AMOUNTS.map((column) => cells[column])),
    ...indicators
      .filter(({ isApplicable, isSubRow }) => isApplicable && !isSubRow)
      .flatMap(({ points, score }) => [points, score]),
    total?.points,
    total?.score,
  ].filter((field): field is Field => field !== null && field !== undefined);
}

/** A total that is told apart from the table, 自评得分：99分, is added to nothing: 分 says what it is. */
const standsAlone = ({ columns, total }: EvaluationForm, { address }: Field): boolean =>
  address.column !== columns.score?.address.column || total?.label.address.column === address.column;

/** The number of a text such as `10分`; `null` where the text is anything else. */
function pointsOf({ text }: Field): number | null {
  const measure = parseMeasure(compactText(text));
  if (measure.kind !== 'quantity' || measure.quantity.isApproximate || measure.quantity.sign !== null) return null;
  return measure.quantity.unit === '分' ? measure.quantity.value.toNumber() : null;
}

const reportOf = <Id extends string>(message: Id, fields: readonly Field[]) => ({
  message,
  data: { items: fields.map(({ address, text }) => `${toA1(address)} ${text}`) },
  cells: fields.map(({ address }) => address),
});
