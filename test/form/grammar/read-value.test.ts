import { readValue } from '../../../src/form/grammar/read-value';
import { blankField } from '../../../src/form/cells/lines';
import { readContent, type Field } from '../../../src/form/cells/content';
import { fromA1, toA1, type GridCell } from '../../../src/form/cells/grid';

const field = (reference: string, cell: GridCell | string | null): Field => ({
  ...readContent(typeof cell === 'string' ? { value: cell } : cell),
  address: fromA1(reference)!,
});
const read = (
  value: GridCell | string | null,
  nature: string | null = null,
  unit: string | null = null,
  isSplit = nature !== null || unit !== null,
) => readValue(field('E1', value), isSplit ? field('D1', nature) : null, isSplit ? field('F1', unit) : null);

describe('a value in one cell', () => {
  it.each([
    ['≥90%', 'quantity'],
    ['3万平方米', 'quantity'],
    ['有效', 'qualitative'],
    ['无', 'none'],
    ['—', 'dash'],
    [null, 'blank'],
  ])('%j is a %s', (value, kind) => {
    expect(read(value)).toMatchObject({ text: value ?? '', nature: null, measure: { kind } });
  });

  it('keeps its cell, blank or not', () => {
    expect(read('10场').cells.map(toA1)).toEqual(['E1']);
    expect(read(null).cells.map(toA1)).toEqual(['E1']);
  });

  it('a stored number keeps its exact value and its per cent', () => {
    const { text, measure } = read({ value: 0.955, format: '0%' });
    expect(text).toBe('96%');
    expect(measure.kind === 'quantity' && measure.quantity.value.toFixed()).toBe('0.955');
    expect(read({ value: 44562, format: 'yyyy-mm-dd' }).measure.kind).not.toBe('quantity');
  });

  it('a stored number says what its format adds, a sign or a unit', () => {
    const shown = (value: number, format: string) => read({ value, format }).measure;
    const quantity = (sign: string | null, unit: string | null) => ({ kind: 'quantity', quantity: { sign, unit } });
    expect(shown(100, '"≥"0"件"')).toMatchObject(quantity('at-least', '件'));
    expect(shown(100, '0"件"')).toMatchObject(quantity(null, '件'));
    expect(shown(0.9, '"≥"0%')).toEqual(read('≥90%').measure);
    expect(shown(12, '"¥"#,##0.00')).toMatchObject(quantity(null, null));
    expect(read({ value: 100, format: '"≥"0"件"' }, '', '件').text).toBe('≥100件');
  });

  it('an error and a formula never computed are errors', () => {
    expect(read({ value: { error: '#N/A' } }).measure).toMatchObject({ kind: 'error', text: '#N/A' });
    expect(read({ value: null, formula: 'B1' }).measure).toMatchObject({ kind: 'error', text: '=B1' });
  });
});

describe('sign, value and unit in cells of their own', () => {
  it.each([
    ['735', '≧', '人次', '≧735人次'],
    ['100', '═', '%', '═100%'],
    ['90%', '≥', '%', '≥90%'],
    ['100', '=', null, '=100'],
    ['62.73', '<=', null, '<=62.73'],
    ['10场', '定量', '场', '10场'],
    ['10', '定量', '场', '10场'],
    ['有效', '定性', null, '有效'],
    ['有效', '定性', '文字', '有效'],
    [null, '文字描述', '2021年12月31日前完成', '2021年12月31日前完成'],
    [null, '≥', '场', '≥'],
    [null, null, null, ''],
  ])('%j, %j, %j: %j', (value, nature, unit, text) => expect(read(value, nature, unit, true).text).toBe(text));

  it('compose one quantity', () => {
    const value = read('735', '≧', '人次');
    expect(value).toMatchObject({
      nature: '≧',
      measure: { kind: 'quantity', quantity: { sign: 'at-least', unit: '人次' } },
    });
    expect(value.cells.map(toA1)).toEqual(['D1', 'E1', 'F1']);
  });

  it('of which the unit makes no month: a number in a unit of its own column is a quantity', () => {
    expect(read('24', '≤', '月')).toMatchObject({
      measure: { kind: 'quantity', quantity: { sign: 'at-most', unit: '月' } },
    });
    expect(read('12', '≤', '月')).toMatchObject({ text: '≤12月', measure: { kind: 'qualitative' } });
  });

  it('a sign and a unit without a value are blank, not a quantity', () => {
    expect(read(null, '≥', '场').measure.kind).toBe('blank');
  });

  it('a value copied into the columns of sign and unit is one value', () => {
    expect(read('4月20日前', '4月20日前', '4月20日前')).toMatchObject({ text: '4月20日前', nature: null });
  });

  it('a number that carries its sign takes the unit, words do not', () => {
    expect(read('≥9', null, '座')).toMatchObject({ text: '≥9座', measure: { kind: 'quantity' } });
    expect(read('>=95', null, '%').text).toBe('>=95%');
    expect(read('≥9座', null, '座').text).toBe('≥9座');
    expect(read('9月底前', null, '个').text).toBe('9月底前');
  });

  it('a number in the unit column is no unit', () => {
    const value = readValue(field('E1', '10'), blankField(0, 3), field('F1', { value: 5 }));
    expect(value.text).toBe('10');
  });
});

describe('a column that tells which way is good', () => {
  it.each(['正向', '反向', '反向指标', '越小越好'])('%s is no sign of the target', (nature) => {
    expect(read('80元', nature)).toMatchObject({ text: '80元', nature, measure: { kind: 'quantity' } });
  });
});
