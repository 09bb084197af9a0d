import { level1Kind, ROLE } from '../evidence/labels';
import type { Line } from '../cells/lines';
import type { Grammar } from '../grammar';
import type { Block, Candidate } from '../grammar/construct';
import { projectNamesIn, type PageTop } from '../grammar/further-page';
import { endOfRemarks } from '../grammar/remarks';
import { isYearLine } from '../grammar/title';
import type { PlacedHints } from '../model/layout-hints';
import { COVER_WEIGHTS } from './weights';
import { flatMap } from '../../scoring';

/**
 * Which forms a sheet holds, chosen as a whole: every construct proposes where its block may begin, and a dynamic
 * programme over the lines takes the forms that explain the most of the proposals. No proposal is refused before the
 * last line is seen.
 */

/** Lines, and what a person has said of headings among them. */
export interface Part {
  readonly lines: readonly Line[];
  readonly hints: PlacedHints['byRow'];
}

/** The lines of one form: from its title (or first label) to its total row and remarks. */
export interface Segment extends Part {
  /** Index into `lines` of each kind of block, where found. */
  readonly blocks: Readonly<Partial<Record<Block, number>>>;
}

/** A part of a sheet with its best reading in which no form stands beside another. */
export interface Cover {
  readonly part: Part;
  readonly best: Path;
}

export const readStacked = (part: Part, grammar: Grammar): Cover => ({
  part,
  best: bestPath(proposalsFor(part, grammar)),
});

/** The line of each block, where seen. */
type Places = Readonly<Record<Block, number | undefined>>;

const NO_PLACES: Places = Object.freeze({
  title: undefined,
  header: undefined,
  funds: undefined,
  goals: undefined,
  indicators: undefined,
  total: undefined,
});

// Copies are written out: a copy of a copy of a copy by `...` is made in a slow way, and paths are copied all the time.
function withPlace({ title, header, funds, goals, indicators, total }: Places, block: Block, at: number): Places {
  const places: Record<Block, number | undefined> = { title, header, funds, goals, indicators, total };
  places[block] = at;
  return places;
}

/** A form that is being read: what of it was seen so far. */
interface OpenForm {
  readonly start: number;
  readonly blocks: Places;
  /** The line of the total that ends it; -1 before. */
  readonly totalAt: number;
  /** The block that was taken last, and its line. */
  readonly last: Block;
  readonly lastAt: number;
  /** All blocks seen, one bit each. */
  readonly seen: number;
  readonly gain: number;
}

const copyOf = ({ start, blocks, totalAt, last, lastAt, seen, gain }: OpenForm): Changing<OpenForm> => ({
  start,
  blocks,
  totalAt,
  last,
  lastAt,
  seen,
  gain,
});

type Changing<Of> = { -readonly [Key in keyof Of]: Of[Key] };

const withGain = (open: OpenForm, gain: number): OpenForm => {
  const copy = copyOf(open);
  copy.gain += gain;
  return copy;
};

const goingOn = ({ gain, closed: before }: Path, open: OpenForm | null, until: number): Path => ({
  gain,
  closed: before,
  open,
  until,
});

/** A form with its first line and the one after its last. */
interface ClosedForm {
  readonly form: OpenForm;
  readonly end: number;
  readonly before: ClosedForm | null;
}

/** One way of reading the lines so far. */
export interface Path {
  readonly gain: number;
  readonly closed: ClosedForm | null;
  readonly open: OpenForm | null;
  /** Lines before this one belong to the top of a further page. */
  readonly until: number;
}

/** What the constructs say of a sheet's lines. */
interface Proposals {
  readonly lines: readonly Line[];
  readonly at: ReadonlyMap<number, readonly Candidate[]>;
  readonly pageTop: (at: number) => PageTop | null;
  /** Whether a block surely begins at a line. */
  readonly isSure: (at: number) => boolean;
}

function proposalsFor({ lines, hints }: Part, { cover, passages }: Grammar): Proposals {
  const at = new Map<number, Candidate[]>();
  // Constructs that begin alike propose once.
  const ways = new Set(cover.map(({ propose }) => propose));
  for (const candidate of flatMap([...ways], (propose) => propose(lines))) {
    const list = at.get(candidate.at);
    if (list) list.push(candidate);
    else at.set(candidate.at, [candidate]);
  }
  lines.forEach(({ row }, index) => {
    if (hints.has(row)) at.set(index, [{ block: 'indicators', at: index, weight: COVER_WEIGHTS.hinted, opens: true }]);
  });
  const sure = (line: number): readonly Candidate[] =>
    (at.get(line) ?? []).filter(({ weight }) => weight > COVER_WEIGHTS.fundsPossible);
  const isOfPage = ({ block }: Candidate): boolean => block === 'title' || block === 'header';
  const tops = new Map<number, PageTop | null>();
  const readTop = (line: number): PageTop | null =>
    passages.furtherPage.read(lines, line, (one) => !sure(one).every(isOfPage));
  return {
    lines,
    at,
    // Every path asks.
    pageTop(line) {
      const known = tops.get(line);
      if (known !== undefined) return known;
      const top = readTop(line);
      tops.set(line, top);
      return top;
    },
    isSure: (line) => sure(line).length > 0,
  };
}

