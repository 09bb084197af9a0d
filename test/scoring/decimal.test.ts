import Big from 'big.js';
import fc from 'fast-check';
import {
  cutTo,
  decimal,
  divideRounded,
  formatDecimal,
  HUNDRED,
  ONE,
  placesOf,
  quotient,
  roundHalfUp,
  sum,
  ZERO,
} from '../../src/scoring';

const text = formatDecimal;

test.each([
  [0.1 + 0.2, '0.3'],
  [1.005, '1.005'],
  [4.35 * 100, '435'],
  [7.33, '7.33'],
  [-0.5, '-0.5'],
  [0, '0'],
  [-0, '0'],
  [1e21, '1000000000000000000000'],
  [1e-7, '0.0000001'],
  [123456789012345.6, '123456789012346'],
  [0.1 + 0.7, '0.8'],
  [1 / 3, '0.333333333333333'],
  [9007199254740992, '9007199254740990'],
  ['0.30', '0.3'],
  ['12760000.00', '12760000'],
  ['1e3', '1000'],
  [new Big('2.50'), '2.5'],
] as const)('decimal(%p) is %s', (value, expected) => {
  expect(text(decimal(value))).toBe(expected);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, '', 'abc', '1,200', '３', ' '])(
  'decimal(%p) throws a typed RangeError',
  (value) => {
    expect(() => decimal(value)).toThrow(RangeError);
    expect(() => decimal(value)).toThrow(expect.objectContaining({ code: 'not-a-decimal' }));
  },
);

test.each([
  ['4.375', 2, '4.38'],
  ['4.385', 2, '4.39'],
  ['1.005', 2, '1.01'],
  ['-1.005', 2, '-1.01'],
  ['0.5', 0, '1'],
  ['-0.5', 0, '-1'],
  ['2.5', 0, '3'],
  ['7.3349999', 2, '7.33'],
  ['7', 2, '7'],
  ['0.004', 2, '0'],
  ['-0.004', 2, '0'],
])('roundHalfUp(%s, %i) is %s', (value, places, expected) => {
  expect(text(roundHalfUp(decimal(value), places))).toBe(expected);
});

test('cutTo cuts towards zero', () => {
  expect(text(cutTo(decimal('7.339'), 2))).toBe('7.33');
  expect(text(cutTo(decimal('-7.339'), 2))).toBe('-7.33');
});

test.each([
  ['22', '3', 2, '7.33'],
  ['35', '8', 2, '4.38'],
  ['1', '3', 0, '0'],
  ['2', '3', 0, '1'],
  ['-1', '8', 2, '-0.13'],
  // 0.0049999… must not become 0.005 and then 0.01.
  ['4999999999999999999999999', '1000000000000000000000000000', 2, '0'],
  ['5', '1000', 2, '0.01'],
  ['0', '7', 2, '0'],
])('divideRounded(%s, %s, %i) is %s', (numerator, denominator, places, expected) => {
  expect(text(divideRounded(decimal(numerator), decimal(denominator), places))).toBe(expected);
});

test('division by zero throws a typed RangeError', () => {
  for (const divide of [() => divideRounded(ONE, ZERO, 2), () => quotient(ONE, ZERO)])
    expect(divide).toThrow(expect.objectContaining({ code: 'not-a-decimal' }));
});

test('quotient is cut after 20 decimals, so that a later rounding is the only one', () => {
  expect(text(quotient(decimal(2), decimal(3)))).toBe('0.66666666666666666666');
  const nearTie = decimal('4.374999999999999999999999').times(8);
  expect(text(roundHalfUp(quotient(nearTie, decimal(8)), 2))).toBe('4.37');
});

test('sum is exact', () => {
  expect(text(sum(Array.from({ length: 10 }, () => decimal('0.1'))))).toBe('1');
  expect(text(sum([]))).toBe('0');
});

test('constants', () => {
  expect([ZERO, ONE, HUNDRED].map(text)).toEqual(['0', '1', '100']);
});

