import { eachDelimited } from '../../src/files/delimited';
import { readFailure, readOnlySheet, valuesOf } from './support/workbooks';

function parseDelimited(text: string): string[][] {
  const records: string[][] = [];
  eachDelimited(text, (field, row, column) => {
    (records[row] ??= [])[column] = field;
  });
  return Array.from(records, (record) => record ?? []);
}

/** 项目名称,公务接待 in GB18030. */
const GB18030 = Uint8Array.from([
  0xcf, 0xee, 0xc4, 0xbf, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xb9, 0xab, 0xce, 0xf1, 0xbd, 0xd3, 0xb4, 0xfd,
]);
const TEXT = '项目名称,公务接待';
const VALUES = [['项目名称', '公务接待']];

describe('the encoding of a CSV file', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with byte order mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16 LE with byte order mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16 BE with byte order mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
    ['UTF-16 LE without one', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16 BE without one', Buffer.from(TEXT, 'utf16le').swap16()],
    ['GB18030', GB18030],
  ])('%s is told from the bytes', (_, bytes) => {
    expect(valuesOf(readOnlySheet(bytes, 'a.csv'))).toEqual(VALUES);
  });

  it('any other is refused rather than guessed', () => {
    const shiftJis = Uint8Array.from([0x8d, 0x80, 0x96, 0xda, 0xa0, 0x2c, 0x31]);
    expect(readFailure(shiftJis, 'a.csv')).toEqual({ code: 'unsupported-encoding', detail: {} });
  });

  it('zero bytes on both sides are no text, nor are control characters', () => {
    for (const bytes of [Uint8Array.from([0x31, 0, 0, 0x32]), Buffer.from('1,2\u0001', 'utf16le')])
      expect(readFailure(bytes, 'a.csv')).toMatchObject({ code: 'not-a-workbook', detail: { looksLike: 'binary' } });
  });

  it('UTF-32 is refused', () => {
    expect(readFailure(Uint8Array.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), 'a.csv').code).toBe('unsupported-encoding');
  });
});

test('a quote that never closes is noted, with its cell', () => {
  const noted = (text: string): unknown => readOnlySheet(Buffer.from(text), 'a.csv').notes;
  expect(noted('甲,1\n乙,"2\n丙,3')).toEqual([{ code: 'quote-unclosed', count: 1, firstCell: 'B2' }]);
  expect(noted('sep=,\n甲,"1\n')).toEqual([{ code: 'quote-unclosed', count: 1, firstCell: 'B2' }]);
  expect(noted('甲,"1\n2"\n乙,2"')).toEqual([]);
});

describe('the cells of a CSV file', () => {
  it('are text, whatever they look like', () => {
    const values = valuesOf(readOnlySheet(Buffer.from('95%,0012,2021-12-31,TRUE,=1+1,1e5'), 'a.csv'));
    expect(values).toEqual([['95%', '0012', '2021-12-31', 'TRUE', '=1+1', '1e5']]);
  });

  it('stand on a sheet named after the file', () => {
    expect(readOnlySheet(Buffer.from('a,b'), '/tmp/公务接待.csv').name).toBe('公务接待');
  });

  it.each([
    [
      'tab',
      'a\t3,400.00\nb\t1,200.00',
      [
        ['a', '3,400.00'],
        ['b', '1,200.00'],
      ],
    ],
    [
      'comma',
      'a,"3,400.00"\nb,1；2;3',
      [
        ['a', '3,400.00'],
        ['b', '1；2;3'],
      ],
    ],
    [
      'semicolon',
      'a;3,400.00\nb;c',
      [
        ['a', '3,400.00'],
        ['b', 'c'],
      ],
    ],
  ])('are divided by %s', (_, text, expected) => {
    expect(parseDelimited(text)).toEqual(expected);
  });

  it('obey the separator that the first line declares, which keeps its row', () => {
    expect(parseDelimited('sep=;\na,b;c')).toEqual([[], ['a,b', 'c']]);
  });

  it.each(['\n', '\r\n', '\r'])('end their line with %j', (end) => {
    expect(parseDelimited(`a,b${end}c,d`)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('may hold separators, line ends and doubled quotes between quotes', () => {
    expect(parseDelimited('"a,\n""b""",c')).toEqual([['a,\n"b"', 'c']]);
  });

  it('take a quote that never closes as a character', () => {
    expect(parseDelimited('"a,b\nc,d')).toEqual([
      ['"a', 'b'],
      ['c', 'd'],
    ]);
  });
});
