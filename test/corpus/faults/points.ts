import type { Field } from '../../../src/form';
import { POINTS_TOO, REASON_TOO } from './consequences';
import { fault, type FaultOperator, type Subject } from './fault';

const pointsCells = ({ context }: Subject): Field[] =>
  context.judged.flatMap(({ indicator, points }) => (indicator.points && points?.gt(0) ? [indicator.points] : []));

const addsUp = ({ findings, form }: Subject): boolean =>
  form.total?.points?.number != null && !findings.some(({ rule }) => rule === 'points-do-not-add-up');

export const POINTS_FAULTS: readonly FaultOperator[] = [
  {
    id: 'points-changed',
    title: 'Points of an indicator changed',
    places: (subject) =>
      addsUp(subject)
        ? pointsCells(subject).map((cell) => fault(subject, [[cell, cell.number?.plus(2).toFixed() ?? null]]))
        : [],
    accepts: ['points-do-not-add-up'],
    consequences: {
      ...REASON_TOO,
      ...POINTS_TOO,
      'score-lost-target-met': 'the full score of the old points is no full score of the new ones',
      'reverse-score-wrong': 'the share of the old points is not the share of the new ones',
      'score-not-proportional': 'the share of the old points is not the share of the new ones',
    },
  },
  {
    id: 'points-blanked',
    title: 'Points left blank',
    places: (subject) => pointsCells(subject).map((cell) => fault(subject, [[cell, null]])),
    accepts: ['points-missing'],
    consequences: {},
  },
  {
    id: 'points-error',
    title: 'Points cell shows #VALUE!',
    places: (subject) => pointsCells(subject).map((cell) => fault(subject, [[cell, { error: '#VALUE!' }]])),
    accepts: ['cell-error'],
    consequences: {},
  },
  {
    id: 'total-points-changed',
    title: 'Total points changed',
    places: (subject) => {
      const cell = subject.form.total?.points;
      return cell?.number && addsUp(subject) ? [fault(subject, [[cell, cell.number.minus(2).toFixed()]])] : [];
    },
    accepts: ['points-do-not-add-up'],
    consequences: {},
  },
  {
    id: 'level-points-changed',
    title: 'Points in a level label changed',
    places: (subject) => {
      if (!addsUp(subject)) return [];
      const labels = new Map<number, Field>();
      for (const { level1 } of subject.form.indicators)
        if (level1?.points && subject.form.columns.points) labels.set(level1.field.address.row, level1.field);
      return [...labels.values()].map((cell) =>
        fault(subject, [[cell, cell.text.replace(/(\d+)(?=分)/u, (digits) => String(Number(digits) + 5))]]),
      );
    },
    accepts: ['points-do-not-add-up'],
    consequences: {},
  },
];
