import { defineRule } from './define-rule';
import { fundName, isPositive } from './support/funds';

/** Only the total row has points and a score; its sources repeat neither. */
export const sourceRowScored = defineRule({
  id: 'source-row-scored',
  code: 'PE124',
  topic: 'scores',
  severity: 'warning',
  basis: ['form', 'observed'],
  isJudgement: false,
  messages: { scored: ['rows'] },
  check({ funds }) {
    const total = funds?.total;
    if (!total || !(isPositive(total.cells.points) || isPositive(total.cells.score) || funds.headingPoints)) return [];
    const scored = funds.sources.filter(({ cells }) => isPositive(cells.points) || isPositive(cells.score));
    if (scored.length === 0) return [];
    return [
      {
        message: 'scored',
        data: { rows: scored.map(fundName) },
        cells: scored.flatMap(({ cells }) =>
          [cells.points, cells.score].flatMap((field) => (field && isPositive(field) ? [field.address] : [])),
        ),
      },
    ];
  },
});
