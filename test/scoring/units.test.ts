import {
  canonicalUnit,
  formatDecimal,
  isMoneyUnit,
  isSameKind,
  matchUnits,
  parseMeasure,
  quantityWithUnit,
} from '../../src/scoring';
import type { Quantity } from '../../src/scoring';
import { showQuantity } from './measures';

const quantity = (text: string): Quantity => {
  const measure = parseMeasure(text);
  if (measure.kind !== 'quantity') throw new Error(`${text} is ${measure.kind}`);
  return measure.quantity;
};

const show = (target: string, actual: string): string => {
  const matched = matchUnits(quantity(target), quantity(actual));
  return matched
    ? [
        matched.match,
        formatDecimal(matched.target),
        formatDecimal(matched.actual),
        matched.targetNumeral,
        matched.actualNumeral,
      ].join(' ')
    : 'unlike';
};

test.each([
  ['3万平方米', '2.2万平方米', 'same 30000 22000 3万 2.2万'],
  ['2300万元', '27830000元', 'same 23000000 27830000 2300万 27830000'],
  ['1亿元', '9000万元', 'same 100000000 90000000 1亿 9000万'],
  ['5%', '45‰', 'same 0.05 0.045 5% 45‰'],
  ['100㎡', '90平方米', 'same 100 90 100 90'],
  ['5km', '4公里', 'same 5 4 5 4'],
  ['两个半小时', '140分钟', 'same 150 140 150分钟 140分钟'],
  ['3公里', '3200米', 'same 3000 3200 3000米 3200米'],
  ['3000亩', '210公顷', 'same 3000 3150 3000亩 3150亩'],
  ['2亩', '1333平方米', 'unlike'],
  ['1年', '14个月', 'same 12 14 12月 14月'],
  ['1个月', '35天', 'unlike'],
  ['3天', '20个工作日', 'unlike'],
  ['5千克', '4kg', 'same 5 4 5 4'],
  ['24h', '20小时', 'same 24 20 24 20'],
  ['3次', '4次数', 'same 3 4 3 4'],
  ['12人', '13名', 'same 12 13 12 13'],
  ['5元/㎡', '4元/平方米', 'same 5 4 5 4'],
  ['5个百分点', '3百分点', 'same 5 3 5 3'],
  ['≤55分贝', '52.4dB', 'same 55 52.4 55 52.4'],
  ['≤50毫克/升', '38mg/L', 'same 50 38 50 38'],
  ['≤35微克/立方米', '38μg/m³', 'same 35 38 35 38'],
  ['≥10兆瓦', '10.5MW', 'same 10 10.5 10 10.5'],
  ['≥18℃', '19摄氏度', 'same 18 19 18 19'],
  ['≤5/10万', '6.1/十万', 'same 5 6.1 5 6.1'],
  ['≥50吨', '90000斤', 'same 100000 90000 100000斤 90000斤'],
  ['5万立方米', '5.3万方', 'same 50000 53000 5万 5.3万'],
  ['500', '约2500', 'unit-missing 500 2500 500 2500'],
  ['500人', '600', 'unit-missing 500 600 500 600'],
  ['4次/年', '4次', 'same 4 4 4 4'],
  ['≤8小时/年', '5.5小时', 'same 8 5.5 8 5.5'],
  ['500', '600人', 'unit-missing 500 600 500 600'],
  ['3万平方米', '30000', 'unit-missing 30000 30000 3万 30000'],
  ['30000', '3万平方米', 'unit-missing 30000 30000 30000 3万'],
  ['2300万元', '2783', 'magnitude-missing 23000000 27830000 2300万 2783万'],
  ['2783', '2300万元', 'magnitude-missing 27830000 23000000 2783万 2300万'],
  ['≤20万元', '19.5', 'magnitude-missing 200000 195000 20万 19.5万'],
  ['1.2亿元', '0.9', 'magnitude-missing 120000000 90000000 1.2亿 0.9亿'],
  ['5万亩', '60', 'unlike'],
  ['2300万元', '0', 'unit-missing 23000000 0 2300万 0'],
  ['95%', '98', 'percent-sign-missing 0.95 0.98 95% 98%'],
  ['95', '98%', 'percent-sign-missing 0.95 0.98 95% 98%'],
  ['5‰', '4', 'percent-sign-missing 0.005 0.004 5‰ 4‰'],
  ['95%', '0.98', 'fraction 0.95 0.98 95% 0.98'],
  ['95%', '1', 'fraction 0.95 1 95% 1'],
  ['0.95', '98%', 'fraction 0.95 0.98 0.95 98%'],
  ['5%', '-0.02', 'fraction 0.05 -0.02 5% -0.02'],
  ['100%', '1.2', 'fraction 1 1.2 100% 1.2'],
  ['95%', '0', 'fraction 0.95 0 95% 0'],
  ['1%', '0.6', 'percent-sign-missing 0.01 0.006 1% 0.6%'],
  ['1%', '1', 'percent-sign-missing 0.01 0.01 1% 1%'],
  ['1%', '0.006', 'fraction 0.01 0.006 1% 0.006'],
  ['2‰', '1.5', 'percent-sign-missing 0.002 0.0015 2‰ 1.5‰'],
  ['5%', '-2', 'percent-sign-missing 0.05 -0.02 5% -2%'],
])('%s against %s: %s', (target, actual, expected) => {
  expect(show(target, actual)).toBe(expected);
});

