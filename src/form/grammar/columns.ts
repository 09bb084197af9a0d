import { isWord, phrase } from '../../lexicon';
import type { Field } from '../cells/content';
import type { LayoutId } from '../model/form';
import { assignColumns, mayHeadNames } from './assign-columns';
import {
  headerField,
  indicatorColumn,
  isGoalLabel,
  isIndicatorBlockLabel,
  isPartOfYear,
  isWholeYear,
  level1Kind,
  type IndicatorColumnField,
  ROLE,
} from '../evidence/labels';
import type { ColumnHint } from '../model/layout-hints';
import { likelyIndicatorColumn } from '../evidence/likeness';
import { blankField, cellAt, saysTheSame, Line } from '../cells/lines';
import { COVER_WEIGHTS } from '../search/weights';
import { lineByLine, type Construct } from './construct';
import { otherYears } from './other-years';
import { withPoints } from './read-number';
import { tickedColumns } from './ticked-columns';
import { valuesInOne } from './values-in-one';
import { valuesInRows } from './values-in-rows';

/** Headings of levels, names, targets and results, and a row for each indicator below them. */
export const indicatorTable: Construct = Object.freeze({
  id: 'indicator-table',
  block: 'indicators',
  propose: lineByLine('indicators', (line, lines, at) =>
    isIndicatorHeading(line) || isListHeading(line, lines[at + 1])
      ? COVER_WEIGHTS.indicators
      : isHeadingByContent(line, lines, at)
        ? COVER_WEIGHTS.indicatorsByContent
        : 0,
  ),
});

/** Whether a line heads indicators: by known words, or by more that are merely like them. */
export function isIndicatorHeading(line: Line): boolean {
  const exact = line.indicators;
  if (exact.has('name') && exact.size >= 3) return true;
  if (line.cells.length < 4 || !line.isWords) return false;
  const likely = line.likelyIndicators;
  const isNamed = likely.has('name') || likely.has('level1') || likely.has('level2');
  const asks = Number(likely.has('target')) + Number(likely.has('actual'));
  return isNamed && likely.size >= 4 && asks >= (exact.size >= 2 ? 1 : 2);
}

/** 绩效指标 | 年初目标 | 年终完成 | 标准分 over a plain list; over a row with headings of its own it is the block's label. */
function isListHeading(line: Line, below: Line | undefined): boolean {
  if (!line.names(ROLE.indicatorBlock) || !line.isWords) return false;
  const likely = line.likelyIndicators;
  const isWhole = (['target', 'actual', 'points', 'score'] as const).every((field) => likely.has(field));
  return isWhole && below !== undefined && !below.isWords;
}

const FEWEST_BY_CONTENT = 5;
const TOLD_BY_CONTENT = ['name', 'target', 'actual', 'points', 'score'] as const;

/** Whether short words head rows under 产出, 效益 and 满意度 that hold all that indicators do, whatever the words are. */
function isHeadingByContent(line: Line, lines: readonly Line[], at: number): boolean {
  const first = lines[at + 1];
  if (!first || line.cells.length < FEWEST_BY_CONTENT || !line.isWords || first.isWords) return false;
  if (!first.cells.slice(0, 2).some((cell) => level1Kind(cell) !== null)) return false;
  if (line.cells.some(({ text }) => text.length > LONGEST_HEADING)) return false;
  const body = lines.slice(at + 1, at + 1 + MOST_LOOKED_AT);
  const around = { row: line.row, hints: [], group: undefined, answers: new Set<Field>() };
  const fields = new Set(assignColumns(columnsOf([line], around), body).map(({ field }) => field));
  return TOLD_BY_CONTENT.every((field) => fields.has(field)) && (fields.has('level1') || fields.has('level2'));
}

