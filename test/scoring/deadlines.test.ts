import {
  daysAnswered,
  isAheadEnough,
  isLate,
  isLateEachTime,
  isWholeYear,
  momentOf,
  momentsIn,
  parseMeasure,
  readMoment,
} from '../../src/scoring';

const late = (due: string, done: string, year: number | null): boolean | null => {
  const [a, b] = [momentOf(parseMeasure(due)), momentOf(parseMeasure(done))];
  if (!a || !b) throw new Error(`${due} or ${done} is no date`);
  return isLate(a, b, year);
};

test.each([
  ['12月31日前', '次年1月15日', null, true],
  ['12月31日前', '翌年2月', 2021, true],
  ['12月31日前', '12月20日', null, false],
  ['12月31日前', '12月31日', null, false],
  ['12月31日前', '2022年1月', 2021, true],
  ['12月31日前', '2021年12月', 2021, false],
  ['12月31日前', '2022年1月', null, null],
  ['2021年12月31日前', '次年1月15日', null, true],
  ['2021年12月31日前', '2022.1.15', null, true],
  ['2024年12月31日前', '2024.12.20', null, false],
  ['10月底前', '10月31日', null, false],
  ['10月底前完成', '11月', null, true],
  ['11月30日前', '11月末', null, false],
  ['11月29日前', '11月底', null, true],
  ['2月28日前', '2月底', null, false],
  ['2月底前', '2月29日', null, false],
  ['10月30日前', '10月底', null, true],
  ['二季度', '7月2日', null, true],
  ['二季度', '6月30日完成', null, false],
  ['上半年', '7月', null, true],
  ['年底前', '次年3月', null, true],
  ['年底前', '12月31日完成', null, false],
  ['十二月三十一日前', '十二月二十日（已完成）', null, false],
  ['不晚于6月30日', '7月1日', null, true],
  ['6月前', '6月20日', null, false],
  ['汛期前（5月31日前）', '5月20日', null, false],
  ['汛期前（5月31日前）', '6月12日完工', null, true],
  ['10月15日前', '延后9天，10月24日完工', null, true],
  ['10月15日前', '提前7天，10月8日完工', null, false],
  ['9月1日开学前', '9月10日交付使用', null, true],
  ['9月1日开学前', '8月20日', null, false],
  ['10月底前', '四季度', null, null],
  ['第三季度', '第四季度', null, true],
  ['2023年第三季度', '2023年第四季度', null, true],
  ['第三季度', '第三季度', null, false],
  ['第四季度', '第三季度', null, false],
  ['9月底前', '第三季度', null, false],
  ['8月底前', '第三季度', null, null],
  ['上半年', '第二季度', null, false],
  ['第一季度', '上半年', null, null],
  ['上半年', '第三季度', null, true],
  ['11月底前', '年底', null, null],
  ['第四季度', '年底', null, false],
  ['11月上旬前', '11月28日', null, true],
  ['11月上旬前', '11月8日', null, false],
  ['11月中旬前', '11月20日', null, false],
  ['11月15日前', '11月中旬', null, null],
  ['11月10日前', '11月中旬', null, true],
  ['11月20日前', '11月中旬', null, false],
  ['2024年11月中旬前', '2024年11月28日', null, true],
  ['2024年11月中旬前', '2024年11月28日全部完成', null, true],
  // From its first day to its last it may have been any.
  ['11月1日前', '11月上旬', null, null],
  ['11月10日前', '11月上旬', null, false],
  ['11月11日前', '11月中旬', null, null],
  ['11月21日前', '11月下旬', null, null],
  ['9月30日前', '9月上旬完成', null, false],
  ['7月1日前', '第三季度', null, null],
  ['1月1日前', '上半年', null, null],
  ['10月15日前', '10月底完成', null, true],
  ['2025年1月31日前', '次年1月15日', 2024, false],
  ['2023年11月20日前', '上年12月5日', 2024, true],
  ['每年12月20日前', '2024年12月25日', 2024, true],
  ['每年12月20日前完成', '12月15日', null, false],
  ['各年10月20日前', '10月25日', null, true],
  // Done, by whatever verb.
  ['9月30日前', '10月11日全部放流', null, true],
  ['9月30日前', '10月11日放流完毕', null, true],
  ['9月30日前', '10月11日完成放流', null, true],
  ['9月30日前', '10月下旬全部放流完毕', null, true],
  ['9月30日前完成放流', '9月20日全部放流', null, false],
  // Festivals, a year of whose may have two.
  ['9月30日前', '国庆节后完成末批放流', null, true],
  ['9月30日前', '国庆节前投入使用', null, false],
  ['9月15日前', '国庆节前投入使用', null, null],
  ['国庆节前', '10月11日', null, true],
  ['国庆节前', '9月28日', null, false],
  ['国庆节前', '国庆期间', null, true],
  ['“五一”假期前完成', '4月28日', null, false],
  ['“五一”假期前完成', '五一期间完成', null, true],
  ['11月30日前', '次年春节前完工', 2024, true],
  ['2025年春节前', '2025年1月10日', null, false],
  ['2025年春节前', '2025年1月25日', null, false],
  ['2025年春节前', '2025年2月22日', null, true],
  ['6月30日前', '端午节前', null, false],
  ['6月10日前', '端午节前', null, null],
  ['6月30日前', '端午节后', null, null],
  ['秋季学期开学前', '9月20日', null, true],
  ['秋季学期开学前', '9月2日', null, null],
  ['秋季开学前完成', '8月20日', null, false],
  ['元旦前', '12月25日', 2024, false],
  ['元旦前', '次年1月3日', 2024, true],
  ['元旦前', '2024年12月25日', null, null],
  ['2025年元旦前', '2024年12月25日', null, false],
  ['2025年元旦前', '2025年1月3日', null, true],
  ['2024年12月31日前', '2025年元旦前完成', null, false],
  ['10月20日前', '国庆节后', null, null],
  ['12月31日前', '国庆节后', null, false],
  ['10月11日前', '国庆期间', null, false],
  ['10月10日前', '国庆期间', null, null],
  ['7月4日前', '端午期间', null, false],
  ['7月3日前', '端午期间', null, null],
  ['2024年11月10日前', '2024年11月下旬', null, true],
  ['≥2023年10月31日', '2023年11月20日', null, null],
  ['≤12月', '12月', null, false],
  ['≤10月', '11月', null, true],
  ['≥6月', '8月', null, null],
] as const)('due %s, done %s, form of %s: %s', (due, done, year, expected) => {
  expect(late(due, done, year)).toBe(expected);
});

