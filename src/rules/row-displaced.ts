import { defineRule } from './define-rule';
import { displacementsOf, headingsOf, straightening } from './support/displacement';
import { rowName } from './support/row-names';

/** Every cell of an indicator row stands under the heading it answers. */
export const rowDisplaced = defineRule({
  id: 'row-displaced',
  code: 'PE901',
  severity: 'warning',
  basis: ['observed'],
  isJudgement: false,
  messages: { displaced: ['name', 'columns'] },
  check: (form) =>
    displacementsOf(form, 'row').map(({ row, moves, isKnown }) => ({
      message: 'displaced',
      data: {
        name: form.indicators.flatMap((indicator) => (indicator.row === row ? rowName(indicator) : [])).join(''),
        columns: headingsOf(form, moves),
      },
      cells: moves.map((move) => move.from.address).sort((a, b) => a.column - b.column),
      ...straightening(form, { moves, isKnown }),
    })),
});
