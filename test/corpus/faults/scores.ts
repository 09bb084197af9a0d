import { decimal } from '../../../src/scoring';
import type { JudgedIndicator } from '../../../src/audit';
import type { Field } from '../../../src/form';
import { REASON_TOO, TOTAL_TOO } from './consequences';
import { fault, type FaultOperator, type Subject } from './fault';
import { mayBeReduced } from './reasons';
import { hasRightTotal } from './totals';

const SCORE_RULES = [
  'score-not-proportional',
  'converted-score-wrong',
  'score-lost-target-met',
  'full-score-target-missed',
  'reverse-score-wrong',
  'qualitative-score-outside-band',
];

interface Scored {
  readonly one: JudgedIndicator;
  readonly score: Field;
  readonly points: Field | null;
}

/** The indicators that print a score. */
export const scored = ({ context }: Subject): Scored[] =>
  context.judged.flatMap((one) =>
    one.indicator.score?.number ? [{ one, score: one.indicator.score, points: one.indicator.points }] : [],
  );

/** Whether the values give the score: a number asked for, above 0, and a number reached. */
const follows = ({ assessment, indicator: { target } }: JudgedIndicator): boolean =>
  assessment.kind === 'exact' && target.measure.kind === 'quantity' && target.measure.quantity.value.gt(0);

const less = (field: Field, amount: string): string => field.number?.minus(decimal(amount)).toFixed() ?? '';

export const SCORE_FAULTS: readonly FaultOperator[] = [
  {
    id: 'score-lowered',
    title: 'Score lowered where it follows from the values',
    // Of a target of 0 the target is the fault, and a score that no formula gives cannot be told wrong.
    places: (subject) =>
      scored(subject)
        .filter(({ one, score }) => one.isScoreRight === true && follows(one) && score.number?.gte(2))
        .filter(({ one }) => !mayBeReduced(one))
        .map(({ score }) => fault(subject, [[score, less(score, '1.5')]])),
    accepts: SCORE_RULES,
    consequences: { ...TOTAL_TOO, ...REASON_TOO },
  },
  {
    id: 'score-lowered-total-left',
    title: 'Score lowered where no formula gives it: the total tells',
    places: (subject) =>
      hasRightTotal(subject)
        ? scored(subject)
            // More than a point, as a total may be printed in whole points.
            // Of a form that converts its scores the conversion tells.
            .filter(
              ({ one, score }) => one.assessment.kind !== 'exact' && !one.indicator.scaled && score.number?.gte(2),
            )
            .map(({ score }) => fault(subject, [[score, less(score, '1.5')]], [subject.form.total?.score ?? score]))
        : [],
    accepts: ['total-wrong'],
    consequences: REASON_TOO,
  },
  {
    id: 'score-over-points',
    title: 'Score above the points',
    places: (subject) =>
      scored(subject).flatMap(({ score, points }) =>
        points?.number?.gt(0) && score.number?.lte(points.number)
          ? [fault(subject, [[score, points.number.plus(1).toFixed()]])]
          : [],
      ),
    accepts: ['score-over-points'],
    consequences: TOTAL_TOO,
  },
  {
    id: 'score-negative',
    title: 'Negative score',
    places: (subject) =>
      scored(subject)
        .filter(({ score }) => score.number?.gt(0))
        .map(({ score }) => fault(subject, [[score, `-${score.number?.toFixed()}`]])),
    accepts: ['score-negative'],
    consequences: { ...TOTAL_TOO, ...REASON_TOO },
  },
  {
    id: 'score-blanked',
    title: 'Score left blank',
    // Without a points column a blank may be one cell merged over a group.
    places: (subject) =>
      scored(subject)
        .filter(({ score, points }) => points?.number?.gt(0) && score.number?.gt(0))
        .map(({ score }) => fault(subject, [[score, null]])),
    accepts: ['score-missing'],
    consequences: {},
  },
  {
    id: 'score-in-words',
    title: 'Words in the score cell',
    places: (subject) => scored(subject).map(({ score }) => fault(subject, [[score, '满分']])),
    accepts: ['number-as-text-unreadable'],
    consequences: {},
  },
  {
    id: 'score-error',
    title: 'Score cell shows #REF!',
    places: (subject) => scored(subject).map(({ score }) => fault(subject, [[score, { error: '#REF!' }]])),
    accepts: ['cell-error'],
    consequences: {},
  },
];
