import { call, present } from '../../src/functions';
import { testFunction, twenty, usual } from './support/function-tester';

testFunction(
  'NUMBER',
  ['3万平方米'],
  [['text', '文字', { ...twenty(20), zero: 0, 'form text': 20, 'a date': 44561 }]],
  [
    ['with a magnitude', ['3万平方米'], 30000],
    ['a per cent', ['≥95%'], 0.95],
    ['a price', ['15元/份'], 15],
    [
      'two numbers',
      ['线下400人，线上50万人次'],
      '#N/A “线下400人，线上50万人次”里没有一个可以确定的数，请只写一个数和单位',
    ],
    ['a Chinese numeral', ['两周内'], 2],
  ],
);

testFunction(
  'UNIT',
  ['3万平方米'],
  [['text', '文字', { ...twenty(''), zero: '', 'form text': '个', 'a date': '' }]],
  [
    ['without its magnitude', ['3万平方米'], '平方米'],
    ['a per cent', ['≥95%'], '%'],
    ['a price', ['15元/份'], '元/份'],
  ],
);

const rule = '未达到指标值，按完成比例计分：实际完成值 ÷ 年度指标值 × 分值，四舍五入保留两位小数。';
const met = '达到指标值，得满分。';
const sound = `8.75 ÷ 10 × 5 = 4.375 → 4.38\n${rule}`;

testFunction(
  'EXPLAIN',
  [10, 8.75, 5, null, null],
  [
    [
      'measure',
      '年度指标值',
      {
        ...twenty(`8.75 ÷ 20 × 5 = 2.1875 → 2.19\n${rule}`),
        zero: '8.75 ≥ 0 → 5\n指标值为 0，实际不超过 0，得满分。',
        'form text': `8.75 ÷ 20 × 5 = 2.1875 → 2.19\n${rule}`,
        'a date': `8.75 ÷ 44561 × 5 = 0.000… → 0\n${rule}`,
      },
    ],
    [
      'measure',
      '实际完成值',
      {
        ...twenty(`20 ≥ 10 → 5\n${met}`),
        zero: `0 ÷ 10 × 5 = 0\n${rule}`,
        'form text': `20 ≥ 10 → 5\n${met}`,
        'a date': `44561 ≥ 10 → 5\n${met}`,
      },
    ],
    [
      'number',
      '分值',
      {
        ...twenty(`8.75 ÷ 10 × 20 = 17.5\n${rule}`),
        zero: `8.75 ÷ 10 × 0 = 0\n${rule}`,
        'a date': `8.75 ÷ 10 × 44561 = 38990.875 → 38990.88\n${rule}`,
      },
    ],
    ['direction', '指标方向', usual(sound)],
    ['profile', '规则集', usual(sound)],
  ],
  [
    [
      'the bands of words',
      ['有效', '有效', 10],
      '达成 8–10 分，部分达成 6–8 分，未达成 0–6 分\n定性指标按“达成、部分达成、未达成”三档在分值的 100%–80%、80%–60%、60%–0 之间合理确定得分，没有唯一的数值。',
    ],
    ['unlike units', ['3个', '2次', 5], '#N/A 无法计算：指标值与实际完成值的计量单位不同。'],
  ],
);

test('PE.EXPLAIN speaks English', () => {
  expect(present(call('EXPLAIN', [10, 8.75, 5]), 'en-US')).toBe(
    '8.75 ÷ 10 × 5 = 4.375 → 4.38\nThe target is missed: actual ÷ target × points, two decimals, half up.',
  );
  expect(present(call('EXPLAIN', [10, '', 5]), 'en-US')).toEqual({
    failure: 'not-available',
    message: 'actual is blank',
  });
});
