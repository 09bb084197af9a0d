import { readFileSync } from 'node:fs';
import path from 'node:path';
import { read, utils } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { save } from '../../src/files';
import { checkFile, zipOf, type CheckedFile } from '../../src/workbench/batch';

/** What an export says of files of which there is no annotated copy. */

globalThis.DOMParser ??= new JSDOM().window.DOMParser;

const sample = (): Uint8Array<ArrayBuffer> => Uint8Array.from(readFileSync(path.resolve('samples', 'stacked.xlsx')));
const checked = (name: string, bytes = sample()): Promise<CheckedFile> =>
  checkFile({ path: name, file: new File([bytes], name) });
const exported = (...files: CheckedFile[]) => zipOf(files, 'zh-CN', '2026-11-28', () => Promise.resolve());

const copiesIn = (zip: Uint8Array): string[] => Object.keys(unzipSync(zip)).filter((name) => /^批注副本\//u.test(name));
/** What the summary tells of files that were not read. */
function toldIn(zip: Uint8Array): string {
  const { Sheets } = read(unzipSync(zip)['汇总.xlsx']);
  return JSON.stringify(utils.sheet_to_json(Sheets['未能读取'] ?? {}, { header: 1 }));
}

test('a copy of each, and nothing to tell', async () => {
  const { bytes, without } = await exported(await checked('甲.xlsx'), await checked('乙.xlsx'));
  expect(without).toEqual([]);
  expect(copiesIn(bytes)).toEqual(['批注副本/甲.xlsx', '批注副本/乙.xlsx']);
});

test('answers that cannot be told are not written over: the file is named, with the reason', async () => {
  const [copy] = Object.entries(unzipSync((await exported(await checked('乙.xlsx'))).bytes)).flatMap(([name, bytes]) =>
    name.startsWith('批注副本/') ? [bytes] : [],
  );
  if (!copy) throw new Error('There is no copy.');
  const heads = utils.sheet_to_json<string[]>(read(copy).Sheets['检查报告'] ?? {}, { header: 1, blankrows: true })[3];
  const address = { row: 3, column: heads?.indexOf('处理意见') ?? -1 };
  const spoilt = save(copy, '乙.xlsx', { cells: [{ sheet: '检查报告', address, value: '别的' }] });
  if (!spoilt.ok) throw new Error('not saved');
  const { bytes, without } = await exported(
    await checked('甲.xlsx'),
    await checked('乙.xlsx', Uint8Array.from(spoilt.bytes)),
  );
  expect(without).toEqual([{ path: '乙.xlsx', why: expect.stringContaining('处理意见') as string }]);
  expect(copiesIn(bytes)).toEqual(['批注副本/甲.xlsx']);
  expect(toldIn(bytes)).toContain('乙.xlsx');
});

test('a file that was moved after it was checked is named as well', async () => {
  const moved = await checked('乙.xlsx');
  moved.file.arrayBuffer = () => Promise.reject(new Error('NotFoundError'));
  const { bytes, without } = await exported(await checked('甲.xlsx'), moved);
  expect(without.map((one) => one.path)).toEqual(['乙.xlsx']);
  expect(copiesIn(bytes)).toEqual(['批注副本/甲.xlsx']);
  expect(toldIn(bytes)).toContain('乙.xlsx');
});
