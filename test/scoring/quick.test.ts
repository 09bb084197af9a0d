import { decimal, numberOf, profileById, quickScore, type Direction } from '../../src/scoring';

const NATIONAL = profileById('national-2020');
const quick = (target: number, actual: number, points: number, direction: Direction): number | null =>
  quickScore(target, actual, points, direction, NATIONAL);

describe('quickScore', () => {
  it.each<[string, number, number, number, Direction, number]>([
    ['a share', 10, 8, 20, 'positive', 16],
    ['a share, rounded half up', 3, 1, 10, 'positive', 3.33],
    ['decimals of the actual alone', 2, 1.5, 10, 'positive', 7.5],
    ['decimals of the target alone', 2.5, 1, 10, 'positive', 4],
    ['decimals of the points', 4, 3, 7.5, 'positive', 5.63],
    ['a target that is met', 10, 10, 7.5, 'positive', 7.5],
    ['more than the target', 10, 25, 7.5, 'positive', 7.5],
    ['the very number asked for', 12, 12, 5, 'equal', 5],
    ['less than the number asked for', 12, 9, 8, 'equal', 6],
    ['a limit that is kept', 400, 400, 10, 'reverse', 10],
    ['nothing reached', 10, 0, 5, 'positive', 0],
    ['numbers below 1', 0.5, 0.25, 0.5, 'positive', 0.25],
    ['four decimals', 10, 1.2345, 10, 'positive', 1.23],
    ['fifteen digits', 1e14, 1e14, 10, 'positive', 10],
  ])('gives %s', (_what, target, actual, points, direction, score) =>
    expect(quick(target, actual, points, direction)).toBe(score),
  );

  it('gives an exceeded limit by the formula of the profile, and none where it has none', () => {
    const by = (reverse: 'linear' | 'ratio' | 'unknown') =>
      quickScore(400, 500, 10, 'reverse', { ...NATIONAL, reverse });
    expect([by('linear'), by('ratio'), by('unknown')]).toEqual([7.5, 8, null]);
    expect(quickScore(400, 900, 10, 'reverse', { ...NATIONAL, reverse: 'linear' })).toBe(0);
  });

  it.each<[string, number, number, number, Direction]>([
    ['a target of 0', 0, 5, 10, 'positive'],
    ['five decimals', 10, 1.23456, 10, 'positive'],
    ['five decimals of the target', 1.23456, 2, 10, 'positive'],
    ['five decimals of the points', 10, 12, 1.23456, 'positive'],
    ['a negative result', 10, -1, 10, 'positive'],
    ['negative points', 10, 5, -10, 'positive'],
    ['more than the very number asked for', 12, 15, 8, 'equal'],
    ['what is no number', Number.NaN, 5, 10, 'positive'],
    ['what has no end', 10, Number.POSITIVE_INFINITY, 10, 'positive'],
    ['more than fifteen digits', 1e14 + 1, 1e14 + 1, 10, 'positive'],
    ['more digits than a number keeps apart', 0.1 + 0.2, 0.1, 10, 'positive'],
  ])('leaves %s to exact decimals', (_what, target, actual, points, direction) =>
    expect(quick(target, actual, points, direction)).toBeNull(),
  );
});

describe('numberOf', () => {
  it.each([
    ['0', 0],
    ['-12.345', -12.345],
    ['1200', 1200],
    ['1.2e12', 1.2e12],
    ['123456789012345', 123456789012345],
    ['0.000000000001', 1e-12],
  ])('is the number that stands for %s', (text, number) => expect(numberOf(decimal(text))).toBe(number));

  it.each(['1234567890123456', '0.00000000000001', '1e25', '12345678901234e6'])('is none for %s', (text) =>
    expect(numberOf(decimal(text))).toBeNull(),
  );
});
