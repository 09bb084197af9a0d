import { gridRowsOf } from '../../../src/form/cells/grid-of-values';

function cellOf(
  value: unknown,
  { formula = value, format = 'General', type = 'String' }: Record<string, unknown> = {},
) {
  const rows = gridRowsOf({ values: [[value]], formulas: [[formula]], numberFormat: [[format]], valueTypes: [[type]] });
  return rows[0]?.[0];
}

test('an empty cell is nothing, whatever its format', () => {
  expect(cellOf('', { type: 'Empty', format: '0.00' })).toBeNull();
});

test('a formula that gives empty text is a cell', () => {
  expect(cellOf('', { formula: '=IF(A1>0,A1,"")' })).toEqual({ value: '', formula: 'IF(A1>0,A1,"")' });
});

test('text that begins with an equals sign is no formula', () => {
  expect(cellOf('=A1', { formula: '=A1' })).toEqual({ value: '=A1' });
});

test('an error is one by its type', () => {
  expect(cellOf('#N/A', { type: 'Error', formula: '=NA()' })).toEqual({ value: { error: '#N/A' }, formula: 'NA()' });
  expect(cellOf('#N/A')).toEqual({ value: '#N/A' });
});

test('numbers keep their formats, and General is none', () => {
  expect(cellOf(0.95, { format: '0%', type: 'Double' })).toEqual({ value: 0.95, format: '0%' });
  expect(cellOf(false, { type: 'Boolean' })).toEqual({ value: false });
});
