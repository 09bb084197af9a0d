import type { Grammar } from '../grammar';
import {
  groupsHeadings,
  layoutOf,
  NO_HEADING,
  readIndicatorHeading,
  repeatsHeading,
  type IndicatorColumn,
} from '../grammar/columns';
import { moneyUnit, ofOtherYears, statedMoneyUnit, type MoneyUnit } from '../grammar/fund-headings';
import { withoutPageTops } from '../grammar/further-page';
import { readManagement } from '../grammar/management';
import { tellsGoals, type Goals } from '../grammar/goals';
import { withCountedParts } from '../grammar/counted-parts';
import { readGoals } from '../grammar/read-goals';
import { isAmount } from '../grammar/read-number';
import { withoutAnotherTable } from '../grammar/parts-table';
import { withExecutionRow } from '../grammar/execution-row';
import { readHeader } from '../grammar/read-header';
import { readIndicators } from '../grammar/read-indicators';
import { sectionAbove } from '../grammar/sections';
import { lastOfTotals, readTotal } from '../grammar/total-row';
import type { Field } from '../cells/content';
import type { Line } from '../cells/lines';
import { isGradeLabel, isTotalLabel, type IndicatorColumnField } from '../evidence/labels';
import { likelyFundColumn } from '../evidence/likeness';
import { doubtful, doubtsOf, wordsForAmounts } from '../model/doubts';
import type { CellRange } from '../cells/grid';
import type { EvaluationForm, Indicator, LabelledField, TotalRow } from '../model/form';
import { chooseFunds, type ChosenFunds } from './best-funds';
import type { Segment } from './cover';
import { leftOver } from './left-over';
import type { UnnamedForm } from './what-it-is';

/** The blocks of one form and how far each goes. */
interface Place extends Segment {
  readonly grammar: Grammar;
  readonly managementAt: number;
  /** Blocks stand in any order: each ends where the next begins. */
  readonly endOf: (start: number) => number;
  /** The rank of a sheet column among those that the form uses. */
  readonly rankOf: (column: number) => number;
}

/** What stands near a form's lines and is none of them. */
interface Surroundings {
  /** The lines right above it that belong to no form. */
  readonly around: readonly Line[];
  /** Lines within it that no block may read. */
  readonly within: readonly Line[];
}

/** Reads one form, each block by its constructs. */
export function readForm(
  { lines, hints, blocks }: Segment,
  grammar: Grammar,
  { around, within }: Surroundings,
): UnnamedForm {
  const cells = cellsOf(lines);
  const used = columnsUsed(cells);
  const ranks = new Map(used.map((column, rank) => [column, rank]));
  const { passages } = grammar;
  const managementAt = passages.management.read(lines, blocks.indicators, blocks.total);
  const { funds: fundsAt, goals: goalsAt, indicators: indicatorsAt, total: totalAt } = blocks;
  const groupAt = indicatorsAt !== undefined && groupsHeadings(lines[indicatorsAt - 1]) ? indicatorsAt - 1 : -1;
  const starts = [fundsAt, goalsAt, indicatorsAt, groupAt, totalAt, managementAt].filter(
    (at): at is number => at !== undefined && at >= 0,
  );
  const endOf = (start: number): number => Math.min(lines.length, ...starts.filter((other) => other > start));
  const place: Place = {
    lines,
    hints,
    blocks,
    grammar,
    managementAt,
    endOf,
    rankOf: (column) => ranks.get(column) ?? -1,
  };

  const above = lines.slice(0, indicatorsAt ?? 0);
  const header = lines.slice(0, endOf(-1));
  const { header: headerAt = -1 } = blocks;
  const foot = totalAt !== undefined && headerAt > totalAt ? lines.slice(headerAt) : [];
  const money = readMoney(place);
  const head = readHeader([...header, ...money.header, ...foot]);
  const table = readTable(place, head.year?.year ?? null);
  const work = passages.tasks.read(above);
  const { funds, indicators } = withExecutionRow({ funds: money.funds.block, indicators: table.block.indicators });
  const totalRow = table.total?.row ?? totalApart(place, header.length, indicators);
  const form = {
    range: rangeOf(lines, used),
    layout: layoutOf(table.headed),
    header: head,
    funds,
    management: managementAt < 0 ? null : readManagement(lines.slice(managementAt, endOf(managementAt))),
    tasks: work.tasks,
    supersededGoal: null,
    ...goalsOf(place, table.end, work.lines),
    columns: table.columns,
    indicators: withCountedParts(indicators, { funds, total: totalRow }),
    // 权重 and 自评分 among the headings of the funds are theirs.
    rubric: passages.rubric.read(above.filter((line) => line !== lines[fundsAt ?? -1])),
    total: totalRow && withGrade(totalRow, place, indicators),
    displacements: [...table.block.displacements, ...(table.total?.displacement ? [table.total.displacement] : [])],
    placeholders: table.block.placeholders,
    repeatedLabels: repeatedLabels(lines, totalAt, totalRow),
    notes: [...passages.remarks.read(lines), ...passages.signatures.read(lines)].sort(byRow),
    cells,
    aside: [...asideOf(table), ...asideOfFunds(place)],
    apart: cellsOf(within),
    doubts: [],
  };
  // Beside cells that stand straight one more changes nothing.
  const slid = new Set(table.block.displacements.map(({ row }) => row));
  const unplaced = [
    ...doubtful(['funds'], [...money.funds.contested, ...wordsForAmounts(money.funds.block)]),
    ...leftOver({
      form,
      header: [...around, ...header],
      front: frontOf(place),
      asking: above.filter((line) => !work.lines.includes(line)),
      columns: table.headed,
      body: table.body,
    }),
    ...table.block.unplaced.flatMap((field) => doubtful(slid.has(field.address.row) ? ['row'] : [], [field])),
  ];
  return { ...form, doubts: doubtsOf(table.headed, unplaced, form.funds) };
}

