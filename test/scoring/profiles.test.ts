import {
  DEFAULT_PROFILE_ID,
  defineProfile,
  formatDecimal,
  isProfileId,
  PROFILE_IDS,
  profileById,
} from '../../src/scoring';

const isDeeplyFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || 'plus' in value
    ? true
    : Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);

test.each(PROFILE_IDS)('%s is frozen and its weights and execution add up to 100', (id) => {
  const profile = profileById(id);
  expect(profile.id).toBe(id);
  expect(isDeeplyFrozen(profile)).toBe(true);
  for (const weights of profile.weights) {
    const total = Object.values(weights).reduce((sum, points) => sum.plus(points), profile.execution.points);
    expect(formatDecimal(total)).toBe('100');
  }
});

test('the national profile is the default', () => {
  expect(PROFILE_IDS[0]).toBe(DEFAULT_PROFILE_ID);
  const profile = profileById(DEFAULT_PROFILE_ID);
  expect(profile.execution.roundRateTo).toBeNull();
  expect(profile.reverse).toBe('linear');
  expect(Object.values(profile.thresholds).map(formatDecimal)).toEqual(['1.2', '1.3', '0.9', '0.05', '0.5']);
});

test('what a profile does not state it inherits', () => {
  const cost = profileById('national-2021-cost');
  const national = profileById('national-2020');
  expect(cost.weights.map((set) => Object.keys(set).length)).toEqual([4, 3]);
  expect(cost.thresholds).toEqual(national.thresholds);
  const shenzhen = profileById('shenzhen-as-published');
  expect([shenzhen.execution.roundRateTo, shenzhen.reverse, shenzhen.execution.budget]).toEqual([
    2,
    'unknown',
    'adjusted',
  ]);
});

test('every part can be replaced field by field', () => {
  const parent = defineProfile({ id: 'national-2020', rules: { a: 'off' } }, profileById('national-2020'));
  const child = defineProfile(
    {
      id: 'national-2020',
      execution: { points: 20, budget: 'initial', roundRateTo: null },
      weights: [{ output: 80 }],
      bands: { partly: '0.5' },
      grades: { 优: 95 },
      reverse: 'ratio',
      scorePlaces: 1,
      tolerance: '0.01',
      thresholds: { dominance: '0.4' },
      rules: { b: 'info' },
    },
    parent,
  );
  expect(formatDecimal(child.execution.points)).toBe('20');
  expect(Object.values(child.bands).map(formatDecimal)).toEqual(['0.8', '0.5']);
  expect(Object.values(child.grades).map(formatDecimal)).toEqual(['95', '80', '60']);
  expect([child.scorePlaces, formatDecimal(child.tolerance), formatDecimal(child.thresholds.dominance)]).toEqual([
    1,
    '0.01',
    '0.4',
  ]);
  expect(child.rules).toEqual({ a: 'off', b: 'info' });
  expect(isDeeplyFrozen(child)).toBe(true);
});

test.each([
  ['national-2020', true],
  ['hubei', false],
  ['toString', false],
  ['', false],
])('isProfileId(%j) is %p', (id, expected) => {
  expect(isProfileId(id)).toBe(expected);
});
