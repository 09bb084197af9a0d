import { layoutOf, NO_HEADING, readIndicatorHeading, repeatsHeading } from '../grammar/columns';
import type { Field } from '../cells/content';
import { doubtsFor, doubtsOf, wordsForAmounts } from '../model/doubts';
import type { CellRange, EvaluationForm, TotalRow } from '../model/form';
import type { Grid } from '../cells/grid';
import { fundColumn, headerField, indicatorColumn, isTotalLabel, type IndicatorColumnField } from '../evidence/labels';
import { placeHints, type LayoutHint, type PlacedHints } from '../model/layout-hints';
import { readLines, type Line } from '../cells/lines';
import { coverOf, type Segment } from './cover';
import { chooseFunds, type ChosenFunds } from './best-funds';
import { whatItIs, type UnnamedForm } from './what-it-is';
import { statedMoneyUnit } from '../grammar/fund-headings';
import { readGoals, readGoalsInRows } from '../grammar/read-goals';
import { besideFunds } from '../grammar/header-beside-funds';
import { readHeader } from '../grammar/read-header';
import { readIndicators } from '../grammar/read-indicators';
import { isColumnNumbers } from '../grammar/column-numbers';
import { managementIn, readManagement } from '../grammar/management';
import { isPageTop } from '../grammar/further-page';
import { readRemarks } from '../grammar/remarks';
import { readRubric } from '../grammar/read-rubric';
import { unreadFunds } from '../grammar/unread-funds';
import { readGradeApart, readTotal, readTotalInHead } from '../grammar/read-total';
import { splitMergedHeadings } from '../grammar/split-headings';

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
 */