function bestPath(proposals: Proposals): Path {
  let paths: Path[] = [{ gain: 0, closed: null, open: null, until: 0 }];
  for (const [at, candidates] of [...proposals.at].sort(([a], [b]) => a - b)) {
    const next = new Map<number, Path>();
    for (const path of paths) {
      for (const one of path.until > at ? [path] : continuations(path, at, candidates, proposals)) {
        const key = keyOf(one);
        const known = next.get(key);
        if (!known || totalOf(one) > totalOf(known)) next.set(key, one);
      }
    }
    paths = mostPromising([...next.values()]);
  }
  const ends = paths.map((path) => closed(path, proposals.lines.length, proposals));
  return ends.reduce((best, one) => (one.gain > best.gain ? one : best));
}

const totalOf = ({ gain, open }: Path): number => gain + (open?.gain ?? 0);

/** Paths that are followed at once. */
const MOST_PATHS = 12;

/** The best paths in the order they were found: of equals the first counts. */
function mostPromising(paths: Path[]): Path[] {
  if (paths.length <= MOST_PATHS) return paths;
  const least = paths.map(totalOf).sort((a, b) => b - a)[MOST_PATHS - 1] ?? 0;
  return paths.filter((path) => totalOf(path) >= least);
}

const BITS: Readonly<Record<Block, number>> = { title: 1, header: 2, funds: 4, goals: 8, indicators: 16, total: 32 };

/** Paths that can go on in the same ways have one key; only the best of them goes on. */
function keyOf({ open, closed: before, until }: Path): number {
  const further = before === null ? 0 : 256;
  if (!open) return further;
  const below = open.totalAt >= 0 ? 64 : open.last === 'funds' ? 128 : open.last === 'indicators' ? 192 : 0;
  return open.seen + below + further + until * 512;
}

/** All ways in which a path goes on at a line where blocks may begin: taking one, opening a form, or going past them. */
function continuations(path: Path, at: number, candidates: readonly Candidate[], proposals: Proposals): Path[] {
  const { open } = path;
  if (!open) return [...flatMap(candidates, (one) => opened(path, one, proposals) ?? []), path];
  const top = furtherPage(open, at, proposals);
  if (top) return [goingOn(path, withGain(open, COVER_WEIGHTS.furtherPage), top.end)];
  const ways: Path[] = [];
  for (const candidate of candidates) {
    if (isWithinGoals(open, candidate)) continue;
    if (candidate.block === 'total') {
      // A total that can end the form ends it.
      const ended = withTotal(open, candidate, proposals.lines);
      if (ended) return [goingOn(path, ended, path.until)];
      if (isAnotherTotal(open, at)) return [closed(path, at, proposals)];
      continue;
    }
    ways.push(...taking(path, open, candidate, proposals));
  }
  const isLeftOut = open.totalAt >= 0 && candidates.some(({ block }) => block !== 'total');
  const left = isLeftOut ? COVER_WEIGHTS.leftOut : 0;
  const isPassable = !candidates.some(({ weight }) => weight === COVER_WEIGHTS.hinted);
  if (isPassable || ways.length === 0) ways.push(goingOn(path, withGain(open, -left), path.until));
  return ways;
}

/** Taking a block into the open form, or closing it and opening another. */
function taking(path: Path, open: OpenForm, candidate: Candidate, proposals: Proposals): Path[] {
  const taken = withBlock(open, candidate);
  const ways = taken ? [goingOn(path, taken, path.until)] : [];
  if ((taken && !isAtFoot(open, candidate)) || !canOpen(open, candidate)) return ways;
  const before = closed(path, startOf(candidate, proposals.lines), proposals);
  return [...ways, opened(before, candidate, proposals) ?? before];
}

const startOf = ({ at }: Candidate, lines: readonly Line[]): number => (isYearLine(lines[at - 1]) ? at - 1 : at);

function opened(path: Path, { block, at, weight, opens }: Candidate, { lines }: Proposals): Path | null {
  if (block === 'total' || (!opens && weight <= COVER_WEIGHTS.fundsTold)) return null;
  const start = startOf({ block, at, weight, opens }, lines);
  const seen = BITS[block];
  const blocks = withPlace(NO_PLACES, block, at);
  return goingOn(path, { start, blocks, totalAt: -1, last: block, lastAt: at, seen, gain: weight }, path.until);
}

/** A goal may be about 绩效自评表 and a project's name too. */
const isWithinGoals = ({ blocks }: OpenForm, { block, at }: Candidate): boolean =>
  blocks.goals === at - 1 && (block === 'title' || block === 'header');

/** Project and bodies below the total, of a form that has none above it. */
const isAtFoot = ({ totalAt, blocks }: OpenForm, { block }: Pick<Candidate, 'block'>): boolean =>
  totalAt >= 0 && block === 'header' && blocks.header === undefined;

