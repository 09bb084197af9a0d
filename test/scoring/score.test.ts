import {
  acceptableScores,
  assess,
  decimal,
  formatDecimal,
  parseMeasure,
  profileById,
  withUnit,
} from '../../src/scoring';
import { defineProfile } from '../../src/scoring';
import type { Assessment, Direction, DirectionReading, Profile } from '../../src/scoring';

const national = profileById('national-2020');
const ratio = defineProfile({ id: 'national-2020', reverse: 'ratio' }, national);
const unknown = profileById('shenzhen-as-published');

const given = (
  direction: Direction,
  target: string,
  actual: string,
  points: string | null,
  profile: Profile = national,
  from: DirectionReading['from'] = 'sign',
) => ({
  target: parseMeasure(target),
  actual: parseMeasure(actual),
  points: points === null ? null : decimal(points),
  direction: /^[<>]/u.test(target) ? { direction, from, isStrict: true as const } : { direction, from },
  profile,
});

const show = (result: Assessment): string => {
  if (result.kind === 'exact')
    return `${result.formula} ${result.isMet ? 'met' : 'missed'}: ${result.steps.join('; ')}`;
  if (result.kind === 'not-computable') return result.reason;
  return result.kind === 'qualitative' ? `qualitative ${result.isSameText ? 'same' : 'other'}` : result.kind;
};

describe('positive', () => {
  test.each([
    ['3万平方米', '2.2万平方米', '10', 'proportional missed: 2.2万 ÷ 3万 × 10 = 7.333… → 7.33'],
    ['≥10%', '8.75%', '5', 'proportional missed: 8.75% ÷ 10% × 5 = 4.375 → 4.38'],
    ['≥10%', '7.43%', '10', 'proportional missed: 7.43% ÷ 10% × 10 = 7.43'],
    ['5%', '4.8%', '5', 'proportional missed: 4.8% ÷ 5% × 5 = 4.8'],
    ['5%', '3.47%', '5', 'proportional missed: 3.47% ÷ 5% × 5 = 3.47'],
    ['5%', '0.3%', '8', 'proportional missed: 0.3% ÷ 5% × 8 = 0.48'],
    ['300个', '1000个', '8', 'met met: 1000 ≥ 300 → 8'],
    ['300', '≥300', '8', 'met met: 300 ≥ 300 → 8'],
    ['70000份', '约2500份', '5', 'proportional missed: 2500 ÷ 70000 × 5 = 0.178… → 0.18'],
    ['2300万元', '27830000元', '15', 'met met: 27830000 ≥ 2300万 → 15'],
    ['1亿元', '9000万元', '10', 'proportional missed: 9000万 ÷ 1亿 × 10 = 9'],
    ['95%', '90', '10', 'proportional missed: 90% ÷ 95% × 10 = 9.473… → 9.47'],
    ['95%', '0.9', '10', 'proportional missed: 0.9 ÷ 95% × 10 = 9.473… → 9.47'],
    ['8', '-3', '10', 'negative-actual missed: -3 < 0 → 0'],
    ['8', '0', '10', 'proportional missed: 0 ÷ 8 × 10 = 0'],
    ['0', '0', '15', 'zero-target-met met: 0 ≥ 0 → 15'],
    ['0', '3', '15', 'zero-target-met met: 3 ≥ 0 → 15'],
    ['0', '-3', '15', 'zero-target-met met: -3 ≤ 0 → 15'],
    ['>0', '0', '15', 'zero-target-missed missed: 0 ≤ 0 → 0'],
    ['>0', '1', '15', 'zero-target-met met: 1 ≥ 0 → 15'],
    ['>8', '8', '10', 'proportional missed: 8 ÷ 8 × 10 = 10'],
    ['>8', '9', '10', 'met met: 9 > 8 → 10'],
    ['-3%', '-2%', '5', 'met met: -2% ≥ -3% → 5'],
    ['-3%', '-5%', '5', 'negative-target'],
    ['8', '3', '0', 'proportional missed: 3 ÷ 8 × 0 = 0'],
  ])('%s → %s, %s points: %s', (target, actual, points, expected) => {
    expect(show(assess(given('positive', target, actual, points)))).toBe(expected);
  });
});