test.each(['有效', '13月1日', '2月30日', '接待任务结束两周内', '12月31日前完成80%', '5日', '第三年'])(
  '%s is no moment',
  (text) => expect(readMoment(text)).toBeNull(),
);

test.each([
  [1, 31],
  [3, 31],
  [4, 30],
  [5, 31],
  [6, 30],
  [7, 31],
  [8, 31],
  [9, 30],
  [10, 31],
  [11, 30],
  [12, 31],
])('the end of month %i is its day %i, and no later', (month, last) => {
  expect(late(`${month}月${last}日前`, `${month}月底`, null)).toBe(false);
  expect(late(`${month}月${last - 1}日前`, `${month}月底`, null)).toBe(true);
});

test('a year of two digits, before a day', () => {
  expect(late('2024年10月底前', '24年10月28日', null)).toBe(false);
  expect(late('2024年10月底前', '24年11月2日', null)).toBe(true);
  expect(readMoment('24年10月')).toBeNull();
});

test('the 31st of a shorter month is its end', () => {
  expect(late('11月31日前', '11月30日', null)).toBe(false);
  expect(late('11月31日前', '12月1日', null)).toBe(true);
});

test.each([
  ['每月25日前', '每月28日', true],
  ['每月25日前', '每月20日前完成', false],
  ['每月25日前', '每月25日', false],
  ['每月31日前', '每月31日', false],
  ['每月32日前', '每月33日', null],
  ['每季度首月10日前', '每季度首月15日', true],
  ['每季度首月10日前', '每月15日', null],
  ['每月25日前', '按月发放', null],
  ['每月发放', '每月28日', null],
  ['每月10日前', '3月于14日上报，其余月份按期上报', true],
  ['每月10日前', '2月、3月未按时上报', true],
  ['每月10日前', '3月于9日上报，其余月份按期上报', null],
  ['每月10日前', '各月均按期上报，3月无逾期', null],
  ['每月10日前', '8日', false],
  ['每月10日前', '均于8日前发放', false],
  ['每月10日前发放', '12日发放', true],
  ['每月10日前', '32日', null],
  ['每月10日前', '8天', null],
])('a day that comes again: %s, %s', (target, actual, expected) => {
  expect(isLateEachTime(target, actual)).toBe(expected);
});

test.each([
  ['12月20日前', '推迟至12月25日', true],
  ['12月20日前', '延期至次年1月', true],
  ['12月20日前', '推迟至12月15日完成', false],
])('a day it was put off to: %s, %s', (due, done, expected) => {
  expect(late(due, done, 2023)).toBe(expected);
});

const days = (text: string): string[] | null =>
  momentsIn(text)?.map(({ year, month, day }) => `${'is' in year ? `${year.is}-` : ''}${month ?? ''}-${day ?? ''}`) ??
  null;

