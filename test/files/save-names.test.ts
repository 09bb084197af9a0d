import { save } from '../../src/files';
import { NAME, packageOf, part, saved, worksheet } from './support/saving';

const BOOK = 'xl/workbook.xml';
const bytes = packageOf(worksheet('<sheetData/>'));
const names = (given: Uint8Array): string => /<definedNames>.*<\/definedNames>/u.exec(part(given, BOOK))?.[0] ?? '';
const budget = { name: '预算', sheet: null, formula: `'${NAME}'!$B$2` };
const local = { name: '得分', sheet: NAME, formula: `SUM('${NAME}'!$C$1:$C$9)` };

test('names are given to the workbook and to a sheet', () => {
  expect(names(saved(bytes, { names: { given: [budget, local], removed: [] } }))).toBe(
    `<definedNames><definedName name="预算">'${NAME}'!$B$2</definedName>` +
      `<definedName name="得分" localSheetId="0">SUM('${NAME}'!$C$1:$C$9)</definedName></definedNames>`,
  );
});

test('a name that is known gets its new meaning, whatever its capitals', () => {
  const known = saved(bytes, { names: { given: [{ ...budget, name: 'Budget' }], removed: [] } });
  const given = [{ ...budget, name: 'BUDGET', formula: "'表'!$A$1" }];
  expect(names(saved(known, { names: { given, removed: [] } }))).toBe(
    `<definedNames><definedName name="Budget">'表'!$A$1</definedName></definedNames>`,
  );
});

test('a name that was taken away is no longer there, nor is an empty list of names', () => {
  const known = saved(bytes, { names: { given: [budget, local], removed: [] } });
  expect(names(saved(known, { names: { given: [budget], removed: [local] } }))).not.toContain('得分');
  const none = saved(known, { names: { given: [], removed: [budget, local] } });
  expect(part(none, BOOK)).not.toContain('definedName');
});

test('a name of a sheet that is gone is no hindrance', () => {
  expect(save(bytes, 'a.xlsx', { names: { given: [], removed: [{ ...local, sheet: '没有了' }] } }).ok).toBe(true);
});