describe('reverse, linear: the default', () => {
  test.each([
    ['850元/个', '880元/个', '8', 'reverse-linear missed: (1 − (880 − 850) ÷ 850) × 8 = 7.717… → 7.72'],
    ['850', '1700', '8', 'reverse-linear missed: 1700 ≥ 2 × 850 → 0'],
    ['850', '1800', '8', 'reverse-linear missed: 1800 ≥ 2 × 850 → 0'],
    ['850', '850', '8', 'met met: 850 ≤ 850 → 8'],
    ['<2', '0', '10', 'met met: 0 < 2 → 10'],
    ['<2', '2', '10', 'reverse-linear missed: (1 − (2 − 2) ÷ 2) × 10 = 10'],
    ['<0', '0', '10', 'zero-target-met met: 0 ≤ 0 → 10'],
    ['0', '0', '15', 'zero-target-met met: 0 ≤ 0 → 15'],
    ['0', '2', '15', 'zero-target-missed missed: 2 > 0 → 0'],
    ['5', '-1', '15', 'met met: -1 ≤ 5 → 15'],
    ['-3%', '-2%', '5', 'negative-target'],
    ['-3%', '-4%', '5', 'met met: -4% ≤ -3% → 5'],
  ])('%s → %s, %s points: %s', (target, actual, points, expected) => {
    expect(show(assess(given('reverse', target, actual, points)))).toBe(expected);
  });
});

test('reverse by ratio', () => {
  expect(show(assess(given('reverse', '850', '880', '8', ratio)))).toBe(
    'reverse-ratio missed: 850 ÷ 880 × 8 = 7.727… → 7.73',
  );
  expect(show(assess(given('reverse', '850', '1700', '8', ratio)))).toBe('reverse-ratio missed: 850 ÷ 1700 × 8 = 4');
});

test('reverse under a profile without a known formula', () => {
  expect(show(assess(given('reverse', '850', '880', '8', unknown)))).toBe('reverse-formula-unknown');
  expect(show(assess(given('reverse', '850', '850', '8', unknown)))).toBe('met met: 850 ≤ 850 → 8');
  expect(show(assess(given('reverse', '<850', '850', '8', unknown)))).toBe(
    'reverse-linear missed: (1 − (850 − 850) ÷ 850) × 8 = 8',
  );
});

describe('equal', () => {
  test.each([
    ['5', '5', 'met met: 5 = 5 → 8'],
    ['5', '4', 'proportional missed: 4 ÷ 5 × 8 = 6.4'],
    ['5', '6', 'equal-exceeded'],
    ['186', '186.2', 'met met: 186.2 ≈ 186 → 8'],
    ['186.2', '186.248', 'met met: 186.248 ≈ 186.2 → 8'],
    ['186', '186.5', 'equal-exceeded'],
    ['186.0', '186.2', 'equal-exceeded'],
    ['186万', '186.2万', 'met met: 186.2万 ≈ 186万 → 8'],
    ['100%', '100.4%', 'met met: 100.4% ≈ 100% → 8'],
    ['5', '-1', 'negative-actual missed: -1 < 0 → 0'],
    ['0', '0', 'zero-target-met met: 0 = 0 → 8'],
    ['0', '-1', 'zero-target-met met: -1 ≤ 0 → 8'],
    ['0', '1', 'zero-target-missed missed: 1 > 0 → 0'],
    ['-5', '-6', 'negative-target'],
  ])('%s → %s: %s', (target, actual, expected) => {
    expect(show(assess(given('equal', target, actual, '8')))).toBe(expected);
  });
});

describe('what is no pair of numbers', () => {
  test.each([
    ['有效', '有效', 'qualitative same'],
    ['接待任务结束两周内', '接待任务结束 两周内', 'qualitative same'],
    ['有效', '良好', 'qualitative other'],
    ['2021年12月', '2021年11月', 'qualitative other'],
    ['无', '无', 'not-applicable'],
    ['无', '—', 'not-applicable'],
    ['/', '/', 'not-applicable'],
    ['', '', 'value-missing'],
    ['无', '0', 'value-missing'],
    ['5', '', 'value-missing'],
    ['', '5', 'value-missing'],
    ['5', '无', 'value-missing'],
    ['5', '-', 'value-missing'],
    ['无', '#REF!', 'value-error'],
    ['#N/A', '5', 'value-error'],
    ['5', '完成', 'not-a-number'],
    ['有效', '5', 'not-a-number'],
    ['2021年12月', '5', 'not-a-number'],
    ['≥400人', '线下参与400人，线上参与50万余人次', 'several-values'],
    ['3场，200人', '3场', 'several-values'],
    ['3场，200人', '完成', 'several-values'],
    ['10-20', '15', 'range'],
    ['15', '10-20', 'range'],
    ['400人', '400人次', 'units-differ'],
    ['95%', '400人', 'units-differ'],
  ])('%j → %j: %s', (target, actual, expected) => {
    expect(show(assess(given('positive', target, actual, '5')))).toBe(expected);
  });

  test('points missing', () => {
    expect(show(assess(given('positive', '5', '5', null)))).toBe('points-missing');
    expect(show(assess(given('positive', '有效', '有效', null)))).toBe('qualitative same');
  });

  test.each([
    ['六百二十人', '五百九十八人', 'proportional missed: 598 ÷ 620 × 8 = 7.716… → 7.72'],
    ['每周一次', '40次', 'proportional missed: 40 ÷ (1 × 52) × 8 = 6.153… → 6.15'],
    ['三分之二', '百分之六十', 'proportional missed: 百分之六十 ÷ 三分之二 × 8 = 7.200… → 7.2'],
    ['≥90%', '由80%提高到86%', 'proportional missed: 86% ÷ 90% × 8 = 7.644… → 7.64'],
    ['提高2个百分点', '较上年提高1.2个百分点', 'proportional missed: 1.2 ÷ 2 × 8 = 4.8'],
    ['提高2%', '由86%提高到94%', 'several-values'],
    ['增长5%以上', '同比下降2%', 'negative-actual missed: -2% < 0 → 0'],
    ['下降5%', '上升2%', 'negative-actual missed: -2% < 0 → 0'],
    ['下降5%', '下降3%', 'proportional missed: 3% ÷ 5% × 8 = 4.8'],
    ['≥90%', '较上年提高5%', 'not-a-number'],
  ])('what a sentence tells: %s → %s', (target, actual, expected) => {
    expect(show(assess(given('positive', target, actual, '8')))).toBe(expected);
  });

  test("several values of which exactly one has the target's unit are computed", () => {
    expect(show(assess(given('positive', '≥400人', '完成300人，投入3万元', '8')))).toBe(
      'proportional missed: 300 ÷ 400 × 8 = 6',
    );
  });
});