function withBlock(open: OpenForm, { block, at, weight }: Candidate): OpenForm | null {
  const { blocks, totalAt } = open;
  if (blocks[block] !== undefined) return null;
  if (block === 'title') return null;
  const isFoot = isAtFoot(open, { block });
  if (totalAt >= 0 && block !== 'funds' && block !== 'goals' && !isFoot) return null;
  const isAmong = block === 'funds' && blocks.indicators !== undefined;
  const against = isAmong ? COVER_WEIGHTS.fundsAmongIndicators : isFoot ? COVER_WEIGHTS.headerAtFoot : 0;
  const taken = withSeen(open, block, at, weight - against);
  taken.last = block;
  taken.lastAt = at;
  return taken;
}

function withSeen(open: OpenForm, block: Block, at: number, gain: number): Changing<OpenForm> {
  const seen = copyOf(open);
  seen.blocks = withPlace(open.blocks, block, at);
  seen.seen |= BITS[block];
  seen.gain += gain;
  return seen;
}

/** A second total row this close to the first belongs to the same form. */
const REPEATED_TOTAL_WITHIN = 3;

const isAnotherTotal = ({ totalAt }: OpenForm, at: number): boolean =>
  totalAt >= 0 && at - totalAt > REPEATED_TOTAL_WITHIN;

function withTotal(open: OpenForm, { at, weight }: Candidate, lines: readonly Line[]): OpenForm | null {
  const { blocks } = open;
  const isAtHead = open.seen <= BITS.title + BITS.header;
  if (isAtHead) return withGain(open, COVER_WEIGHTS.totalInHead);
  // 合计 above the indicators, or in a funds block below them, is the total of the funds.
  if (blocks.indicators === undefined || isTotalOfFunds(lines, at, open) || isAnotherTotal(open, at)) return null;
  const isFirst = blocks.total === undefined;
  const taken = isFirst ? withSeen(open, 'total', at, weight) : copyOf(open);
  if (isTotalFirst(lines, at, open)) return taken;
  taken.totalAt = at;
  taken.last = 'total';
  taken.lastAt = at;
  return taken;
}

/** Whether a total stands between the headings and the first of the indicators, which still belong to the form. */
function isTotalFirst(lines: readonly Line[], at: number, { last, lastAt }: OpenForm): boolean {
  if (last !== 'indicators' || lastAt !== at - 1) return false;
  return lines[at + 1]?.cells.slice(0, 2).some((cell) => level1Kind(cell) !== null) === true;
}

/** Whether a total is the first one in a funds block that stands below the indicators. */
function isTotalOfFunds(lines: readonly Line[], at: number, { blocks, last }: OpenForm): boolean {
  const line = lines[at];
  if (last !== 'funds' || !line || !isFundTotalLine(line)) return false;
  return !lines.slice((blocks.funds ?? 0) + 1, at).some(isFundTotalLine);
}

const isFundTotalLine = (line: Line): boolean => line.names(ROLE.fundTotal);

/** A further form begins where a block comes a second time, or below a total. */
function canOpen({ seen, totalAt, last, lastAt }: OpenForm, { block, at, opens }: Candidate): boolean {
  if (!opens) return false;
  // A second row of the funds' headings may look like a first one.
  if (block === 'funds' && last === 'funds' && lastAt === at - 1) return false;
  if (block === 'title') return seen !== BITS.title;
  // The headings of the indicators are repeated after a page break.
  return block !== 'indicators' || totalAt >= 0;
}

function furtherPage(open: OpenForm, at: number, { lines, pageTop }: Proposals): PageTop | null {
  if (open.totalAt >= 0 || open.blocks.indicators === undefined) return null;
  const top = pageTop(at);
  if (!top || top.continues) return top;
  const names = new Set(flatMap(lines.slice(open.start, at), projectNamesIn));
  return top.names.some((name) => names.has(name)) ? top : null;
}

/** A path whose open form ends before a line. What is no form after all explains nothing. */
function closed(path: Path, before: number, { lines, isSure }: Proposals): Path {
  const { open } = path;
  if (!open) return path;
  const { totalAt } = open;
  const { funds = -1, goals = -1, indicators, header = -1 } = open.blocks;
  if (indicators === undefined && (funds < 0 || header < 0)) return goingOn(path, null, path.until);
  const hasTail = funds > totalAt || goals > totalAt || header > totalAt;
  const end = totalAt < 0 || hasTail ? before : endOfRemarks(lines, totalAt + 1, isSure);
  const price = path.closed === null ? 0 : COVER_WEIGHTS.anotherForm;
  const closedForm = { form: open, end, before: path.closed };
  return { gain: path.gain + open.gain - price, closed: closedForm, open: null, until: path.until };
}

export function segmentsOf({ part: { lines, hints }, best: { closed: last } }: Cover): Segment[] {
  const segments: Segment[] = [];
  for (let one = last; one !== null; one = one.before) {
    const { start, blocks } = one.form;
    segments.unshift({
      lines: lines.slice(start, one.end),
      hints,
      blocks: Object.fromEntries(
        flatMap(Object.entries(blocks), ([block, at]) => (at === undefined ? [] : [[block, at - start]])),
      ),
    });
  }
  return segments;
}
