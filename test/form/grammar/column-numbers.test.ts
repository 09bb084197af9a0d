import { isColumnNumbers } from '../../../src/form/grammar/column-numbers';
import { lineOf } from '../support/sheets';

describe('a row that numbers the columns', () => {
  it.each([
    ['列次 | 1 | 2 | 3=2/1', true],
    ['栏次 | | 1 | 2', true],
    ['1 | 2 | 3 | 4 | 5', true],
    ['A | B | C | D=C/B', true],
    ['甲 | 乙 | 1 | 2 | 3', true],
    ['（1） | （2） | （3）', true],
    ['1 | 2', false],
    ['2 | 3 | 4', false],
    ['1 | 3 | 4', false],
    ['培训场次 | 1 | 2 | 3', false],
    ['列次 | 7 | 8 | 9 | 10', true],
    ['列次 | 9 | 7 | 8', true],
    ['列次 | 7 | 7 | 8', false],
    ['列次 | 7 | 8', false],
    ['列次 | 100 | 97', false],
    ['1 | 2 | 3 | 其他资金', false],
  ])('%j: %s', (text, expected) => expect(isColumnNumbers(lineOf(text))).toBe(expected));
});
