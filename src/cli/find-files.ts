import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { inNaturalOrder } from '../files';
import type { Request } from './options';
import { ownOutputs } from './own-outputs';

const WORKBOOK = /\.(?:xlsx|xlsm|xltx|xltm|xlsb|xls|et|ods|csv)$/iu;
/** What units hand in besides workbooks, and what may hold a form that nobody reads. */
const MAY_HOLD_FORMS = /\.(?:zip|rar|7z|tar|gz|tgz|pdf|ofd|docx?|wps)$/iu;
const LOCK_FILE = /^~\$/u;

/** What a command line asks for. */
export interface FoundFiles {
  /** Each once. A folder that cannot be read stands among them: whoever reads it says so. */
  readonly files: readonly string[];
  /** What lies in the folders and was written by this program. */
  readonly leftOut: readonly string[];
  /** What lies in the folders, is no workbook, and may hold forms all the same. */
  readonly unopened: readonly string[];
}

/** The files that are asked for: folders stand for the workbooks in them, in a fixed order; each file once. */
export function findFiles({ operands, out }: Pick<Request, 'operands' | 'out'>): FoundFiles {
  const walk = new Walk(out);
  const files = operands.flatMap((operand) => (isFolder(operand) ? walk.through(operand) : walk.file(operand)));
  return { files, leftOut: walk.leftOut, unopened: walk.unopened };
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

/** What lies in a folder; `null`: it cannot be read. */
function entriesOf(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => inNaturalOrder(a.name, b.name));
  } catch {
    return null;
  }
}

/** A file that was come across: two paths of one file are not two files that were handed in. */
interface Found {
  readonly path: string;
  readonly real: string;
  readonly isLink: boolean;
}

/** Goes through folders, each once whatever links lead to it. */
class Walk {
  readonly leftOut: string[] = [];
  readonly unopened: string[] = [];
  private readonly visited = new Set<string | null>();
  private readonly taken = new Set<string>();
  private readonly out: string | null;

  constructor(out: string | null) {
    this.out = out === null ? null : realPath(out);
  }

  /** A file that is named by itself. */
  file(path: string): string[] {
    return this.eachOnce([{ path, real: realPath(path) ?? path, isLink: false }]);
  }

  through(operand: string): string[] {
    const found: Found[] = [];
    // Links wait until the folders themselves have been seen: a file is named by where it lies, not by a way to it.
    const [folders, links] = [[''], [] as string[]];
    for (;;) {
      const below = folders.pop() ?? links.shift();
      if (below === undefined) break;
      const folder = join(operand, below);
      const real = realPath(folder) ?? folder;
      if (this.visited.has(real)) continue;
      this.visited.add(real);
      const entries = entriesOf(folder);
      if (entries === null) found.push({ path: below, real, isLink: false });
      for (const entry of this.handedIn(folder, entries ?? [], real === this.out && below !== '')) {
        const path = join(below, entry.name);
        const isLink = entry.isSymbolicLink();
        if (entry.isDirectory()) folders.push(path);
        else if (isLink && isFolder(join(operand, path))) links.push(path);
        else if (WORKBOOK.test(entry.name) && !LOCK_FILE.test(entry.name))
          found.push({ path, real: (isLink && realPath(join(operand, path))) || join(real, entry.name), isLink });
        else if (MAY_HOLD_FORMS.test(entry.name) && !LOCK_FILE.test(entry.name))
          this.unopened.push(join(operand, path));
      }
    }
    return this.eachOnce(found).map((path) => join(operand, path));
  }

  /** Without what earlier runs wrote. */
  private handedIn(folder: string, entries: readonly Dirent[], isOut: boolean): Dirent[] {
    const names = entries.map(({ name }) => name);
    const own = ownOutputs(folder, names, isOut);
    this.leftOut.push(...own.map((name) => join(folder, name)));
    return entries.filter(({ name }) => !own.includes(name));
  }

  private eachOnce(found: readonly Found[]): string[] {
    const paths: string[] = [];
    for (const { path, real } of [...found.filter(({ isLink }) => !isLink), ...found.filter(({ isLink }) => isLink)]) {
      if (this.taken.has(real)) continue;
      this.taken.add(real);
      paths.push(path);
    }
    return paths.sort(inNaturalOrder);
  }
}
