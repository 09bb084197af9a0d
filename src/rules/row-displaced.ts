import { defineRule } from './define-rule';
import type { Displacement } from '../form';
import { displacementsOf, headingsOf, isSharedShift, straightening } from './support/displacement';
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
    displacementsOf(form, 'row')
      .filter(movesValues)
      .map((one) => ({
        message: 'displaced',
        data: {
          name: form.indicators.flatMap((indicator) => (indicator.row === one.row ? rowName(indicator) : [])).join(''),
          columns: headingsOf(form, one.moves),
        },
        cells: one.moves.map((move) => move.from.address).sort((a, b) => a.column - b.column),
        ...(isSharedShift(form, one) ? {} : straightening(form, one)),
      })),
});

/** Dashes alone say nothing wherever they stand: 不适用 | | | — | —. */
const movesValues = ({ moves }: Displacement): boolean =>
  moves.some(({ from: { kind } }) => kind !== 'dash' && kind !== 'none');
