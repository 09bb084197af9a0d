import { compactText, type Quantity } from '../../../src/scoring';
import type { Indicator, ValueField } from '../../../src/form';
import type { JudgedIndicator } from '../../../src/audit';
import { RESULT_TOLD } from './consequences';
import { fault, type Fault, type FaultOperator, type Subject } from './fault';
import { retold } from './quantities';

interface Pair {
  readonly one: JudgedIndicator;
  readonly indicator: Indicator;
  readonly target: Quantity;
  readonly actual: Quantity;
}

/** Indicators with points, their target and actual each one number. */
const pairs = ({ context }: Subject): Pair[] =>
  context.judged.flatMap((one) => {
    const { target, actual } = one.indicator;
    if (target.measure.kind !== 'quantity' || actual.measure.kind !== 'quantity') return [];
    return [{ one, indicator: one.indicator, target: target.measure.quantity, actual: actual.measure.quantity }];
  });

const hasPoints = ({ points }: JudgedIndicator): boolean => points?.gt(0) === true;

/** Whether the value stands in one cell, not as sign · value · unit. */
const isOneCell = ({ cells }: ValueField): boolean => cells.length <= 1;

const unitOf = ({ unit }: Quantity): string => unit ?? '';

/** Of what costs money or time, half is better, whatever way a name without a sign may be read. */
const isBetterLow = ({ indicator: { name } }: Pair): boolean => /成本|费用|时限|工期|用时/u.test(name.text);

/** An actual of half the target, in the words of the actual; only where full points were given for a target met. */
function missed(subject: Subject): Fault[] {
  return pairs(subject).flatMap((pair) => {
    const { one, indicator, target, actual } = pair;
    const { direction, from } = one.direction;
    const isFirm = from === 'sign' || from === 'nature' || (from === 'name' && !isBetterLow(pair));
    if (!hasPoints(one) || !isFirm || direction !== 'positive' || target.value.lte(1)) return [];
    if (one.score === null || one.points === null || one.score.lt(one.points)) return [];
    if (actual.value.lte(target.value.div(2))) return [];
    const text = retold({ ...target, unit: actual.unit }, (number) => number.div(2));
    return [
      fault(
        subject,
        [[indicator.actual.field, text]],
        [indicator.score ?? indicator.actual.field, indicator.actual.field],
      ),
    ];
  });
}

/** A unit that counts something else: 份 → 元, but money → 人. */
const otherUnit = (unit: string): string => (/元/u.test(unit) ? '人' : '元');

export const VALUE_FAULTS: readonly FaultOperator[] = [
  {
    id: 'actual-halved',
    title: 'Actual of half the target, full points left',
    places: missed,
    accepts: ['full-score-target-missed', 'score-not-proportional'],
    consequences: RESULT_TOLD,
  },
  {
    id: 'target-blanked',
    title: 'Target left blank',
    // Of a target that was revised during the year the first one stays and is in force again.
    places: (subject) =>
      (subject.form.columns.revised ? [] : subject.context.judged)
        .filter((one) => hasPoints(one) && isOneCell(one.indicator.target) && one.indicator.target.text !== '')
        .map(({ indicator }) => fault(subject, [[indicator.target.field, null]])),
    accepts: ['value-missing'],
    consequences: { 'target-in-name': 'the name tells a number, and no target stands beside it any more' },
  },
  {
    id: 'actual-blanked',
    title: 'Actual left blank',
    places: (subject) =>
      subject.context.judged
        .filter((one) => hasPoints(one) && one.indicator.actual.text !== '')
        .map(({ indicator }) => fault(subject, [[indicator.actual.field, null]])),
    accepts: ['value-missing'],
    consequences: {},
  },
  {
    id: 'actual-in-words',
    title: 'Words where the target asks for a number',
    places: (subject) =>
      pairs(subject)
        .filter(({ one, target }) => hasPoints(one) && target.value.gt(0))
        .map(({ indicator }) => fault(subject, [[indicator.actual.field, '已完成']])),
    accepts: ['value-not-computable'],
    consequences: {},
  },
  {
    id: 'actual-error',
    title: 'Actual shows #N/A',
    places: (subject) =>
      pairs(subject).map(({ indicator }) => fault(subject, [[indicator.actual.field, { error: '#N/A' }]])),
    accepts: ['cell-error'],
    consequences: {},
  },
  {
    id: 'unit-changed',
    title: 'Unit of the actual changed',
    places: (subject) =>
      pairs(subject)
        .filter(
          ({ target, actual }) => unitOf(target) !== '' && unitOf(target) !== '%' && unitOf(target) === unitOf(actual),
        )
        .filter(({ actual, indicator }) => indicator.actual.field.text.includes(unitOf(actual)))
        .map(({ indicator, actual }) =>
          fault(subject, [
            [indicator.actual.field, indicator.actual.field.text.replace(unitOf(actual), otherUnit(unitOf(actual)))],
          ]),
        ),
    accepts: ['unit-differs'],
    consequences: {},
  },
  {
    id: 'percent-dropped',
    title: 'Per-cent sign of the actual dropped',
    // Where a column of units holds the sign, the actual needs none.
    places: (subject) =>
      pairs(subject)
        .filter(({ indicator }) => /[%％]/u.test(indicator.target.field.text))
        .filter(({ target, actual }) => unitOf(target) === '%' && unitOf(actual) === '%' && actual.value.gt('0.01'))
        .map(({ indicator }) =>
          fault(subject, [[indicator.actual.field, indicator.actual.field.text.replace(/[%％]/gu, '')]]),
        ),
    accepts: ['percent-sign-missing'],
    consequences: {},
  },
  {
    id: 'target-copied',
    title: 'Target copied into the actual, sign and all',
    places: (subject) =>
      pairs(subject)
        .filter(({ indicator }) => /^[≥≤]/u.test(compactText(indicator.target.text)))
        .filter(({ indicator: { target, actual } }) => actual.text !== target.text)
        .map(({ indicator }) => fault(subject, [[indicator.actual.field, indicator.target.text]])),
    accepts: ['actual-copies-target'],
    consequences: { ...RESULT_TOLD, 'score-lost-target-met': 'the target is met now, and points had been lost' },
  },
  {
    id: 'target-zero',
    title: 'Target and actual set to 0, full points left',
    // 0 for a negative event (投诉, 差错) is a target like any other; so is one without points.
    places: (subject) =>
      pairs(subject)
        .filter(
          ({ one, target, indicator }) =>
            hasPoints(one) &&
            one.score?.gte(one.points ?? 0) === true &&
            target.value.gt(0) &&
            one.direction.direction === 'positive' &&
            isOneCell(indicator.target),
        )
        .filter(({ indicator }) => indicator.target.field.address.column !== indicator.actual.field.address.column)
        .map(({ indicator }) =>
          fault(
            subject,
            [
              [indicator.target.field, '0'],
              [indicator.actual.field, '0'],
            ],
            [indicator.target.field, indicator.actual.field],
          ),
        ),
    accepts: ['zero-target-full-score'],
    consequences: { ...RESULT_TOLD, 'goal-number-differs': 'the goal names the old target' },
  },
];
