import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const WORKBOOK = /\.(?:xlsx|xlsm|xltx|xltm|xlsb|xls|et|ods|csv)$/iu;
const LOCK_FILE = /(?:^|[\\/])~\$/u;

/** The files that are asked for: folders stand for the workbooks in them, in a fixed order; each file once. */
export function findFiles(operands: readonly string[]): string[] {
  const found = operands.flatMap((operand) => {
    const isFolder = statSync(operand, { throwIfNoEntry: false })?.isDirectory() ?? false;
    if (!isFolder) return [operand];
    return readdirSync(operand, { recursive: true, encoding: 'utf8' })
      .filter((name) => WORKBOOK.test(name) && !LOCK_FILE.test(name))
      .sort()
      .map((name) => join(operand, name));
  });
  return [...new Set(found)];
}
