/** Draws assets/icon-*.png from assets/icon.svg: `npx tsx scripts/make-icons.ts`; with --check it only compares. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drawIcon } from './manifest/draw-icon';
import { iconFiles } from './manifest/icon-files';

const assets = new URL('../assets/', import.meta.url);
const pathOf = (name: string): string => fileURLToPath(new URL(name, assets));

const svg = readFileSync(pathOf('icon.svg'), 'utf8');
const isCheck = process.argv.includes('--check');
const stale: string[] = [];

for (const { name, badge, size } of iconFiles) {
  const png = drawIcon(svg, badge, size);
  const path = pathOf(name);
  if (existsSync(path) && readFileSync(path).equals(png)) continue;
  stale.push(name);
  if (!isCheck) writeFileSync(path, png);
}

if (isCheck && stale.length > 0) {
  console.error(`Not what assets/icon.svg gives: ${stale.join(', ')}. Run npx tsx scripts/make-icons.ts.`);
  process.exitCode = 1;
}
