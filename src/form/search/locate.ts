import { anchorOf, isFundTotalLine, isKnownFundHeader, isYearLine, tellsFunds, type AnchorKind } from './anchors';
import type { Line } from '../cells/lines';
import { level1Kind } from '../evidence/labels';
import { endOfPageTop, endOfRemarks } from './pages';
import { splitSideBySide } from './side-by-side';

/** The lines of one form: from its title (or first label) to its total row. */
export interface Segment {
  readonly lines: readonly Line[];
  /** Index into `lines` of each kind of anchor, where found. */
  readonly anchors: Readonly<Partial<Record<AnchorKind, number>>>;
}

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
      if (isTotalFirst(lines, index, open)) return;
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

/** Whether a total stands between the headings and the first of the indicators, which still belong to the form. */
function isTotalFirst(lines: readonly Line[], index: number, { last, lastAt }: OpenSegment): boolean {
  if (last !== 'indicators' || lastAt !== index - 1) return false;
  return lines[index + 1]?.cells.slice(0, 2).some(({ text }) => level1Kind(text) !== null) === true;
}

/** Whether a total is the first one in a funds block that stands below the indicators. */
function isTotalOfFunds(lines: readonly Line[], index: number, { start, anchors, last }: OpenSegment): boolean {
  const line = lines[index];
  if (last !== 'funds' || !line || !isFundTotalLine(line)) return false;
  return !lines.slice(start + (anchors.funds ?? 0) + 1, index).some(isFundTotalLine);
}

function startsAnother({ anchors, totalAt }: OpenSegment, kind: AnchorKind, index: number): boolean {
  if (kind === 'total') return totalAt >= 0 && index - totalAt > REPEATED_TOTAL_WITHIN;
  // Funds or goals may stand below the total; another form would begin with its title or project.
  if (kind === 'funds' && totalAt < 0 && anchors.indicators === undefined) return false;
  if (totalAt >= 0) return (kind !== 'funds' && kind !== 'goals') || anchors[kind] !== undefined;
  if (kind === 'title') return Object.keys(anchors).some((seen) => seen !== 'title');
  // The indicator heading is repeated after a page break.
  return kind !== 'indicators' && anchors[kind] !== undefined;
}
