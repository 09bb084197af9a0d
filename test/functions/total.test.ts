import { testFunction } from './support/function-tester';

testFunction(
  'TOTAL',
  [[[10], [9.5]]],
  [
    [
      'range',
      '得分',
      {
        'a number': 20,
        zero: 0,
        'a number as text': 20,
        'form text': '#VALUE! 得分“≥20个”不是数字，请改为数字',
        'a dash': 0,
        无: 0,
        words: '#VALUE! 得分“有效”不是数字，请改为数字',
        'a name that every object has': '#VALUE! 得分“constructor”不是数字，请改为数字',
        'another such name': '#VALUE! 得分“__proto__”不是数字，请改为数字',
        'a date': 44561,
        'a date as text': '#VALUE! 得分“2021年12月31日”不是数字，请改为数字',
        TRUE: '#VALUE! 得分是逻辑值（TRUE 或 FALSE），请改为数字或文字',
        'a blank as null': 0,
        'an empty text': 0,
        'left out': 0,
        'an error': '#N/A 得分是错误值 #DIV/0!，请先改正那个单元格',
        'a range of one cell': 20,
        'a range of two cells': 50,
      },
    ],
  ],
  [
    ['tenths add up exactly', [[[0.1], [0.2], [0.3], [0.4]]], 1],
    ['twelve points with one decimal', [[Array.from({ length: 10 }, () => 8.3).concat([8.4, 8.6])]], 100],
    ['dashes, 无 and blanks between', [[[10], ['—'], ['无'], [null], ['/'], ['9.5分']]], 19.5],
    [
      'several columns',
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      10,
    ],
    ['a negative score is added', [[[10], [-2]]], 8],
    ['words among numbers', [[[10], ['达标']]], '#VALUE! 得分“达标”不是数字，请改为数字'],
    ['an error among numbers', [[[10], [{ code: '#REF!' }]]], '#N/A 得分是错误值 #REF!，请先改正那个单元格'],
  ],
);
