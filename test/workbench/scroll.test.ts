import { scrollFor, type View } from '../../src/workbench/port/scroll';

/** Ten lines of 20 points; the first three are taller and stay, 100 points of the others are seen. */
const ends = [50, 100, 150, 170, 190, 210, 230, 250, 270, 290];
const frozen: View = { scroll: 0, size: 100, first: 3, ends };
const plain: View = { ...frozen, first: 0 };
const at = (view: View, line: number, to = line): number => scrollFor(view, line, to, 2);

test('lines that are in view, or stay there, move nothing', () => {
  expect(at(frozen, 3)).toBe(0);
  expect(at(frozen, 7)).toBe(0);
  expect(at({ ...frozen, scroll: 40 }, 1)).toBe(40);
  expect(at({ ...plain, scroll: 50 }, 1)).toBe(50);
});

test('a line below comes into view with what stands before it, as far as that fits', () => {
  // Lines 6 to 8 of 20 points each: 60 of the 100 points are taken.
  expect(at(frozen, 8)).toBe(60);
  expect(at({ ...frozen, size: 50 }, 8)).toBe(70);
  // A line half in view counts as one that is not.
  expect(at({ ...frozen, size: 90 }, 7)).toBe(40);
});

test('a line above comes back, and what scrolls begins with its first line', () => {
  expect(at({ ...frozen, scroll: 100 }, 5)).toBe(0);
  expect(at({ ...frozen, scroll: 100 }, 6)).toBe(20);
});

test('of lines that do not fit the beginning is seen', () => {
  expect(at({ ...frozen, scroll: 100, size: 30 }, 5, 9)).toBe(40);
  expect(at({ ...frozen, scroll: 40, size: 30 }, 5, 9)).toBe(40);
});

test('hidden lines take no room', () => {
  const hidden = [50, 100, 150, 170, 170, 170, 190, 210, 230, 250];
  expect(at({ ...frozen, size: 40, ends: hidden }, 8)).toBe(40);
});