/** One column of the indicator block: its heading, what it holds and where. */
export interface IndicatorColumn {
  readonly field: IndicatorColumnField;
  readonly heading: Field;
  /** The sheet column of its values: the heading's, or one that the heading is merged over. */
  readonly column: number;
  /** What the reading rests on: the table of words, a heading merely like one of its words, the user, or nothing. */
  readonly by: 'word' | 'likeness' | 'user' | 'nothing';
  /** The year that the heading names, or one that it stands below does. */
  readonly year?: number;
  /** Whether its cells hold target and result, and which stands first; or hold them in turn, row by row. */
  readonly holdsBoth?: 'target-first' | 'result-first' | 'in-rows';
  /** The column whose words say which of the two a row holds. */
  readonly which?: number;
  /** Whether it is one of several answers of which each row ticks one. */
  readonly isAnswer?: boolean;
}

/** The headings of an indicator block, which may take one row or two. */
export interface IndicatorHeading {
  readonly columns: readonly IndicatorColumn[];
  /** How many lines after the anchor line still belong to the heading. */
  readonly extraLines: number;
  /** All that the heading rows say, by which they are known where a page break repeats them. */
  readonly texts: ReadonlySet<string>;
}

/** What is read of headings where other constructs leave room for it. */
interface HeadingPassages {
  readonly otherYears: typeof otherYears;
  readonly tickedColumns: typeof tickedColumns;
  readonly valuesInOne: typeof valuesInOne;
  readonly valuesInRows: typeof valuesInRows;
}

/** What of the form besides decides what its headings mean. */
interface OfForm {
  readonly passages: HeadingPassages;
  /** The year that the form is of, where it tells one. */
  readonly year: number | null;
}

/** Longer texts are no headings: a goal may be told just above the block. */
const LONGEST_HEADING = 24;

/** Headings take three rows at most. */
const MOST_EXTRA_LINES = 2;

/** Rows below the headings that are asked what the columns hold. */
const MOST_LOOKED_AT = 40;

/** The heading of a form without indicators. */
export const NO_HEADING: IndicatorHeading = Object.freeze({ columns: [], extraLines: 0, texts: new Set<string>() });

/**
 * Reads the headings. Some layouts split them over two rows (指标性质 · 指标值 · 度量单位 under 年度指标值): the row
 * above or below joins in where it names columns too, and the lower row wins where both name one. A heading in no
 * table keeps its column, so that the values below it are nobody else's.
 */
export function readIndicatorHeading(
  lines: readonly Line[],
  anchor: number,
  hints: readonly ColumnHint[] = [],
  { passages, year }: OfForm = { passages: { otherYears, tickedColumns, valuesInOne, valuesInRows }, year: null },
): IndicatorHeading {
  const own = lines[anchor];
  if (!own) return NO_HEADING;
  const above = lines[anchor - 1];
  const answersIn = (line: Line): ReadonlySet<Field> => {
    const at = lines.indexOf(line);
    return passages.tickedColumns.read(line, lines.slice(at + 1, at + 1 + MOST_LOOKED_AT));
  };
  const further = furtherRows(own, lines.slice(anchor + 1, anchor + 1 + MOST_EXTRA_LINES), answersIn);
  const rows = [...(above && joins(above, own) ? [above] : []), own, ...further];
  const body = lines.slice(anchor + 1 + further.length, anchor + 1 + further.length + MOST_LOOKED_AT);
  const group = above && !rows.includes(above) ? overUnheaded(above, rows, body) : [];
  const groups = above && groupsHeadings(above) ? above : undefined;
  const answers = new Set(rows.flatMap((row) => [...answersIn(row)]));
  const columns = columnsOf([...group, ...rows], { row: own.row, hints, group: groups, answers });
  const hinted = hintsBelow(columns, body);
  const assigned = assignColumns(passages.otherYears.read(withoutBlockLabel(columns, body), year), body);
  return {
    columns: passages.valuesInRows.read(passages.valuesInOne.read(assigned, body), body),
    extraLines: further.length + hinted,
    texts: new Set([...(groups ? [groups] : []), ...rows].flatMap(({ texts }) => texts)),
  };
}

