import { isLate, momentOf, parseMeasure } from '../../src/scoring';

const late = (due: string, done: string): boolean | null => {
  const [a, b] = [momentOf(parseMeasure(due)), momentOf(parseMeasure(done))];
  if (!a || !b) throw new Error(`${due} or ${done} is no date`);
  return isLate(a, b, null);
};

test.each([
  ['2025年元旦', '2024年12月31日', '2025年1月1日'],
  ['五一', '4月30日', '5月1日'],
  ['六一儿童节', '5月31日', '6月1日'],
  ['七一', '6月30日', '7月1日'],
  ['八一', '7月31日', '8月1日'],
  ['教师节', '9月9日', '9月10日'],
  ['国庆', '9月30日', '10月1日'],
])('what is due before %s is in time on %s, and late on %s', (festival, before, on) => {
  expect(late(`${festival}前`, before)).toBe(false);
  expect(late(`${festival}前`, on)).toBe(true);
  // Behind it: late for what was due before it, and for what was due on it nobody knows.
  expect(late(`${before}前`, `${festival}后`)).toBe(true);
  expect(late(`${on}前`, `${festival}后`)).toBe(null);
});

test.each([
  ['2025年春节', '2025年1月20日', '2025年1月21日', '2025年2月19日', '2025年2月20日'],
  ['2025年元宵节', '2025年2月3日', '2025年2月4日', '2025年3月5日', '2025年3月6日'],
  ['清明节', '4月3日', '4月4日', '4月5日', '4月6日'],
  ['端午节', '5月26日', '5月27日', '6月24日', '6月25日'],
  ['秋季学期开学', '8月24日', '8月25日', '9月7日', '9月8日'],
  ['中秋节', '9月6日', '9月7日', '10月7日', '10月8日'],
])('what is due before %s is in time until %s, may be from %s to %s, and is late on %s', (festival, ...days) => {
  expect(days.map((day) => late(`${festival}前`, day))).toEqual([false, null, null, true]);
});

test.each(['春节前', '元宵节前'])(
  'which %s is meant, at the beginning of the year or behind it, nobody knows',
  (due) => {
    expect(momentOf(parseMeasure(due))).toBeNull();
  },
);
