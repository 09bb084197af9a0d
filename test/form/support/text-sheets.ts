import { readdirSync, readFileSync } from 'node:fs';
import type { CellValue, Grid } from '../../../src/form';

/** A sheet written as text. */
export interface TextSheet {
  readonly name: string;
  readonly grid: Grid;
}

const NUMBER = /^-?\d+(?:\.\d+)?$/u;

/** A number is stored as a number where that loses nothing of how it is written. */
const valueOf = (text: string): CellValue => (NUMBER.test(text) && String(Number(text)) === text ? Number(text) : text);

const rowOf = (line: string): ({ value: CellValue } | null)[] =>
  line.split('|').map((cell) => (cell.trim() === '' ? null : { value: valueOf(cell.trim()) }));

/** The sheets of a folder's text files: `# name`, then a line a row, cells parted by `|`. Named `file: name`. */
export function sheetsIn(folder: URL): TextSheet[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.sort().flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8')
      .split(/^# /mu)
      .slice(1)
      .map((sheet) => {
        const [name = '', ...lines] = sheet.trimEnd().split('\n');
        return { name: `${file.replace('.txt', '')}: ${name}`, grid: { top: 0, left: 0, rows: lines.map(rowOf) } };
      }),
  );
}
