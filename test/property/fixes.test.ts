import fc from 'fast-check';
import { toA1, type CellAddress, type Finding } from '../../src/audit';
import type { Grid } from '../../src/form';
import { gridOf, readLabels } from '../corpus/labels';
import { applyEdits } from '../rules/support/rule-tester';
import { check, findingsOf } from './support';

const grids = readLabels().map(gridOf);

/** Putting a displaced row straight moves its cells: places are then compared by row. */
const isMove = ({ rule }: Finding): boolean => rule.endsWith('-displaced');
const at = ({ rule, message }: Finding, cell: CellAddress | undefined, byRow: boolean): string =>
  `${rule}/${message}@${cell ? (byRow ? `row ${cell.row + 1}` : toA1(cell)) : 'form'}`;
const place = (finding: Finding, byRow = false): string => at(finding, finding.cells[0], byRow);
/** A finding about many cells may begin elsewhere once one of them is mended: every cell counts as a place. */
const places = (finding: Finding, byRow: boolean): string[] => [
  place(finding, byRow),
  ...finding.cells.map((cell) => at(finding, cell, byRow)),
];

/**
 * What a fix may not do: leave its finding, or bring an error or a warning that was not there. The red light of the
 * whole form (score-runs-ahead-of-money, info) may come on when a right score is higher.
 */
function expectGoodFix(grid: Grid, finding: Finding): void {
  const byRow = isMove(finding);
  const found = findingsOf(grid);
  const before = new Set(found.flatMap((one) => places(one, byRow)));
  const after = findingsOf(applyEdits(grid, finding.fix?.edits ?? []));
  const left = after.map((one) => place(one)).filter((one) => one === place(finding));
  const created = after
    .filter(({ severity }) => severity !== 'info')
    .map((one) => place(one, byRow))
    .filter((one) => !before.has(one));
  expect({ fixed: place(finding), left, created }).toEqual({ fixed: place(finding), left: [], created: [] });
}

describe('a safe fix removes its finding and creates none', () => {
  it('on every labelled form', () => {
    for (const grid of grids) {
      for (const finding of findingsOf(grid)) if (finding.fix?.isSafe) expectGoodFix(grid, finding);
    }
  });

  check(
    'on labelled forms with a number changed',
    75,
    fc.property(fc.constantFrom(...grids), fc.nat(10_000), fc.integer({ min: 0, max: 30 }), (grid, at, value) => {
      const numeric = grid.rows.flatMap((row, r) =>
        row.flatMap((cell, c) =>
          typeof cell?.value === 'string' && /^\d+(?:\.\d+)?$/u.test(cell.value) ? [{ row: r, column: c }] : [],
        ),
      );
      const address = numeric[at % numeric.length];
      if (!address) return;
      const changed = applyEdits(grid, [{ address, value }]);
      for (const finding of findingsOf(changed)) if (finding.fix?.isSafe) expectGoodFix(changed, finding);
    }),
  );
});
