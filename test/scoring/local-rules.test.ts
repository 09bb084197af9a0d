import {
  assess,
  acceptableScores,
  cappedTotal,
  decimal,
  defineProfile,
  formatDecimal,
  intervalScore,
  parseMeasure,
  profileById,
  quickScore,
  readDirection,
  rescaledTotal,
  type ProfileDefinition,
  type WeightKey,
} from '../../src/scoring';

const profile = (definition: Omit<ProfileDefinition, 'id'>) =>
  defineProfile({ id: 'county', ...definition }, profileById('national-2020'));

const scored = (
  target: string,
  actual: string,
  points: number,
  definition: Omit<ProfileDefinition, 'id'>,
  heading: WeightKey | null = null,
): string => {
  const measure = parseMeasure(target);
  const input = {
    ...{ target: measure, actual: parseMeasure(actual), points: decimal(points), heading },
    ...{ direction: readDirection({ target: measure, nature: null, name: '里程', level2: null }) },
    profile: profile(definition),
  };
  const result = assess(input);
  if (result.kind !== 'exact') return result.kind;
  const [first] = acceptableScores(input);
  expect(first?.score.eq(result.score)).toBe(true);
  return `${formatDecimal(result.score)} ${result.formula} ${result.isMet}: ${result.steps.join()}`;
};

describe('overDeduct', () => {
  const over = { overDeduct: { from: '1.3', points: 2 } };
  test.each([
    ['≥320公里', '450公里', 15, '13 over-deducted true: 450 ≥ 320 × 1.3 → 15 − 2 = 13'],
    ['≥320公里', '416公里', 15, '13 over-deducted true: 416 ≥ 320 × 1.3 → 15 − 2 = 13'],
    ['≥320公里', '415.99公里', 15, '15 met true: 415.99 ≥ 320 → 15'],
    ['≥320公里', '450公里', 1, '0 over-deducted true: 450 ≥ 320 × 1.3 → 1 − 2 = 0'],
    ['≥0', '450', 15, '15 zero-target-met true: 450 ≥ 0 → 15'],
    ['≤100', '20', 15, '15 met true: 20 ≤ 100 → 15'],
    ['≥320公里', '160公里', 15, '7.5 proportional false: 160 ÷ 320 × 15 = 7.5'],
  ])('%s, %s', (target, actual, points, expected) => expect(scored(target, actual, points, over)).toBe(expected));
});

describe('passMark', () => {
  test.each([
    ['≥320公里', '160公里', '0 below-pass-mark false: 160 < 320 × 0.6 → 0'],
    ['≥320公里', '192公里', '9 proportional false: 192 ÷ 320 × 15 = 9'],
    ['≥320公里', '320公里', '15 met true: 320 ≥ 320 → 15'],
    ['=320公里', '100公里', '0 below-pass-mark false: 100 < 320 × 0.6 → 0'],
  ])('%s, %s', (target, actual, expected) => expect(scored(target, actual, 15, { passMark: '0.6' })).toBe(expected));
});

describe('linearBetween', () => {
  const linear = { linearBetween: { from: '0.6', to: 1 } };
  test.each([
    ['100%', '88%', '10.5 linear-between false: (88% ÷ 100% − 0.6) ÷ (1 − 0.6) × 15 = 10.5'],
    ['100%', '60%', '0 linear-between false: (60% ÷ 100% − 0.6) ÷ (1 − 0.6) × 15 = 0'],
    ['100%', '10%', '0 linear-between false: (10% ÷ 100% − 0.6) ÷ (1 − 0.6) × 15 = 0'],
    ['100%', '100%', '15 met true: 100% ≥ 100% → 15'],
    ['≥95%', '97%', '15 met true: 97% ≥ 95% → 15'],
  ])('%s, %s', (target, actual, expected) => expect(scored(target, actual, 15, linear)).toBe(expected));

  test('all points from a bound below the target', () => {
    expect(scored('100%', '96%', 15, { linearBetween: { from: '0.6', to: '0.95' } })).toMatch(
      /^15 linear-between false/,
    );
  });
});

