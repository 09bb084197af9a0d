import { looksOfBiff } from '../../src/files/biff-looks';

const u8 = (value: number): number[] => [value & 0xff];
const u16 = (...values: number[]): number[] => values.flatMap((value) => [value & 0xff, (value >>> 8) & 0xff]);
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
const record = (type: number, ...data: number[][]): number[] => [...u16(type, data.flat().length), ...data.flat()];
const wide = (text: string): number[] => [
  ...u8(text.length),
  ...u8(1),
  ...[...text].flatMap((one) => u16(one.charCodeAt(0))),
];
const bof = (version = 0x0600): number[] => record(0x0809, u16(version, 5, 0, 0), u32(0), u32(0));
const EOF = record(0x000a);

const font = ({ size = 11, flags = 0, color = 0x7fff, weight = 400, line = 0, name = '宋体' }): number[] =>
  record(0x0031, u16(size * 20, flags, color, weight, 0), u8(line), u8(0), u8(134), u8(0), wide(name));
const format = ({ font: index = 0, alignment = 0x20, lines = 0, more = 0, fill = 0 }): number[] =>
  record(0x00e0, u16(index, 0, 0), u8(alignment), u8(0), u8(0), u8(0), u32(lines), u32(more), u16(fill));

/** A stream of one sheet: what stands before the sheets, then the sheet's own records. */
function bookOf(globals: readonly number[][], sheet: readonly number[][], version?: number): Uint8Array {
  const before = [...bof(version), ...globals.flat()];
  const entry = (offset: number): number[] => record(0x0085, u32(offset), u16(0), wide('自评表'));
  const start = before.length + entry(0).length + EOF.length;
  return Uint8Array.from([...before, ...entry(start), ...EOF, ...bof(version), ...sheet.flat(), ...EOF]);
}

const blank = (row: number, column: number, index: number): number[] => record(0x0201, u16(row, column, index));
const looksIn = (globals: readonly number[][], sheet: readonly number[][]) =>
  looksOfBiff(bookOf(globals, sheet)).get('自评表');

test('a font: name, size, weight, slope, lines and colour', () => {
  const fonts = [font({ size: 16, flags: 0x0a, color: 10, weight: 700, line: 1, name: '黑体' })];
  expect(looksIn([...fonts, format({})], [blank(0, 0, 0)])?.cells.get('A1')?.font).toEqual({
    name: '黑体',
    size: 16,
    isBold: true,
    isItalic: true,
    isStruck: true,
    isUnderlined: true,
    color: '#ff0000',
  });
});

test('there is no font of number 4', () => {
  const fonts = ['一', '二', '三', '四', '五'].map((name) => font({ name }));
  const looks = looksIn([...fonts, format({ font: 5 })], [blank(0, 0, 0)]);
  expect(looks?.cells.get('A1')?.font?.name).toBe('五');
});

test('borders, alignment, wrapping and fill', () => {
  // Left thin in the palette's ninth colour, top double; centred both ways, wrapped; solid yellow.
  const given = format({
    alignment: 0x02 | 0x08 | 0x10,
    lines: 0x1 | (0x6 << 8) | (10 << 16),
    more: 64 | ((1 << 26) >>> 0),
    fill: 13,
  });
  expect(looksIn([font({}), given], [blank(2, 1, 0)])?.cells.get('B3')).toEqual({
    font: { name: '宋体', size: 11 },
    fill: '#ffff00',
    edges: { left: { style: 'thin', color: '#ff0000' }, top: { style: 'double', color: null } },
    horizontal: 'center',
    vertical: 'center',
    isWrapped: true,
  });
});

test('a palette of its own counts for the fonts that stand before it', () => {
  const palette = record(0x0092, u16(1), [0x12, 0x34, 0x56, 0]);
  const looks = looksIn([font({ color: 8 }), format({}), palette], [blank(0, 0, 0)]);
  expect(looks?.cells.get('A1')?.font?.color).toBe('#123456');
});

test('cells in a row of blanks and in a row of numbers', () => {
  const formats = [format({}), format({ alignment: 0x22 })];
  const blanks = record(0x00be, u16(0, 1, 0, 1, 2));
  const numbers = record(0x00bd, u16(1, 0), u16(1), u32(0), u16(0), u32(0), u16(1));
  const cells = looksIn([font({}), ...formats], [blanks, numbers])?.cells;
  expect([...(cells ?? [])].map(([address, { horizontal }]) => [address, horizontal ?? null])).toEqual([
    ['B1', null],
    ['C1', 'center'],
    ['A2', 'center'],
    ['B2', null],
  ]);
});

test('hidden rows and frozen panes', () => {
  const row = record(0x0208, u16(4, 0, 9, 0, 0, 0, 0x20, 0));
  const panes = [record(0x023e, u16(0x08, 2, 0)), record(0x0041, u16(1, 3, 5, 1, 0))];
  const looks = looksIn([], [row, ...panes]);
  expect([...(looks?.hiddenRows ?? [])]).toEqual([4]);
  expect(looks?.frozen).toEqual({ rows: 3, columns: 1, top: 2, left: 0 });
});

test('panes that are merely split are not frozen', () => {
  expect(looksIn([], [record(0x023e, u16(0, 0, 0)), record(0x0041, u16(1, 3, 5, 1, 0))])?.frozen).toBeNull();
});

test('an older stream, and one that is cut off anywhere, give what they give', () => {
  expect(looksOfBiff(bookOf([font({})], [], 0x0500)).size).toBe(0);
  const whole = bookOf([font({}), format({})], [blank(0, 0, 0)]);
  for (let length = 0; length < whole.length; length += 1) {
    expect(() => looksOfBiff(whole.slice(0, length))).not.toThrow();
  }
});
