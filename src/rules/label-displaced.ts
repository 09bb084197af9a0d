import { defineRule } from './define-rule';
import { displacementsOf, headingsOf, straightening } from './support/displacement';

/** A level-1 heading stands in the level-1 column, not under another level-1 heading's level 2. */
export const labelDisplaced = defineRule({
  id: 'label-displaced',
  code: 'PE902',
  severity: 'warning',
  basis: ['caiyu-2020-10-art-13', 'observed'],
  isJudgement: false,
  messages: { displaced: ['label', 'column'] },
  check: (form) =>
    displacementsOf(form, 'label')
      .flatMap(({ moves, isKnown }) => moves.map((move) => ({ move, isKnown })))
      .map(({ move, isKnown }) => ({
        message: 'displaced',
        data: { label: move.from.text, column: headingsOf(form, [move]) },
        cells: [move.from.address],
        ...straightening(form, { moves: [move], isKnown }),
      })),
});
