import { bandOf, bandsInPoints, bandsOf, decimal, formatDecimal, gradeInWords, profileById } from '../../src/scoring';

const profile = profileById('national-2020');

test('bands as shares and as points', () => {
  const show = (bands: ReturnType<typeof bandsOf>) =>
    bands.map(
      ({ grade, low, high, isHighIncluded }) =>
        `${grade} [${formatDecimal(low)},${formatDecimal(high)}${isHighIncluded ? ']' : ')'}`,
    );
  expect(show(bandsOf(profile))).toEqual(['achieved [0.8,1]', 'partly-achieved [0.6,0.8)', 'not-achieved [0,0.6)']);
  expect(show(bandsInPoints(decimal(15), profile))).toEqual([
    'achieved [12,15]',
    'partly-achieved [9,12)',
    'not-achieved [0,9)',
  ]);
});

test.each([
  ['15', 'achieved'],
  ['12', 'achieved'],
  ['11.99', 'partly-achieved'],
  ['9', 'partly-achieved'],
  ['8.99', 'not-achieved'],
  ['0', 'not-achieved'],
  ['15.01', undefined],
  ['-1', undefined],
])('%s of 15 points is %s', (score, grade) => {
  expect(bandOf(decimal(score), decimal(15), profile)?.grade).toBe(grade);
});

test.each([
  ['达成年度指标', 'achieved'],
  ['全部完成', 'achieved'],
  ['有效', 'achieved'],
  ['部分达成年度指标并具有一定效果', 'partly-achieved'],
  ['基本完成', 'partly-achieved'],
  ['未达成年度指标且效果较差', 'not-achieved'],
  ['未完成', 'not-achieved'],
  ['好坏', null],
  ['', null],
])('%s is %s', (text, grade) => {
  expect(gradeInWords(text)).toBe(grade);
});
