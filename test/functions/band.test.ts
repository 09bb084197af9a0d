import { testFunction, twenty, usual } from './support/function-tester';

const achieved = [[8, 10]];

testFunction(
  'BAND',
  ['达成', 10, null],
  [
    ['grade', '完成档次', { words: achieved }],
    ['number', '分值', { ...twenty([[16, 20]]), zero: [[0, 0]], 'a date': [[35648.8, 44561]] }],
    ['profile', '规则集', usual(achieved)],
  ],
  [
    ['partly achieved', ['部分达成', 10], [[6, 8]]],
    ['not achieved', ['未达成', 5], [[0, 3]]],
    ['in English', ['Partly achieved', 10], [[6, 8]]],
    ['with a half point', ['达成', 7.5], [[6, 7.5]]],
    ['other words', ['还行', 10], '#VALUE! 完成档次“还行”无法识别，请用 达成、部分达成、未达成'],
  ],
);