export function read(grid: Grid, hints: readonly LayoutHint[] = []): Reading {
  const steps = readInSteps(grid, hints);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Rows read in one step. */
const ROWS_A_STEP = 200;

/** The same in steps of a few milliseconds, for a host that must not stand still over a sheet of a hundred forms. */
export function* readInSteps(grid: Grid, hints: readonly LayoutHint[] = []): Generator<undefined, Reading> {
  const lines: Line[] = [];
  for (let start = 0; start < grid.rows.length; start += ROWS_A_STEP) {
    lines.push(...readLines(grid, start, ROWS_A_STEP).filter((line) => !isColumnNumbers(line)));
    yield;
  }
  const forms: EvaluationForm[] = [];
  const { byRow, unused } = placeHints(lines, hints);
  for (const segment of coverOf(lines, new Set(byRow.keys()))) {
    yield;
    const form = readSegment(segment, byRow);
    const isHinted = segment.lines.some(({ row }) => byRow.has(row));
    const kind = whatItIs(form, segment.lines, { above: linesAbove(lines, segment.lines), isHinted });
    if (kind !== null) forms.push({ kind, ...form, doubts: doubtsFor(kind, form.doubts) });
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

const MOST_CANDIDATES = 5;

function nearestCandidates(lines: readonly Line[]): Field[] {
  const isKnown = (text: string): boolean =>
    (headerField(text) ?? 'other') !== 'other' || fundColumn(text) !== null || indicatorColumn(text) !== null;
  return lines
    .flatMap((line) => line.cells)
    .filter((cell) => cell.kind === 'text' && isKnown(cell.text))
    .slice(0, MOST_CANDIDATES);
}

function readSegment({ lines, blocks }: Segment, hints: PlacedHints['byRow']): UnnamedForm {
  const cells = cellsOf(lines);
  const used = [...new Set(cells.map((cell) => cell.address.column))].sort((a, b) => a - b);
  const ranks = new Map(used.map((column, rank) => [column, rank]));
  const rankOf = (column: number): number => ranks.get(column) ?? -1;
  const { funds: fundsAt, goals: goalsAt, indicators: indicatorsAt, total: totalAt } = blocks;
  const managementAt = managementOutside(lines, indicatorsAt, totalAt);
  // Blocks stand in any order: each ends where the next begins.
  const starts = [fundsAt, goalsAt, indicatorsAt, totalAt, managementAt].filter(
    (at): at is number => at !== undefined && at >= 0,
  );
  const endOf = (start: number): number => Math.min(lines.length, ...starts.filter((other) => other > start));
  const hinted = hints.get(lines[indicatorsAt ?? -1]?.row ?? -1);
  const heading = indicatorsAt === undefined ? NO_HEADING : readIndicatorHeading(lines, indicatorsAt, hinted);
  const bodyStart = (indicatorsAt ?? lines.length) + 1 + heading.extraLines;
  // The total may stand first, directly below the headings.
  const bodyEnd = endOf(totalAt === bodyStart ? totalAt : (indicatorsAt ?? lines.length));
  const headerEnd = endOf(-1);
  const goalsLine = goalsAt === undefined ? undefined : lines[goalsAt];
  const goals = goalsLine
    ? readGoals(goalsLine, lines.slice((goalsAt ?? 0) + 1, endOf(goalsAt ?? 0)))
    : readGoalsInRows(
        lines.filter((_line, index) => index < (indicatorsAt ?? 0) || (totalAt !== undefined && index >= bodyEnd)),
      );

  const body = lines
    .slice(bodyStart, bodyEnd)
    .filter((line) => line !== lines[totalAt ?? -1] && !repeatsHeading(line, heading) && !isPageTop(line));
  const headed = splitMergedHeadings(heading.columns, body);
  const block = readIndicators(body, headed, rankOf);
  const totalLine = totalAt === undefined ? undefined : lines[totalAt];
  const total = totalLine ? readTotal(totalLine, headed, block.columns, rankOf) : null;
  const totalRow = total?.row ?? readTotalInHead(lines.slice(0, headerEnd));
  const beside = besideFunds(fundsAt === undefined ? [] : lines.slice(fundsAt, endOf(fundsAt)));
  const funds =
    fundsAt === undefined ? NO_FUNDS : bestFunds([...lines.slice(0, fundsAt), ...beside.funds], fundsAt, rankOf);
  const columns: Partial<Record<IndicatorColumnField, Field>> = {};
  for (const column of headed) columns[column.field] ??= column.heading;

  return {
    range: rangeOf(lines, used),
    layout: layoutOf(headed),
    header: readHeader([...lines.slice(0, headerEnd), ...beside.header]),
    funds: funds.block,
    management: managementAt < 0 ? null : readManagement(lines.slice(managementAt, endOf(managementAt))),
    ...goals,
    columns,
    indicators: block.indicators,
    rubric: readRubric(lines.slice(0, indicatorsAt ?? 0)),
    total: totalRow && withGrade(totalRow, lines),
    displacements: [...block.displacements, ...(total?.displacement ? [total.displacement] : [])],
    doubts: doubtsOf(headed, [
      ...funds.contested,
      ...wordsForAmounts(funds.block),
      ...unreadFunds(lines.slice(0, indicatorsAt ?? 0), funds.block),
      ...block.unplaced,
    ]),
    placeholders: block.placeholders,
    repeatedLabels: repeatedLabels(lines, totalAt),
    notes: readRemarks(lines),
    cells,
  };
}

/** Where the management of the money begins: never between the indicators' headings and their total. */
function managementOutside(lines: readonly Line[], indicatorsAt = lines.length, totalAt = indicatorsAt): number {
  const above = managementIn(lines.slice(0, indicatorsAt));
  if (above >= 0) return above;
  const from = Math.max(indicatorsAt, totalAt);
  const below = managementIn(lines.slice(from));
  return below < 0 ? below : from + below;
}

/** All cells of some lines. A loop: every cell of every form passes here, and flatMap takes several times as long. */
function cellsOf(lines: readonly Line[]): Field[] {
  const cells: Field[] = [];
  for (const line of lines) cells.push(...line.cells);
  return cells;
}

const bestFunds = (lines: readonly Line[], at: number, rankOf: (column: number) => number): ChosenFunds =>
  chooseFunds({ lines, at, stated: statedMoneyUnit(lines), rankOf });

const NO_FUNDS: ChosenFunds = Object.freeze({ block: null, contested: [] });

/** A grade in a row of its own belongs to the total as one beside it does. */
function withGrade(total: TotalRow, lines: readonly Line[]): TotalRow {
  const isGiven = total.grade !== null && total.grade.kind !== 'blank';
  return isGiven ? total : { ...total, grade: readGradeApart(lines) ?? total.grade };
}

function repeatedLabels(lines: readonly Line[], totalAt: number | undefined): Field[] {
  if (totalAt === undefined) return [];
  return lines.slice(totalAt + 1).flatMap((line) => line.cells.filter((cell) => isTotalLabel(cell.text)).slice(0, 1));
}

function rangeOf(lines: readonly Line[], used: readonly number[]): CellRange {
  return {
    top: lines[0]?.row ?? 0,
    left: used[0] ?? 0,
    bottom: lines.at(-1)?.row ?? 0,
    right: used.at(-1) ?? 0,
  };
}
