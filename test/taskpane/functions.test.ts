import { profileById } from '../../src/audit';
import { functionIds } from '../../src/functions';
import { blankForm } from '../../src/taskpane/engine/blank-form';
import { executionScoreFunction, scoreFunction } from '../../src/taskpane/engine/functions';

const usual = profileById('national-2020');
const other = profileById('national-2021-cost');

test.each([
  [scoreFunction('E12', 'F12', 'G12', usual), 'PE.SCORE(E12,F12,G12)'],
  [scoreFunction('E12', 'F12', 'G12', usual, 'reverse'), 'PE.SCORE(E12,F12,G12,"反向")'],
  [scoreFunction('E12', 'F12', 'G12', other), 'PE.SCORE(E12,F12,G12,,"national-2021-cost")'],
  [scoreFunction('E12', 'F12', 'G12', other, 'equal'), 'PE.SCORE(E12,F12,G12,"等于","national-2021-cost")'],
  [executionScoreFunction('D6', 'E6', 'F6', usual), 'PE.EXECSCORE(D6,E6,F6)'],
])('%s', (formula, expected) => {
  expect(formula).toBe(expected);
});

test('the blank form uses functions that there are', () => {
  const formulas = blankForm('表', usual, true).rows.flatMap((row) => row.flatMap(({ formula }) => formula ?? []));
  const named = formulas.flatMap((formula) => [...formula.matchAll(/PE\.(\w+)\(/g)].map(([, id]) => id));
  expect(named.length).toBeGreaterThan(10);
  for (const id of named) expect(functionIds).toContain(id);
});
