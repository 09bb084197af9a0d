import { toA1, type CellEdit, type Finding, type Grid, type GridCell } from '../../audit';
import { wordFinding } from '../../report';
import type { Language } from '../../messages';
import type { SheetEdit } from '../../workbook';
import type { ChangeOption, ChangeView } from '../views';
import type { PaneSettings } from '../settings';
import { judgeForm, readAgain, type JudgedSheet } from './judge';
import { findingKeys, formKey, remarkKey } from './keys';
import { cellView } from './cell-view';

/** What a grid's cells hold after edits; the grid given stays as it is. Formulas keep their cached values. */
export function applyEdits(grid: Grid, edits: readonly CellEdit[]): Grid {
  const rows = grid.rows.map((row) => [...row]);
  for (const { address, value, format } of edits) {
    const [r, c] = [address.row - grid.top, address.column - grid.left];
    if (r < 0 || c < 0) continue;
    while (rows.length <= r) rows.push([]);
    const row = rows[r] ?? [];
    while (row.length <= c) row.push(null);
    const kept = format ?? row[c]?.format;
    row[c] = value === null ? null : { value, ...(kept === undefined ? {} : { format: kept }) };
  }
  return { ...grid, rows };
}

/** What stands in a cell of a grid, as stored. */
export function storedText(grid: Grid, { row, column }: CellEdit['address']): string {
  const cell = grid.rows[row - grid.top]?.[column - grid.left] ?? null;
  return cell ? (cell.formula !== undefined ? `=${cell.formula} (${written(cell)})` : written(cell)) : '';
}

function written({ value, format }: GridCell): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'number' && format?.includes('%')) return `${Number((value * 100).toFixed(4))}%`;
  return String(value);
}

/** The fixes of a form as options to tick; suggestions come un-ticked. */
export function fixOptions(sheet: JudgedSheet, index: number, language: Language): ChangeOption[] {
  const findings = sheet.audits[index]?.findings ?? [];
  const keys = findingKeys(findings);
  return findings.flatMap((finding, at) =>
    finding.fix ? [fixOption(remarkKey(formKey(sheet.sheet.id, index), keys[at] ?? ''), finding, language)] : [],
  );
}

export function fixOption(key: string, finding: Finding, language: Language): ChangeOption {
  const first = finding.cells[0];
  return {
    key,
    title: wordFinding(finding, language).title,
    label: first ? toA1(first) : '',
    isSafe: finding.fix?.isSafe ?? false,
  };
}

/** A sheet on its way to having fixes applied. */
export interface FixRun {
  readonly grid: Grid;
  readonly edits: ReadonlyMap<string, CellEdit>;
  /** Fixes to look for still. */
  readonly wanted: readonly string[];
  readonly applied: number;
}

export const startFixes = (sheet: JudgedSheet, wanted: readonly string[]): FixRun => ({
  grid: sheet.grid,
  edits: new Map(),
  wanted: wanted.filter((key) => key.startsWith(`${sheet.sheet.id}#`)),
  applied: 0,
});

/**
 * Applies the next wanted fix to the grid as the fixes before it left it, so that no two contradict each other.
 * `null` once none of those wanted is found any more.
 */
export function nextFix(sheet: JudgedSheet, run: FixRun, settings: PaneSettings): FixRun | null {
  const forms = readAgain(run.grid, sheet.sheet, settings);
  for (const index of forms.keys()) {
    const prefix = `${formKey(sheet.sheet.id, index)}|`;
    const wanted = run.wanted.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
    if (wanted.length === 0) continue;
    const findings = judgeForm({ sheet: sheet.sheet, forms }, index, settings)?.findings ?? [];
    const keys = findingKeys(findings);
    const at = findings.findIndex(({ fix }, i) => fix !== null && wanted.includes(keys[i] ?? ''));
    const fix = findings[at]?.fix;
    if (!fix) continue;
    const edits = new Map(run.edits);
    for (const edit of fix.edits) edits.set(toA1(edit.address), mergeFormat(edits.get(toA1(edit.address)), edit));
    return {
      grid: applyEdits(run.grid, fix.edits),
      edits,
      wanted: run.wanted.filter((key) => key !== prefix + (keys[at] ?? '')),
      applied: run.applied + 1,
    };
  }
  return null;
}

/** A later edit of a cell goes before an earlier one, but does not undo the format that one brought. */
const mergeFormat = (before: CellEdit | undefined, edit: CellEdit): CellEdit =>
  before?.format !== undefined && edit.format === undefined ? { ...edit, format: before.format } : edit;

/** The edits of a finished run for the port. */
export const editsOf = ({ sheet }: JudgedSheet, run: FixRun): SheetEdit[] =>
  [...run.edits.values()].map((edit) => ({ ...edit, sheetId: sheet.id }));

/** What fixes write, applied one after the other in memory; `left`: those that the others made needless. */
export function* fixEdits(
  judged: readonly JudgedSheet[],
  ticked: readonly string[],
  settings: PaneSettings,
): Generator<undefined, { readonly edits: SheetEdit[]; readonly left: number }> {
  const edits: SheetEdit[] = [];
  let applied = 0;
  for (const sheet of judged) {
    let run = startFixes(sheet, ticked);
    for (let next = nextFix(sheet, run, settings); next; next = nextFix(sheet, run, settings)) {
      run = next;
      yield;
    }
    applied += run.applied;
    edits.push(...editsOf(sheet, run));
  }
  return { edits, left: ticked.length - applied };
}

/** What edits change, cell by cell, in words. */
export function changesOf(judged: readonly JudgedSheet[], edits: readonly SheetEdit[]): ChangeView[] {
  const isOneSheet = new Set(edits.map(({ sheetId }) => sheetId)).size <= 1;
  return edits.flatMap(({ sheetId, address, value, format }): ChangeView[] => {
    const sheet = judged.find((one) => one.sheet.id === sheetId);
    if (!sheet) return [];
    const cell = cellView(sheetId, address);
    return [
      {
        key: `${sheetId}!${toA1(address)}`,
        cell: isOneSheet ? cell : { ...cell, label: `${sheet.sheet.name}!${cell.label}` },
        before: storedText(sheet.grid, address),
        after: value === null ? '' : written({ value, ...(format === undefined ? {} : { format }) }),
      },
    ];
  });
}
