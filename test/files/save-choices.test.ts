import { fromA1, toA1 } from '../../src/form';
import { choicesIn, saveAsNew, readWorkbook, type CellList } from '../../src/files';
import { NAME, packageOf, part, saved, SHEET, worksheet } from './support/saving';

const list = (values: string, ...cells: string[]): CellList => ({
  sheet: NAME,
  values: values.split('、'),
  cells: cells.map((cell) => fromA1(cell)!),
});
const choices = [list('≥、≤', 'D5', 'D6'), list('数量指标、质量指标', 'B5')];
const rule = (values: string, places: string): string =>
  `<dataValidation type="list" errorStyle="information" allowBlank="1" errorTitle="PE-CHOICES" sqref="${places}"><formula1>"${values}"</formula1></dataValidation>`;
const OURS = rule('≥,≤', 'D5:D6') + rule('数量指标,质量指标', 'B5');
const theirs = (places: string): string =>
  `<dataValidation type="whole" sqref="${places}"><formula1>0</formula1><formula2>100</formula2></dataValidation>`;

test.each([
  ['<sheetData/>', `<sheetData/><dataValidations count="2">${OURS}</dataValidations>`],
  [
    '<sheetData/><conditionalFormatting sqref="A1"/><hyperlinks/><pageMargins/>',
    `<sheetData/><conditionalFormatting sqref="A1"/><dataValidations count="2">${OURS}</dataValidations><hyperlinks/><pageMargins/>`,
  ],
  [
    `<sheetData/><dataValidations count="1">${theirs('H5:H20')}</dataValidations><pageMargins/>`,
    `<sheetData/><dataValidations count="3">${theirs('H5:H20')}${OURS}</dataValidations><pageMargins/>`,
  ],
  [
    `<sheetData/><dataValidations>${theirs('H5')}</dataValidations>`,
    `<sheetData/><dataValidations>${theirs('H5')}${OURS}</dataValidations>`,
  ],
])('lists stand where the schema has their place, and go without a trace: %s', (before, after) => {
  const bytes = packageOf(worksheet(before));
  const offered = saved(bytes, { choices });
  expect(part(offered, SHEET)).toBe(worksheet(after));
  expect(part(saved(offered, { choices }), SHEET)).toBe(worksheet(after));
  expect(part(saved(offered, { choices: [] }), SHEET)).toBe(worksheet(before));
});

test('a file whose lists nobody touches keeps them byte for byte', () => {
  const offered = saved(packageOf(worksheet('<sheetData/>')), { choices });
  expect(part(saved(offered, { cells: [] }), SHEET)).toBe(part(offered, SHEET));
});

test.each([
  ['its own cell', theirs('D5')],
  ['an area', theirs('A1:B2 C4:D5')],
  ['a whole column', theirs('$D:$D')],
  ['whole rows', theirs('5:5')],
])('a cell that has a rule of the user keeps it and gets none: %s', (_what, rules) => {
  const bytes = packageOf(worksheet(`<sheetData/><dataValidations count="1">${rules}</dataValidations>`));
  const xml = part(saved(bytes, { choices: [list('≥、≤', 'D5', 'E9')] }), SHEET);
  expect(xml).toContain(rules);
  expect(xml).toContain(rule('≥,≤', 'E9'));
});

test('rules that point to other sheets count as well', () => {
  const extension =
    '<extLst><ext uri="{CCE6A557}" xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>表2!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>D5:D6</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
  const bytes = packageOf(worksheet(`<sheetData/>${extension}`));
  expect(part(saved(bytes, { choices: [list('≥、≤', 'D5', 'D6')] }), SHEET)).toBe(
    worksheet(`<sheetData/>${extension}`),
  );
});

test('what was written is found again: the lists, and where the user has rules', () => {
  const bytes = packageOf(worksheet(`<sheetData/><dataValidations count="1">${theirs('H5:H6')}</dataValidations>`));
  const read = choicesIn(saved(bytes, { choices }));
  const found = read.ok ? read.choices.get(NAME) : undefined;
  expect(found?.lists.map(({ cells, values }) => [cells.map(toA1), values])).toEqual([
    [
      ['D5', 'D6'],
      ['≥', '≤'],
    ],
    [['B5'], ['数量指标', '质量指标']],
  ]);
  expect(['H5', 'H6', 'H7', 'D5'].map((cell) => found?.isTaken(fromA1(cell)!))).toEqual([true, true, false, false]);
});

test('a new file takes them along', () => {
  const read = readWorkbook(packageOf(worksheet('<sheetData/>')), 'a.xlsx');
  const made = saveAsNew(read.ok ? read.sheets : [], { choices });
  expect(made.ok && part(made.bytes, SHEET)).toContain(OURS);
});
