import { readFileSync, writeFileSync } from 'node:fs';

const PAGE = new URL('../../docs/accuracy.md', import.meta.url);

/** A section of docs/accuracy.md as it stands there, heading included. */
export function sectionOf(heading: string, page = readFileSync(PAGE, 'utf8')): string {
  const start = page.indexOf(`## ${heading}\n`);
  if (start < 0) throw new Error(`docs/accuracy.md has no section ${heading}`);
  const next = page.indexOf('\n## ', start);
  return page.slice(start, next < 0 ? page.length : next + 1);
}

/** Writes one section of docs/accuracy.md and leaves the rest. */
export function writeSection(heading: string, text: string): void {
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(
    PAGE,
    page.replace(sectionOf(heading, page), () => text),
  );
}

/** A table in Markdown, its first column to the left. */
export const table = (heading: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [heading, heading.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
