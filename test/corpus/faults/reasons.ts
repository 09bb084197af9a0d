import type { JudgedIndicator } from '../../../src/audit';
import type { Field } from '../../../src/form';
import { fault, type FaultOperator, type Subject } from './fault';

interface Reasoned {
  readonly one: JudgedIndicator;
  readonly reason: Field;
}

const isInWords = ({ kind, text }: Field): boolean => kind === 'text' && !/^无/u.test(text);

/** Indicators whose reason is written out in words. */
const explained = ({ context }: Subject): Reasoned[] =>
  context.judged.flatMap((one) => {
    const { reason } = one.indicator;
    return reason && isInWords(reason) ? [{ one, reason }] : [];
  });

const losesPoints = ({ one: { points, score } }: Reasoned): boolean =>
  points !== null && score !== null && score.lt(points);

/** Whether the actual is so many times the target and more is better. */
function isOver({ indicator, direction }: JudgedIndicator, times: number): boolean {
  const [target, actual] = [indicator.target.measure, indicator.actual.measure];
  if (target.kind !== 'quantity' || actual.kind !== 'quantity' || direction.direction !== 'positive') return false;
  const isOneUnit = target.quantity.unit === actual.quantity.unit;
  return isOneUnit && target.quantity.value.gt(0) && actual.quantity.value.gte(target.quantity.value.times(times));
}

/** Twice the target is far over by any profile. */
const isFarOver = ({ one }: Reasoned): boolean => isOver(one, 2);

/**
 * Whether fewer points than the values give may be right: a fifth over the target and more, with a reason in words. The
 * regulation takes points off where a target was set too low, and says nowhere how many.
 */
export const mayBeReduced = (one: JudgedIndicator): boolean =>
  isOver(one, 1.2) && one.indicator.reason !== null && isInWords(one.indicator.reason);

/** 未完成原因 asks for no reason where more was done. */
const asksForExcess = ({ form }: Subject): boolean => !/未完成|说明/u.test(form.columns.reason?.text ?? '');

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
    accepts: ['reason-says-none-but-differs', 'reason-missing'],
    consequences: {},
  },
  {
    id: 'reason-deleted-far-over',
    title: 'Reason deleted where the actual is far over the target',
    places: (subject) =>
      explained(subject)
        .filter((row) => asksForExcess(subject) && !losesPoints(row) && isFarOver(row))
        .map(({ reason }) => fault(subject, [[reason, null]])),
    accepts: ['reason-missing'],
    consequences: {},
  },
  {
    id: 'reason-says-none-far-over',
    title: 'Reason replaced by 无偏差 where the actual is far over the target',
    places: (subject) =>
      explained(subject)
        .filter((row) => asksForExcess(subject) && !losesPoints(row) && isFarOver(row))
        .map(({ reason }) => fault(subject, [[reason, '无偏差']])),
    accepts: ['reason-says-none-but-differs'],
    consequences: {},
  },
];
