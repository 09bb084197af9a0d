import { align, alignStraight, type AlignCosts } from '../../../src/form/align/align';
import { lineOf } from '../support/sheets';

type Column = 'name' | 'value' | 'points' | 'remark';

/** Points are numbers, names are not; a missing name is worst. In tenths, as the costs of slides are. */
const costs: AlignCosts<Column> = {
  content(cell, column) {
    const isNumber = cell.kind === 'number';
    if (column === 'points') return isNumber ? 0 : 80;
    if (column === 'name') return isNumber ? 50 : 0;
    return column === 'remark' && isNumber ? 40 : 0;
  },
  missing: (column) => (column === 'name' ? 60 : column === 'remark' ? 0 : 10),
};
const columns = (['name', 'value', 'points', 'remark'] as const).map((field, rank) => ({ field, rank: rank + 1 }));
const cellsOf = (text: string) => lineOf(text).cells.map((field) => ({ field, rank: field.address.column }));
const read = (text: string) =>
  Object.fromEntries(align(cellsOf(text), columns, costs).map(({ cell, column }) => [column.field, cell.field.text]));

describe('align', () => {
  it.each([
    ['straight', '| 场次 | 10场 | 5 | 无', { name: '场次', value: '10场', points: '5', remark: '无' }],
    ['one left', '场次 | 10场 | 5 | 无', { name: '场次', value: '10场', points: '5', remark: '无' }],
    ['one right', '| | 场次 | 10场 | 5', { name: '场次', value: '10场', points: '5' }],
    [
      'only the first cell displaced',
      '场次 | | 10场 | 5 | 无',
      { name: '场次', value: '10场', points: '5', remark: '无' },
    ],
    ['displaced from the second cell on', '| 场次 | | 10场 | 5', { name: '场次', value: '10场', points: '5' }],
    ['a blank value', '| 场次 | | 5 |', { name: '场次', points: '5' }],
    ['a cell too many', '| 场次 | 10场 | 5 | 无 | 另注', { name: '场次', value: '10场', points: '5', remark: '无' }],
  ])('%s', (_name, text, expected) => expect(read(text)).toEqual(expected));

  it('leaves everything out where nothing is to fill', () => {
    expect(align(cellsOf('甲 | 乙'), [], costs)).toEqual([]);
    expect(align([], columns, costs)).toEqual([]);
  });

  it('keeps the order of the cells', () => {
    const ranks = align(cellsOf('甲 | 5 | 乙 | 6 | 丙'), columns, costs).map((match) => match.column.rank);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });
});

describe('alignStraight', () => {
  it('takes cells as they stand while their contents are bearable', () => {
    expect(
      alignStraight(cellsOf('| 场次 | 10场 | 5 |'), columns, costs, 10)?.map((match) => match.column.field),
    ).toEqual(['name', 'value', 'points']);
    expect(alignStraight(cellsOf('| 场次 | | |'), columns, costs, 10)).toBeNull();
    expect(alignStraight(cellsOf('| 场次 | 10场 | 无'), columns, costs, 10)).toBeNull();
  });

  it('gives up where a cell stands under no heading', () => {
    expect(alignStraight(cellsOf('甲 | 场次 | 10场 | 5'), columns, costs, 90)).toBeNull();
  });
});
