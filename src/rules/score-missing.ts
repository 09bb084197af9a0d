import { ZERO } from '../scoring';
import type { EvaluationForm } from '../form';
import { defineRule } from './define-rule';
import type { JudgedIndicator } from './context';
import { isEmptyCell, isUnderMergedScore } from './support/scores';

/** An indicator that carries points has a score. Excel: =AND(G13<>0,ISBLANK(H13)) is FALSE */
export const scoreMissing = defineRule({
  id: 'score-missing',
  code: 'PE301',
  severity: 'warning',
  basis: ['caiyu-2020-10-art-16'],
  isJudgement: false,
  messages: { missing: ['names'] },
  check: (form, { judged }) => {
    const rows = judged.filter((one, index) => isWithoutScore(form, one) && !isUnderMergedScore(judged, index));
    if (rows.length === 0) return [];
    return [
      {
        message: 'missing',
        data: { names: rows.map(({ indicator }) => indicator.name.text) },
        cells: rows.flatMap(({ indicator }) => indicator.score?.address ?? []),
      },
    ];
  },
});

const isWithoutScore = (form: EvaluationForm, { indicator, points }: JudgedIndicator): boolean =>
  isEmptyCell(form, indicator.score) && points !== null && !points.eq(ZERO);
