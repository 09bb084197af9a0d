import { result, testFunction, usual } from './support/function-tester';

const otherSize = '#VALUE! 实际完成值的行数或列数与年度指标值不同，请选同样大小的区域';
const all = Object.fromEntries(
  [
    ...['a number', 'zero', 'a number as text', 'form text', 'a dash', '无', 'words', 'a date', 'a date as text'],
    ...['a name that every object has', 'another such name'],
    ...['TRUE', 'a blank as null', 'an empty text', 'left out', 'an error', 'a range of one cell'],
  ].map((shape) => [shape, otherSize]),
);
const both = (text: string): string[][] => [[text], [text]];

testFunction(
  'SCORES',
  [[[10], [20]], [[8], [20]], [[5], [5]], null, null],
  [
    ['range', '年度指标值', { ...all, 'a range of two cells': [[2], [3.33]] }],
    ['range', '实际完成值', { ...all, 'a range of two cells': [[5], [5]] }],
    [
      'range',
      '分值',
      {
        'a number': [[16], [20]],
        zero: [[0], [0]],
        'a number as text': [[16], [20]],
        'form text': both('#VALUE! 分值“≥20个”不是数字，请改为数字'),
        'a dash': both('#N/A 分值填的是“—”，没有可以计算的数，请填数字'),
        无: both('#N/A 分值填的是“无”，没有可以计算的数，请填数字'),
        words: both('#VALUE! 分值“有效”不是数字，请改为数字'),
        'a name that every object has': both('#VALUE! 分值“constructor”不是数字，请改为数字'),
        'another such name': both('#VALUE! 分值“__proto__”不是数字，请改为数字'),
        'a date': [[35648.8], [44561]],
        'a date as text': both('#VALUE! 分值“2021年12月31日”不是数字，请改为数字'),
        TRUE: both('#VALUE! 分值是逻辑值（TRUE 或 FALSE），请改为数字或文字'),
        'a blank as null': both('#N/A 分值为空'),
        'an empty text': both('#N/A 分值为空'),
        'left out': both('#N/A 分值为空'),
        'an error': both('#N/A 分值是错误值 #DIV/0!，请先改正那个单元格'),
        'a range of one cell': [[16], [20]],
        'a range of two cells': [[16], [30]],
      },
    ],
    [
      'direction',
      '指标方向',
      {
        ...usual([[4], [5]]),
        'a range of two cells': [
          ['#VALUE! 指标方向“20”无法识别，请用 正向、反向、等于，或 ≥、≤、='],
          ['#VALUE! 指标方向“30”无法识别，请用 正向、反向、等于，或 ≥、≤、='],
        ],
      },
    ],
    ['profile', '规则集', usual([[4], [5]])],
  ],
  [
    ['a direction for each row', [[[10], [10]], [[12], [12]], 5, [['正向'], ['反向']]], [[5], [4]]],
    ['one direction for all', [[[10], [10]], [[12], [8]], 5, '反向'], [[4], [5]]],
    ['a blank actual in a column', [[[10], [10]], [[null], [0]], 5], [['#N/A 实际完成值为空'], [0]]],
    [
      'blank rows stay empty',
      [
        [[10], [null]],
        [[10], ['']],
        [[5], [null]],
      ],
      [[5], ['']],
    ],
    ['a row of several columns', [[[10, 20]], [[5, 20]], [[4, 6]]], [[2, 6]]],
    ['one cell where columns are meant', [10, 5, 4], [[2]]],
    [
      'points of another length',
      [
        [[10], [10]],
        [[1], [2]],
        [[1], [2], [3]],
      ],
      '#VALUE! 分值的行数或列数与年度指标值不同，请选同样大小的区域',
    ],
    [
      'directions of another length',
      [[[10], [10]], [[1], [2]], 5, [['≥'], ['≥'], ['≥']]],
      '#VALUE! 指标方向的行数或列数与年度指标值不同，请选同样大小的区域',
    ],
  ],
);

test('PE.SCORES gives for each row what PE.SCORE gives', () => {
  const rows = [
    ['≥400个', '420个', 6],
    ['95%', 90, 10],
    ['有效', '有效', 5],
    [3, 2.2, 10],
  ] as const;
  const columns = [0, 1, 2].map((index) => rows.map((row) => [row[index]]));
  expect(result('SCORES', columns)).toEqual(rows.map((row) => [result('SCORE', row)]));
});
