import {
  assess,
  decimal,
  divideRounded,
  formatDecimal,
  parseMeasure,
  profileById,
  roundHalfUp,
} from '../../src/scoring';
import { compare, over, rational, roundedText, times } from './rational';

const profile = profileById('national-2020');

test('every tie x.xx5 from 0 to 100 rounds up', () => {
  for (let cents = 0; cents < 10_000; cents += 1) {
    const below = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
    const up = cents + 1;
    const expected = roundedText({ n: BigInt(up), d: 100n }, 2);
    expect(formatDecimal(roundHalfUp(decimal(`${below}5`), 2))).toBe(expected);
    // The same tie out of a cell: a JS number, mostly not the tie itself in binary.
    expect(formatDecimal(roundHalfUp(decimal(Number(`${below}5`)), 2))).toBe(expected);
    expect(formatDecimal(roundHalfUp(decimal(`-${below}5`), 2))).toBe(`-${expected}`);
    expect(formatDecimal(roundHalfUp(decimal(`${below}4999999999`), 2))).toBe(roundedText(rational(below), 2));
  }
});

test('every quotient a ÷ t × W that ties exactly is rounded up: 8.75% ÷ 10% × 5 = 4.375 → 4.38', () => {
  let ties = 0;
  for (let target = 1; target <= 200; target += 1)
    for (let actual = 1; actual < target; actual += 1)
      for (const points of ['4.5', '5', '8', '10', '15']) {
        const exact = times(over(rational(String(actual)), rational(String(target))), rational(points));
        if ((exact.n * 1000n) % exact.d !== 0n || ((exact.n * 1000n) / exact.d) % 10n !== 5n) continue;
        ties += 1;
        const engine = divideRounded(decimal(actual).times(points), decimal(target), 2);
        expect(formatDecimal(engine)).toBe(roundedText(exact, 2));
        expect(compare(rational(formatDecimal(engine)), exact)).toBe(1);
      }
  expect(ties).toBeGreaterThan(1000);
});

test.each([
  ['10%', '8.75%', '5', '4.38'],
  ['16', '7', '10', '4.38'],
  ['8', '1', '1', '0.13'],
  ['400', '3', '6', '0.05'],
  ['40', '0.1', '6', '0.02'],
  ['200', '1', '1', '0.01'],
  ['200', '0.999', '1', '0'],
])('target %s, actual %s, points %s: %s', (target, actual, points, score) => {
  const direction = { direction: 'positive', from: 'sign' } as const;
  const input = {
    target: parseMeasure(target),
    actual: parseMeasure(actual),
    points: decimal(points),
    direction,
    profile,
  };
  const result = assess(input);
  expect(result.kind === 'exact' && formatDecimal(result.score)).toBe(score);
});