test.each([
  ['7', 0],
  ['7.00', 0],
  ['7.3', 1],
  ['7.33', 2],
  ['1200', 0],
  ['0.001', 3],
  ['0', 0],
])('placesOf(%s) is %i', (value, places) => {
  expect(placesOf(decimal(value))).toBe(places);
});

test("another library's settings of big.js change nothing", () => {
  const { DP, RM } = Big;
  try {
    Big.DP = 0;
    Big.RM = 3;
    expect(text(divideRounded(decimal(22), decimal(3), 2))).toBe('7.33');
    expect(text(divideRounded(new Big(22), new Big(3), 2))).toBe('7.33');
  } finally {
    Big.DP = DP;
    Big.RM = RM;
  }
  divideRounded(ONE, decimal(3), 7);
  expect([Big.DP, Big.RM]).toEqual([DP, RM]);
});

test('a short division leaves no trace in the divisions after it', () => {
  divideRounded(decimal(1), decimal(3), 0);
  expect(text(decimal('98.78').div(100))).toBe('0.9878');
  expect(text(decimal(1).div(3))).toBe('0.33333333333333333333');
});

/** Decimals with as many digits as forms have, around the digits that a whole number holds, and beyond. */
const anyDecimal = fc
  .tuple(fc.constantFrom('', '-'), fc.bigInt(0n, 10n ** 18n), fc.integer({ min: 0, max: 18 }), fc.nat(12))
  .map(([sign, value, fewer, places]) => {
    const text = String(value / 10n ** BigInt(fewer)).padStart(places + 1, '0');
    return `${sign}${text.slice(0, text.length - places)}${places > 0 ? `.${text.slice(-places)}` : ''}`;
  });

test('quotients and rounded decimals are those of big.js, digit by digit', () => {
  const [Cut, Rounded] = [Big(), Big()];
  [Cut.DP, Cut.RM, Rounded.RM] = [20, 0, 1];
  fc.assert(
    fc.property(anyDecimal, anyDecimal, fc.nat(6), (one, other, places) => {
      Rounded.DP = places;
      const [ours, theirs] = [decimal(one), decimal(other)];
      const [x, y] = [new Cut(one), new Cut(other)];
      const pairs = [
        [roundHalfUp(ours, places), x.round(places, 1)],
        [cutTo(ours, places), x.round(places, 0)],
        ...(y.eq(0)
          ? []
          : [
              [quotient(ours, theirs), x.div(y)],
              [divideRounded(ours, theirs, places), new Rounded(one).div(other)],
            ]),
      ] as const;
      for (const [own, expected] of pairs) {
        expect(text(own)).toBe(expected.eq(0) ? '0' : expected.toFixed());
        // Without zeros at either end, as comparing takes for granted.
        expect([own.c, own.c[0] === 0 ? 0 : own.e]).toEqual([expected.c, expected.c[0] === 0 ? 0 : expected.e]);
      }
    }),
    { numRuns: 2000 },
  );
});

test('two decimals compare as their texts do in big.js, and alone with what is no decimal of ours', () => {
  const digits = fc.tuple(fc.constantFrom('', '-'), fc.nat(99_999), fc.nat(6)).map(([sign, value, places]) => {
    const text = String(value).padStart(places + 1, '0');
    return `${sign}${text.slice(0, text.length - places)}${places > 0 ? `.${text.slice(-places)}` : ''}`;
  });
  fc.assert(
    fc.property(digits, digits, (one, other) => {
      const expected = new Big(one).cmp(new Big(other));
      const [ours, theirs] = [decimal(one), decimal(other)];
      expect([ours.cmp(theirs), ours.cmp(other), ours.cmp(new Big(other))]).toEqual([expected, expected, expected]);
      expect([ours.eq(theirs), ours.lt(theirs), ours.gte(theirs)]).toEqual([
        expected === 0,
        expected < 0,
        expected >= 0,
      ]);
    }),
    { seed: 20_261_127, numRuns: 2_000 },
  );
  expect([decimal('-0').cmp(ZERO), decimal('1.50').cmp(decimal('1.5')), decimal('-2').cmp(decimal('-10'))]).toEqual([
    0, 0, 1,
  ]);
});
