import fc from 'fast-check';
import { columnLetters, fromA1, isCellError, toA1 } from '../../../src/form/cells/grid';
import { SEED } from '../support/seed';

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %i is %s', (column, letters) => expect(columnLetters(column)).toBe(letters));

  it('count rows from 1 and columns from A', () => {
    expect(toA1({ row: 0, column: 0 })).toBe('A1');
    expect(toA1({ row: 11, column: 7 })).toBe('H12');
  });

  it.each([
    ['A1', { row: 0, column: 0 }],
    ['$H$12', { row: 11, column: 7 }],
    [' xfd1048576 ', { row: 1_048_575, column: 16_383 }],
  ])('%s is read', (reference, address) => expect(fromA1(reference)).toEqual(address));

  it.each(['', 'A', '1', 'A0', 'A01', 'ABCD1', 'A1:B2', '表1!A1', 'A-1'])('%j is none', (reference) =>
    expect(fromA1(reference)).toBeNull(),
  );

  it(`survive being written and read (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
        expect(fromA1(toA1({ row, column }))).toEqual({ row, column });
      }),
      { seed: SEED },
    );
  });
});

describe('isCellError', () => {
  it('tells an error value from text that looks like one', () => {
    expect(isCellError({ error: '#DIV/0!' })).toBe(true);
    expect(isCellError('#DIV/0!')).toBe(false);
    expect(isCellError(null)).toBe(false);
    expect(isCellError(0)).toBe(false);
  });
});
