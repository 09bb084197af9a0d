import {
  assess,
  decimal,
  executionScore,
  formatDecimal,
  parseMeasure,
  profileById,
  roundHalfUp,
} from '../../src/scoring';
import { defineProfile, divideRounded, runsAhead, totalScore } from '../../src/scoring';
import type { DirectionReading } from '../../src/scoring';
import { decimalTextOf, integerOf } from './random';
import { compare, min, minus, over, plus, rational, roundedText, times } from './rational';
import type { Rational } from './rational';

/** One case: what the engine says and what the oracle says, as texts, with the numbers that show it. */
export interface OracleCase {
  readonly kind: string;
  readonly input: readonly string[];
  readonly engine: string;
  readonly oracle: string;
}
type Random = () => number;

const linearProfile = profileById('national-2020');
const ratioProfile = defineProfile({ id: 'national-2020', reverse: 'ratio' }, linearProfile);
const roundedRate = profileById('shenzhen-as-published');
const zero = rational('0');
const one = rational('1');

const MAGNITUDES = [
  ['', '1'],
  ['', '1'],
  ['', '1'],
  ['百', '100'],
  ['千', '1000'],
  ['万', '10000'],
  ['亿', '100000000'],
  ['%', '0.01'],
  ['‰', '0.001'],
] as const;

interface Value {
  readonly text: string;
  readonly exact: Rational;
}

/** A value as a cell has it. Small numbers of few digits often: that is where ties and equalities live. */
const valueOf = (random: Random, scale: readonly [string, string], unit: string): Value => {
  const digits = random() < 0.6 ? decimalTextOf(random, 2, 2) : decimalTextOf(random, 7, 4);
  const [whole = '', part] = digits.split('.');
  const grouped = random() < 0.2 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  const shown = part === undefined ? grouped : `${grouped}.${part}`;
  return { text: shown + scale[0] + unit, exact: times(rational(digits), rational(scale[1])) };
};

const pairOf = (random: Random): readonly [Value, Value] => {
  const scale = MAGNITUDES[integerOf(random, MAGNITUDES.length)]!;
  const isShare = scale[0] === '%' || scale[0] === '‰';
  const other = isShare || random() < 0.7 ? scale : MAGNITUDES[integerOf(random, 7)]!;
  const unit = isShare ? '' : ['元', '个', '平方米'][integerOf(random, 3)]!;
  const target = valueOf(random, scale, unit);
  const actual = random() < 0.05 ? target : valueOf(random, other, unit);
  const isNegative = random() < 0.03;
  return [target, isNegative ? { text: `-${actual.text}`, exact: minus(zero, actual.exact) } : actual];
};

const pointsOf = (random: Random): string => decimalTextOf(random, 2, 1);
const isAtMost = (a: Rational, b: Rational): boolean => compare(a, b) <= 0;

type Oracle = (t: Rational, a: Rational, w: Rational) => Rational;
/** A negative result counts as 0. */
const positive: Oracle = (t, a, w) => {
  const counted = compare(a, zero) < 0 ? zero : a;
  return isAtMost(t, counted) ? w : times(over(counted, t), w);
};
const reverseMet: Oracle = (t, a, w) => (compare(t, zero) === 0 ? zero : over(times(t, w), a));
const ratio: Oracle = (t, a, w) => (isAtMost(a, t) ? w : reverseMet(t, a, w));
const linear: Oracle = (t, a, w) => {
  if (isAtMost(a, t)) return w;
  if (compare(t, zero) === 0 || isAtMost(times(t, rational('2')), a)) return zero;
  return times(minus(one, over(minus(a, t), t)), w);
};

const INDICATORS = [
  ['positive', positive, linearProfile, 'positive'],
  ['reverse-linear', linear, linearProfile, 'reverse'],
  ['reverse-ratio', ratio, ratioProfile, 'reverse'],
] as const;