test.each([
  ['一期9月20日、二期10月25日', ['9-20', '10-25']],
  ['第一批9月20日，第2批11月5日完成', ['9-20', '11-5']],
  ['9月20日和10月25日', ['9-20', '10-25']],
  ['小学9月1日、中学10月8日、幼儿园11月3日', ['9-1', '10-8', '11-3']],
  ['2023年3月6日开工，10月20日完工', ['2023-10-20']],
  ['原定9月20日，实际11月5日', ['11-5']],
  ['计划9月20日，实际于11月5日完成', ['11-5']],
  ['10月30日至11月2日', ['11-2']],
  ['2023年10月30日—2024年1月2日', ['2024-1-2']],
  ['2024年10月1日至10月8日', ['2024-10-8']],
])('the days of several things, %s', (text, expected) => {
  expect(days(text)).toEqual(expected);
});

test.each([
  ['one day', '9月20日完成'],
  ['a part that came last', '10月20日完成，部分11月5日完成'],
  ['something besides', '10月20日完成主体，其余正在建设'],
  ['a denial', '一期9月20日、二期未于10月25日'],
  ['a month that may be of the next year', '12月20日、1月5日'],
  ['long words before it', '全县城乡居民养老保险待遇核定9月20日、10月25日'],
  ['a number before it', '3个站点9月20日、10月25日'],
  ['other numbers', '9月20日完成3期，10月20日完成5期'],
  ['the beginning alone', '3月6日开工，5月立项'],
])('%s is not several days: %s', (_what, text) => {
  expect(days(text)).toBeNull();
});

test.each([
  ['春节前', '2024年2月4日发放完毕', 2024, false],
  ['春节前', '2024年2月9日', 2024, false],
  // The festival of next year may be meant as well.
  ['春节前', '2024年2月14日', 2024, null],
  ['春节前', '2024年1月5日', null, null],
  ['2024年春节前', '2024年2月14日', 2024, true],
  ['2024年春节前', '2024年2月9日', 2024, false],
  ['2041年春节前', '2041年1月20日', 2041, false],
  // No table holds its day.
  ['2041年春节前', '2041年2月5日', 2041, null],
  ['端午节前', '6月8日', 2024, false],
  ['端午节前', '6月10日', 2024, true],
  ['中秋节前', '9月20日完成', 2023, false],
  ['中秋节前', '10月2日完成', 2023, true],
  ['国庆节前', '10月12日闭幕', 2023, true],
  ['国庆节前', '9月27日闭幕', 2023, false],
])('before a festival: %s, %s', (due, done, year, expected) => {
  expect(late(due, done, year)).toBe(expected);
});

test.each(['春节后', '春节期间', '春节'])('%s of no year is no moment', (text) => expect(readMoment(text)).toBeNull());

const answered = (target: string, actual: string): string[] | null =>
  daysAnswered(target, actual)?.map((pair) => pair.map(({ month, day }) => `${month}-${day}`).join(' by ')) ?? null;

test.each([
  ['6月30日前完成改造，9月30日前完成验收', '6月20日完成改造，10月9日完成验收', ['6-30 by 6-20', '9-30 by 10-9']],
  ['6月30日前完成改造，9月30日前完成验收', '6月20日改造完成，9月9日验收', ['6-30 by 6-20', '9-30 by 9-9']],
  ['6月30日前、9月30日前', '6月20日、9月9日', ['6-30 by 6-20', '9-30 by 9-9']],
  ['6月30日前完成改造，9月30日前完成验收', '6月20日、9月9日', ['6-30 by 6-20', '9-30 by 9-9']],
])('each of several days is set against its own: %s by %s', (target, actual, expected) => {
  expect(answered(target, actual)).toEqual(expected);
});

test.each([
  ['6月30日前完成改造，9月30日前完成验收', '9月20日完成验收'],
  ['6月30日前完成改造，9月30日前完成验收', '6月20日完成绿化，9月9日完成亮化'],
  ['6月30日前', '6月20日'],
  ['6月30日前完成改造，并通过验收', '6月20日完成改造，9月9日完成验收'],
])('days that cannot be set against each other: %s by %s', (target, actual) => {
  expect(answered(target, actual)).toBeNull();
});

test.each([
  ['开幕前10天', '开幕前12天', true],
  ['开幕前10天', '开幕前10天完成布展', true],
  ['开幕前10天', '开幕前8天', false],
  ['会议召开前不少于3日', '会议召开前5天', true],
  ['开课前2周', '开课前10天', false],
  ['开课前1个月', '开课前30天', null],
  ['开幕前10天', '开园前12天', undefined],
  ['开幕前10天内', '开幕前12天', undefined],
  ['开幕前10天', '10天', undefined],
])('so long before an event: %s by %s', (target, actual, expected) => {
  expect(isAheadEnough(target, actual)).toBe(expected);
});

test.each([
  ['全年', true],
  ['1月—12月', true],
  ['1-12月', true],
  ['2024年1月1日至2024年12月31日', true],
  ['1月—11月', false],
  ['全年4次', false],
])('all the year: %s', (text, expected) => expect(isWholeYear(text)).toBe(expected));
