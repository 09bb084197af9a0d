import fc from 'fast-check';
import { format, getFormatInfo } from 'numfmt';
import { readContent } from '../../../src/form/cells/content';
import type { CellValue, GridCell } from '../../../src/form/cells/grid';
import { decimal, divideRounded } from '../../../src/scoring';

const read = (value: CellValue | null, format?: string, more: Partial<GridCell> = {}) =>
  readContent({ value, ...(format === undefined ? {} : { format }), ...more });

describe('blank, zero, dash, 无, text and error are different things', () => {
  it.each([
    [null, 'blank'],
    [{ value: '' }, 'blank'],
    [{ value: '  \n　' }, 'blank'],
    [{ value: 0 }, 'number'],
    [{ value: '0' }, 'number'],
    [{ value: '—' }, 'dash'],
    [{ value: '-' }, 'dash'],
    [{ value: '——' }, 'dash'],
    [{ value: '/' }, 'dash'],
    [{ value: '－' }, 'dash'],
    [{ value: '无' }, 'none'],
    [{ value: '没有' }, 'none'],
    [{ value: '不适用' }, 'none'],
    [{ value: '不涉及' }, 'none'],
    [{ value: 'N/A' }, 'none'],
    [{ value: 'na' }, 'none'],
    [{ value: '无偏差' }, 'text'],
    [{ value: '……' }, 'text'],
    [{ value: '#DIV/0!' }, 'text'],
    [{ value: { error: '#DIV/0!' } }, 'error'],
    [{ value: Number.NaN }, 'error'],
    [{ value: Infinity }, 'error'],
    [{ value: true }, 'boolean'],
    [{ value: false }, 'boolean'],
    [{ value: null, formula: 'F12/E12' }, 'not-computed'],
  ] satisfies [GridCell | null, string][])('%j is %s', (cell, kind) => expect(readContent(cell).kind).toBe(kind));

  it('keeps what is shown', () => {
    expect(read({ error: '#REF!' })).toMatchObject({ text: '#REF!', number: null });
    expect(read(null, undefined, { formula: 'A1+1' })).toMatchObject({ text: '=A1+1', number: null });
    expect(read(null)).toMatchObject({ kind: 'not-computed', text: '=' });
    expect(read(true).text).toBe('TRUE');
    expect(read(false).text).toBe('FALSE');
    expect(read(' 无 ')).toMatchObject({ kind: 'none', text: '无' });
  });
});

describe('numbers by their format, as a person sees them', () => {
  it.each([
    [98.5, undefined, '98.5', 1, false],
    [9.9, '0.00', '9.90', 2, false],
    [3400000, '#,##0.00', '3,400,000.00', 2, false],
    [0.99, '0%', '99%', 0, true],
    [0.9878, '0.00%', '98.78%', 2, true],
    [1, '0%', '100%', 0, true],
    [0, '0.00', '0.00', 2, false],
    [0, '#,##0;-#,##0;—', '—', 0, false],
    [12, '0"场"', '12场', 0, false],
    [5, '@', '5', 0, false],
    [1e-7, undefined, '0.0000001', 7, false],
    [1e21, undefined, '1000000000000000000000', 0, false],
    [-2.5, '0.0', '-2.5', 1, false],
    [100, '¥#,##0.00', '¥100.00', 2, false],
  ])('%d as %s reads %s', (value, format, text, places, isPercent) => {
    const content = read(value, format);
    expect(content).toMatchObject({ kind: 'number', text, places, isPercent, isTextNumber: false });
    expect(content.number?.eq(String(value))).toBe(true);
  });

  it('shows the number where the format hides it', () => {
    expect(read(7, ';;;')).toMatchObject({ kind: 'number', text: '7' });
  });

  it('keeps the exact number behind a rounded display', () => {
    const content = read(0.987828394, '0.00');
    expect(content.text).toBe('0.99');
    expect(content.number?.toFixed()).toBe('0.987828394');
  });

  it('does not choke on a broken format', () => {
    expect(read(5, '[[[0')).toMatchObject({ kind: 'number' });
  });

  it('reads more formats than it remembers', () => {
    for (let index = 0; index < 1100; index += 1) read(1, `0"单位${index}"`);
    expect(read(0.5, '0.0%" "').places).toBe(1);
  });
});

