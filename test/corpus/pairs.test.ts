import type { EvaluationForm, Grid, GridCell } from '../../src/form';
import { read } from '../../src/form/search/read';
import { byOrigin } from './all';
import { gridOf, readLabels } from './labels';

const { published } = byOrigin(
  readLabels().filter(({ kind, expectMore }) => kind === 'project' && !expectMore),
  ({ id }) => id,
);

/** What is read of each form, wherever it stands. */
const told = (forms: readonly EvaluationForm[]) =>
  forms.map(({ header, funds, indicators, total }) => [
    header.projectName?.value.text,
    Object.values(funds?.total?.cells ?? {}).map(({ text }) => text),
    indicators.map(({ name, target, actual, score }) => [name.text, target.text, actual.text, score?.text]),
    total?.score?.text,
  ]);

type Rows = readonly (readonly (GridCell | null)[])[];
const gridFrom = (rows: Rows): Grid => ({ top: 0, left: 0, rows });

/** The second form right of the first, some columns apart and some rows lower. */
function besideEachOther({ rows: left }: Grid, { rows: right }: Grid, apart: number, lower: number): Grid {
  const width = Math.max(...left.map(({ length }) => length)) + apart;
  const rows = Array.from({ length: Math.max(left.length, right.length + lower) }, (_row, index) => {
    const own = left[index] ?? [];
    return [...own, ...Array.from({ length: width - own.length }, () => null), ...(right[index - lower] ?? [])];
  });
  return gridFrom(rows);
}

describe.each(published.map((label, index) => [label, published[(index + 1) % published.length]!] as const))(
  'two unlike forms on one sheet: $id',
  (first, second) => {
    const [one, other] = [gridOf(first), gridOf(second)];
    const alone = [...told(read(one).forms), ...told(read(other).forms)];

    it('one right below the other', () =>
      expect(told(read(gridFrom([...one.rows, ...other.rows])).forms)).toEqual(alone));
    it.each([
      [1, 0],
      [0, 0],
      [1, 3],
    ])('side by side, %i columns apart, %i rows lower', (apart, lower) =>
      expect(told(read(besideEachOther(one, other, apart, lower)).forms)).toEqual(alone),
    );
  },
);
