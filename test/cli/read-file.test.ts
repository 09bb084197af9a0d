import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbookFile } from '../../src/cli/read-file';
import { MAX_FILE_BYTES } from '../../src/files/limits';
import { bytesOf, failureOf, onlySheet, valuesOf, workbookOf } from '../files/support/workbooks';

describe('readWorkbookFile', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pe-files-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('reads a workbook whose path holds spaces and Chinese characters', async () => {
    const path = join(folder, '2021 年 自评表（终稿）.xlsx');
    await writeFile(path, bytesOf(workbookOf([['项目名称', 1]]), 'xlsx'));
    expect(valuesOf(onlySheet(readWorkbookFile(path)))).toEqual([['项目名称', 1]]);
  });

  it('says when there is no such file', () => {
    const path = join(folder, 'none.xlsx');
    expect(failureOf(readWorkbookFile(path))).toEqual({ code: 'not-found', detail: { path } });
  });

  it('says when a part of the path is a file', async () => {
    const file = join(folder, 'file.csv');
    await writeFile(file, 'a');
    expect(failureOf(readWorkbookFile(join(file, 'a.xlsx'))).code).toBe('not-found');
  });

  it('says when the path is a folder', () => {
    expect(failureOf(readWorkbookFile(folder))).toEqual({ code: 'is-a-directory', detail: { path: folder } });
  });

  it('gives the system code for what it may not read', () => {
    const path = join(folder, `${'長'.repeat(300)}.xlsx`);
    expect(failureOf(readWorkbookFile(path))).toEqual({
      code: 'not-readable',
      detail: { path, cause: 'ENAMETOOLONG' },
    });
  });

  it('does not wait for a device', () => {
    expect(failureOf(readWorkbookFile('/dev/null'))).toMatchObject({
      code: 'not-a-file',
      detail: { path: '/dev/null' },
    });
  });

  it('refuses a file of gigabytes without loading it', async () => {
    const path = join(folder, 'huge.xlsx');
    await writeFile(path, '');
    await truncate(path, 4 * 1024 ** 3);
    expect(failureOf(readWorkbookFile(path))).toEqual({
      code: 'too-large',
      detail: { bytes: 4 * 1024 ** 3, limit: MAX_FILE_BYTES },
    });
  });
});
