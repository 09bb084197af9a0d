import { defineRule } from './define-rule';
import { namesOf, repeatsPoints, valueCells } from './support/values';

/**
 * Target and actual value are quantities of the project, not the indicator's points again.
 * Excel: =IF(AND(E12=G12,F12=G12,G12<>INT(G12)),"填写了分值","")
 */
export const valueIsPoints = defineRule({
  id: 'value-is-points',
  code: 'PE610',
  topic: 'scores',
  severity: 'warning',
  basis: ['observed'],
  isJudgement: false,
  messages: { repeated: ['names'] },
  check: (_form, { judged }) => {
    const rows = judged.filter(repeatsPoints);
    return rows.length > 0 ? [{ message: 'repeated', data: { names: namesOf(rows) }, cells: valueCells(rows) }] : [];
  },
});
