import { certaintyOf, type CellAddress, type EvaluationForm } from '../form';
import type { RuleContext } from '../rules/context';
import type { Figure } from '../rules/support/verdicts';
import type { CellEdit, Fix } from '../rules/types';
import { followingEdits, isAt } from './following';
import type { FindingFix } from './types';

/**
 * A rule's fix mends the cell it found. Where that is a score and sums between the indicators, or the total, were right
 * before, they must follow, and the grade with the total, or the fix would only move the fault. A cell with a formula is never overwritten unasked.
 * Nor is a fix safe that mends a converted score, whose raw score follows where it was right by it, or that scores a form whose layout was not fully
 * recognised: the number may follow from the wrong cells. `null` where a cell says more than what was read from
 * it, `自评总分：98分`: a value would take the rest away.
 */
export function completeFix(form: EvaluationForm, context: RuleContext, fix: Fix): FindingFix | null {
  const own = fix.edits;
  const edits = [...own, ...followingEdits(context, [own])];
  if (edits.some(({ address }) => saysMore(form, address))) return null;
  const overwritesFormula = own.some(({ address }) => hasFormula(form, address));
  const isGuess = certaintyOf(form) === 'unsure' && edits.some(({ address }) => isScore(form, context, address));
  const isSafe = fix.isSafe && !overwritesFormula && !isGuess && !mendsConverted(form, own);
  return { isSafe, edits, own };
}

const SCORES: ReadonlySet<Figure> = new Set<Figure>(['score', 'execution-score', 'total', 'grade']);

/** Whether a score, the total or the grade that follows from it stands in a cell. */
const isScore = ({ rubric }: EvaluationForm, { verdicts }: RuleContext, at: CellAddress): boolean =>
  verdicts.some(({ what, field }) => SCORES.has(what) && isAt(field, at)) ||
  rubric.some(({ score }) => isAt(score, at));

/** Whether a converted score is mended: which of the two, it or the raw score beside it, is wrong is a person's choice. */
const mendsConverted = ({ indicators }: EvaluationForm, edits: readonly CellEdit[]): boolean =>
  indicators.some(({ scaled, score }) => scaled !== null && edits.some(({ address }) => isAt(score, address)));

const saysMore = ({ total, funds }: EvaluationForm, address: CellAddress): boolean =>
  [total?.score, total?.grade, ...Object.values(funds?.total?.cells ?? {})].some((field) => {
    const value = field?.cell?.value;
    return isAt(field, address) && typeof value === 'string' && value.trim() !== field?.text;
  });

const hasFormula = ({ cells }: EvaluationForm, address: CellAddress): boolean =>
  cells.some((field) => field.cell?.formula !== undefined && isAt(field, address));