/** 偏差说明 merged over all heading rows stands in the first of them: it heads a column that has no other heading. */
function overUnheaded(above: Line, rows: readonly Line[], body: readonly Line[]): readonly Line[] {
  if (!above.isWords) return [];
  // （含改进措施） alone goes on with the heading above it.
  const heads = ({ evidence }: Field): boolean => evidence.key.base !== '';
  const headed = new Set(rows.flatMap(({ cells }) => cells.filter(heads).map(({ address }) => address.column)));
  const filled = new Set(body.flatMap(({ cells }) => cells.map(({ address }) => address.column)));
  const cells = above.cells.filter((cell) => {
    const { column } = cell.address;
    if (headed.has(column) || !filled.has(column) || cell.text.length > LONGEST_HEADING) return false;
    return (likelyIndicatorColumn(cell) ?? 'other') !== 'other';
  });
  return cells.length > 0 ? [new Line(above.row, cells)] : [];
}

const LONGEST_GROUP = 8;

/** Whether a row groups the headings below it, 指标 | 目标及完成 | 评分: it is no row of the funds above. */
export function groupsHeadings(above: Line | undefined): boolean {
  if (!above || above.cells.length < 2 || !above.isWords) return false;
  const isShort = above.cells.every((cell) => {
    const isWord = !isGoalLabel(cell) && headerField(cell) === null && withPoints(cell).number === null;
    return isWord && cell.text.length <= LONGEST_GROUP;
  });
  return isShort && above.likelyIndicators.size > 0;
}

/** The rows below the headings that go on with them, or tell the answers that the rows below may tick. */
function furtherRows(
  own: Line,
  below: readonly Line[],
  answersIn: (line: Line) => ReadonlySet<Field>,
): readonly Line[] {
  const goesOn = (line: Line, before: Line): boolean =>
    joins(line, before) || withoutThoseAbove(line, before).every((cell) => answersIn(line).has(cell));
  const end = below.findIndex((line, index) => !goesOn(line, below[index - 1] ?? own));
  return end < 0 ? below : below.slice(0, end);
}

/**
 * How many rows below the headings say how to fill them in, 填数值及单位 under 年度指标值: words alone, right of the names,
 * and under those what asks to be filled in; the block's own label may be copied beside them.
 */
function hintsBelow(columns: readonly IndicatorColumn[], below: readonly Line[]): number {
  const name = columns.find(({ field }) => field === 'name')?.column ?? Infinity;
  const headed = new Set(columns.map(({ column }) => column));
  const isHint = (line: Line): boolean =>
    line.isWords &&
    !line.names(ROLE.total) &&
    line.cells.some((cell) => !isIndicatorBlockLabel(cell)) &&
    line.cells.every(
      (cell) =>
        isIndicatorBlockLabel(cell) ||
        (headed.has(cell.address.column) &&
          level1Kind(cell) === null &&
          (cell.address.column > name || asksToFillIn(cell))),
    );
  const end = below.findIndex((line) => !isHint(line));
  return Math.max(end, 0);
}

/** 填写批复的指标, （按批复填写） */
const TO_FILL_IN = phrase`^\((?:[^()]*)\)$|^${'fill-in-politely'}?${'fill-in'}|${'fill-in'}$`;
const asksToFillIn = ({ evidence }: Field): boolean => TO_FILL_IN.test(evidence.squeezed);

/** A heading merged over both rows and then copied apart says the same in each. */
const withoutThoseAbove = ({ cells }: Line, above: Line): readonly Field[] =>
  cells.filter((cell) => !saysTheSame(cellAt(above, cell.address.column), cell));

/** What is known of a block's headings besides their words. */
interface AroundHeadings {
  readonly row: number;
  readonly hints: readonly ColumnHint[];
  readonly group: Line | undefined;
  /** Those that the rows below tick. */
  readonly answers: ReadonlySet<Field>;
}

