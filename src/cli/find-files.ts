import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Request } from './options';
import { ownOutputs } from './own-outputs';

const WORKBOOK = /\.(?:xlsx|xlsm|xltx|xltm|xlsb|xls|et|ods|csv)$/iu;
const LOCK_FILE = /^~\$/u;

/** What a command line asks for. */
export interface FoundFiles {
  readonly files: readonly string[];
  /** What lies in the folders and was written by this program. */
  readonly leftOut: readonly string[];
}

/** The files that are asked for: folders stand for the workbooks in them, in a fixed order; each file once. */
export async function findFiles({ operands, out }: Pick<Request, 'operands' | 'out'>): Promise<FoundFiles> {
  const walk = new Walk(out);
  const files: string[] = [];
  for (const operand of operands) files.push(...(isFolder(operand) ? await walk.through(operand) : [operand]));
  return { files: [...new Set(files)], leftOut: walk.leftOut };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // Nothing there, or a link that leads nowhere: whoever reads the file says so.
    return false;
  }
}

function realPath(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

/** Goes through folders, each once whatever links lead to it. */
class Walk {
  readonly leftOut: string[] = [];
  private readonly visited = new Set<string | null>();
  private readonly out: string | null;

  constructor(out: string | null) {
    this.out = out === null ? null : realPath(out);
  }

  async through(operand: string): Promise<string[]> {
    const names: string[] = [];
    // Links wait until the folders themselves have been seen: a file is named by where it lies, not by a way to it.
    const [folders, links] = [[''], [] as string[]];
    for (;;) {
      const below = folders.pop() ?? links.shift();
      if (below === undefined) break;
      const folder = join(operand, below);
      const real = realPath(folder);
      if (this.visited.has(real)) continue;
      this.visited.add(real);
      const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
      const isOut = real !== null && real === this.out && below !== '';
      const own = await ownOutputs(
        folder,
        entries.map(({ name }) => name),
        isOut,
      );
      this.leftOut.push(...own.map((name) => join(folder, name)));
      for (const entry of entries) {
        if (own.includes(entry.name)) continue;
        const path = join(below, entry.name);
        if (entry.isDirectory()) folders.push(path);
        else if (entry.isSymbolicLink() && isFolder(join(operand, path))) links.push(path);
        else if (WORKBOOK.test(entry.name) && !LOCK_FILE.test(entry.name)) names.push(path);
      }
    }
    return names.sort().map((name) => join(operand, name));
  }
}
