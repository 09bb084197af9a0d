import { durationOf, isWithin, parseMeasure, type Duration } from '../../src/scoring';

const show = (duration: Duration | null): string | null =>
  duration && `${duration.least.toFixed()} to ${duration.most?.toFixed() ?? 'any'}`;

describe('durationOf: days as far as they are certain', () => {
  test.each([
    ['≤10个月', '303 to 306'],
    ['1个月', '28 to 31'],
    ['2个月', '59 to 62'],
    ['1年', '365 to 366'],
    ['1年2个月', '424 to 428'],
    ['18个月', '546 to 550'],
    ['1.5个月', '42 to 46.5'],
    ['3个季度', '273 to 276'],
    ['9个月15天', '288 to 291'],
    ['不超过9个月15天', '288 to 291'],
    ['400天', '400 to 400'],
    ['2周', '14 to 14'],
    ['6个工作日', '6 to 38.4'],
    ['300个工作日', '300 to any'],
    ['3月1日至8月20日', '172 to 173'],
    ['2月20日-3月10日', '18 to 20'],
    ['2023年2月20日-3月10日', '18 to 19'],
    ['自2022年11月1日到2023年3月30日止', '149 to 150'],
    ['3月1日受理，3月10日办结', '9 to 10'],
    ['2023年3月6日开工，2023年10月20日完工', '228 to 229'],
    ['0个工作日', '0 to 0'],
    ['100年', '36500 to 36600'],
  ])('%s', (text, expected) => {
    expect(show(durationOf(parseMeasure(text)))).toBe(expected);
  });

  test.each([
    '48小时',
    '约10个月',
    '减少10天',
    '-5天',
    '101年',
    '10人',
    '按期',
    '9月15日',
    '培训5期、2天',
    '11月1日至3月30日',
    '11月1日至2024年3月30日',
    '3月1日培训，5月1日培训',
    '3月至5月',
  ])('%s gives none', (text) => {
    expect(durationOf(parseMeasure(text))).toBeNull();
  });
});

test.each([
  ['10个月', '400天', false],
  ['10个月', '307天', false],
  ['10个月', '306天', null],
  ['10个月', '303天', true],
  ['10个月', '9个月15天', true],
  ['30天', '1个月', null],
  ['30天', '2个月', false],
  ['6个工作日', '6天', true],
  ['6个工作日', '15天', null],
  ['6天', '7个工作日', false],
  ['6个工作日', '39天', false],
  ['60天', '20个工作日', true],
  ['20个工作日', '3月1日受理，5月10日办结', false],
  ['20个工作日', '3月1日受理，4月10日办结', null],
  ['180天', '3月1日开工，9月30日完工', false],
  ['6天', '5个工作日', null],
  ['1年', '365天', true],
])('whether %s is kept by %s', (limit, taken, expected) => {
  const [most, days] = [durationOf(parseMeasure(limit)), durationOf(parseMeasure(taken))];
  expect(most && days && isWithin(most, days)).toBe(expected);
});
