import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotated, joinReports, judgeFile } from '../../src/batch';
import { readWorkbook, save } from '../../src/files';
import { runPython } from '../support/python';
import { saved } from './support/saving';

const look = (...args: string[]): string => runPython('test/files/support/openpyxl_look.py', ...args);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pe-openpyxl-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(['tidy', 'as-pasted', 'stacked'])(
  'openpyxl finds in the annotated copy of samples/%s.xlsx what was there, and marks and report',
  (name) => {
    const file = `samples/${name}.xlsx`;
    const bytes = new Uint8Array(readFileSync(file));
    const run = joinReports([judgeFile(file, readWorkbook(bytes, file), { profile: 'auto' })], { profile: 'auto' });
    const copy = annotated(bytes, file, run, { language: 'zh-CN', date: '2026-11-27' });
    if (!copy.ok) throw new Error(JSON.stringify(copy.failure));
    const path = join(folder, `${name}.xlsx`);
    writeFileSync(path, copy.bytes);
    expect(Number(look('compare', file, path))).toBeGreaterThan(0);
  },
);

test('and in a workbook with styles, merges, hidden rows, names, comments, a chart, a table, validations and rules', () => {
  const [before, after] = [join(folder, 'odd.xlsx'), join(folder, 'odd-copy.xlsx')];
  look('make', before);
  const bytes = new Uint8Array(readFileSync(before));
  const sheet = "O'Brien 表";
  const copy = save(bytes, before, {
    marks: {
      ...{ sheets: 'all', style: 'fill' },
      marks: [
        { sheet, severity: 'error', cells: [{ row: 1, column: 0 }] },
        { sheet: '空表', severity: 'info', cells: [{ row: 0, column: 0 }] },
      ],
    },
    ownSheet: {
      ...{ name: sheet, kind: 'report', widths: [9], merges: [], headRow: 0 },
      rows: [
        [{ value: '=1', isHeading: true }],
        [{ value: 1, link: { sheetId: sheet, address: { row: 1, column: 0 } } }],
      ],
      filter: { top: 0, left: 0, bottom: 1, right: 0 },
    },
  });
  if (!copy.ok) throw new Error(JSON.stringify(copy.failure));
  writeFileSync(after, copy.bytes);
  expect(Number(look('compare', before, after))).toBe(2);
  writeFileSync(after, saved(copy.bytes, { marks: { sheets: 'all', marks: [], style: 'fill' } }));
  expect(() => look('compare', before, after)).toThrow('has no marks');
});