describe('dates', () => {
  it.each([
    [44562, 'yyyy-mm-dd', false, '2022-01-01'],
    [44562, 'yyyy"年"m"月"', false, '2022年1月'],
    [43100, 'yyyy-mm-dd', true, '2022-01-01'],
  ])('%d as %s (1904: %s) reads %s', (value, format, date1904, text) => {
    expect(readContent({ value, format }, date1904)).toMatchObject({ kind: 'text', text, isDate: true, number: null });
  });
});

describe('numbers written as text', () => {
  it.each([
    ['3,400,000.00', '3400000', 2, false],
    ['9.90', '9.9', 2, false],
    ['99%', '0.99', 0, true],
    ['98.78 %', '0.9878', 2, true],
    ['１００．５％', '1.005', 1, true],
    ['-3', '-3', 0, false],
    ['+3.5', '3.5', 1, false],
    [' 62.73\n', '62.73', 2, false],
    ['3 400 000', '3400000', 0, false],
    ['12,760,\n000.00', '12760000', 2, false],
    ['12,760,0\n00.00', '12760000', 2, false],
  ])('%j is %s', (text, number, places, isPercent) => {
    const content = read(text);
    expect(content).toMatchObject({ kind: 'number', places, isPercent, isTextNumber: true });
    expect(content.number?.eq(number)).toBe(true);
  });

  it.each(['1,00', '12场', '≥90%', '1.2.3', '2022-01-01', '约2500', '3 4', '3 4.5', '1e5', '.5'])(
    '%j is no number',
    (text) => {
      expect(read(text)).toMatchObject({ kind: 'text', number: null });
    },
  );
});

describe('markup', () => {
  it('is removed and remembered', () => {
    expect(read('<p>开展培训。</p>')).toMatchObject({ kind: 'text', text: '开展培训。', hasMarkup: true });
    expect(read('<b>98%</b>')).toMatchObject({ kind: 'number', text: '98%', hasMarkup: true });
    expect(read('开展培训。').hasMarkup).toBe(false);
  });

  it('alone leaves a blank cell that is still there', () => {
    expect(read('<p></p>')).toMatchObject({ kind: 'blank', text: '', hasMarkup: true, cell: { value: '<p></p>' } });
  });
});

it('a percentage keeps its digits, whatever was divided before', () => {
  divideRounded(decimal(1), decimal(3), 1);
  expect(read('86.1937%').number?.toFixed()).toBe('0.861937');
});

describe('simple number formats are read without the library, and alike', () => {
  const patterns = [
    'General',
    '0',
    '0.0',
    '0.00',
    '0.00_ ',
    '0_ ',
    '0%',
    '0.0%',
    '0.00%',
    '0.00%_ ',
    '#,##0',
    '#,##0.00',
  ];
  const numbers = fc.oneof(
    fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
    fc.integer({ min: -200_000_000, max: 200_000_000 }).map((cents) => cents / 100),
    fc.integer({ min: -20_000, max: 20_000 }).map((parts) => parts / 10_000),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
    fc.constantFrom(0, -0, 1, -1, 0.5, 999, 1000, -1000, 999_999, 1_000_000, 1e9, 1e-7),
  );

  it.each(patterns)('%s (seed 20211231)', (pattern) => {
    const { isPercent, isDate, maxDecimals } = getFormatInfo(pattern);
    const property = fc.property(numbers, (value) => {
      const cell = read(value, pattern);
      expect([cell.isPercent, cell.isDate]).toEqual([isPercent, isDate]);
      if (pattern === 'General') return;
      expect(cell.text).toBe(format(pattern, value, { throws: false }).trim());
      expect(cell.places).toBe(maxDecimals);
    });
    fc.assert(property, { seed: 20_211_231, numRuns: 300 });
  });
});
