import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { readWorkbook } from '../../src/files';
import { checksums, workbenchZip } from '../../scripts/release-parts';
import { faultsInBill } from '../support/bill-schema';
import { built } from './support/built';
import { soon } from './support/soon';
import { openPage, sheetNames, countMarks, type OpenedPage } from './support/workbench-page';

jest.setTimeout(300_000);

const folder = mkdtempSync(path.join(tmpdir(), 'pe-release-'));
let opened: OpenedPage;

/** Unpacks a zip as a person does. */
function unpack(bytes: Uint8Array): void {
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const place = path.join(folder, name);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
}

beforeAll(async () => {
  unpack(workbenchZip('1.2.3', await built('workbench')).bytes);
  opened = await openPage(pathToFileURL(path.join(folder, 'pe-workbench-1.2.3', 'index.html')).href);
});
afterAll(async () => {
  await opened?.close();
  rmSync(folder, { recursive: true });
});

test('the unpacked workbench opens by a double click, with its sample in it', async () => {
  expect(opened.page.url()).toMatch(/^file:/u);
  expect(await sheetNames(opened.page)).toHaveLength(9);
});

test('checks, and marks what it finds', async () => {
  await opened.page.getByRole('button', { name: '校验本表' }).click();
  await opened.page.locator('[data-entry]').first().waitFor();
  expect(await opened.page.locator('[data-entry]').count()).toBeGreaterThan(5);
  await soon(async () => (await countMarks(opened.page)) > 0);
});

test('saves what was opened, with its marks', async () => {
  const [download] = await Promise.all([
    opened.page.waitForEvent('download'),
    opened.page.getByRole('button', { name: '保存', exact: true }).click(),
  ]);
  const saved = readFileSync(await download.path());
  const read = readWorkbook(saved, download.suggestedFilename());
  expect(read.ok && read.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining([...(await sheetNames(opened.page))]),
  );
  const marked = Object.entries(unzipSync(saved)).filter(
    ([name, part]) => name.startsWith('xl/worksheets/') && strFromU8(part).includes('<conditionalFormatting'),
  );
  // Only the sheet that was checked, which is the one it opened on: the first with an error.
  expect(marked).toHaveLength(1);
});

test('asks nobody for anything, and nothing is refused', () => {
  expect(opened.requests.filter((address) => !/^(?:file|data|blob):/u.test(address))).toEqual([]);
  expect(opened.errors).toEqual([]);
});

test('the folder names what others wrote: licences, and a bill of materials', () => {
  const read = (name: string): string => readFileSync(path.join(folder, 'pe-workbench-1.2.3', name), 'utf8');
  const bill = JSON.parse(read('sbom.cdx.json')) as { components: { name: string; purl: string }[] };
  expect(faultsInBill(bill)).toEqual([]);
  const names = bill.components.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['react', 'big.js', '@e965/xlsx', '@univerjs/core']));
  const licences = read('THIRD-PARTY-LICENSES.txt');
  for (const name of names) expect(licences).toContain(`\n${name} `);
});

test('checksums are what sha256sum checks', () => {
  const bytes = new TextEncoder().encode('绩效');
  const { name, bytes: lines } = checksums([{ name: 'a.txt', bytes }]);
  writeFileSync(path.join(folder, 'a.txt'), bytes);
  writeFileSync(path.join(folder, name), lines);
  expect(new TextDecoder().decode(lines)).toContain(createHash('sha256').update(bytes).digest('hex'));
  execFileSync('sha256sum', ['-c', name], { cwd: folder });
});
