import { chineseNumeral, formatDecimal, mayHoldNumbers, scanNumerals } from '../../src/scoring';

test.each([
  ['零', '0'],
  ['两', '2'],
  ['十', '10'],
  ['十二', '12'],
  ['二十', '20'],
  ['二十五', '25'],
  ['一百', '100'],
  ['一百零五', '105'],
  ['一百〇五', '105'],
  ['一百五十', '150'],
  ['三千', '3000'],
  ['三千零五', '3005'],
  ['三千零五十', '3050'],
  ['三千二百一十', '3210'],
  ['一万二千', '12000'],
  ['一万零五', '10005'],
  ['两亿', '200000000'],
  ['一亿二千万', '120000000'],
  ['十万', '100000'],
  ['半', '0.5'],
  ['三点五', '3.5'],
  ['三点零五', '3.05'],
])('chineseNumeral(%s) is %s', (text, expected) => {
  const value = chineseNumeral(text);
  expect(value && formatDecimal(value)).toBe(expected);
});

test.each([
  '',
  '百',
  '万',
  '一百五',
  '一万二',
  '五五',
  '二〇二一',
  '十百',
  '一百一百',
  '个',
  '百万',
  '一二百',
  '万一',
  '半半',
  '三点',
  '三点五十',
  '点五',
])('chineseNumeral(%j) is no number', (text) => {
  expect(chineseNumeral(text)).toBeNull();
});

const scan = (text: string): string[] =>
  scanNumerals(text).map(({ value, numeral, start, end }) => `${formatDecimal(value)} ${numeral} ${start}-${end}`);

test.each([
  ['3场200人', ['3 3 0-1', '200 200 2-5']],
  ['2.2万', ['22000 2.2万 0-4']],
  ['50余万人', ['500000 50万 0-4']],
  ['2万多人', ['20000 2万 0-3']],
  ['1亿2000万', ['120000000 1亿2000万 0-7']],
  ['1万2万', ['10000 1万 0-2', '20000 2万 2-4']],
  ['1,234.5,6', ['1234.5 1,234.5 0-7', '6 6 8-9']],
  ['12,34', ['12 12 0-2', '34 34 3-5']],
  ['A4纸ISO9001-2及PM2.5', []],
  ['两个人和三公经费', ['2 两 0-1']],
  ['第一批和十批', ['10 十 4-5']],
  ['统一每一次', []],
  ['统一三百人', ['300 三百 2-4']],
  ['唯一两处', ['2 两 2-3']],
  ['一级一致一起一次性一年级', []],
  ['5百分', ['5 5 0-1']],
  ['3千瓦', ['3 3 0-1']],
  ['3千万瓦', ['3000 3千 0-2']],
  ['', []],
] as [string, string[]][])('scanNumerals(%j)', (text, expected) => {
  expect(scan(text)).toEqual(expected);
});

it.each([
  ['', 0],
  ['完成', 0],
  ['1234份', 1],
  ['100%', 1],
  ['95%(180/200)', 3],
  ['叁人两天半', 3],
] as [string, number][])('mayHoldNumbers(%j) says so of %j and no more', (text, count) => {
  expect(mayHoldNumbers(text, count)).toBe(true);
  expect(mayHoldNumbers(text, count + 1)).toBe(false);
});

it.each(['1亿2000万', '百分之九十五', '三分之二和1又2分之1', '12,345元和6.5%', '两个人和三公经费'])(
  'mayHoldNumbers(%j) says so of as many as there are',
  (text) => {
    expect(mayHoldNumbers(text, scan(text).length)).toBe(true);
  },
);
