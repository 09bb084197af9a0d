import { defineRule } from './define-rule';
import { scoreText } from './support/scores';
import { toldUndone } from './support/told-undone';

/** What the outcome says was left undone no row claims with full points. Excel: =AND(ISNUMBER(FIND("未竣工",F11)),H16=G16) is FALSE */
export const outcomeSaysUndone = defineRule({
  id: 'outcome-says-undone',
  code: 'PE719',
  topic: 'scores',
  severity: 'warning',
  basis: ['caiyu-2020-10-art-11', 'observed'],
  isJudgement: true,
  messages: { undone: ['text', 'name', 'actual', 'score'] },
  check: (form, context) => {
    const { outcome } = form;
    if (!outcome) return [];
    return toldUndone(form, context).flatMap(({ text, judged: { indicator }, isOpen }) => {
      const { name, actual, score } = indicator;
      if (!score) return [];
      return [
        {
          message: 'undone',
          data: { text, name: name.text, actual: actual.text, score: scoreText(score) },
          cells: [outcome.value.address, actual.field.address, score.address],
          ...(isOpen ? ({ severity: 'info' } as const) : {}),
        } as const,
      ];
    });
  },
});
