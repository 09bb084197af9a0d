import {
  fundColumn,
  headerField,
  indicatorColumn,
  isFundTotalLabel,
  isGoalBlockLabel,
  isGoalLabel,
  isGradeLabel,
  isNoteLabel,
  isOutcomeLabel,
  isRemarkLabel,
  isTitle,
  isTotalLabel,
  labelWithAnswer,
  type IndicatorColumnField,
} from './labels';
import { likelyFundColumn, likelyIndicatorColumn } from './likeness';
import { distinctTexts, withoutCopies, type Line } from './lines';
import { asksForAmounts, isRowOfPairs } from './read-funds-pairs';
import { isFundsList } from './read-funds-list';
import { isFundsSentence } from './read-funds-sentence';
import { isTransposedFunds } from './read-funds-transposed';
import { withPoints } from './read-number';
import { foldWidth } from './text';

/** The rows by which a form is recognised. */
export type AnchorKind = 'title' | 'header' | 'funds' | 'goals' | 'indicators' | 'total';

/** The lines of one form: from its title (or first label) to its total row. */
export interface Segment {
  readonly lines: readonly Line[];
  /** Index into `lines` of each kind of anchor, where found. */
  readonly anchors: Readonly<Partial<Record<AnchorKind, number>>>;
}

/** The distinct fields that a line's cells name by one way of recognising them. */
function fieldsOf<F extends string>(line: Line, recognise: (text: string) => F | null): Set<F> {
  const fields = new Set<F>();
  for (const cell of line.cells) {
    const field = cell.kind === 'text' ? recognise(cell.text) : null;
    if (field !== null && field !== 'other') fields.add(field);
  }
  return fields;
}

/** Distinct columns that a line's cells name as headings of the indicator block. */
export const indicatorHeadings = (line: Line): Set<IndicatorColumnField> => fieldsOf(line, indicatorColumn);

/** Headings are words: a line with a number is none, however much its words look like it. */
const isWordsAlone = (line: Line): boolean => line.cells.every((cell) => cell.kind === 'text');

const isIndicatorHeader = (line: Line): boolean => {
  const exact = indicatorHeadings(line);
  if (exact.has('name') && exact.size >= 3) return true;
  if (line.cells.length < 4 || !isWordsAlone(line)) return false;
  const likely = fieldsOf(line, likelyIndicatorColumn);
  const isNamed = likely.has('name') || likely.has('level1') || likely.has('level2');
  const asks = Number(likely.has('target')) + Number(likely.has('actual'));
  return isNamed && likely.size >= 4 && asks >= (exact.size >= 2 ? 1 : 2);
};

/** Headings of a funds block that are merely like known ones: more of them are asked for below indicators than above. */
function isLikeFundHeader(line: Line, fewest: number): boolean {
  if (line.cells.length < 3 || !isWordsAlone(line)) return false;
  const likely = fieldsOf(line, likelyFundColumn);
  return likely.size >= fewest && asksForAmounts(likely);
}

const isKnownFundHeader = (line: Line): boolean => asksForAmounts(fieldsOf(line, fundColumn));

const isFundHeader = (line: Line, isInBlock: boolean): boolean => {
  if (isKnownFundHeader(line)) return true;
  return isInBlock ? isLikeFundHeader(line, 4) : isRowOfPairs(line) || isLikeFundHeader(line, 3);
};

/** Funds told in a sentence. A goal or an outcome may tell them as well, beside its label or below it. */
const tellsFunds = (line: Line, above: Line | undefined): boolean =>
  isFundsSentence(line) && !(above && isGoalsHeader(above)) && !line.cells.some(({ text }) => isGoalText(text));

/** Funds whose columns stand below each other. */
const isStandingFunds = (line: Line, below: readonly Line[]): boolean =>
  isTransposedFunds(line, below) || isFundsList([line, ...below]);

const isGoalsHeader = (line: Line): boolean =>
  line.cells.some((cell) => isGoalLabel(cell.text)) && line.cells.some((cell) => isOutcomeLabel(cell.text));

