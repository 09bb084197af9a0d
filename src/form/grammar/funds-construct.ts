import type { FundsBlock } from '../model/form';
import type { Line } from '../cells/lines';
import { type FundColumnField, ROLE } from '../evidence/labels';
import { COVER_WEIGHTS } from '../search/weights';
import { lineByLine, type Construct } from './construct';

/** What a construct of funds has to go by. */
export interface FundsPlace {
  /** The form's lines up to where the next block begins. */
  readonly lines: readonly Line[];
  /** The line where the block seems to begin. */
  readonly at: number;
  /** The unit that the form states elsewhere for all its amounts. */
  readonly stated: FundsBlock['moneyUnit'];
  /** The rank of a sheet column among those that the form uses. */
  readonly rankOf: (column: number) => number;
}

/** One way of writing the funds: where it may begin, and its reading there or none. It never knows what others propose. */
export interface FundsConstruct extends Construct {
  readonly read: (place: FundsPlace) => FundsBlock | null;
}

/** What is known by its headings may begin a further form; what merely looks like funds may not. */
const isKnown = (weight: number): boolean => weight >= COVER_WEIGHTS.fundsKnown;

const opensByHeadings = lineByLine('funds', headingWeight, isKnown);

function headingWeight(line: Line): number {
  const w = COVER_WEIGHTS;
  // The year's tasks have budgets of their own.
  if (line.names(ROLE.task)) return 0;
  if (asksForAmounts(line.funds)) return w.fundsKnown + (isScored(line) ? w.fundsScored : 0);
  if (line.cells.length < FEWEST_LIKELY || !line.isWords) return 0;
  const likely = line.likelyFunds;
  if (likely.size < FEWEST_LIKELY || !asksForAmounts(likely)) return 0;
  return likely.size > FEWEST_LIKELY ? w.fundsLikely : w.fundsPossible;
}

const isScored = ({ funds }: Line): boolean => funds.has('points') || funds.has('score');

/** Headings that are merely like known ones: so many of them are asked for, and one more among indicators. */
const FEWEST_LIKELY = 3;

/** Funds that begin with a row of headings. */
export const underHeadings = Object.freeze({ block: 'funds', propose: opensByHeadings } as const);

/** Funds that are known by their labels and amounts, which may stand in the lines below as well. */
export const fundsWhere = (
  begins: (line: Line, below: () => readonly Line[]) => boolean,
): Pick<FundsConstruct, 'block' | 'propose'> => ({
  block: 'funds',
  propose: lineByLine(
    'funds',
    (line, lines, at) =>
      begins(line, () => lines.slice(at + 1, at + 1 + MOST_LOOKED_AT)) ? COVER_WEIGHTS.fundsPossible : 0,
    isKnown,
  ),
});

const MOST_LOOKED_AT = 4;

/** How many of the three amounts columns name. */
export const amountsIn = (fields: ReadonlySet<FundColumnField>): number =>
  Number(fields.has('initial')) + Number(fields.has('adjusted')) + Number(fields.has('executed'));

/** Whether columns are those of a funds block: two of the amounts, or one and the rate. */
export const asksForAmounts = (fields: ReadonlySet<FundColumnField>): boolean => {
  const amounts = amountsIn(fields);
  return amounts >= 2 || (amounts === 1 && fields.has('rate'));
};
