import { isLikeFormula } from '../files';
import { oneLine, shownJson } from '../report';
import type { Review, ReviewedFinding } from './review';

/** A finding as programs read it: its place and rule are what tells it from others in a later run. */
export type FindingRecord = Omit<ReviewedFinding, 'title' | 'help' | 'basis' | 'inLetter'>;

const recordOf = ({ title, help, basis, inLetter: _, ...record }: ReviewedFinding): ReviewedFinding => ({
  ...record,
  title,
  help,
  basis,
});

/** One finding a line, in the order of the run. */
export const findingsNdjson = ({ forms }: Review): string =>
  forms
    .flatMap(({ findings }) => findings.map((finding) => `${shownJson(JSON.stringify(recordOf(finding)))}\n`))
    .join('');

const COLUMNS = [
  'file',
  'sheet',
  'project',
  'unit',
  'cell',
  'severity',
  'code',
  'rule',
  'title',
  'message',
  'help',
  'basis',
] as const;

/** The same as CSV for a spreadsheet: with a byte order mark, and no field that a program would take for a formula. */
export function findingsCsv({ forms }: Review): string {
  const lines = forms.flatMap(({ findings }) =>
    findings.map((finding) => COLUMNS.map((column) => csvField(finding[column] ?? '')).join(',')),
  );
  return `\uFEFF${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`;
}

/**
 * Quoted always; an apostrophe before what begins like a formula keeps it text. A file that is also looked at in a
 * terminal: what would steer it is shown by its number.
 */
function csvField(text: string): string {
  const shown = oneLine(text).replaceAll('"', '""');
  return `"${isLikeFormula(text) ? `'${shown}` : shown}"`;
}
