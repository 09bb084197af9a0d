import { blankCell, type CellModel } from './model/cell';
import { enterValue } from './model/enter-value';

test.each<[unknown, CellModel]>([
  ['', { value: null }],
  [5, { value: 5 }],
  ['12.5', { value: 12.5 }],
  ['+1', { value: 1 }],
  ['95%', { value: 0.95, format: '0.00%' }],
  ['2022-1-1', { value: 44_562, format: 'yyyy/m/d' }],
  ['true', { value: true }],
  ['#N/A', { value: { error: '#N/A' } }],
  ['=A1', { value: 0, formula: '=A1' }],
  ['-abc', { value: 0, formula: '=-abc' }],
  ['@abc', { value: 0, formula: '=@abc' }],
  ["'=A1", { value: '=A1', isQuoted: true }],
  ['≥95%', { value: '≥95%' }],
])('%p entered into a cell becomes %p', (entered, cell) => {
  expect(enterValue(blankCell, entered)).toEqual(cell);
});

test('a cell formatted as text takes everything as text', () => {
  const text: CellModel = { value: null, format: '@' };
  expect(enterValue(text, '=A1')).toEqual({ value: '=A1', format: '@' });
  expect(enterValue(text, 95)).toEqual({ value: '95', format: '@' });
});

test('a formula goes when a value comes, and the format stays', () => {
  const before: CellModel = { value: 3, formula: '=1+2', format: '0.00', fill: '#FFFF00' };
  expect(enterValue(before, 4)).toEqual({ value: 4, format: '0.00', fill: '#FFFF00' });
});
