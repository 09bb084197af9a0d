import * as XLSX from '@e965/xlsx';
import { CFB, read, withSheetJs } from '../../src/workbench/files/later-sheetjs';

const workbook = (bookType: 'xls' | 'xlsx'): Uint8Array =>
  new Uint8Array(
    XLSX.write(
      { SheetNames: ['自评表'], Sheets: { 自评表: XLSX.utils.aoa_to_sheet([['分值', 10]]) } },
      { type: 'buffer', bookType },
    ) as Buffer,
  );

/** Reads as the readers do: what is thrown by what they ask is a failure to them, and no reason to stop. */
const reading = (bytes: Uint8Array) => () => {
  try {
    const isContainer = (CFB.read(bytes, { type: 'array' }) as { FullPaths: string[] }).FullPaths.length > 0;
    return { isContainer, names: read(bytes, { type: 'array' }).SheetNames };
  } catch {
    return 'damaged';
  }
};

test('what needs no SheetJS is read once, and it is not loaded', async () => {
  const readFile = jest.fn(() => 'read');
  await expect(withSheetJs(readFile)).resolves.toBe('read');
  expect(readFile).toHaveBeenCalledTimes(1);
  expect(reading(workbook('xls'))()).toBe('damaged');
});

test('a failure of its own stays one', async () => {
  await expect(
    withSheetJs(() => {
      throw new Error('another');
    }),
  ).rejects.toThrow('another');
});

test('what missed SheetJS is read again with it; from then on it is there at once', async () => {
  const readFile = jest.fn(reading(workbook('xls')));
  const found = { isContainer: true, names: ['自评表'] };
  await expect(withSheetJs(readFile)).resolves.toEqual(found);
  expect(readFile).toHaveBeenCalledTimes(2);
  await expect(withSheetJs(readFile)).resolves.toEqual(found);
  expect(readFile).toHaveBeenCalledTimes(3);
});

test('the reason why a file is damaged is told of the second reading', async () => {
  await expect(withSheetJs(reading(new Uint8Array([1, 2, 3])))).resolves.toBe('damaged');
});
