import type { JudgedIndicator } from '../../../src/audit';
import type { Field } from '../../../src/form/content';
import { fault, type FaultOperator, type Subject } from './fault';

interface Reasoned {
  readonly one: JudgedIndicator;
  readonly reason: Field;
}

/** Indicators whose reason is written out in words. */
const explained = ({ context }: Subject): Reasoned[] =>
  context.judged.flatMap((one) => {
    const { reason } = one.indicator;
    return reason?.kind === 'text' && !/^无/u.test(reason.text) ? [{ one, reason }] : [];
  });

const losesPoints = ({ one: { points, score } }: Reasoned): boolean =>
  points !== null && score !== null && score.lt(points);

const REASON_RULES = ['reason-missing', 'reason-says-none-but-differs'];

export const REASON_FAULTS: readonly FaultOperator[] = [
  {
    id: 'reason-deleted',
    title: 'Reason deleted where points were lost',
    places: (subject) =>
      explained(subject)
        .filter(losesPoints)
        .map(({ reason }) => fault(subject, [[reason, null]])),
    accepts: ['reason-missing'],
    consequences: {},
  },
  {
    id: 'reason-dash',
    title: 'Reason replaced by a dash where points were lost',
    places: (subject) =>
      explained(subject)
        .filter(losesPoints)
        .map(({ reason }) => fault(subject, [[reason, '—']])),
    accepts: ['reason-missing', 'reason-filler'],
    consequences: {},
  },
  {
    id: 'reason-says-none',
    title: 'Reason replaced by 无偏差 where points were lost',
    places: (subject) =>
      explained(subject)
        .filter(losesPoints)
        .map(({ reason }) => fault(subject, [[reason, '无偏差']])),
    accepts: REASON_RULES,
    consequences: {},
  },
];
