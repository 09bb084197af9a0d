import { dateOf, maskDates, readDate } from '../../src/scoring/dates';

test.each([
  [2021, null, null, true],
  [2021, 12, null, true],
  [2021, 12, 31, true],
  [2021, 2, 29, true],
  [2021, null, 3, false],
  [2021, 13, null, false],
  [2021, 0, null, false],
  [2021, 4, 31, false],
  [2021, 4, 0, false],
])('dateOf(%p, %p, %p)', (year, month, day, exists) => {
  expect(dateOf(year, month, day)).toEqual(exists ? { year, month, day } : null);
});

test.each([
  ['2021年12月31日前完成', { year: 2021, month: 12, day: 31 }, 'at-most'],
  ['预计2021年12月完工', { year: 2021, month: 12, day: null }, null],
  ['截至2021年12月31日', { year: 2021, month: 12, day: 31 }, null],
  ['不迟于2021年12月', { year: 2021, month: 12, day: null }, 'at-most'],
  ['≤2021-12-31', { year: 2021, month: 12, day: 31 }, 'at-most'],
  ['2022-01-07T00:00:00.000Z', { year: 2022, month: 1, day: 7 }, null],
])('readDate(%s)', (text, date, sign) => {
  expect(readDate(text)).toEqual({ date, sign });
});

test.each([
  '',
  '12月31日',
  '2021年1-12月',
  '2022.1',
  '2022-13',
  '2022-01-071',
  '1821年',
  '20211231',
  '2021年3月开展两次',
])('readDate(%j) is none', (text) => {
  expect(readDate(text)).toBeNull();
});

test.each([
  ['2021年12月31日完成3场', '###########完成3场'],
  ['2021年1-12月3场', '##########3场'],
  ['6月30日前3场', '#####前3场'],
  ['2022.1.7举办3场', '########举办3场'],
  ['12月底10:30', '#########'],
  ['3个月', '3个月'],
  ['12021年', '12021年'],
])('maskDates(%s) is %s', (text, expected) => {
  expect(maskDates(text)).toBe(expected);
});
