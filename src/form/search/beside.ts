import type { Field } from '../cells/content';
import { linesWithin, type Line } from '../cells/lines';
import { headerField, indicatorColumn, isTitle, labelIn, ROLE } from '../evidence/labels';
import { GRAMMAR, type Grammar } from '../grammar';
import type { PlacedHints } from '../model/layout-hints';
import { readStacked, segmentsOf, type Cover, type Part, type Segment } from './cover';
import { COVER_WEIGHTS } from './weights';
import { flatMap } from '../../scoring';

/**
 * Forms side by side share their rows, which need not be alike: that a sheet is parted at a column is a hypothesis like
 * any other, and counts where its two parts, each read alone, explain more than the whole.
 */

const NO_HINTS: PlacedHints['byRow'] = new Map();

/** The forms of a sheet, stacked or side by side. */
export const coverOf = (lines: readonly Line[], hints = NO_HINTS, grammar: Grammar = GRAMMAR): Segment[] =>
  flatMap(partsOf(readStacked({ lines, hints }, grammar), grammar), segmentsOf);

function partsOf(whole: Cover, grammar: Grammar): Cover[] {
  let best: { readonly gain: number; readonly parts: readonly Cover[] } = { gain: whole.best.gain, parts: [] };
  for (const cut of cutsOf(whole.part.lines)) {
    const sides = [(column: number) => column < cut, (column: number) => column >= cut];
    const parts = sides.map((isKept) => readStacked(within(whole.part, isKept), grammar));
    const gain = parts.reduce((sum, part) => sum + part.best.gain, -COVER_WEIGHTS.formBeside);
    if (gain > best.gain) best = { gain, parts };
  }
  return best.parts.length === 0 ? [whole] : flatMap(best.parts, (part) => partsOf(part, grammar));
}

/** What of a part stands in columns that are kept; a hint that names no column goes to the left. */
const within = ({ lines, hints }: Part, isKept: (column: number) => boolean): Part => ({
  lines: linesWithin(lines, isKept),
  hints: new Map([...hints].filter(([, [first]]) => isKept(first?.column ?? -1))),
});

/** Columns followed at once; what stands further right is tried in what is left. */
const MOST_COLUMNS = 16;

/**
 * The columns where a form may begin right of another, as what a form has once stands there a second time; of equals the
 * first counts: behind a blank column, else at that sign, else at the label of the indicators left of it.
 */
function cutsOf(lines: readonly Line[]): number[] {
  const leftmost = new Map<Sign, number>();
  const signs = flatMap(lines.filter(hasSign), ({ plain: { cells } }) =>
    flatMap(cells, (cell, at) => {
      const sign = signOf(cell);
      if (!sign) return [];
      const { column } = cell.address;
      leftmost.set(sign, Math.min(leftmost.get(sign) ?? column, column));
      return [{ sign, column, before: cells[at - 1]?.address.column ?? column }];
    }),
  );
  const further = signs.filter(({ sign, column }) => column > (leftmost.get(sign) ?? column));
  if (further.length === 0) return [];
  const columns = firstOf(further.map(({ column }) => column));
  const used = new Set(flatMap(lines, ({ cells }) => cells.map(({ address }) => address.column)));
  const behindBlank = columns.map((column) => {
    let start = column;
    while (used.has(start - 1)) start -= 1;
    return start;
  });
  return [...new Set([...behindBlank, ...columns, ...firstOf(further.map(({ before }) => before))])];
}

const firstOf = (columns: readonly number[]): number[] => [...new Set(columns)].slice(0, MOST_COLUMNS);

type Sign = 'title' | 'projectName' | 'level1';

const hasSign = (line: Line): boolean =>
  line.names(ROLE.title) || line.asks(ROLE.projectName) || line.indicators.has('level1');

/** What shows that a form stands where a cell does; `null` for most cells. */
function signOf(cell: Field): Sign | null {
  if (cell.kind !== 'text') return null;
  if (isTitle(cell)) return 'title';
  if (headerField(labelIn(cell)) === 'projectName') return 'projectName';
  return indicatorColumn(cell) === 'level1' ? 'level1' : null;
}
