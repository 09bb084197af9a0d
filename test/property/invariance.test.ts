import fc from 'fast-check';
import type { CellAddress, Grid } from '../../src/form';
import { gridOf, readLabels } from '../corpus/labels';
import { check, findingsOf, mapText, width, withGap } from './support';

const grids = readLabels().map(gridOf);
const anyGrid = fc.constantFrom(...grids);

interface Gist {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly expected: string | undefined;
  readonly cells: readonly CellAddress[];
}

/** What a finding says, apart from its wording's data: those quote the cells. */
function gists(grid: Grid, move: (address: CellAddress) => CellAddress = (address) => address): Gist[] {
  return findingsOf(grid).map(({ rule, severity, message, expected, cells }) => ({
    rule,
    severity,
    message,
    expected: expected?.toFixed(),
    cells: cells.map(move),
  }));
}

/** Findings in an order that does not depend on addresses within a line. */
const sorted = (list: readonly Gist[]): string[] => list.map((one) => JSON.stringify(one)).sort();

const FULL_WIDTH: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789%.'].map((character) => [character, String.fromCharCode(character.charCodeAt(0) + 0xfee0)]),
);

describe('findings change nothing but their addresses', () => {
  check(
    'when the form is moved',
    30,
    fc.property(anyGrid, fc.nat(300), fc.nat(60), (grid, down, right) => {
      const moved = { ...grid, top: grid.top + down, left: grid.left + right };
      const move = ({ row, column }: CellAddress): CellAddress => ({ row: row + down, column: column + right });
      expect(gists(moved)).toEqual(gists(grid, move));
    }),
  );
  check(
    'when a blank row is inserted',
    50,
    fc.property(anyGrid, fc.nat(40), (grid, at) => {
      const row = at % grid.rows.length;
      const move = (address: CellAddress): CellAddress => ({
        ...address,
        row: address.row + (address.row >= row ? 1 : 0),
      });
      expect(gists(withGap(grid, row, null))).toEqual(gists(grid, move));
    }),
  );
  check(
    'when a blank column is inserted',
    50,
    fc.property(anyGrid, fc.nat(20), (grid, at) => {
      const column = at % width(grid.rows);
      const move = (address: CellAddress): CellAddress => ({
        ...address,
        column: address.column + (address.column >= column ? 1 : 0),
      });
      const strip = (list: readonly Gist[]): string[] =>
        sorted(list.map((gist) => ({ ...gist, cells: gist.cells.slice(0, 1) })));
      // A blank cell's place is the next column, inserted or not: only cells with content can be compared one by one.
      const isFilled = ({ cells: [first] }: Gist, of: Grid): boolean =>
        !first || of.rows[first.row]?.[first.column] != null;
      const inserted = withGap(grid, null, column);
      expect(strip(gists(inserted).filter((gist) => isFilled(gist, inserted)))).toEqual(
        strip(
          gists(grid)
            .filter((gist) => isFilled(gist, grid))
            .map((gist) => ({ ...gist, cells: gist.cells.map(move) })),
        ),
      );
      expect(
        gists(inserted)
          .map(({ rule }) => rule)
          .sort(),
      ).toEqual(
        gists(grid)
          .map(({ rule }) => rule)
          .sort(),
      );
    }),
  );
  check(
    'with trailing spaces',
    20,
    fc.property(anyGrid, fc.constantFrom(' ', '　', '\n', '  \t'), (grid, space) => {
      expect(gists(mapText(grid, (text) => text + space))).toEqual(gists(grid));
    }),
  );
  check(
    'with full-width digits and signs in short cells',
    20,
    fc.property(anyGrid, (grid) => {
      const widen = (text: string): string =>
        text.length > 20 ? text : text.replace(/[\d%.]/gu, (character) => FULL_WIDTH[character] ?? character);
      expect(gists(mapText(grid, widen))).toEqual(gists(grid));
    }),
  );
  check(
    'with numbers stored as numbers',
    20,
    fc.property(anyGrid, (grid) => {
      const typed: Grid = {
        ...grid,
        rows: grid.rows.map((row) =>
          row.map((cell) => {
            const text = typeof cell?.value === 'string' ? cell.value : '';
            const plain = /^(-?\d{1,3}(?:,\d{3})*|-?\d+)(?:\.(\d+))?$/u.exec(text);
            if (!plain) return cell;
            const places = plain[2]?.length ?? 0;
            const integer = text.includes(',') ? '#,##0' : '0';
            return {
              value: Number(text.replace(/,/gu, '')),
              format: places > 0 ? `${integer}.${'0'.repeat(places)}` : integer,
            };
          }),
        ),
      };
      expect(gists(typed)).toEqual(gists(grid));
    }),
  );
});
