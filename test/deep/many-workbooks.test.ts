import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeGenerated } from '../../bench/generated';
import type { FindingRecord } from '../../src/batch';
import { buildCommand, type BuiltCommand } from '../support/built-command';
import { runPython } from '../support/python';

jest.setTimeout(1_800_000);

const COUNT = 300;
/** What a workbook of samples/tidy.xlsx holds. */
const FORMS_EACH = 9;
/** 9 + 9 + 3: what the samples hold. */
const FORMS_OF_SAMPLES = 21;

let command: BuiltCommand;
let forms = '';
beforeAll(async () => {
  command = await buildCommand();
  forms = join(command.folder, 'forms');
  mkdirSync(forms);
  cpSync('samples', join(forms, 'samples'), { recursive: true });
  writeGenerated(forms, COUNT);
});
afterAll(() => command.remove());

const workbooksIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xlsx'))
    .sort();

test('samples and 300 generated workbooks in, a review out: every form, every finding, a true copy of each', async () => {
  const out = join(command.folder, 'out');
  const run = await command.run('check', forms, '--out', out, '--annotate', '--format', 'ndjson');
  const printed = run.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { findings?: unknown[] });
  const judged = printed.filter(({ findings }) => findings !== undefined);
  expect(judged).toHaveLength(COUNT * FORMS_EACH + FORMS_OF_SAMPLES);
  const [summary, findings, , , failures] = JSON.parse(
    runPython('test/cli/support/read_review.py', 'summary', join(out, '汇总.xlsx')),
  ) as { rows: unknown[][] }[];
  const written = readFileSync(join(out, 'findings.ndjson'), 'utf8').trim().split('\n');
  expect(summary?.rows).toHaveLength(judged.length + 1);
  expect(findings?.rows).toHaveLength(written.length + 1);
  expect(failures?.rows).toHaveLength(1);
  expect(new Set(written.map((line) => (JSON.parse(line) as FindingRecord).file)).size).toBe(COUNT + 3);
  const copies = join(out, '批注副本');
  expect(workbooksIn(copies)).toEqual(workbooksIn(forms));
  const pairs = workbooksIn(forms).flatMap((name) => [join(forms, name), join(copies, name)]);
  const marks = Number(runPython('test/files/support/openpyxl_look.py', 'compare', ...pairs));
  expect(marks).toBeGreaterThan(COUNT * FORMS_EACH);
});
