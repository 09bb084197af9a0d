import fc from 'fast-check';
import { auditOf, editsTogether, judge, safeFixes, toA1, type CellAddress } from '../../src/audit';
import { read, type Grid } from '../../src/form';
import { gridOf, readLabels } from '../corpus/labels';
import { applyEdits } from '../rules/support/rule-tester';
import { check, options } from './support';

const auditsOf = (grid: Grid) => read(grid).forms.map((form) => auditOf(judge(form, options)));

/** Labelled forms that stand alone and have neither an error nor anything that would be written unasked. */
const sound = readLabels()
  .map((label) => ({ id: label.id, grid: gridOf(label) }))
  .filter(({ grid }) => {
    const [audit, ...more] = auditsOf(grid);
    const isSound = audit?.findings.every(({ severity, fix }) => severity !== 'error' && fix?.isSafe !== true);
    return isSound === true && more.length === 0;
  });

const FIGURE = /^\d+(?:\.\d+)?(?=[%分]?$)/u;

interface Place extends CellAddress {
  readonly text: string;
}

const figuresOf = ({ rows, top, left }: Grid): Place[] =>
  rows.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      typeof cell?.value === 'string' && FIGURE.test(cell.value)
        ? [{ row: top + r, column: left + c, text: cell.value }]
        : [],
    ),
  );

/** Slips of the pen: another digit, digits exchanged, a place too far, one too many or too few, somewhat off. */
const SLIPS: readonly ((digits: string, by: number) => string)[] = [
  (digits, by) => digits.replace(/\d/u, (digit) => String((Number(digit) + 1 + (by % 9)) % 10)),
  (digits) => [...digits].reverse().join(''),
  (digits) => String(Number(digits) * 10),
  (digits) => String(Number(digits) + 1),
  (digits) => String(Math.max(0, Number(digits) - 1)),
  (digits, by) => String(Math.round(Number(digits) * (80 + (by % 40))) / 100),
];

const valueAt = ({ rows, top, left }: Grid, { row, column }: CellAddress): unknown =>
  rows[row - top]?.[column - left]?.value ?? null;

const isSameValue = (left: unknown, right: unknown): boolean =>
  String(left) === String(right) || (left !== null && right !== null && Number(left) === Number(right));

test('enough forms are sound', () => expect(sound.length).toBeGreaterThan(100));

/**
 * One wrong cell, and all that is safe taken together: no error is left, and nothing is written but into the cell that
 * is wrong. Where nothing is safe a person decides, and nothing is claimed.
 */
check(
  'safe fixes of a form with one wrong cell mend it and nothing else',
  60,
  fc.property(
    fc.constantFrom(...sound),
    fc.nat(10_000),
    fc.constantFrom(...SLIPS),
    fc.nat(1_000),
    ({ id, grid }, at, slip, by) => {
      const figures = figuresOf(grid);
      const place = figures[at % figures.length];
      if (!place) return;
      const text = place.text.replace(FIGURE, (digits) => slip(digits, by));
      const changed = applyEdits(grid, [{ address: place, value: text }]);
      const [audit, ...more] = auditsOf(changed);
      const safe = audit && more.length === 0 ? safeFixes(audit.findings) : [];
      if (!audit || safe.length === 0) return;
      const edits = editsTogether(audit, safe);
      const isThere = ({ row, column }: CellAddress): boolean => row === place.row && column === place.column;
      const elsewhere = edits
        .filter(({ address, value }) => !isThere(address) && !isSameValue(valueAt(grid, address), value))
        .map(({ address, value }) => `${toA1(address)} = ${String(value)}`);
      const left = auditsOf(applyEdits(changed, edits))
        .flatMap(({ findings }) => findings)
        .filter(({ severity }) => severity === 'error')
        .map(({ rule }) => rule);
      const what = `${id}: ${toA1(place)} ${place.text} → ${text}`;
      expect({ what, elsewhere, left }).toEqual({ what, elsewhere: [], left: [] });
    },
  ),
);
