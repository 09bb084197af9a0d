import {
  fundColumn,
  headerField,
  indicatorColumn,
  isGoalLabel,
  isNoteLabel,
  isOutcomeLabel,
  isRemarkLabel,
  isTitle,
  isTotalLabel,
  type FundColumnField,
  type IndicatorColumnField,
} from './labels';
import type { Line } from './lines';
import { foldWidth } from './text';

/** The rows by which a form is recognised. */
export type AnchorKind = 'title' | 'header' | 'funds' | 'goals' | 'indicators' | 'total';

/** The lines of one form: from its title (or first label) to its total row. */
export interface Segment {
  readonly lines: readonly Line[];
  /** Index into `lines` of each kind of anchor, where found. */
  readonly anchors: Readonly<Partial<Record<AnchorKind, number>>>;
}

/** Distinct columns that a line's cells name as headings of the indicator block. */
export function indicatorHeadings(line: Line): Set<IndicatorColumnField> {
  const fields = new Set<IndicatorColumnField>();
  for (const cell of line.cells) {
    const field = cell.kind === 'text' ? indicatorColumn(cell.text) : null;
    if (field !== null && field !== 'other') fields.add(field);
  }
  return fields;
}

function fundHeadings(line: Line): Set<FundColumnField> {
  const fields = new Set<FundColumnField>();
  for (const cell of line.cells) {
    const field = cell.kind === 'text' ? fundColumn(cell.text) : null;
    if (field !== null && field !== 'other') fields.add(field);
  }
  return fields;
}

const isIndicatorHeader = (line: Line): boolean => {
  const fields = indicatorHeadings(line);
  return fields.has('name') && fields.size >= 3;
};

const isFundHeader = (line: Line): boolean => {
  const fields = fundHeadings(line);
  const amounts = Number(fields.has('initial')) + Number(fields.has('adjusted')) + Number(fields.has('executed'));
  return amounts >= 2 || (amounts === 1 && fields.has('rate'));
};

const isGoalsHeader = (line: Line): boolean =>
  line.cells.some((cell) => isGoalLabel(cell.text)) && line.cells.some((cell) => isOutcomeLabel(cell.text));

const isHeaderLine = (line: Line): boolean =>
  line.cells.slice(0, 3).some((cell) => headerField(cell.text) === 'projectName');

const isTitleLine = (line: Line): boolean => line.cells.length <= 3 && line.cells.some((cell) => isTitle(cell.text));

/** Which anchor a line is, or `null`. */
function anchorOf(line: Line): AnchorKind | null {
  if (isIndicatorHeader(line)) return 'indicators';
  if (isFundHeader(line)) return 'funds';
  if (isGoalsHeader(line)) return 'goals';
  if (isHeaderLine(line)) return 'header';
  if (isTotalLine(line)) return 'total';
  if (isTitleLine(line)) return 'title';
  return null;
}

/** A total row begins with its label and holds nothing but numbers, dashes and a grade. */
function isTotalLine(line: Line): boolean {
  const [label, ...rest] = line.cells;
  if (!label || !isTotalLabel(label.text)) return false;
  return rest.every((cell) => cell.kind !== 'text' || cell.text.length <= 4);
}

/** （2022年度） alone in its line. */
const isYearLine = (line: Line | undefined): boolean =>
  line?.cells.length === 1 &&
  /^\(?(?:19|20)\d{2}年度?\)?$/u.test(foldWidth(line.cells[0]?.text ?? '').replace(/\s/gu, ''));

/** Splits a sheet's lines into forms, side by side or stacked. */
export function locateForms(lines: readonly Line[]): Segment[] {
  return splitSideBySide(lines).flatMap(splitStacked);
}

/** A second total row this close to the first belongs to the same form. */
const REPEATED_TOTAL_WITHIN = 3;

interface OpenSegment {
  readonly start: number;
  readonly anchors: Partial<Record<AnchorKind, number>>;
  totalAt: number;
}

/** A new form begins where a title follows anything else, where an anchor comes a second time, or after a total row. */
function splitStacked(lines: readonly Line[]): Segment[] {
  const segments: Segment[] = [];
  let open: OpenSegment | null = null;
  const close = (before: number): void => {
    if (!open) return;
    const { start, anchors, totalAt } = open;
    const isForm = anchors.indicators !== undefined || (anchors.funds !== undefined && anchors.header !== undefined);
    const end = totalAt < 0 ? before : endOfRemarks(lines, totalAt + 1);
    if (isForm) segments.push({ lines: lines.slice(start, end), anchors });
    open = null;
  };
  lines.forEach((line, index) => {
    const kind = anchorOf(line);
    if (kind === null) return;
    // A form without a title may begin with its year.
    const start = isYearLine(lines[index - 1]) ? index - 1 : index;
    if (open && startsAnother(open, kind, index)) close(start);
    if (kind === 'total') {
      // 合计 above the indicators is the total of the funds block.
      if (open?.anchors.indicators === undefined) return;
      open.anchors.total ??= index - open.start;
      open.totalAt = index;
      return;
    }
    open ??= { start, anchors: {}, totalAt: -1 };
    open.anchors[kind] ??= index - open.start;
  });
  close(lines.length);
  return segments;
}

/** Where the remarks and signatures that follow a total row end. */
function endOfRemarks(lines: readonly Line[], start: number): number {
  let end = start;
  for (const [offset, line] of lines.slice(start).entries()) {
    if (anchorOf(line) !== null) break;
    if (!isNoteLabel(line.cells[0]?.text ?? '') && !isAnswerBelow(lines[start + offset - 1], line)) break;
    end = start + offset + 1;
  }
  return end;
}

/** Whether a line answers the remark's label that stands alone above it. */
export function isAnswerBelow(above: Line | undefined, line: Line): boolean {
  const label = above?.cells.length === 1 ? above.cells[0] : undefined;
  if (!label || !isRemarkLabel(label.text) || line.cells.length !== 1) return false;
  const [answer] = line.cells;
  return answer?.kind === 'text' && !isNoteLabel(answer.text) && answer.address.column >= label.address.column;
}

function startsAnother({ anchors, totalAt }: OpenSegment, kind: AnchorKind, index: number): boolean {
  if (kind === 'total') return totalAt >= 0 && index - totalAt > REPEATED_TOTAL_WITHIN;
  if (totalAt >= 0) return true;
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

/** The column at which a second set of indicator headings begins in a line. */
function headingCuts(line: Line): number[] {
  if (!isIndicatorHeader(line)) return [];
  let hasName = false;
  for (const [index, cell] of line.cells.entries()) {
    const field = indicatorColumn(cell.text);
    if (field === 'level1' && hasName) {
      const before = line.cells[index - 1];
      const isBlockLabel = before !== undefined && indicatorColumn(before.text) === null;
      return [isBlockLabel ? before.address.column : cell.address.column];
    }
    if (field === 'name') hasName = true;
  }
  return [];
}
