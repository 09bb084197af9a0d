import fc from 'fast-check';
import { addressLists, rectangleAddress, rectanglesOf } from '../../../src/report/traces';
import { cells } from '../../workbook/contract/support';

const addresses = (...references: string[]) =>
  rectanglesOf(cells(...references))
    .map(rectangleAddress)
    .sort();

test('joins neighbours, and counts doubles once', () => {
  expect(addresses('B2', 'B3', 'B3', 'C2', 'C3', 'E9')).toEqual(['B2:C3', 'E9']);
  expect(addresses('A1', 'A3', 'B1', 'B2', 'B3')).toEqual(['A1', 'A3', 'B1:B3']);
  expect(addresses()).toEqual([]);
});

const cell = fc.record({ row: fc.nat(12), column: fc.nat(12) });

test('covers the cells given, each of them once, and no other', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 80 }), (given) => {
      const covered = rectanglesOf(given).flatMap(({ top, left, bottom, right }) => {
        const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
        const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
        return rows.flatMap((row) => columns.map((column) => `${row},${column}`));
      });
      const wanted = new Set(given.map(({ row, column }) => `${row},${column}`));
      expect(covered.sort()).toEqual([...wanted].sort());
    }),
  );
});

test('lists of addresses stay within what Excel reads, and lose none', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 200 }), fc.integer({ min: 10, max: 60 }), (given, maxLength) => {
      const all = rectanglesOf(given).map(rectangleAddress);
      const lists = addressLists(all, maxLength);
      expect(lists.flatMap((list) => list.split(','))).toEqual(all);
      for (const list of lists) expect(list.length).toBeLessThanOrEqual(maxLength);
    }),
  );
});
