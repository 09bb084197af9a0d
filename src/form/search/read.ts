import type { Field } from '../cells/content';
import { doubtsFor } from '../model/doubts';
import type { EvaluationForm } from '../model/form';
import type { Grid } from '../cells/grid';
import { fundColumn, headerField, indicatorColumn } from '../evidence/labels';
import { placeHints, type LayoutHint } from '../model/layout-hints';
import { readLines, type Line } from '../cells/lines';
import { GRAMMAR, type Grammar } from '../grammar';
import { coverOf } from './beside';
import { readForm } from './read-form';
import { whatItIs } from './what-it-is';

/** What the reader found on a sheet. */
export interface Reading {
  /** What was read, and what a person had said of it. */
  readonly grid: Grid;
  readonly hints: readonly LayoutHint[];
  readonly forms: readonly EvaluationForm[];
  /** Where there is no form: cells that carry labels of one, for the user to look at. */
  readonly candidates: readonly Field[];
  /** Hints whose heading row is not there any more. */
  readonly unusedHints: readonly LayoutHint[];
}

/**
 * Finds and reads every form on a sheet, from values alone.
 * @param hints what a person has said of the sheet's layout.
 * @param grammar the constructs that are known; the ablation takes one out.
 */
export function read(grid: Grid, hints: readonly LayoutHint[] = [], grammar: Grammar = GRAMMAR): Reading {
  const steps = readInSteps(grid, hints, grammar);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Rows read in one step. */
const ROWS_A_STEP = 200;

/** The same in steps of a few milliseconds, for a host that must not stand still over a sheet of a hundred forms. */
export function* readInSteps(
  grid: Grid,
  hints: readonly LayoutHint[] = [],
  grammar: Grammar = GRAMMAR,
): Generator<undefined, Reading> {
  const { columnNumbers } = grammar.passages;
  const lines: Line[] = [];
  for (let start = 0; start < grid.rows.length; start += ROWS_A_STEP) {
    lines.push(...readLines(grid, start, ROWS_A_STEP).filter((line) => !columnNumbers.read(line)));
    yield;
  }
  const forms: EvaluationForm[] = [];
  const { byRow, unused } = placeHints(lines, hints);
  const parts = grammar.passages.partsTable.read(lines);
  const segments = coverOf(
    lines.filter((line) => byRow.has(line.row) || !parts.has(line)),
    byRow,
    grammar,
  );
  const taken = new Set(segments.flatMap((segment) => segment.lines.map(({ row }) => row)));
  for (const segment of segments) {
    yield;
    const above = linesAbove(lines, segment.lines);
    const form = readForm(segment, grammar, {
      around: above.filter(({ row }) => !taken.has(row)),
      within: linesAmong(parts, segment.lines),
    });
    const isHinted = segment.lines.some(({ row }) => segment.hints.has(row));
    const kind = whatItIs(form, segment.lines, { above, isHinted });
    if (kind === null) continue;
    forms.push({ kind, ...form, doubts: doubtsFor(kind, form.doubts) });
  }
  return {
    grid,
    hints,
    forms,
    candidates: forms.length > 0 ? [] : nearestCandidates(lines),
    unusedHints: unused,
  };
}

/** A form's name may stand a line or two above what is known of it. */
const MOST_LINES_ABOVE = 3;

function linesAbove(lines: readonly Line[], [first]: readonly Line[]): readonly Line[] {
  const start = lines.findIndex(({ row }) => row === first?.row);
  return lines.slice(Math.max(start - MOST_LINES_ABOVE, 0), Math.max(start, 0));
}

/** The lines of another table that stand between those of a form. */
const linesAmong = (parts: ReadonlySet<Line>, lines: readonly Line[]): Line[] => {
  const [first, last] = [lines[0]?.row ?? 0, lines.at(-1)?.row ?? 0];
  return [...parts].filter(({ row }) => row > first && row < last);
};

const MOST_CANDIDATES = 5;

function nearestCandidates(lines: readonly Line[]): Field[] {
  const isKnown = (cell: Field): boolean =>
    (headerField(cell) ?? 'other') !== 'other' || fundColumn(cell) !== null || indicatorColumn(cell) !== null;
  return lines
    .flatMap((line) => line.cells)
    .filter((cell) => cell.kind === 'text' && isKnown(cell))
    .slice(0, MOST_CANDIDATES);
}
