import { compactText, foldText, stripThousands, trimText } from '../../src/scoring';

test.each([
  ['９５％', '95%'],
  ['（Ａ）', '(A)'],
  ['＞＝90', '≥90'],
  ['> =90', '≥90'],
  ['=>90', '≥90'],
  ['≧90', '≥90'],
  ['⩾90', '≥90'],
  ['<=5', '≤5'],
  ['=<5', '≤5'],
  ['≦5', '≤5'],
  ['≯5', '≤5'],
  ['≮5', '≥5'],
  ['═5', '=5'],
  ['＝5', '=5'],
  ['－5', '-5'],
  ['—', '-'],
  ['1～2', '1~2'],
  ['1〜2', '1~2'],
  ['3、4。', '3;4;'],
  ['①甲②乙', ';甲;乙'],
  ['100㎡', '100m2'],
  ['  a \n b  ', 'a b'],
  ['\u3000甲\u00a0乙\u200b', '甲 乙'],
  ['', ''],
  ['plain', 'plain'],
  ['中文', '中文'],
])('foldText(%j) is %j', (text, expected) => {
  expect(foldText(text)).toBe(expected);
});

test.each([
  ['12 个', '12个'],
  ['1 200', '1 200'],
  ['≥ 90 %', '≥90%'],
  ['甲 乙', '甲乙'],
])('compactText(%j) is %j', (text, expected) => {
  expect(compactText(text)).toBe(expected);
});

test.each([
  ['12,760,000.00', '12760000.00'],
  ['1,200个和3,400个', '1200个和3400个'],
  ['1,20', '1,20'],
  ['1234,567', '1234,567'],
  ['甲,乙', '甲,乙'],
])('stripThousands(%s) is %s', (text, expected) => {
  expect(stripThousands(text)).toBe(expected);
});

test('trimText keeps everything inside', () => {
  expect(trimText('\u3000\ufeff ＞＝ 90 \u200b')).toBe('＞＝ 90');
});
