import {
  decimal,
  executionRate,
  executionScore,
  executionScoreFromRate,
  formatDecimal,
  parseMeasure,
  parseNumberCell,
  printedRateOf,
  profileById,
  rateFits,
  ZERO,
} from '../../src/scoring';
import { defineProfile } from '../../src/scoring';
import type { Measure } from '../../src/scoring';

const national = profileById('national-2020');
const shenzhen = profileById('shenzhen-as-published');
const initialBudget = defineProfile({ id: 'national-2020', execution: { budget: 'initial' } }, national);

/** The nine forms: budget, executed, the rate and the score they print, the exact score. */
const FORMS = [
  ['3400000', '3358616.54', '0.99', '9.9', '9.88'],
  ['2600000', '2213252', '0.85', '8.5', '8.51'],
  ['2100000', '1785658.87', '0.85', '8.5', '8.5'],
  ['700000', '0', '0', '0', '0'],
  ['929500', '884857.27', '0.95', '9.5', '9.52'],
  ['5382500', '5195687.16', '0.97', '9.7', '9.65'],
  ['286000', '285129', '1', '10', '9.97'],
  ['30000', '27375.5', '0.91', '9.1', '9.13'],
  ['56000', '56000', '1', '10', '10'],
] as const;

describe('the nine forms', () => {
  test.each(FORMS)('%s, %s: rate %s, score %s, exactly %s', (budget, executed, rate, asPrinted, exact) => {
    const input = { adjusted: decimal(budget), executed: decimal(executed) };
    const rounded = executionScore(input, shenzhen)!;
    expect([rounded.basis, rounded.score, rounded.exactScore].map(formatDecimal)).toEqual([rate, asPrinted, exact]);
    const byRate = executionScore(input, national)!;
    expect([byRate.score, byRate.exactScore].map(formatDecimal)).toEqual([exact, exact]);
    expect(rateFits(printedRateOf(parseMeasure(rate))!, byRate.rate).fits).toBe(true);
  });
});

test('steps show the arithmetic', () => {
  const input = { adjusted: decimal('3400000'), executed: decimal('3358616.54') };
  expect(executionScore(input, national)!.steps).toEqual(['3358616.54 ÷ 3400000 × 10 = 9.878… → 9.88']);
  expect(executionScore(input, shenzhen)!.steps).toEqual(['3358616.54 ÷ 3400000 = 0.987… → 0.99', '0.99 × 10 = 9.9']);
});

test.each([
  ['0', '5'],
  ['-1', '5'],
])('budget %s: no rate', (budget, executed) => {
  expect(executionRate(decimal(budget), decimal(executed))).toBeNull();
  expect(executionScore({ adjusted: decimal(budget), executed: decimal(executed) }, national)).toBeNull();
});

test('a missing value: no rate', () => {
  expect(executionRate(null, ZERO)).toBeNull();
  expect(executionRate(decimal(1), null)).toBeNull();
  expect(executionScore({ adjusted: null, executed: ZERO }, national)).toBeNull();
  expect(executionScore({ adjusted: decimal(1), executed: decimal(1) }, initialBudget)).toBeNull();
});

test('spent above the budget: full points, capped; below 0: none', () => {
  const score = (executed: string) =>
    executionScore({ adjusted: decimal(100), executed: decimal(executed) }, national)!;
  expect(formatDecimal(score('130').score)).toBe('10');
  expect(score('130').steps).toEqual(['130 ÷ 100 × 10 = 13 → 10']);
  expect(formatDecimal(score('-5').score)).toBe('0');
});

test("points of the form go before the profile's; the initial budget where the profile says so", () => {
  const input = { initial: decimal(200), adjusted: decimal(100), executed: decimal(50), points: decimal(20) };
  expect(formatDecimal(executionScore(input, national)!.score)).toBe('10');
  expect(formatDecimal(executionScore(input, initialBudget)!.score)).toBe('5');
  expect(formatDecimal(executionScore({ ...input, points: null }, initialBudget)!.score)).toBe('2.5');
});

test('the score that a printed rate gives', () => {
  expect(formatDecimal(executionScoreFromRate(decimal('0.99'), decimal(10), 2))).toBe('9.9');
  expect(formatDecimal(executionScoreFromRate(decimal('1.2'), decimal(10), 2))).toBe('10');
});

describe('a printed rate is judged at its printed precision', () => {
  const exact = executionRate(decimal('3400000'), decimal('3358616.54'))!; // 0.98782839…
  test.each([
    ['0.99', true, 'fraction', '0.99'],
    ['1', true, 'fraction', '1'],
    ['0.988', true, 'fraction', '0.988'],
    ['0.98', false, 'fraction', '0.98'],
    ['99%', true, 'percent', '0.99'],
    ['98.78%', true, 'percent', '0.9878'],
    ['98.79%', false, 'percent', '0.9879'],
    ['98.8％', true, 'percent', '0.988'],
    ['98.78', true, 'percent', '0.9878'],
    ['99', true, 'percent', '0.99'],
    ['98.00', false, 'percent', '0.98'],
    ['0.5%', false, 'percent', '0.005'],
  ])('%s fits: %p as %s', (text, fits, as, rate) => {
    const reading = rateFits(printedRateOf(parseMeasure(text))!, exact);
    expect([reading.fits, reading.as, formatDecimal(reading.rate)]).toEqual([fits, as, rate]);
  });

  test('the reading that fits goes before the nearer one: 1 for a half', () => {
    expect(rateFits(printedRateOf(parseMeasure('1'))!, decimal('0.5'))).toMatchObject({ fits: true, as: 'fraction' });
  });

  test('100.00 and 1.00 for a budget wholly spent', () => {
    const one = decimal(1);
    for (const text of ['100.00', '1.00', '100%', '100.00%'])
      expect(rateFits(printedRateOf(parseMeasure(text))!, one).fits).toBe(true);
  });

  test('a computed cell with all its digits', () => {
    for (const isPercent of [true, false])
      expect(rateFits(printedRateOf(parseNumberCell(3358616.54 / 3400000, isPercent, ''))!, exact).fits).toBe(true);
  });

  test.each<[string, Measure]>([
    ['words', parseMeasure('有效')],
    ['blank', parseMeasure('')],
    ['money', parseMeasure('99元')],
  ])('%s is no rate', (_, measure) => {
    expect(printedRateOf(measure)).toBeNull();
  });
});
