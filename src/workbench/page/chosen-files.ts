import { inNaturalOrder } from '../../files';
import type { ChosenFile } from '../batch';

/** What of a folder is opened; a name that begins so is the note of a program that has the file open. */
const WORKBOOK = /\.(?:xlsx|xlsm|xltx|xltm|xlsb|xls|et|ods|csv)$/iu;
const isWorkbook = (path: string): boolean => WORKBOOK.test(path) && !/(?:^|\/)~\$/u.test(path);

/** As the command line has them, whatever the browser. */
const byPath = (one: ChosenFile, other: ChosenFile): number => inNaturalOrder(one.path, other.path);

/** What a person chose by the dialog for files, or by the one for a folder. */
export function fromPicker(list: FileList | null, isFolder: boolean): readonly ChosenFile[] {
  const files = [...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
  return isFolder ? files.filter(({ path }) => isWorkbook(path)).sort(byPath) : files;
}

/** What was dropped: files as they are, folders with all the workbooks in them. */
export async function fromDrop(transfer: DataTransfer): Promise<readonly ChosenFile[]> {
  // Both lists are empty once the event is over.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  const files = [...transfer.files].map((file) => ({ path: file.name, file }));
  if (!entries.some(({ isDirectory }) => isDirectory)) return files;
  const found = (await Promise.all(entries.map((entry) => filesIn(entry)))).flat();
  return found.filter(({ path }) => isWorkbook(path)).sort(byPath);
}

async function filesIn(entry: FileSystemEntry): Promise<readonly ChosenFile[]> {
  const path = entry.fullPath.replace(/^\//u, '');
  if (isFile(entry)) {
    const file = await new Promise<File | null>((resolve) => entry.file(resolve, () => resolve(null)));
    return file ? [{ path, file }] : [];
  }
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const below: FileSystemEntry[] = [];
  // A folder is given in pieces, the last of them empty.
  for (let piece = await pieceOf(reader); piece.length > 0; piece = await pieceOf(reader)) below.push(...piece);
  return (await Promise.all(below.map((one) => filesIn(one)))).flat();
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const pieceOf = (reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> =>
  new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
