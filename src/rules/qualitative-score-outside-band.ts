import { ZERO, bandOf, bandsInPoints, compactText, gradeInWords, type Band } from '../scoring';
import { defineRule } from './define-rule';
import type { JudgedIndicator } from './context';
import { scoreCells } from './support/scores';

/**
 * A qualitative result that names its grade earns a score of that grade: 达成 80 to 100 %, 部分达成 60 to 80 %, 未达成 below.
 * Excel: =AND(H13>=0.6*G13,H13<0.8*G13) for 部分达成
 */
export const qualitativeScoreOutsideBand = defineRule({
  id: 'qualitative-score-outside-band',
  code: 'PE308',
  severity: 'warning',
  basis: ['caiyu-2020-10-art-16'],
  isJudgement: true,
  messages: {
    achieved: ['name', 'stated', 'printed', 'low', 'high'],
    partly: ['name', 'stated', 'printed', 'low', 'high'],
    notAchieved: ['name', 'stated', 'printed', 'low', 'high'],
  },
  check: (_form, { judged, profile }) =>
    judged.flatMap((one) => {
      const { indicator, points, score } = one;
      const grade = statedGrade(one);
      if (!grade || !points || !score || !indicator.score || points.lte(ZERO)) return [];
      const printed = bandOf(score, points, profile);
      const stated = bandsInPoints(points, profile).find((band) => band.grade === grade);
      if (!stated || !printed || printed.grade === grade) return [];
      return [
        {
          message: MESSAGE[grade],
          data: {
            name: indicator.name.text,
            stated: indicator.actual.text,
            printed: indicator.score.text,
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

/** The grades in the law's own words and nothing else: 较好, 良好 or 完成了一部分 are left to a person. */
const GRADE_WORDS =
  /^(?:(?:全部|已|均已|圆满|超额|部分|基本)?(?:达成|完成|实现|达到)|达标|未(?:达成|完成|达到|实现|达标)|没有完成)(?:年度|年初|预期|设定|绩效|的)*(?:目标|指标|要求|效果|任务)?(?:[,;]?(?:并|且)?(?:具有一定效果|效果较差))?[.。]?$/u;

function statedGrade({ assessment, indicator }: JudgedIndicator): Band['grade'] | null {
  // A result in the target's own words is what was asked for, whatever the words.
  if (assessment.kind !== 'qualitative' || assessment.isSameText) return null;
  const text = compactText(indicator.actual.text);
  return GRADE_WORDS.test(text) ? gradeInWords(text) : null;
}
