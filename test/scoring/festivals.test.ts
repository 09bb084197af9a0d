import { isLate, momentOf, parseMeasure } from '../../src/scoring';

const late = (due: string, done: string): boolean | null => {
  const [a, b] = [momentOf(parseMeasure(due)), momentOf(parseMeasure(done))];
  if (!a || !b) throw new Error(`${due} or ${done} is no date`);
  return isLate(a, b, null);
};

/** By month and day of the moon's calendar. */
const FESTIVALS: Readonly<Record<string, string>> = {
  '1-1': '春节',
  '1-15': '元宵节',
  '5-5': '端午节',
  '8-15': '中秋节',
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
  ['2055年春节', '2055年1月20日', '2055年1月21日', '2055年2月19日', '2055年2月20日'],
  ['2055年元宵节', '2055年2月3日', '2055年2月4日', '2055年3月5日', '2055年3月6日'],
  ['清明节', '4月3日', '4月4日', '4月5日', '4月6日'],
  ['端午节', '5月26日', '5月27日', '6月24日', '6月25日'],
  ['秋季学期开学', '8月24日', '8月25日', '9月7日', '9月8日'],
  ['中秋节', '9月6日', '9月7日', '10月7日', '10月8日'],
])('what is due before %s is in time until %s, may be from %s to %s, and is late on %s', (festival, ...days) => {
  expect(days.map((day) => late(`${festival}前`, day))).toEqual([false, null, null, true]);
});

test.each([
  ['春节', '2024年2月9日', '2024年2月10日'],
  ['元宵节', '2026年3月2日', '2026年3月3日'],
  ['端午节', '2017年5月29日', '2017年5月30日'],
  ['中秋节', '2020年9月30日', '2020年10月1日'],
])('the moon sets %s: in time on %s, late on %s', (festival, before, on) => {
  const year = before.slice(0, 5);
  expect(late(`${year}${festival}前`, before)).toBe(false);
  expect(late(`${year}${festival}前`, on)).toBe(true);
});

test('the table is that of the calendar, year by year', () => {
  const dayOf = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  const found = Array.from({ length: 366 * 12 }, (_, at) => new Date(Date.UTC(2015, 0, 1) + at * 86_400_000))
    .filter((date) => date < new Date(Date.UTC(2027, 0, 1)))
    .flatMap((date) => {
      const { month, day } = Object.fromEntries(dayOf.formatToParts(date).map(({ type, value }) => [type, value]));
      const festival = FESTIVALS[`${month}-${day}`];
      return festival ? [[festival, date] as const] : [];
    });
  expect(found).toHaveLength(4 * 12);
  for (const [festival, date] of found) {
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    expect(late(`${year}年${festival}前`, `${year}年${month}月${day}日`)).toBe(true);
    const before = new Date(date.getTime() - 86_400_000);
    expect(late(`${year}年${festival}前`, `${year}年${before.getUTCMonth() + 1}月${before.getUTCDate()}日`)).toBe(
      false,
    );
  }
});

test.each(['春节前', '元宵节前'])(
  'which %s is meant, at the beginning of the year or behind it, nobody knows',
  (due) => {
    const [a, b] = [momentOf(parseMeasure(due)), momentOf(parseMeasure('2024年11月20日'))];
    expect(a && b && isLate(a, b, 2024)).toBeNull();
  },
);

test.each(['春节前', '端午节前', '2055年春节前'])('%s in so many words is in time', (due) => {
  expect(late(due, `${due}完成`)).toBe(false);
});
