import { blankField, cellAt, readLines } from '../../../src/form/cells/lines';
import { lineOf } from '../support/sheets';

const grid = {
  top: 3,
  left: 1,
  rows: [
    [{ value: '甲' }, null, { value: ' ' }, { value: 0 }],
    [],
    [null, { value: '' }],
    [null, { value: '<p></p>' }],
  ],
};

describe('readLines', () => {
  it('keeps the non-blank cells of non-blank rows, with their places in the sheet', () => {
    expect(readLines(grid).map((line) => [line.row, line.cells.map((cell) => [cell.text, cell.address])])).toEqual([
      [
        3,
        [
          ['甲', { row: 3, column: 1 }],
          ['0', { row: 3, column: 4 }],
        ],
      ],
      [6, [['', { row: 6, column: 2 }]]],
    ]);
  });

  it('reads holes in rows as blank', () => {
    const rows = [[undefined, { value: '甲' }]] as unknown as (typeof grid)['rows'];
    expect(readLines({ top: 0, left: 0, rows })[0]?.cells).toHaveLength(1);
  });

  it('gives nothing for an empty grid', () => expect(readLines({ top: 0, left: 0, rows: [] })).toEqual([]));
});

describe('cellAt and blankField', () => {
  it('give a cell or a blank one in its place', () => {
    const [line] = readLines(grid);
    expect(cellAt(line!, 4).text).toBe('0');
    expect(cellAt(line!, 2)).toMatchObject({ kind: 'blank', text: '', address: { row: 3, column: 2 } });
    expect(blankField(9, 9)).toMatchObject({ kind: 'blank', cell: null, address: { row: 9, column: 9 } });
  });
});

describe('copies of merged cells', () => {
  const texts = (text: string): string[] => lineOf(text).plain.cells.map((cell) => cell.text);

  it('say the same in all their columns, and count once', () => {
    expect(lineOf('总分 | 总分 | 100 | 总分 | 100').texts).toEqual(['总分', '100']);
  });

  it.each([
    ['甲 | 甲 | 甲 | 乙', ['甲', '乙']],
    ['甲 | 乙 | 甲', ['甲', '乙', '甲']],
    ['甲 | | 甲', ['甲']],
    ['第1页 | 第１页', ['第1页']],
    ['100 | 100 | — | —', ['100', '100', '—', '—']],
  ])('%s without copies', (text, expected) => expect(texts(text)).toEqual(expected));

  it('a line without any is the very same', () => {
    const line = lineOf('甲 | 乙');
    expect(line.plain).toBe(line);
  });
});
