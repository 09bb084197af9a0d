import { read } from '../../src/form';
import { createContext } from '../../src/rules/context';
import { profileById } from '../../src/scoring';
import { formGrid, type FormParts } from '../support/form-grid';

/** Whether the first indicator's score of a form is right. */
function isFirstRight(parts: FormParts): boolean | null | undefined {
  const [form] = read(formGrid(parts).grid).forms;
  return form && createContext(form, profileById('national-2020')).judged[0]?.isScoreRight;
}

/** 996 of 1,000 is worth 9.96 of 10, 9,996 of 10,000 is worth 9.996. */
const rows = (first: string, ...others: string[]): FormParts => ({
  indicators: [
    `产出指标 | 数量指标 | ${first} |`,
    ...others.map((score, index) => `| 质量指标 | 合格率${index} | 100% | 97.5% | 10 | ${score} |`),
  ].join('\n'),
});
const NEARLY = '培训人次 | 1000人次 | 996人次 | 10';
const BARELY = '培训人次 | 1000人次 | 950人次 | 10';
const MORE_NEARLY = '培训人次 | 10000人次 | 9996人次 | 10';

describe('full points are rounded to the decimals of the form', () => {
  it.each([
    ['whole points in a form of whole points', rows(`${NEARLY} | 10`, '10'), true],
    ['whole points in a form of whole points, half a point away', rows(`${BARELY} | 10`, '10'), true],
    ['one decimal elsewhere, half a point away', rows(`${BARELY} | 10`, '9.5'), false],
    ['whole points, and a score that is blank', rows(`${BARELY} | 10`, ''), true],
    ['whole points, and no funds', { ...rows(`${BARELY} | 10`, '10'), funds: null }, true],
    ['one decimal elsewhere', rows(`${NEARLY} | 10`, '9.8'), true],
    ['two decimals elsewhere', rows(`${NEARLY} | 10`, '9.75'), false],
    ['two decimals in the last of three', rows(`${NEARLY} | 10`, '10', '9.75'), false],
    ['no more decimals than the profile rounds to', rows(`${MORE_NEARLY} | 10`, '9.7512'), true],
    ['its own decimals', rows(`${NEARLY} | 10.00`, '10'), false],
    [
      'the decimals of the execution score',
      { ...rows(`${NEARLY} | 10`, '10'), funds: '年度资金总额 | 100 | 100 | 98.75 | 10 | 98.75% | 9.88' },
      false,
    ],
    ['no decimals of a row that does not apply', rows(`${NEARLY} | 10\n| 质量指标 | 无 | 无 | 无 | 0 | 0.00`), true],
  ])('%s', (_name, parts, isRight) => expect(isFirstRight(parts)).toBe(isRight));
});

it('a score below full points is rounded to its own decimals, whatever others print', () => {
  expect(isFirstRight(rows('培训人次 | 1000人次 | 940人次 | 10 | 9', '9.75'))).toBe(true);
  expect(isFirstRight(rows('培训人次 | 1000人次 | 940人次 | 10 | 9.0', '9.75'))).toBe(false);
});

it.each(['7.5', '8'])('a limit exceeded may be scored by either known formula: %s', (score) => {
  const parts = { indicators: `产出指标 | 成本指标 | 印刷成本 | ≤400元 | 500元 | 10 | ${score} |` };
  expect(isFirstRight(parts)).toBe(true);
});
