import { ZERO, type Decimal } from '../../scoring';
import type { Field } from '../cells/content';
import type { FundsConstruct, FundsPlace } from '../grammar/funds-construct';
import type { FundRow, FundsBlock } from '../model/form';
import type { FundColumnField } from '../evidence/labels';
import { FUNDS_WEIGHTS } from './weights';

/** A reading of the funds and how much speaks for it. */
export interface FundsCandidate {
  readonly construct: string;
  readonly block: FundsBlock;
  readonly score: number;
}

/** All readings of the funds at a place, the best first. */
export function fundsCandidates(place: FundsPlace, constructs: readonly FundsConstruct[]): FundsCandidate[] {
  const candidates = constructs.flatMap(({ id, read }): FundsCandidate[] => {
    const block = read(place);
    return block ? [{ construct: id, block, score: scoreOf(block) }] : [];
  });
  return candidates.sort((a, b) => b.score - a.score || a.block.sources.length - b.block.sources.length);
}

/** What was read, and the cells that another reading, nearly as good, takes for an amount where this one does not. */
export interface ChosenFunds {
  readonly block: FundsBlock | null;
  readonly contested: readonly Field[];
}

export function chooseFunds(place: FundsPlace, constructs: readonly FundsConstruct[]): ChosenFunds {
  const [best, ...others] = fundsCandidates(place, constructs);
  if (!best) return { block: null, contested: [] };
  const rivals = others.filter(({ score }) => score >= best.score - FUNDS_WEIGHTS.margin);
  return { block: best.block, contested: [...new Set(rivals.flatMap(({ block }) => differences(best.block, block)))] };
}

/** Amounts of the total that a rival reads from other cells. */
function differences(best: FundsBlock, rival: FundsBlock): Field[] {
  const own = Object.values(best.total?.cells ?? {}).map(({ number }) => number?.toFixed());
  return AMOUNTS.flatMap((field) => {
    const cell = rival.total?.cells[field];
    return cell?.number && !own.includes(cell.number.toFixed()) ? [cell] : [];
  });
}

const AMOUNTS: readonly FundColumnField[] = ['adjusted', 'executed'];
const NUMBERS: readonly FundColumnField[] = ['initial', 'adjusted', 'executed', 'rate', 'points', 'score'];

/** What a reading explains: numbers where numbers are asked for, labels of rows, sums that come out; words there speak against it. */
function scoreOf({ total, sources, columns }: FundsBlock): number {
  const w = FUNDS_WEIGHTS;
  if (!total) return w.noRows;
  let score = 0;
  for (const field of NUMBERS) {
    if (columns[field] === undefined) continue;
    score += fit(total.cells[field]) * (field === 'adjusted' || field === 'executed' ? 2 : 1);
    for (const row of sources) score += Math.min(fit(row.cells[field]), w.source);
  }
  return score + Math.min(agreement(total, sources), w.mostArithmetic);
}

function fit(cell: Field | undefined): number {
  if (!cell || cell.kind === 'blank') return FUNDS_WEIGHTS.blank;
  if (cell.number !== null) return FUNDS_WEIGHTS.number;
  return cell.kind === 'text' ? FUNDS_WEIGHTS.text : 0;
}

/** Arithmetic that comes out; what does not come out may be the form's fault and says nothing. */
function agreement({ cells }: FundRow, sources: readonly FundRow[]): number {
  const [budget, spent, rate] = [cells.adjusted?.number, cells.executed?.number, cells.rate?.number];
  const isRate = !!budget && !!spent && !!rate && isNear(spent, budget.times(rate), budget);
  const sum = sources.reduce<Decimal>((all, row) => all.plus(row.cells.adjusted?.number ?? ZERO), ZERO);
  const isSum = !!budget && sources.length > 0 && isNear(sum, budget, budget);
  return (Number(isRate) + Number(isSum)) * FUNDS_WEIGHTS.agrees;
}

const isNear = (a: Decimal, b: Decimal, whole: Decimal): boolean => a.minus(b).abs().times(100).lte(whole.abs());
