import { gridRowsOf, hostFormula, shownFormula, storedFormula } from '../../src/form';

test.each([
  ['_xldudf_PE_SCORE(A1,B1,5)', 'PE.SCORE(A1,B1,5)'],
  ['ROUND(_xldudf_PE_SCORE(A1,B1,5)+_xldudf_PE_DIFF(A1,B1,5,4),2)', 'ROUND(PE.SCORE(A1,B1,5)+PE.DIFF(A1,B1,5,4),2)'],
  ['[2]!_xldudf_PE_EXECRATE(A1,B1)', 'PE.EXECRATE(A1,B1)'],
  ['PE.SCORE(A1,"_xldudf_PE_SCORE(x)",5)', 'PE.SCORE(A1,"_xldudf_PE_SCORE(x)",5)'],
  ['_xldudf_OTHER_SCORE(A1)', '_xldudf_OTHER_SCORE(A1)'],
  ['SUM(A1:A3)', 'SUM(A1:A3)'],
])('%s is shown as %s', (formula, shown) => {
  expect(shownFormula(formula)).toBe(shown);
});

test.each([
  ['PE.SCORE(A1,B1,5)', '_xldudf_PE_SCORE(A1,B1,5)'],
  ['IF(A1="PE.SCORE(",PE.TOTAL(B1:B9),0)', 'IF(A1="PE.SCORE(",_xldudf_PE_TOTAL(B1:B9),0)'],
  ['SCOPE.SCORE(A1)', 'SCOPE.SCORE(A1)'],
])('%s is kept as %s, and comes back', (formula, stored) => {
  expect(storedFormula(formula)).toBe(stored);
  expect(shownFormula(stored)).toBe(formula);
});

test('another namespace of the build is spoken with the host and in the file alone', () => {
  expect(hostFormula('PE.SCORE(A1,"PE.SCORE(",5)', 'GOV.PEC')).toBe('GOV.PEC.SCORE(A1,"PE.SCORE(",5)');
  expect(shownFormula('GOV.PEC.SCORE(A1,B1,5)', 'GOV.PEC')).toBe('PE.SCORE(A1,B1,5)');
  expect(storedFormula('PE.SCORE(A1,"PE.SCORE(",5)', 'GOV.PEC')).toBe('_xldudf_GOV_PEC_SCORE(A1,"PE.SCORE(",5)');
  expect(shownFormula('_xldudf_GOV_PEC_SCORE(A1,B1,5)', 'GOV.PEC')).toBe('PE.SCORE(A1,B1,5)');
});

test('what a host gives as formulas reads as people write it', () => {
  const one = (value: unknown) => [[value]];
  const range = { values: one(4), formulas: one('=_xldudf_PE_SCORE(A1,B1,5)'), numberFormat: one('General') };
  expect(gridRowsOf({ ...range, valueTypes: one('Double') })).toEqual([[{ value: 4, formula: 'PE.SCORE(A1,B1,5)' }]]);
});
