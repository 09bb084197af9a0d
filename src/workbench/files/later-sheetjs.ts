import type * as SheetJs from '@e965/xlsx';

type Wanted = Pick<typeof SheetJs, 'read' | 'set_cptable' | 'CFB'>;

let given: Wanted | null = null;
let isMissed = false;

/** What is asked before it is there fails, and is known to have been asked. */
function sheetJs(): Wanted {
  if (given) return given;
  isMissed = true;
  throw new Error('SheetJS is not loaded yet.');
}

/*
 * The build of the workbench puts these in the place of SheetJS: a third of a megabyte that plain workbooks, which
 * have a reader of their own, never need.
 */
export const read: Wanted['read'] = (source, options) => sheetJs().read(source, options);
export const set_cptable: Wanted['set_cptable'] = (table) => sheetJs().set_cptable(table);
export const CFB = {
  read: (...asked: unknown[]): unknown => sheetJs().CFB.read(...asked),
  find: (...asked: unknown[]): unknown => sheetJs().CFB.find(...asked),
};

/** Reads a file, once more with SheetJS where that was missed. */
export async function withSheetJs<T>(readFile: () => T): Promise<T> {
  isMissed = false;
  const first = attempt(readFile);
  if (!isMissed) return first();
  const { read: reader, set_cptable: setCodePages, CFB: containers } = await import('@e965/xlsx');
  given = { read: reader, set_cptable: setCodePages, CFB: containers };
  return readFile();
}

/** What comes of it, a failure included, to be told later. */
function attempt<T>(work: () => T): () => T {
  try {
    const value = work();
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
