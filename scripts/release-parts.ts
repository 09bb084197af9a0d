import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/** A file of the release, by its name. */
export interface ReleaseFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Beside index.html: who unpacks a zip looks for what to open. */
const HOW_TO = `项目支出绩效自评表校验 · 工作台

先把整个压缩包解压，再双击 index.html（用 Edge、Chrome 等浏览器打开）。
不需要安装，不需要网络，数据不离开本机。

Unpack the whole zip, then double-click index.html (Edge, Chrome or another browser).
Nothing to install, no network needed, and no data leaves this machine.
`;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();

/** A built folder as a zip with that one folder in it; the same files give the same bytes. */
function zipOf(name: string, folder: string, more: Readonly<Record<string, string>> = {}): ReleaseFile {
  const encoder = new TextEncoder();
  const entries: Zippable = {};
  for (const [file, text] of Object.entries(more)) entries[`${name}/${file}`] = encoder.encode(text);
  for (const file of filesIn(folder))
    entries[`${name}/${file.split(path.sep).join('/')}`] = readFileSync(path.join(folder, file));
  return { name: `${name}.zip`, bytes: zipSync(entries, { level: 9, mtime: new Date(1980, 0, 1) }) };
}

/** The workbench, to be unpacked and opened by a double click. */
export const workbenchZip = (version: string, built: string): ReleaseFile =>
  zipOf(`pe-workbench-${version}`, built, { '请先读我 README.txt': HOW_TO });

/** The static files of the add-in and its manifest, to be put on a web server. */
export const addinZip = (version: string, built: string): ReleaseFile => zipOf(`pe-addin-${version}`, built);

/** What `sha256sum -c` reads. */
export function checksums(files: readonly ReleaseFile[]): ReleaseFile {
  const lines = files.map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
  return { name: 'SHA256SUMS', bytes: new TextEncoder().encode(lines.join('')) };
}