describe('intervals', () => {
  const intervals = {
    intervals: {
      satisfaction: [
        { from: '0.6', share: '0.5' },
        { from: '0.9', share: 1 },
        { from: '0.8', share: '0.8' },
      ],
    },
  };
  test.each([
    ['85%', '8 interval false: 85% ≥ 80% → 8'],
    ['90%', '10 interval true: 90% ≥ 90% → 10'],
    ['80%', '8 interval false: 80% ≥ 80% → 8'],
    ['79.9%', '5 interval false: 79.9% ≥ 60% → 5'],
    ['59%', '0 interval false: 59% < 60% → 0'],
  ])('satisfaction of %s', (actual, expected) =>
    expect(scored('≥90%', actual, 10, intervals, 'satisfaction')).toBe(expected),
  );

  test('another heading, and a number that is no rate, are scored as ever', () => {
    expect(scored('≥90%', '85%', 10, intervals, 'output')).toMatch(/^9\.44 proportional/);
    expect(scored('≥200人', '150人', 10, intervals, 'satisfaction')).toMatch(/^7\.5 proportional/);
    expect(scored('100%', '95%', 10, intervals, 'satisfaction')).toBe('10 interval false: 95% ≥ 90% → 10');
    expect(scored('≥90%', '100%', 10, intervals, 'satisfaction')).toBe('10 interval true: 100% ≥ 90% → 10');
  });

  test('alone', () => {
    const list = profile(intervals).intervals.satisfaction ?? [];
    expect(
      [0.95, 0.9, 0.85, 0.6, 0.1].map((rate) => intervalScore(decimal(rate), decimal(10), list).toNumber()),
    ).toEqual([10, 10, 8, 5, 0]);
  });
});

test('the short way of an everyday case is closed where the profile has a way of its own', () => {
  for (const one of [
    { passMark: '0.6' },
    { linearBetween: { from: 0, to: 1 } },
    { overDeduct: { from: 2, points: 1 } },
  ])
    expect(quickScore(100, 50, 10, 'positive', profile(one))).toBeNull();
  expect(quickScore(100, 50, 10, 'positive', profile({}))).toBe(5);
});

describe('cappedTotal', () => {
  const system = profileById('system-2022');
  test.each([
    [96.5, 0.65, '79'],
    [96.5, 0.8, null],
    [96.5, 0.79, '89'],
    [96.5, 0.7, '89'],
    [96.5, 0.6, '79'],
    [96.5, 0.5999, '69'],
    [96.5, 0.1, '59'],
    [58, 0.1, null],
    [59, 0.1, null],
  ])('%d at a rate of %d', (total, rate, expected) => {
    expect(cappedTotal(decimal(total), decimal(rate), system)?.total.toFixed() ?? null).toBe(expected);
  });

  test('no rate, no caps, and its line', () => {
    expect(cappedTotal(decimal(96.5), null, system)).toBeNull();
    expect(cappedTotal(decimal(96.5), decimal(0.1), profileById('national-2020'))).toBeNull();
    expect(cappedTotal(decimal(96.5), decimal(0.65), system)?.step).toBe('min(96.5, 79) = 79');
  });
});

test('rescaledTotal', () => {
  const national = profileById('national-2020');
  const rescaled = rescaledTotal(decimal('89.5'), decimal(10), national);
  expect(rescaled && [rescaled.total.toFixed(), rescaled.step]).toEqual(['99.44', '89.5 ÷ (100 − 10) × 100 = 99.44']);
  expect(rescaledTotal(decimal(89), decimal(0), national)?.total.toFixed()).toBe('89');
  expect(rescaledTotal(decimal(0), decimal(100), national)).toBeNull();
});

describe('the keys in a profile', () => {
  test('Sichuan since 2025: the grades alone, with their document', () => {
    const { grades, basis, certainty, parent } = profileById('sichuan-2025');
    expect([grades.优, grades.良, grades.中].map(formatDecimal)).toEqual(['90', '80', '70']);
    expect({ basis, certainty, parent }).toEqual({
      basis: { grades: '川财绩〔2025〕5号 第七条' },
      certainty: 'reported',
      parent: 'sichuan',
    });
  });

  test('are inherited, and switched off by null or an empty list', () => {
    const system = profileById('system-2022');
    const child = defineProfile({ id: 'a', passMark: '0.5', lengths: { reason: 100 } }, system);
    expect(child).toMatchObject({
      capByExecution: system.capByExecution,
      overDeduct: system.overDeduct,
      lengths: { reason: 100, problems: null },
    });
    expect(defineProfile({ id: 'c' }, child).passMark).toEqual(child.passMark);
    const off = defineProfile({ id: 'b', overDeduct: null, passMark: null, capByExecution: [] }, child);
    expect(off).toMatchObject({ overDeduct: null, passMark: null, capByExecution: [], lengths: { reason: 100 } });
  });

  test('a key that is stated anew cites its own profile, not what its parent rests on', () => {
    const own = defineProfile({ id: 'a', overDeduct: { from: 2, points: 1 } }, profileById('system-2022'));
    expect(own.basis).toEqual({ capByExecution: '绩效系统操作手册（2022年）', overDeduct: 'a' });
    const cited = defineProfile(
      { id: 'b', grades: { 中: 65 }, basis: { grades: '县文' } },
      profileById('sichuan-2025'),
    );
    expect(cited.basis).toEqual({ grades: '县文' });
  });
});
