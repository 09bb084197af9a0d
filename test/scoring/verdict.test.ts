import { decimal, isScoreRight, quotient } from '../../src/scoring';

const exact = quotient(decimal(22), decimal(3)); // 7.333…

test.each([
  ['7.33', 2, true],
  ['7.3', 1, true],
  ['7', 0, true],
  ['7.333', 3, true],
  ['7.33333333333333', 14, true],
  ['7.34', 2, false],
  ['7.4', 1, false],
  ['8', 0, false],
  ['7.32', 2, false],
  ['7.334', 3, false],
  ['7.30', 2, false],
])('%s printed with %i decimals for 7.333…: %p', (printed, places, isRight) => {
  expect(isScoreRight(decimal(printed), places, exact, decimal(0))).toBe(isRight);
});

test.each([
  ['4.38', 2, '4.375', true],
  ['4.37', 2, '4.375', false],
  ['4.4', 1, '4.375', true],
  ['4.375', 3, '4.375', true],
  // Rounded once: 7.345 printed with one decimal is 7.3, not 7.35 and then 7.4.
  ['7.3', 1, '7.345', true],
  ['7.4', 1, '7.345', false],
  // Known to two decimals only: a longer score is judged at two.
  ['7.333', 3, '7.33', true],
  ['7.338', 3, '7.33', false],
  ['10', 0, '10', true],
  ['9.9', 1, '10', false],
])('%s with %i decimals for %s: %p', (printed, places, expected, isRight) => {
  expect(isScoreRight(decimal(printed), places, decimal(expected), decimal(0))).toBe(isRight);
});

test.each([
  ['7.34', '0.01', true],
  ['7.32', '0.01', true],
  ['7.35', '0.01', false],
  ['7.5', '0.5', true],
])('%s within a tolerance of %s: %p', (printed, tolerance, isRight) => {
  expect(isScoreRight(decimal(printed), 2, exact, decimal(tolerance))).toBe(isRight);
});
