import { fittingHeight, linesIn } from '../../src/files/row-height';

test.each([
  ['', 10, 1],
  ['一二三四五', 11, 1],
  ['一二三四五六', 11, 2],
  // A word goes to the next line as a whole; the room left behind stays empty.
  ['实际 3358616.54 元', 12, 3],
  ['abcdef ghij', 8, 2],
  // One that is longer than a line is broken.
  ['aaaaaaaaaaaa', 6, 3],
  ['甲\n乙', 11, 2],
  ['甲\n\n乙', 11, 3],
])('%j takes in a column of %i characters so many lines: %i', (text, width, lines) => {
  expect(linesIn(text, width)).toBe(lines);
});

test('a row is as tall as the longest of its texts, and no taller than Excel allows', () => {
  expect(fittingHeight(['甲', '一二三四五六'], [9, 11])).toBe(fittingHeight(['一二三四五六'], [11]));
  expect(fittingHeight(['字'.repeat(5000)], [9])).toBe(409);
});