function columnsOf(rows: readonly Line[], { row, hints, group, answers }: AroundHeadings): IndicatorColumn[] {
  const byColumn = new Map<number, IndicatorColumn>();
  rows.forEach(({ cells }, index) => {
    const above = [...byColumn.values()];
    const over = [...(group ? [group] : []), ...rows.slice(0, index)];
    for (const cell of cells) {
      const column = answers.has(cell) ? answerColumn(cell) : (readPart(cell, above) ?? readHeading(cell));
      const year = yearOf(cell, over);
      if (!byColumn.has(column.column) || column.by !== 'nothing')
        byColumn.set(column.column, year === undefined ? column : { ...column, year });
    }
  });
  for (const { column, field } of hints) {
    const heading = byColumn.get(column)?.heading ?? blankField(row, column);
    byColumn.set(column, { field, heading, column, by: 'user' });
  }
  return [...byColumn.values()].sort((a, b) => a.column - b.column);
}

const YEAR = /((?:19|20)\d{2})年/u;

/** The year that a heading names, 2022年完成值, or that of the heading over it. */
function yearOf(cell: Field, over: readonly Line[]): number | undefined {
  const above = over.flatMap(
    ({ cells }) => cells.filter(({ address }) => address.column <= cell.address.column).at(-1) ?? [],
  );
  const found = [cell, ...above]
    .map(({ evidence }) => YEAR.exec(evidence.folded)?.[1])
    .find((year) => year !== undefined);
  return found === undefined ? undefined : Number(found);
}

/** 上半年 | 下半年 | 全年 below one of these: the whole is its value, the others are parts of it. */
const VALUES: ReadonlySet<IndicatorColumnField> = new Set(['target', 'actual']);

/** Words that say of a part of the heading above them only that it is its value. */
const isValueWord = (base: string): boolean => isWord('value-alone', base);

/** Words that say of a part of 指标值 whether it was set first or changed later. */
const wasSetFirst = (base: string): boolean => isWord('set-first', base);
const wasSetLater = (base: string): boolean => isWord('set-later', base);

/** A lower heading that names the value of the one above it, 数值 under 年终完成; `null` for any other. */
function readPart(cell: Field, above: readonly IndicatorColumn[]): IndicatorColumn | null {
  const { squeezed, key } = cell.evidence;
  const { base } = key;
  const { column } = cell.address;
  const whole = above.filter((one) => one.column <= column).sort((a, b) => b.column - a.column)[0];
  const part = (field: IndicatorColumnField): IndicatorColumn => ({ field, heading: cell, column, by: 'word' });
  if (isValueWord(base)) return part(whole?.field ?? 'target');
  if (whole && VALUES.has(whole.field) && isPartOfYear(squeezed)) return part('other');
  if (whole && VALUES.has(whole.field) && isWholeYear(squeezed)) return part(whole.field);
  if (whole?.field !== 'target') return null;
  return wasSetLater(base) ? part('revised') : wasSetFirst(base) ? part('target') : null;
}

const answerColumn = (heading: Field): IndicatorColumn => ({
  field: 'other',
  heading,
  column: heading.address.column,
  by: 'word',
  isAnswer: true,
});

function readHeading(cell: Field): IndicatorColumn {
  const { column } = cell.address;
  const exact = cell.kind === 'text' ? indicatorColumn(cell) : null;
  if (exact !== null) return { field: exact, heading: cell, column, by: 'word' };
  const likely = cell.kind === 'text' ? likelyIndicatorColumn(cell) : null;
  return { field: likely ?? 'other', heading: cell, column, by: likely === null ? 'nothing' : 'likeness' };
}

/**
 * Without the block's own label (年度绩效指标完成情况), which stands to the left of the headings and may be like one. Where
 * 一级指标 heads another column, the labels below it have slid.
 */
