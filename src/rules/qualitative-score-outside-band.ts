import { bandsInPoints } from '../scoring';
import { defineRule } from './define-rule';
import { scoreCells, scoresIn } from './support/scores';
import { statedGrade } from './support/verdicts';

/**
 * A qualitative result that names its grade earns a score of that grade: 达成 80 to 100 %, 部分达成 60 to 80 %, 未达成 below.
 * Excel: =AND(H13>=0.6*G13,H13<0.8*G13) for 部分达成
 */
export const qualitativeScoreOutsideBand = defineRule({
  id: 'qualitative-score-outside-band',
  code: 'PE308',
  severity: 'warning',
  basis: ['caiyu-2020-10-art-16'],
  key: 'bands',
  isJudgement: true,
  messages: {
    achieved: ['name', 'stated', 'printed', 'low', 'high'],
    partly: ['name', 'stated', 'printed', 'low', 'high'],
    notAchieved: ['name', 'stated', 'printed', 'low', 'high'],
  },
  check: (form, { profile }, own) =>
    scoresIn(own).flatMap(({ one, field }) => {
      const { indicator, points, score } = one;
      const grade = statedGrade(one, form.header.year?.year ?? null);
      if (!grade || !points || !score) return [];
      const stated = bandsInPoints(points, profile).find((band) => band.grade === grade);
      if (!stated) return [];
      return [
        {
          message: MESSAGE[grade],
          data: {
            name: indicator.name.text,
            stated: indicator.actual.text,
            printed: field.text,
            low: stated.low,
            high: stated.high,
          },
          cells: scoreCells(one),
          actual: score,
        },
      ];
    }),
});

const MESSAGE = { achieved: 'achieved', 'partly-achieved': 'partly', 'not-achieved': 'notAchieved' } as const;