const byRow = (a: LabelledField, b: LabelledField): number => a.label.address.row - b.label.address.row;

/** The lines that tell of the project and its money: those above the indicators, and the funds below them. */
function frontOf({ lines, blocks: { indicators, goals = -1, funds = -1 }, managementAt, endOf }: Place): Line[] {
  const isWithin = (at: number, start: number): boolean => start >= 0 && at >= start && at < endOf(start);
  const isFront = (at: number): boolean => at < (indicators ?? lines.length) || isWithin(at, funds);
  return lines.filter((_line, at) => isFront(at) && !isWithin(at, managementAt) && !isWithin(at, goals));
}

/** The headings of the indicators, their rows and their total. `year`: the form's, where it tells one. */
function readTable(
  {
    lines,
    hints,
    blocks: { indicators: at = -1, total: totalAt = -1, funds: fundsAt = -1 },
    grammar,
    endOf,
    rankOf,
  }: Place,
  year: number | null,
) {
  const heading =
    at < 0
      ? NO_HEADING
      : readIndicatorHeading(lines, at, hints.get(lines[at]?.row ?? -1), {
          passages: grammar.passages,
          year,
        });
  const from = at < 0 ? lines.length : at;
  const start = from + 1 + heading.extraLines;
  // The total may stand first, directly below the headings.
  const end = endOf(totalAt === start ? totalAt : from);
  const totalLine = lastOfTotals(lines, totalAt);
  const between = fundsAt > from && fundsAt < totalAt ? lines[fundsAt] : undefined;
  const isHeading = (line: Line): boolean => repeatsHeading(line, heading);
  const rows = withoutPageTops(lines.slice(start, end), isHeading).filter(
    (line) => line !== totalLine && !isHeading(line),
  );
  const opened = sectionAbove(lines[from - 1], heading.columns);
  const body = withoutAnotherTable([...opened, ...rows], heading.columns);
  const headed = grammar.passages.mergedHeadings.read(heading.columns, body);
  const block = readIndicators(body, headed, rankOf, grammar.passages);
  return {
    end,
    headed,
    body,
    block,
    columns: headingsOf(headed),
    totalLine,
    total: totalLine ? readTotal(totalLine, headed, rankOf, between) : null,
  };
}

/** The heading of each column; one that asks for target and result heads both. */
function headingsOf(headed: readonly IndicatorColumn[]): EvaluationForm['columns'] {
  const columns: Partial<Record<IndicatorColumnField, Field>> = {};
  for (const { field, heading, holdsBoth } of headed) {
    columns[field] ??= heading;
    if (holdsBoth) columns.actual ??= heading;
  }
  return columns;
}

/** The cells of indicators and their total under headings that are known and of no use. */
function asideOf({ headed, body, totalLine }: ReturnType<typeof readTable>): Field[] {
  const idle = headed.filter(({ field, by, isAnswer }) => field === 'other' && by !== 'nothing' && !isAnswer);
  const columns = new Set(idle.map(({ column }) => column));
  const lines = totalLine ? [...body, totalLine] : body;
  return columns.size === 0 ? [] : cellsOf(lines).filter(({ address }) => columns.has(address.column));
}

/** The amounts of the funds below or beside headings that are known and of no use, 到位数. */
function asideOfFunds({ lines, blocks: { funds: at }, endOf }: Place): Field[] {
  if (at === undefined) return [];
  const [first, ...rest] = lines.slice(at, endOf(at));
  const isIdle = (cell: Field): boolean => cell.kind === 'text' && likelyFundColumn(cell) === 'other';
  const ofOthers = first ? ofOtherYears(first) : new Set<Field>();
  const idle = first?.cells.filter((cell) => isIdle(cell) || ofOthers.has(cell));
  const columns = new Set(idle?.map(({ address }) => address.column));
  return rest.flatMap(({ cells }) => {
    const [label] = cells;
    const isAside = (cell: Field): boolean =>
      (label !== undefined && isIdle(label)) || columns.has(cell.address.column);
    return cells.filter((cell) => isAmount(cell) && isAside(cell));
  });
}

const NO_FUNDS: ChosenFunds = Object.freeze({ block: null, contested: [] });

