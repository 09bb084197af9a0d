import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotated, joinReports, judgeFile } from '../../src/batch';
import { readWorkbook } from '../../src/files';
import { readLabels } from '../corpus/labels';
import { runPython } from '../support/python';

jest.setTimeout(600_000);

const script = 'test/files/support/openpyxl_look.py';

test('openpyxl finds in the annotated copy of every labelled form the values, styles and merges that it wrote', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pe-copies-'));
  try {
    const labels = readLabels();
    const grids = join(folder, 'grids.json');
    writeFileSync(grids, JSON.stringify(labels.map(({ id, grid, merges = [] }) => ({ id, grid, merges }))));
    runPython(script, 'grids', grids, folder);
    let due = 0;
    const pairs = labels.flatMap(({ id }) => {
      const file = join(folder, `${id}.xlsx`);
      const bytes = new Uint8Array(readFileSync(file));
      const run = joinReports([judgeFile(file, readWorkbook(bytes, file), { profile: 'auto' })], { profile: 'auto' });
      if (run.forms.length === 0) return [];
      const copy = annotated(bytes, file, run, { language: 'zh-CN', date: '2026-11-27' });
      if (!copy.ok) throw new Error(`${id}: ${JSON.stringify(copy.failure)}`);
      const target = join(folder, `${id}-copy.xlsx`);
      writeFileSync(target, copy.bytes);
      const isDue = run.forms.some(({ audit }) => audit.findings.some(({ cells }) => cells.length > 0));
      due += isDue ? 1 : 0;
      return [file, isDue ? target : `unmarked:${target}`];
    });
    // Nearly all of them are forms, and nearly all forms have something to say.
    expect(pairs.length / 2).toBeGreaterThan(labels.length * 0.8);
    expect(due).toBeGreaterThan(labels.length * 0.7);
    expect(Number(runPython(script, 'compare', ...pairs))).toBeGreaterThanOrEqual(due);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
