import {
  DEFAULT_PROFILE_ID,
  defineProfile,
  formatDecimal,
  isProfileId,
  PROFILE_IDS,
  profileById,
  sum,
} from '../../src/scoring';

const isDeeplyFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || 'plus' in value
    ? true
    : Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);

test.each(PROFILE_IDS)('%s is frozen and its weights and execution add up to the full points', (id) => {
  const profile = profileById(id);
  expect(profile.id).toBe(id);
  expect(isDeeplyFrozen(profile)).toBe(true);
  for (const weights of profile.weights) {
    const total = sum([profile.execution.points, ...Object.values(weights)]);
    expect(formatDecimal(total)).toBe(formatDecimal(profile.fullPoints));
  }
});

test.each(PROFILE_IDS)('%s says what it rests on, and its parent is known', (id) => {
  const { certainty, parent } = profileById(id);
  expect(['law', 'form', 'system', 'reported', 'seed']).toContain(certainty);
  if (id === DEFAULT_PROFILE_ID) expect(parent).toBeNull();
  else expect(isProfileId(parent ?? '')).toBe(true);
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

describe('places state what is published of them', () => {
  test('Hubei: 20 points for execution, 80 for the indicators, 部分达成 from 50 %, t/a, one reason for the form', () => {
    const { execution, weights, bands, reverse, reasons } = profileById('hubei');
    expect(formatDecimal(execution.points)).toBe('20');
    expect(weights.map((set) => Object.entries(set).map(([key, points]) => `${key} ${formatDecimal(points)}`))).toEqual(
      [['rest 80']],
    );
    expect(Object.values(bands).map(formatDecimal)).toEqual(['0.8', '0.5']);
    expect([reverse, reasons]).toEqual(['ratio', 'form']);
  });

  test('Hebei: a scale of 100, execution among the indicators', () => {
    const { execution, scoreScale } = profileById('hebei');
    expect([execution.place, scoreScale && formatDecimal(scoreScale)]).toEqual(['indicators', '100']);
  });

  test('Sichuan asks for a reason below 90 %, Guangxi from 130 %', () => {
    const sichuan = profileById('sichuan');
    expect([formatDecimal(sichuan.thresholds.lowExecution), sichuan.rules['execution-low-without-reason']]).toEqual([
      '0.9',
      'warning',
    ]);
    const guangxi = profileById('guangxi');
    expect([formatDecimal(guangxi.thresholds.farOverWarning), guangxi.rules['reason-missing']]).toEqual([
      '1.3',
      'warning',
    ]);
  });

  test('Beijing, 2016: the rate on the initial budget, t/a', () => {
    const { execution, reverse } = profileById('beijing-2016');
    expect([execution.budget, reverse]).toEqual(['initial', 'ratio']);
  });

  test('without scores: the topics of points, scores and totals are off', () => {
    const { topics, weights } = profileById('no-scores');
    expect(topics).toEqual({ points: 'off', scores: 'off', totals: 'off' });
    expect(weights).toEqual([]);
  });
});

test('every part can be replaced field by field', () => {
  const parent = defineProfile(
    { id: 'county', title: 'A county', rules: { a: 'off' }, topics: { texts: 'off' } },
    profileById('national-2020'),
  );
  const child = defineProfile(
    {
      id: 'town',
      fullPoints: 120,
      execution: { points: 20, budget: 'initial', roundRateTo: null, place: 'indicators' },
      weights: [{ output: 80, rest: 20 }],
      bands: { partly: '0.5' },
      grades: { 优: 95 },
      reverse: 'ratio',
      scorePlaces: 1,
      tolerance: '0.01',
      scoreScale: 10,
      reasons: 'form',
      thresholds: { dominance: '0.4' },
      topics: { values: 'info' },
      rules: { b: 'info' },
    },
    parent,
  );
  expect([child.parent, child.title, parent.title]).toEqual(['county', null, 'A county']);
  expect([formatDecimal(child.fullPoints), formatDecimal(child.execution.points)]).toEqual(['120', '20']);
  expect(Object.values(child.bands).map(formatDecimal)).toEqual(['0.8', '0.5']);
  expect(Object.values(child.grades).map(formatDecimal)).toEqual(['95', '80', '60']);
  expect([child.scorePlaces, formatDecimal(child.tolerance), formatDecimal(child.thresholds.dominance)]).toEqual([
    1,
    '0.01',
    '0.4',
  ]);
  expect([child.scoreScale && formatDecimal(child.scoreScale), child.reasons, child.execution.place]).toEqual([
    '10',
    'form',
    'indicators',
  ]);
  expect([child.rules, child.topics]).toEqual([
    { a: 'off', b: 'info' },
    { texts: 'off', values: 'info' },
  ]);
  expect(isDeeplyFrozen(child)).toBe(true);
  const grandchild = defineProfile({ id: 'village', scoreScale: null }, child);
  expect([grandchild.scoreScale, defineProfile({ id: 'hamlet' }, child).scoreScale]).toEqual([null, child.scoreScale]);
});

test.each([
  ['national-2020', true],
  ['hubei', true],
  ['county', false],
  ['toString', false],
  ['', false],
])('isProfileId(%j) is %p', (id, expected) => {
  expect(isProfileId(id)).toBe(expected);
});