/** The funds, and what of the header stands beside them. */
function readMoney({ lines, blocks: { funds: at }, grammar, endOf, rankOf }: Place): {
  readonly funds: ChosenFunds;
  readonly header: readonly Line[];
} {
  if (at === undefined) return { funds: NO_FUNDS, header: [] };
  const beside = grammar.passages.headerBesideFunds.read(lines.slice(at, endOf(at)));
  const own = [...lines.slice(0, at), ...beside.funds];
  const funds = chooseFunds(
    { lines: own, at, stated: statedMoneyUnit(own) ?? unitOfCaption(own[at - 1]), rankOf },
    grammar.funds,
  );
  return { funds, header: beside.header };
}

/** 二、资金情况（元） alone above the headings of the funds. */
const unitOfCaption = (above: Line | undefined): MoneyUnit => (above && above.isOneText ? moneyUnit(above) : null);

/** Goals side by side where they are labelled so, else as they are told above the indicators or below the total. */
function goalsOf({ lines, blocks, grammar, endOf }: Place, tableEnd: number, ofTasks: readonly Line[]): Goals {
  const { goals: at, indicators = 0, total } = blocks;
  const labels = lines[at ?? -1];
  if (at !== undefined && labels) return readGoals(labels, lines.slice(at + 1, endOf(at)));
  const isOutside = (index: number): boolean => index < indicators || (total !== undefined && index >= tableEnd);
  const outside = lines.filter((line, index) => (isOutside(index) || tellsGoals(line)) && !ofTasks.includes(line));
  const { goalsInRows, goalsTold, goalsStacked, goalAlone } = grammar.passages;
  // A label with nothing beside it may have its text elsewhere.
  const isBlank = ({ goal, outcome }: Goals): boolean =>
    goal?.value.kind === 'blank' || outcome?.value.kind === 'blank';
  const inRows = goalsInRows.read(outside);
  if (inRows.goal && !isBlank(inRows)) return inRows;
  const others = [goalsTold, goalsStacked, goalAlone].map(({ read }) => read(outside)).filter(({ goal }) => goal);
  return others.find((goals) => !isBlank(goals)) ?? (inRows.goal ? inRows : others[0]) ?? inRows;
}

/** All cells of some lines. A loop: every cell of every form passes here, and flatMap takes several times as long. */
function cellsOf(lines: readonly Line[]): Field[] {
  const cells: Field[] = [];
  for (const line of lines) for (const cell of line.cells) cells.push(cell);
  return cells;
}

/** The total that stands in no row of its own below the indicators. */
function totalApart(
  { lines, blocks: { indicators: at }, grammar: { passages } }: Place,
  front: number,
  indicators: readonly Indicator[],
): TotalRow | null {
  const above = passages.totalInHead.read(lines.slice(0, front), lines.slice(front, at ?? 0));
  const taken = new Set(indicators.map(({ row }) => row));
  return above ?? passages.totalTold.read(lines.slice((at ?? lines.length) + 1).filter(({ row }) => !taken.has(row)));
}

/**
 * The columns that cells stand in, in order. To the right of the last that two rows share there are only cells of rows
 * that slid: how far they slid shows in the blank columns between them, so that these count as well.
 */
function columnsUsed(cells: readonly Field[]): number[] {
  const rows = new Map<number, number>();
  for (const { address } of cells) rows.set(address.column, (rows.get(address.column) ?? 0) + 1);
  const used = [...rows.keys()].sort((a, b) => a - b);
  const shared = Math.max(...used.filter((column) => (rows.get(column) ?? 0) > 1), used[0] ?? 0);
  const last = used.at(-1) ?? shared;
  const beyond = last - shared > MOST_SLID ? used.filter((column) => column > shared) : range(shared + 1, last);
  return [...used.filter((column) => column <= shared), ...beyond];
}

/** Rows slide by a few places. */
const MOST_SLID = 4;

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** A grade in a row of its own belongs to the total as one beside it does; an indicator called 评价等次 asks for another. */
function withGrade(total: TotalRow, { lines, grammar }: Place, indicators: readonly Indicator[]): TotalRow {
  if (total.grade !== null && total.grade.kind !== 'blank') return total;
  const named = new Set(indicators.flatMap(({ row, name }) => (name && isGradeLabel(name) ? [row] : [])));
  const apart = grammar.passages.gradeApart.read(lines.filter(({ row }) => !named.has(row)));
  return { ...total, grade: apart ?? total.grade };
}

function repeatedLabels(lines: readonly Line[], totalAt: number | undefined, read: TotalRow | null): Field[] {
  if (totalAt === undefined) return [];
  const others = lines.slice(totalAt + 1).filter(({ row }) => row !== read?.row);
  return others.flatMap((line) => line.cells.filter((cell) => isTotalLabel(cell)).slice(0, 1));
}

function rangeOf(lines: readonly Line[], used: readonly number[]): CellRange {
  return {
    top: lines[0]?.row ?? 0,
    left: used[0] ?? 0,
    bottom: lines.at(-1)?.row ?? 0,
    right: used.at(-1) ?? 0,
  };
}
