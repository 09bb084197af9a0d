import { defineRule } from './define-rule';
import { displacementsOf, headingsOf, straightening } from './support/displacement';

/** Every cell of an indicator row stands under the heading it answers. */
export const rowDisplaced = defineRule({
  id: 'row-displaced',
  code: 'PE901',
  severity: 'warning',
  basis: ['observed'],
  isJudgement: false,
  messages: { displaced: ['row', 'name', 'columns'] },
  check: (form) =>
    displacementsOf(form, 'row').map(({ row, moves }) => ({
      message: 'displaced',
      data: {
        row: row + 1,
        name: form.indicators.find((indicator) => indicator.row === row)?.name.text ?? '',
        columns: headingsOf(form, moves),
      },
      cells: moves.map((move) => move.from.address).sort((a, b) => a.column - b.column),
      ...straightening(form, moves),
    })),
});
