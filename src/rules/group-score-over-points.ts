import { sum } from '../scoring';
import { defineRule } from './define-rule';
import { labelledGroups, type LabelledGroup } from './support/points';

/**
 * Where points are given to groups, `产出指标（40分）`, and not to indicators, a group's scores do not exceed them.
 * Excel: =SUM(G13:G18)<=40
 */
export const groupScoreOverPoints = defineRule({
  id: 'group-score-over-points',
  code: 'PE315',
  severity: 'error',
  basis: ['form', 'arithmetic'],
  isJudgement: false,
  messages: { over: ['label', 'points', 'sum'] },
  check: (form, { judged }) => {
    if (form.layout !== 'no-points') return [];
    const over = labelledGroups(judged).filter(isOver);
    // A level 2 that is over its points may put its level 1 over as well: one cause, told once.
    const inner = over.filter((group) => !over.some((other) => other !== group && isWithin(other, group)));
    return inner.map((group) => {
      const fields = scoresOf(group);
      const total = sum(fields.flatMap(({ number }) => number ?? []));
      return {
        message: 'over' as const,
        data: { label: group.label.text, points: group.points, sum: total },
        cells: [group.label.address, ...fields.map(({ address }) => address)],
        expected: group.points,
        actual: total,
        steps: [`${fields.map(({ number }) => number?.toFixed()).join(' + ')} = ${total.toFixed()}`],
      };
    });
  },
});

/** The scores that are numbers: one of a group may stand for the blank ones below it. */
const scoresOf = ({ rows }: LabelledGroup) =>
  rows.flatMap(({ indicator: { score } }) => (score?.number && !score.isPercent ? [score] : []));

const isOver = (group: LabelledGroup): boolean =>
  sum(scoresOf(group).flatMap(({ number }) => number ?? [])).gt(group.points);

const isWithin = (inner: LabelledGroup, outer: LabelledGroup): boolean =>
  inner.rows.length < outer.rows.length && inner.rows.every((row) => outer.rows.includes(row));