function withoutBlockLabel(columns: readonly IndicatorColumn[], body: readonly Line[]): readonly IndicatorColumn[] {
  const isHeaded = columns.some(({ field, by }) => field === 'level1' && by === 'word');
  const isOfLevels = (column: number): boolean =>
    !isHeaded && body.filter((line) => level1Kind(cellAt(line, column)) !== null).length > 1;
  // 考核指标 left of the levels heads the names where nothing else does.
  const isNameAlone = columns.filter(({ field }) => field === 'name').length === 1;
  const isName = ({ field, heading }: IndicatorColumn): boolean =>
    field === 'name' && isNameAlone && !isIndicatorBlockLabel(heading);
  const isHeading = (one: IndicatorColumn): boolean =>
    one.by === 'word' ||
    one.by === 'user' ||
    (one.by === 'likeness' && (/^level[12]$/u.test(one.field) || isName(one)));
  const hasNames = (one: IndicatorColumn): boolean =>
    mayHeadNames(one, columns) && body.some((line) => cellAt(line, one.column).text.length > 1);
  return columns.slice(
    Math.max(
      columns.findIndex((one) => isHeading(one) || isOfLevels(one.column) || hasNames(one)),
      0,
    ),
  );
}

/** Whether a row beside the headings is a second row of them: words alone, most of them headings, none of them a name. */
function joins(line: Line, own: Line): boolean {
  if (line.cells.some((cell) => cell.kind !== 'text')) return false;
  const cells = withoutThoseAbove(line, own);
  if (cells.length < 2 || cells.some(({ text }) => text.length > LONGEST_HEADING)) return false;
  const likely = cells.map((cell) =>
    isValueWord(cell.evidence.key.base) ? ('target' as const) : likelyIndicatorColumn(cell),
  );
  if (namesLevels(likely, own)) return true;
  if (likely.includes('name')) return false;
  if (!likely.includes(null) || goesOnBesideName(cells, own)) return true;
  const isExact = (cell: Field): boolean => indicatorColumn(cell) !== null || isValueWord(cell.evidence.key.base);
  const exact = new Set(cells.filter(isExact).map(({ text }) => text));
  return exact.size >= 2 && likely.some((field) => field === 'actual' || field === 'target' || field === 'nature');
}

/** 一级 | 二级 | 三级 below one heading 指标 that is merged over them, with parts of other headings beside them or not. */
function namesLevels(likely: readonly (IndicatorColumnField | null)[], { cells }: Line): boolean {
  const above = cells.map(likelyIndicatorColumn);
  if (above.includes('level1') || above.includes('level2')) return false;
  return likely.length > 1 && likely.includes('level1') && likely.every((field) => field !== null);
}

const LONGEST_PART = 8;

/** 年初 | 调整后 | 自评 below the values and scores alone: the first of the indicators would have a name. */
function goesOnBesideName(cells: readonly Field[], own: Line): boolean {
  const name = own.cells.find((cell) => likelyIndicatorColumn(cell) === 'name');
  if (!name || cells.some(({ address, text }) => address.column <= name.address.column || text.length > LONGEST_PART))
    return false;
  const headed = new Set(own.plain.cells.map(({ address }) => address.column));
  // 6月底 straight under each heading says when it is filled in; parts of a value share a heading.
  const isParted = cells.some(({ address }) => !headed.has(address.column));
  return cells.every((cell) => {
    const { squeezed, key } = cell.evidence;
    return (
      likelyIndicatorColumn(cell) !== null ||
      [isValueWord, wasSetFirst, wasSetLater].some((isPart) => isPart(key.base)) ||
      (isParted && (isPartOfYear(squeezed) || isWholeYear(squeezed)))
    );
  });
}

/** Whether a row below the headings repeats them, as after a page break. */
export function repeatsHeading({ cells }: Line, { texts }: IndicatorHeading): boolean {
  const isSame = cells.length >= 2 && cells.every(({ evidence }) => texts.has(evidence.folded));
  return isSame || cells.filter((cell) => indicatorColumn(cell) !== null).length >= 4;
}

/** The layout that a block's columns make. */
export function layoutOf(columns: readonly IndicatorColumn[]): LayoutId {
  const at = (field: IndicatorColumnField): number => columns.findIndex((column) => column.field === field);
  if (columns.length === 0) return 'no-indicators';
  if (at('points') < 0) return at('score') < 0 ? 'no-scores' : 'no-points';
  if (at('nature') >= 0) return 'split-target';
  return at('points') < at('target') ? 'points-first' : 'standard';
}