const indicator = (random: Random): OracleCase => {
  const [kind, oracle, profile, direction] = INDICATORS[integerOf(random, INDICATORS.length)]!;
  const [target, actual] = pairOf(random);
  const points = pointsOf(random);
  const reading: DirectionReading = { direction, from: 'sign' };
  const result = assess({
    target: parseMeasure(target.text),
    actual: parseMeasure(actual.text),
    points: decimal(points),
    direction: reading,
    profile,
  });
  const exact = oracle(target.exact, actual.exact, rational(points));
  // Full points are given as they are, whatever their decimals.
  return {
    kind,
    input: [target.text, actual.text, points],
    engine: result.kind === 'exact' ? formatDecimal(result.score) : result.kind,
    oracle: roundedText(exact, 2),
  };
};

const execution = (random: Random): OracleCase => {
  const budget = decimalTextOf(random, 8, 2);
  const executed = random() < 0.1 ? budget : decimalTextOf(random, 8, 2);
  const points = random() < 0.5 ? '10' : pointsOf(random);
  const isRounded = random() < 0.5;
  const input = { adjusted: decimal(budget), executed: decimal(executed), points: decimal(points) };
  const result = executionScore(input, isRounded ? roundedRate : linearProfile);
  const b = rational(budget);
  const oracleOf = (): string => {
    if (compare(b, zero) === 0) return 'none';
    const rate = over(rational(executed), b);
    const basis = isRounded ? rational(roundedText(rate, 2)) : rate;
    return roundedText(min(rational(points), times(basis, rational(points))), 2);
  };
  return {
    kind: isRounded ? 'execution-rounded' : 'execution',
    input: [budget, executed, points],
    engine: result ? formatDecimal(result.score) : 'none',
    oracle: oracleOf(),
  };
};

const total = (random: Random): OracleCase => {
  const texts = Array.from({ length: 1 + integerOf(random, 25) }, () => decimalTextOf(random, 2, 3));
  const [first = '0', ...rest] = texts;
  const exact = texts.map(rational).reduce(plus);
  const engine = totalScore(decimal(first), rest.map(decimal), linearProfile);
  return { kind: 'total', input: texts, engine: formatDecimal(engine), oracle: roundedText(exact, 2) };
};

const rounding = (random: Random): OracleCase => {
  const places = integerOf(random, 5);
  const sign = random() < 0.3 ? '-' : '';
  const text = sign + decimalTextOf(random, 6, 6);
  const divisor = decimalTextOf(random, 3, 2);
  if (random() < 0.5 || compare(rational(divisor), zero) === 0) {
    const engine = formatDecimal(roundHalfUp(decimal(text), places));
    return { kind: 'round', input: [text, String(places)], engine, oracle: roundedText(rational(text), places) };
  }
  const engine = formatDecimal(divideRounded(decimal(text), decimal(divisor), places));
  const oracle = roundedText(over(rational(text), rational(divisor)), places);
  return { kind: 'divide', input: [text, divisor, String(places)], engine, oracle };
};

const ahead = (random: Random): OracleCase => {
  const [score, rate] = [decimalTextOf(random, 2, 2), decimalTextOf(random, 1, 4)];
  const s = rational(score);
  const gap = runsAhead(decimal(score), decimal(90), decimal(rate));
  const share = over(s, rational('90'));
  const oracle = compare(s, zero) === 0 ? 'none' : roundedText(over(minus(share, rational(rate)), share), 6);
  const engine = gap ? formatDecimal(roundHalfUp(gap, 6)) : 'none';
  return { kind: 'runs-ahead', input: [score, rate], engine, oracle };
};

const KINDS: readonly ((random: Random) => OracleCase)[] = [
  indicator,
  indicator,
  indicator,
  execution,
  total,
  rounding,
  ahead,
];

/** The next random case. */
export const nextCase = (random: Random): OracleCase => KINDS[integerOf(random, KINDS.length)]!(random);
