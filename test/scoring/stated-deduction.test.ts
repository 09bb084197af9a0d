import { decimal, formatDecimal, parseMeasure, profileById, statedDeduction } from '../../src/scoring';

/** What a remark takes off ten points. */
function left(remark: string, target: string, actual: string, direction: 'positive' | 'reverse'): string | null {
  const way = statedDeduction(remark, {
    target: parseMeasure(target),
    actual: parseMeasure(actual),
    points: decimal(10),
    direction: { direction, from: 'sign' },
    profile: profileById('national-2020'),
  });
  return way && `${way.acceptable.map(formatDecimal).join(' or ')}: ${way.step}`;
}

test.each([
  ['so many for each that is missing', '每少1次扣2分', '≥12次', '10次', '6: 10 − (12 − 10) ÷ 1次 × 2 = 6'],
  ['a step without its number', '每少一家，扣0.5分', '20家', '18家', '9: 10 − (20 − 18) ÷ 1家 × 0.5 = 9'],
  ['percentage points', '每降低1个百分点扣1分', '≥95%', '93%', '8: 10 − (95% − 93%) ÷ 1个百分点 × 1 = 8'],
  [
    'a step begun counted or not',
    '达到95%得满分，每低1%扣1分',
    '≥95%',
    '93.4%',
    '8.4 or 9 or 8: 10 − (95% − 93.4%) ÷ 1% × 1 = 8.4',
  ],
  ['a share of a number', '完成率每下降1%扣0.5分', '200场', '190场', '7.5: 10 − (200 − 190) ÷ 1% × 0.5 = 7.5'],
  ['nothing below nothing', '每少1次扣5分，扣完为止', '≥12次', '9次', '0: 10 − (12 − 9) ÷ 1次 × 5 = -5 → 0'],
])('less than asked for: %s', (_what, remark, target, actual, expected) => {
  expect(left(remark, target, actual, 'positive')).toBe(expected);
});

test.each([
  ['each that happened', '每发生1起扣2分', '0起', '1起', '8: 10 − (1 − 0) ÷ 1起 × 2 = 8'],
  ['each without a verb', '每例扣3分', '0例', '2例', '4: 10 − (2 − 0) ÷ 1例 × 3 = 4'],
  ['each day late', '每延迟1天扣1分', '≤30天', '33天', '7: 10 − (33 − 30) ÷ 1天 × 1 = 7'],
])('more than allowed: %s', (_what, remark, target, actual, expected) => {
  expect(left(remark, target, actual, 'reverse')).toBe(expected);
});

test.each([
  ['nothing is stated', '雨季停工', '≥12次', '10次'],
  ['points that were lost and no step', '扣2分', '≥12次', '10次'],
  ['a step of nothing', '每少0次扣2分', '≥12次', '10次'],
  ['two steps', '每少1次扣2分；每迟1天扣1分', '≥12次', '10次'],
  ['a deduction that ends somewhere', '每少1次扣2分，最多扣5分', '≥12次', '10次'],
  ['points taken off for the contrary', '每超过1次扣2分', '≥12次', '10次'],
  ['another point to count from', '低于90%的，每低1%扣1分', '≥95%', '88%'],
  ['steps of another kind', '每少1天扣2分', '≥12次', '10次'],
  ['steps without a unit for a share', '每少1扣2分', '≥95%', '90%'],
  ['steps of a count for a share', '每少1次扣2分', '≥95%', '90%'],
])('nothing follows where there is %s', (_what, remark, target, actual) => {
  expect(left(remark, target, actual, 'positive')).toBeNull();
});