const isHeaderLine = (line: Line): boolean =>
  withoutCopies(line)
    .cells.slice(0, 3)
    .some((cell) => headerField(labelWithAnswer(cell.text)?.label ?? cell.text) === 'projectName');

/** A title stands almost alone. An indicator may be about 绩效自评表, and has its numbers beside it. */
const isTitleLine = (line: Line): boolean =>
  distinctTexts(line).length <= 3 &&
  line.cells.filter(({ kind }) => kind === 'number').length <= 1 &&
  line.cells.some((cell) => isTitle(cell.text)) &&
  !line.cells.some((cell) => headerField(cell.text) !== null);

/** Which anchor a line is, or `null`. Inside an indicator block no funds begin that look only like them. */
function anchorOf(line: Line, isInBlock = false, below: readonly Line[] = []): AnchorKind | null {
  if (isIndicatorHeader(line)) return 'indicators';
  if (isFundHeader(line, isInBlock)) return 'funds';
  if (!isInBlock && below.length > 0 && isStandingFunds(line, below)) return 'funds';
  if (isGoalsHeader(line)) return 'goals';
  if (isHeaderLine(line)) return 'header';
  if (isTotalLine(line)) return 'total';
  if (isTitleLine(line)) return 'title';
  return null;
}

/** A total row begins with its label and holds nothing but numbers, 98.5分, dashes and a grade. */
function isTotalLine(line: Line): boolean {
  const label = line.cells.findIndex((cell) => isTotalLabel(labelWithAnswer(cell.text)?.label ?? cell.text));
  if (label < 0 || label > 2) return false;
  return line.cells.every((cell, index) => {
    if (index < label) return cell.kind === 'number' || isWordy(cell.text);
    if (cell.kind !== 'text' || cell.text.length <= 4 || withPoints(cell).number !== null) return true;
    return isTotalLabel(labelWithAnswer(cell.text)?.label ?? cell.text);
  });
}

/** The block's own label, to the left of the total's. */
const isWordy = (text: string): boolean => /绩效|指标$/u.test(text) && text.length <= 12;

/** （2022年度） alone in its line. */
const isYearLine = (line: Line | undefined): boolean =>
  line !== undefined &&
  distinctTexts(line).length === 1 &&
  /^\(?(?:19|20)\d{2}年度?\)?$/u.test(foldWidth(line.cells[0]?.text ?? '').replace(/\s/gu, ''));

const NO_ROWS: ReadonlySet<number> = new Set();

/** Splits a sheet's lines into forms, side by side or stacked. `headingRows` are indicator headings by a person's word. */
export function locateForms(lines: readonly Line[], headingRows: ReadonlySet<number> = NO_ROWS): Segment[] {
  return splitSideBySide(lines)
    .flatMap((part) => splitStacked(part, headingRows))
    .map((segment) => withHintedHeading(segment, headingRows));
}

/** A person's word on the heading row counts before what looks like one above it. */
function withHintedHeading({ lines, anchors }: Segment, headingRows: ReadonlySet<number>): Segment {
  const hinted = lines.findIndex(({ row }) => headingRows.has(row));
  return hinted < 0 ? { lines, anchors } : { lines, anchors: { ...anchors, indicators: hinted } };
}

/** A second total row this close to the first belongs to the same form. */
const REPEATED_TOTAL_WITHIN = 3;

interface OpenSegment {
  readonly start: number;
  readonly anchors: Partial<Record<AnchorKind, number>>;
  /** Where a sentence tells the funds, should there be no block of them. */
  toldAt: number | undefined;
  totalAt: number;
  /** The kind of the last anchor, and its line. */
  last: AnchorKind;
  lastAt: number;
}

