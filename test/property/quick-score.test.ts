import fc from 'fast-check';
import { call } from '../../src/functions';
import {
  assess,
  decimal,
  numberOf,
  parseNumberCell,
  PROFILE_IDS,
  profileById,
  quickScore,
  type Direction,
} from '../../src/scoring';
import { check } from './support';

/** A number as it stands in a cell: so many units of the last of so many decimals. */
const amount = fc
  .tuple(fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2e10 })), fc.integer({ min: 0, max: 6 }))
  .map(([units, places]) => units / 10 ** places);
const anyNumber = fc.oneof(
  amount,
  fc.double({ noNaN: false }),
  fc.constantFrom(0, -0, 1e21, 0.1 + 0.2, -5, Number.MIN_VALUE),
);
const inputs = fc.record({
  target: fc.oneof({ weight: 9, arbitrary: amount }, anyNumber),
  actual: fc.oneof({ weight: 9, arbitrary: amount }, anyNumber),
  points: fc.oneof({ weight: 9, arbitrary: amount }, anyNumber),
  direction: fc.constantFrom<Direction>('positive', 'reverse', 'equal'),
  profileId: fc.constantFrom(...PROFILE_IDS),
});
type Inputs = typeof inputs extends fc.Arbitrary<infer T> ? T : never;

const quick = ({ target, actual, points, direction, profileId }: Inputs): number | null =>
  quickScore(target, actual, points, direction, profileById(profileId));

function exact({ target, actual, points, direction, profileId }: Inputs): number | string {
  const measure = (value: number) => parseNumberCell(value, false, String(value));
  const assessment = assess({
    target: measure(target),
    actual: measure(actual),
    points: decimal(points),
    direction: { direction, from: 'nature' },
    profile: profileById(profileId),
  });
  return assessment.kind === 'exact' ? Number(assessment.score.toString()) : assessment.kind;
}

describe('the score in whole numbers', () => {
  check(
    'is the one of exact decimals wherever it is given',
    20_000,
    fc.property(inputs, (given) => {
      const score = quick(given);
      if (score !== null) expect(score).toBe(exact(given) || 0);
    }),
  );

  it('is given for everyday numbers', () => {
    const sample = fc.sample(
      fc.record({ target: fc.integer({ min: 1, max: 9999 }), actual: fc.integer({ min: 0, max: 9999 }) }),
      { seed: 1, numRuns: 500 },
    );
    for (const one of sample) {
      expect(quick({ ...one, points: 7.5, direction: 'positive', profileId: 'national-2020' })).not.toBeNull();
    }
  });

  check(
    'reads a decimal as the number that stands for it',
    5_000,
    fc.property(anyNumber, (value) => {
      if (!Number.isFinite(value)) return;
      const exact = decimal(value);
      const number = numberOf(exact);
      if (number !== null) expect(number || 0).toBe(Number(exact.toString()) || 0);
      else expect(exact.c.length > 15 || Math.abs(exact.e) > 9 || exact.c.length - exact.e > 12).toBe(true);
    }),
  );

  check(
    'of numbers and of the same numbers as text is one',
    2_000,
    fc.property(amount, amount, fc.integer({ min: 0, max: 100 }), (target, actual, points) => {
      const asText = call('SCORE', [decimal(target).toFixed(), decimal(actual).toFixed(), String(points)]);
      expect(asText).toEqual(call('SCORE', [target, actual, points]));
    }),
  );
});
