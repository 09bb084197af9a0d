import { testFunction, twenty, usual } from './support/function-tester';

testFunction(
  'DIFF',
  [10, 8.75, 5, 4.38, null, null],
  [
    ['measure', '年度指标值', { ...twenty(2.19), zero: -0.62, 'form text': 2.19, 'a date': 4.38 }],
    ['measure', '实际完成值', { ...twenty(-0.62), zero: 4.38, 'form text': -0.62, 'a date': -0.62 }],
    ['number', '分值', { ...twenty(-13.12), zero: 4.38, 'a date': -38986.5 }],
    ['number', '得分', { ...twenty(15.62), zero: -4.38, 'a date': 44556.62 }],
    ['direction', '指标方向', usual(0)],
    ['profile', '规则集', usual(0)],
  ],
  [
    ['right at one decimal', [3, 2.2, 10, 7.3], 0],
    ['right as whole points', [3, 2.2, 10, 7], 0],
    ['full points are no rounding', [100, 96.8, 10, 10], 0.32],
    ['wrong at two', [3, 2.2, 10, '7.30'], -0.03],
    ['a float that a formula left', [3, 2.2, 10, (2.2 / 3) * 10], 0],
    ['either formula of a reverse indicator is right', ['≤850', 880, 8, 7.73], 0],
    ['words', ['有效', '有效', 5, 5], '#N/A 定性指标没有唯一的得分，可用 PE.BAND 查看得分范围'],
  ],
);