/** A new form begins where a title follows anything else, where an anchor comes a second time, or after a total row. */
function splitStacked(lines: readonly Line[], headingRows: ReadonlySet<number>): Segment[] {
  const segments: Segment[] = [];
  let open: OpenSegment | null = null;
  let topOfPage = -1;
  const close = (before: number): void => {
    if (!open) return;
    const { start, totalAt } = open;
    const anchors = open.toldAt === undefined ? open.anchors : { funds: open.toldAt, ...open.anchors };
    const isForm = anchors.indicators !== undefined || (anchors.funds !== undefined && anchors.header !== undefined);
    const hasTail = [anchors.funds, anchors.goals].some((at) => at !== undefined && start + at > totalAt);
    const end = totalAt < 0 || hasTail ? before : endOfRemarks(lines, totalAt + 1);
    if (isForm) segments.push({ lines: lines.slice(start, end), anchors });
    open = null;
  };
  lines.forEach((line, index) => {
    if (index < topOfPage) return;
    // Only a form without a funds block so far is looked through for one that is turned on its side.
    const below = open?.anchors.funds === undefined ? lines.slice(index + 1, index + 5) : [];
    const isInBlock = open?.anchors.indicators !== undefined;
    const kind = headingRows.has(line.row) ? 'indicators' : anchorOf(line, isInBlock, below);
    if (kind === null) {
      const isTold = open?.anchors.indicators === undefined && tellsFunds(line, lines[index - 1]);
      if (open && isTold) open.toldAt ??= index - open.start;
      return;
    }
    // A goal may be about 绩效自评表 too.
    const isGoal = open?.anchors.goals !== undefined && open.anchors.goals === index - 1 - open.start;
    if (isGoal && (kind === 'title' || kind === 'header')) return;
    // What only looks like funds begins no second form.
    if (kind === 'funds' && open?.anchors.funds !== undefined && !isKnownFundHeader(line)) return;
    if (open && open.totalAt < 0 && open.anchors.indicators !== undefined) {
      topOfPage = endOfPageTop(lines, index, open.start);
      if (index < topOfPage) return;
    }
    // A second row of the funds' headings may look like a first one.
    if (kind === 'funds' && open?.last === 'funds' && open.lastAt === index - 1) return;
    // A form without a title may begin with its year.
    const start = isYearLine(lines[index - 1]) ? index - 1 : index;
    if (open && startsAnother(open, kind, index)) close(start);
    if (kind === 'total') {
      // 合计 above the indicators, or in a funds block below them, is the total of the funds.
      if (open?.anchors.indicators === undefined || isTotalOfFunds(lines, index, open)) return;
      open.anchors.total ??= index - open.start;
      open.totalAt = index;
      [open.last, open.lastAt] = [kind, index];
      return;
    }
    open ??= { start, anchors: {}, toldAt: undefined, totalAt: -1, last: kind, lastAt: index };
    open.anchors[kind] ??= index - open.start;
    [open.last, open.lastAt] = [kind, index];
  });
  close(lines.length);
  return segments;
}

/** Whether a total is the first one in a funds block that stands below the indicators. */
function isTotalOfFunds(lines: readonly Line[], index: number, { start, anchors, last }: OpenSegment): boolean {
  const line = lines[index];
  if (last !== 'funds' || !line || !isFundTotalLine(line)) return false;
  return !lines.slice(start + (anchors.funds ?? 0) + 1, index).some(isFundTotalLine);
}

const isFundTotalLine = ({ cells }: Line): boolean => cells.some(({ text }) => isFundTotalLabel(text));

/** Title and header lines are few. */
const LONGEST_PAGE_TOP = 6;

/**
 * Where title and header that a further page repeats end, just before its indicator headings; the line itself where
 * it begins no such page. A page says that it continues the form, or repeats the project's name.
 */
function endOfPageTop(lines: readonly Line[], index: number, formStart: number): number {
  const next = lines.slice(index, index + LONGEST_PAGE_TOP).findIndex(isIndicatorHeader);
  if (next <= 0) return index;
  const top = lines.slice(index, index + next);
  if (!top.every((line) => ['title', 'header', null].includes(anchorOf(line, true)))) return index;
  const names = new Set(lines.slice(formStart, index).flatMap(projectNamesIn));
  const continues = top.some(({ cells }) => cells.some(({ text }) => /续表|[(（]续[)）]/u.test(text)));
  return continues || top.flatMap(projectNamesIn).some((name) => names.has(name)) ? index + next : index;
}

