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
  [decimal('2.50'), '2.5'],
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

/** Numbers as forms have them, and some with more digits than a JS number holds. */
const digits = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.oneof(
      fc.nat(99_999).map(String),
      fc.bigInt(0n, 10n ** 24n).map(String),
      fc.constantFrom('0', '5', '1000', '25'),
    ),
    fc.nat(8),
  )
  .map(([sign, whole, places]) => {
    const all = whole.padStart(places + 1, '0');
    return `${sign}${all.slice(0, all.length - places)}${places > 0 ? `.${all.slice(all.length - places)}` : ''}`;
  });
const PLENTY = { seed: 20_261_127, numRuns: 3_000 };
/** big.js keeps the sign of a zero, ours has none. */
const plain = (value: Big): string => (value.eq(0) ? '0' : value.toFixed());

test('sums, differences, products and comparisons are those of big.js', () => {
  fc.assert(
    fc.property(digits, digits, (one, other) => {
      const [a, b, bigA, bigB] = [decimal(one), decimal(other), new Big(one), new Big(other)];
      expect([a.plus(b), a.minus(b), a.times(b), a.abs()].map(text)).toEqual(
        [bigA.plus(bigB), bigA.minus(bigB), bigA.times(bigB), bigA.abs()].map(plain),
      );
      const order = bigA.cmp(bigB);
      expect([a.cmp(b), a.cmp(other), a.eq(b), a.lt(b), a.lte(b), a.gt(b), a.gte(b)]).toEqual([
        order,
        order,
        order === 0,
        order < 0,
        order <= 0,
        order > 0,
        order >= 0,
      ]);
    }),
    PLENTY,
  );
  expect([decimal('-0').cmp(ZERO), decimal('1.50').cmp(decimal('1.5')), decimal('-2').cmp(decimal('-10'))]).toEqual([
    0, 0, 1,
  ]);
});

test('quotients, roundings and texts are those of big.js', () => {
  const exact = Big();
  fc.assert(
    fc.property(digits, digits, fc.nat(20), (one, other, places) => {
      const [a, b, bigA, bigB] = [decimal(one), decimal(other), new exact(one), new exact(other)];
      expect([roundHalfUp(a, places), cutTo(a, places)].map(text)).toEqual(
        [bigA.round(places, 1), bigA.round(places, 0)].map(plain),
      );
      expect(a.toFixed(places)).toBe(
        bigA
          .round(places, 0)
          .toFixed(places)
          .replace(/^-(?=[0.]*$)/u, ''),
      );
      expect(a.toNumber()).toBe(Number(text(a)));
      expect(placesOf(a)).toBe(/\.(\d+)/u.exec(plain(bigA))?.[1]?.length ?? 0);
      if (b.eq(ZERO)) return;
      exact.DP = places;
      exact.RM = 1;
      expect(text(divideRounded(a, b, places))).toBe(plain(bigA.div(bigB)));
      exact.DP = 20;
      exact.RM = 0;
      expect(text(quotient(a, b))).toBe(plain(bigA.div(bigB)));
    }),
    PLENTY,
  );
});

test('a JS number is the decimal of its 15 significant digits', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.nat(8), (any, units, places) => {
      for (const value of [any, units / 10 ** places])
        expect(text(decimal(value))).toBe(plain(new Big(value.toPrecision(15))));
    }),
    PLENTY,
  );
});

test('a text that would take all memory to write out is no number', () => {
  expect(() => decimal('1e99999')).toThrow(expect.objectContaining({ code: 'not-a-decimal' }));
});
