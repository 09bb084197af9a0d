import { signOf } from '../../src/scoring';
import { leadingSign, trailingSign } from '../../src/scoring/signs';

test.each([
  ['≥', 'at-least'],
  ['>=', 'at-least'],
  ['＞＝', 'at-least'],
  ['≧', 'at-least'],
  ['大于等于', 'at-least'],
  ['大于或等于', 'at-least'],
  ['不少于', 'at-least'],
  ['>', 'more-than'],
  ['大于', 'more-than'],
  ['≤', 'at-most'],
  ['<=', 'at-most'],
  ['小于等于', 'at-most'],
  ['不超过', 'at-most'],
  ['不突破', 'at-most'],
  ['<', 'less-than'],
  ['＜', 'less-than'],
  ['小于', 'less-than'],
  ['=', 'equal'],
  ['＝', 'equal'],
  ['═', 'equal'],
  ['等于', 'equal'],
  [' ≥ ', 'at-least'],
  ['', null],
  ['正向', null],
  ['定性', null],
  ['≥5', null],
  ['/', null],
])('signOf(%j) is %s', (text, expected) => {
  expect(signOf(text)).toBe(expected);
});

test('leadingSign gives what is left', () => {
  expect(leadingSign('不超过5万')).toEqual({ sign: 'at-most', rest: '5万' });
  expect(leadingSign('5万')).toBeNull();
});

test('trailingSign gives what is left', () => {
  expect(trailingSign('次及以上(含)')).toEqual({ sign: 'at-least', rest: '次' });
  expect(trailingSign('周内')).toEqual({ sign: 'at-most', rest: '周' });
  expect(trailingSign('次')).toBeNull();
});
