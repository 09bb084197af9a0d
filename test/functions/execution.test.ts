import { testFunction, twenty, usual } from './support/function-tester';

testFunction(
  'EXECRATE',
  [200, 150],
  [
    [
      'number',
      '全年预算数',
      { ...twenty(7.5), zero: '#N/A 全年预算数为 0，没有执行率，请核对预算数', 'a date': 0.003366172213370436 },
    ],
    ['number', '全年执行数', { ...twenty(0.1), zero: 0, 'a date': 222.805 }],
  ],
  [
    ['amounts as text', ['3,400,000.00', '3,358,616.54'], 0.9878283941176471],
    ['amounts in 万元', ['340万元', '170万元'], 0.5],
    [
      'one with its unit, one without',
      ['340万元', 170],
      '#N/A 全年预算数和全年执行数一个写了单位、一个没写，请写成同一单位',
    ],
    ['about so much', ['约200万', 150], '#VALUE! 全年预算数“约200万”不是数字，请改为数字'],
    ['below 0', [200, -1], '#VALUE! 全年执行数“-1”小于 0，请检查'],
  ],
);

testFunction(
  'EXECSCORE',
  [200, 150, null, null],
  [
    ['number', '全年预算数', { ...twenty(10), zero: '#N/A 全年预算数为 0，没有执行率，请核对预算数', 'a date': 0.03 }],
    ['number', '全年执行数', { ...twenty(1), zero: 0, 'a date': 10 }],
    ['number', '分值', { ...twenty(15), ...usual(7.5), zero: 0, 'a date': 33420.75 }],
    ['profile', '规则集', usual(7.5)],
  ],
  [
    ['by the exact rate', [3400000, 3358616.54], 9.88],
    [
      'by the rate at two decimals, where the profile says so',
      [3400000, 3358616.54, null, 'shenzhen-as-published'],
      9.9,
    ],
    ['at most the points', [100, 120], 10],
    ['points of its own', [200, 150, '20分'], 15],
  ],
);