test.each([
  ['400人', '400人次'],
  ['3个', '3家'],
  ['3份', '3册'],
  ['95%', '98人'],
  ['5%', '5个百分点'],
  ['15元/份', '15元'],
  ['4次/月', '4次'],
  ['2300万元', '2300万美元'],
  // 50% or 0.5%? It can not be known, nor meant in 万 or not.
  ['5%', '0.5'],
  ['0%', '0.6'],
  ['2300万元', '100'],
  ['100', '2300万元'],
  ['三百万元', '300'],
])('%s against %s: unlike, never compared', (target, actual) => {
  expect(show(target, actual)).toBe('unlike');
});

test.each([
  ['完成400人，投入3万元', '人', "400 人 '400'"],
  ['完成400人，投入3万元', '元', "30000 元 '3万'"],
  ['线下参与400人，线上参与50万余人次', '人', null],
  ['完成400人，投入3万元', '个', null],
  ['完成400人，投入3万元', null, null],
  ['1、2', '个', null],
  ['400场', '人', "400 场 '400'"],
  ['有效', '人', null],
  ['85%（问卷200份）', '%', "0.85 % '85%'"],
  ['85%（问卷200份）', '份', null],
  ['300公里（20条路）', '条', "20 条 '20'"],
  ['300公里（20条路）', '座', "300 公里 '300'"],
  ['300公里（20条路）', null, "300 公里 '300'"],
  ['88%，抽检50处', '%', "0.88 % '88%'"],
  ['88%，抽检50处', '处', null],
  ['春季养护180公里、秋季养护150公里', '公里', null],
  ['实际养护300公里', '公里', "300 公里 '300'"],
  ['实际养护300公里', null, "300 公里 '300'"],
  ['实际已巡护300公里', null, null],
  ['目标90%，实际85%', '%', "0.85 % '85%'"],
  ['由18件降至6件', '件', "6 件 '6'"],
  ['由18件降至6件', '%', null],
  ['每月1期，全年共12期', '期', "12 期 '12'"],
  ['较上年提高5%', '%', null],
  ['目标90%，实际达标', '%', null],
  ['85%，较目标低5%', '%', null],
  ['2年6个月', '年', "30 个月 '30'"],
  ['1小时30分钟', '小时', "90 分钟 '90'"],
  ['3%未达标', '%', null],
])('quantityWithUnit(%s, %s)', (text, unit, expected) => {
  const found = quantityWithUnit(parseMeasure(text), unit);
  expect(found && showQuantity(found)).toBe(expected);
});

test.each([
  ['元', true],
  ['美元', true],
  ['元/份', true],
  ['人民币', true],
  ['人/次', false],
  ['%', false],
  [null, false],
])('isMoneyUnit(%s) is %p', (unit, expected) => {
  expect(isMoneyUnit(unit)).toBe(expected);
});

test('synonyms', () => {
  expect(canonicalUnit('人民币/㎡')).toBe('元/平方米');
  expect(isSameKind('人', '人次')).toBe(true);
  expect(isSameKind('个', '家')).toBe(false);
});

describe('what is told of each period and what is told of the year', () => {
  test.each([
    ['每月1份', '10份', 'per-period 12 10 (1 × 12) 10'],
    ['每季度2次', '8次', 'per-period 8 8 (2 × 4) 8'],
    ['每半年1次', '3次', 'per-period 2 3 (1 × 2) 3'],
    ['12次', '每月1次', 'per-period 12 12 12 (1 × 12)'],
    ['每月1篇', '每季度1篇', 'per-period 12 4 (1 × 12) (1 × 4)'],
    ['每周1次', '52次', 'per-period 52 52 (1 × 52) 52'],
    ['每周1次', '47次', 'per-period 52 47 (1 × 52) 47'],
    ['每季2次', '9次', 'per-period 8 9 (2 × 4) 9'],
    ['每月1篇', '12篇/年', 'per-period 12 12 (1 × 12) 12'],
    ['每年2次', '2次', 'same 2 2 2 2'],
  ])('%s, %s', (target, actual, expected) => {
    expect(show(target, actual)).toBe(expected);
  });

  test.each([
    ['of one period as well', '每月1份', '2份'],
    ['a year less its holidays', '每周1次', '48次'],
    ['an actual that may be either, with the holidays', '50次', '每周1次'],
    ['money is told by the month', '5000元/月', '60000元'],
    ['of days nobody knows how many', '每日1条', '300条'],
    ['another unit', '每月1份', '10本'],
  ])('%s: %s, %s', (_what, target, actual) => {
    expect(show(target, actual)).toBe('unlike');
  });
});
