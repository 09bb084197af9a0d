import { decimal, formatDecimal, gradeOf, profileById, roundHalfUp, runsAhead, totalScore } from '../../src/scoring';

const profile = profileById('national-2020');

test('totals of published forms', () => {
  const total = (execution: string, scores: string) =>
    formatDecimal(totalScore(decimal(execution), scores.split(' ').map(decimal), profile));
  expect(total('8.5', '7.33 8 8 8 8 6 0 10 15 0 15')).toBe('93.83');
  expect(total('9.1', '10 10 10 5 5 5 4.38 7.43 10 0 10 10')).toBe('95.91');
  expect(total('9.9', '5 5 5 5 5 5 5 4 4 4 3 15 10 0 15')).toBe('99.9');
  expect(formatDecimal(totalScore(decimal(0), [], profile))).toBe('0');
});

test('one-decimal weights add up exactly', () => {
  const weights = ['8.3', '8.3', '8.4', '8.3', '8.3', '8.4', '8.3', '8.3', '8.4', '8.3', '8.3', '8.4'].map(decimal);
  expect(formatDecimal(totalScore(decimal(0), weights, profile))).toBe('100');
});

test.each([
  ['100', '优'],
  ['90', '优'],
  ['89.99', '良'],
  ['80', '良'],
  ['79.99', '中'],
  ['60', '中'],
  ['59.99', '差'],
  ['0', '差'],
])('%s is %s', (total, grade) => {
  expect(gradeOf(decimal(total), profile)).toBe(grade);
});

test.each([
  ['90', '90', '1', '0'],
  ['90', '90', '0.5', '0.5'],
  ['85.33', '90', '0.8513', '0.1021'],
  ['45', '90', '1', '-1'],
  ['80', '80', '0.9', '0.1'],
  ['0', '90', '1', null],
  ['90', '0', '1', null],
])('S %s of %s at a rate of %s: %s', (score, points, rate, expected) => {
  const gap = runsAhead(decimal(score), decimal(points), decimal(rate));
  expect(gap && formatDecimal(roundHalfUp(gap, 4))).toBe(expected);
});
