import fc from 'fast-check';
import type { Finding } from '../../src/audit';
import type { Grid } from '../../src/form/grid';
import { gridOf, readLabels } from '../corpus/labels';
import { applyEdits } from '../rules/support/rule-tester';
import { check, findingsOf } from './support';

const grids = readLabels().map(gridOf);

const place = ({ rule, message, cells: [first] }: Finding): string =>
  `${rule}/${message}@${first ? `${first.row}:${first.column}` : 'form'}`;

/** What a fix may not do: leave its finding, or bring one that was not there. Findings are told apart by rule and first cell. */
function expectGoodFix(grid: Grid, finding: Finding): void {
  const before = new Set(findingsOf(grid).map(place));
  const after = findingsOf(applyEdits(grid, finding.fix?.edits ?? [])).map(place);
  expect({ fixed: place(finding), left: after.filter((one) => one === place(finding)) }).toEqual({
    fixed: place(finding),
    left: [],
  });
  const created = after.filter((one) => !before.has(one));
  expect({ fixed: place(finding), created }).toEqual({ fixed: place(finding), created: [] });
}

describe('a safe fix removes its finding and creates none', () => {
  it('on every labelled form', () => {
    for (const grid of grids) {
      for (const finding of findingsOf(grid)) if (finding.fix?.isSafe) expectGoodFix(grid, finding);
    }
  });

  check(
    'on labelled forms with a number changed',
    150,
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
