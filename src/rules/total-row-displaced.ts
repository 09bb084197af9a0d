import { defineRule } from './define-rule';
import { displacementsOf, headingsOf, straightening } from './support/displacement';

/** The sums of the total row stand under 分值 and 得分. */
export const totalRowDisplaced = defineRule({
  id: 'total-row-displaced',
  code: 'PE903',
  severity: 'warning',
  basis: ['observed'],
  isJudgement: false,
  messages: { displaced: ['columns'] },
  check: (form) =>
    displacementsOf(form, 'total-row').map(({ moves, isKnown }) => ({
      message: 'displaced',
      data: { columns: headingsOf(form, moves) },
      cells: moves.map((move) => move.from.address).sort((a, b) => a.column - b.column),
      ...straightening(form, { moves, isKnown }),
    })),
});