test('the parts of an exact assessment', () => {
  const input = given('positive', '3万平方米', '2.2万', '10');
  const result = assess(input);
  if (result.kind !== 'exact') throw new Error(result.kind);
  expect(formatDecimal(result.score)).toBe('7.33');
  expect(result.ratio && formatDecimal(result.ratio)).toBe('0.73333333333333333333');
  expect(result.unitMatch).toBe('unit-missing');
  expect(result.direction).toBe(input.direction);
  const zeroTarget = assess(given('positive', '0', '0', '10'));
  expect(zeroTarget.kind === 'exact' && zeroTarget.ratio).toBeNull();
});

test('split columns: sign, value and unit in three cells', () => {
  const input = given('positive', '2300', '2200', '10');
  const scaled = { ...input, target: withUnit(input.target, '万元'), actual: withUnit(input.actual, '万元') };
  expect(show(assess(scaled))).toBe('proportional missed: 2200万 ÷ 2300万 × 10 = 9.565… → 9.57');
});

test('the input is not changed', () => {
  const input = given('reverse', '850', '880', '8');
  const before = JSON.stringify(input);
  assess(input);
  acceptableScores(input);
  expect(JSON.stringify(input)).toBe(before);
});

describe('acceptableScores', () => {
  const scores = (...parameters: Parameters<typeof given>): string[] =>
    acceptableScores(given(...parameters)).map(({ formula, score }) => `${formula} ${formatDecimal(score)}`);

  test('a missed reverse target: linear and ratio; full points where only the name says so', () => {
    expect(scores('reverse', '850', '880', '8')).toEqual(['reverse-linear 7.72', 'reverse-ratio 7.73']);
    expect(scores('reverse', '850', '880', '8', ratio)).toEqual(['reverse-ratio 7.73', 'reverse-linear 7.72']);
    expect(scores('reverse', '850', '880', '8', unknown, 'name')).toEqual([
      'reverse-linear 7.72',
      'reverse-ratio 7.73',
      'met 8',
    ]);
    expect(scores('reverse', '850', '1800', '8')).toEqual(['reverse-linear 0', 'reverse-ratio 3.78']);
  });

  test('else the one score', () => {
    expect(scores('reverse', '850', '800', '8')).toEqual(['met 8']);
    expect(scores('reverse', '0', '3', '8')).toEqual(['zero-target-missed 0']);
    expect(scores('positive', '3', '2.2', '10', national, 'default')).toEqual(['proportional 7.33']);
    expect(scores('equal', '5', '4', '8')).toEqual(['proportional 6.4']);
    expect(scores('positive', '8', '-1', '8')).toEqual(['negative-actual 0']);
  });

  test('none where nothing can be computed', () => {
    expect(scores('positive', '有效', '有效', '8')).toEqual([]);
    expect(scores('equal', '5', '6', '8')).toEqual([]);
    expect(scores('reverse', '-3', '-2', '8')).toEqual([]);
    expect(scores('positive', '5', '4', null)).toEqual([]);
  });

  test('the exact score is not rounded', () => {
    const [first] = acceptableScores(given('positive', '3', '2.2', '10'));
    expect(formatDecimal(first!.exact)).toBe('7.33333333333333333333');
  });
});
