import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { annotated, joinReports, judgeFile } from '../../src/batch';
import { readWorkbook, tracesIn } from '../../src/files';

jest.setTimeout(300_000);

const FILE = 'samples/tidy.xlsx';

/** How often each kind of mark stands in the sheets of a workbook. */
function marksIn(bytes: Uint8Array): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [name, content] of Object.entries(unzipSync(bytes)))
    if (name.startsWith('xl/worksheets/sheet'))
      for (const [, severity] of strFromU8(content).matchAll(/PE-MARK:(\w+)/gu))
        counts[severity ?? ''] = (counts[severity ?? ''] ?? 0) + 1;
  return counts;
}

test('LibreOffice (Debian libreoffice-calc) opens an annotated copy and keeps marks and report when it saves', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pe-libreoffice-'));
  try {
    const bytes = new Uint8Array(readFileSync(FILE));
    const run = joinReports([judgeFile(FILE, readWorkbook(bytes, FILE), { profile: 'auto' })], { profile: 'auto' });
    const copy = annotated(bytes, FILE, run, { language: 'zh-CN', date: '2026-11-27' });
    if (!copy.ok) throw new Error(JSON.stringify(copy.failure));
    const [source, out] = [join(folder, 'copy.xlsx'), join(folder, 'out')];
    writeFileSync(source, copy.bytes);
    mkdirSync(out);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, source]);
    const kept = new Uint8Array(readFileSync(join(out, 'copy.xlsx')));
    expect(Object.keys(marksIn(copy.bytes)).sort()).toEqual(['error', 'info', 'warning']);
    expect(marksIn(kept)).toEqual(marksIn(copy.bytes));
    expect(tracesIn(kept)).toMatchObject({ ok: true, report: '检查报告' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