function projectNamesIn({ cells }: Line): string[] {
  return cells.flatMap(({ text }, index) => {
    const inline = labelWithAnswer(text);
    if (headerField(inline?.label ?? text) !== 'projectName') return [];
    return inline?.answer ?? cells[index + 1]?.text ?? [];
  });
}

/** Whether a line stands at the top of a page of a form: a title or the project's name. */
export const isPageTop = (line: Line): boolean => isTitleLine(line) || isHeaderLine(line);

/** Where the remarks and signatures that follow a total row end. */
function endOfRemarks(lines: readonly Line[], start: number): number {
  let end = start;
  for (const [offset, line] of lines.slice(start).entries()) {
    if (anchorOf(line) !== null) break;
    const label = line.cells[0]?.text ?? '';
    const isOwn = isNoteLabel(label) || isGoalText(label) || isGradeLabel(labelWithAnswer(label)?.label ?? label);
    if (!isOwn && !isAnswerBelow(lines[start + offset - 1], line)) break;
    end = start + offset + 1;
  }
  return end;
}

/** 年度目标 and 完成情况, each in a row of its own. */
const isGoalText = (label: string): boolean => isGoalLabel(label) || isGoalBlockLabel(label) || isOutcomeLabel(label);

/** Whether a line answers the remark's label that stands alone above it. */
export function isAnswerBelow(above: Line | undefined, line: Line): boolean {
  const label = above?.cells.length === 1 ? above.cells[0] : undefined;
  if (!label || !isRemarkLabel(label.text) || line.cells.length !== 1) return false;
  const [answer] = line.cells;
  return answer?.kind === 'text' && !isNoteLabel(answer.text) && answer.address.column >= label.address.column;
}

function startsAnother({ anchors, totalAt }: OpenSegment, kind: AnchorKind, index: number): boolean {
  if (kind === 'total') return totalAt >= 0 && index - totalAt > REPEATED_TOTAL_WITHIN;
  // Funds or goals may stand below the total; another form would begin with its title or project.
  if (totalAt >= 0) return (kind !== 'funds' && kind !== 'goals') || anchors[kind] !== undefined;
  if (kind === 'title') return Object.keys(anchors).some((seen) => seen !== 'title');
  // The indicator heading is repeated after a page break.
  return kind !== 'indicators' && anchors[kind] !== undefined;
}

/** Forms that stand side by side share their rows: where one row holds two indicator headings, the sheet is cut between them. */
function splitSideBySide(lines: readonly Line[]): Line[][] {
  const cuts = lines.flatMap(headingCuts);
  const boundary = cuts.length === 0 ? undefined : Math.min(...cuts);
  if (boundary === undefined) return [[...lines]];
  const part = (keep: (column: number) => boolean): Line[] =>
    lines
      .map((line) => ({ row: line.row, cells: line.cells.filter((cell) => keep(cell.address.column)) }))
      .filter((line) => line.cells.length > 0);
  return [part((column) => column < boundary), ...splitSideBySide(part((column) => column >= boundary))];
}

/** The column at which a second set of indicator headings begins in a line: at its level 1, before a second name. */
function headingCuts(line: Line): number[] {
  if (!isIndicatorHeader(line)) return [];
  const fields = line.cells.map((cell) => indicatorColumn(cell.text));
  const second = fields.indexOf('name', fields.indexOf('name') + 1);
  const start = fields.lastIndexOf('level1', second);
  if (second < 0 || start <= fields.indexOf('name')) return [];
  const [before, own] = [line.cells[start - 1], line.cells[start]];
  const isBlockLabel = before !== undefined && indicatorColumn(before.text) === null;
  return [(isBlockLabel ? before : own)?.address.column ?? 0];
}
