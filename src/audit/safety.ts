import { certaintyOf, toA1, type CellAddress } from '../form';
import type { RuleContext } from '../rules/context';
import { pointsLeft } from '../rules/support/totals';
import type { ExecutionVerdict, FundsVerdict, RateVerdict, ScoreVerdict, Verdict } from '../rules/support/verdicts';
import type { CellEdit } from '../rules/types';
import { flatMap, ONE, ZERO } from '../scoring';
import { isAt, mendsFigures, totalIn } from './following';
import type { JudgedForm } from './judge';
import type { Finding, FindingFix } from './types';

type Judged = Pick<JudgedForm, 'form' | 'context' | 'coverage'>;

/** What a fix writes into its own cells. */
type Written = 'score' | 'execution-score' | 'rate' | 'total' | 'grade' | 'other-figure' | 'notation' | 'content';

/** A finding with a safe fix, the cell that is asked about, and all that is found in the form. */
interface Asked {
  readonly judged: Judged;
  readonly finding: Finding;
  readonly fix: FindingFix;
  readonly at: CellAddress;
  readonly findings: readonly Finding[];
}

type Condition = (asked: Asked) => boolean;

/**
 * The law of safety: what has to hold, besides that a rule calls the value one that follows, for a fix to be taken
 * without a look at it. Of two cells that contradict each other either may be the wrong one, so that a third has to
 * bear out what is written. Who wants another fix to be safe, or not, changes it here.
 */
const LAW: Readonly<Record<Written, readonly Condition[]>> = {
  score: [isLayoutSure, isNotConverted, arePointsSound, isUndoubted, isScoreBorneOut],
  'execution-score': [isLayoutSure, arePointsSound, isUndoubted, isExecutionBorneOut],
  rate: [isLayoutSure, isUndoubted, areFundsSound, isRateBorneOut],
  total: [isLayoutSure, arePointsSound, isUndoubted, isSumSettled, isSumRead, isAccountedFor],
  grade: [isLayoutSure, isTotalSound],
  'other-figure': [isLayoutSure, isUndoubted],
  // The number stays the same, and is only written in another way.
  notation: [isLayoutKnown],
  content: [isLayoutKnown],
};

/** The findings, with those fixes safe alone that the law allows. */
export const underLaw = (judged: Judged, findings: readonly Finding[]): readonly Finding[] =>
  findings.map((finding) => {
    const { fix } = finding;
    if (!fix?.isSafe || isLawful(judged, finding, fix, findings)) return finding;
    return { ...finding, fix: { ...fix, isSafe: false } };
  });

function isLawful(judged: Judged, finding: Finding, fix: FindingFix, findings: readonly Finding[]): boolean {
  const isOfFigures = mendsFigures(judged.context, fix.own);
  return fix.own.every((edit) => {
    const written = isOfFigures ? writtenBy(judged, edit) : 'content';
    const asked = { judged, finding, fix, at: edit.address, findings };
    return isNoFormula(asked) && LAW[written].every((holds) => holds(asked));
  });
}

const FIGURES: ReadonlySet<string> = new Set([
  'score',
  'execution-score',
  'rate',
  'total',
  'grade',
] satisfies Written[]);

function writtenBy({ context }: Judged, { address, value }: CellEdit): Written {
  const verdict = verdictAt(context, address);
  if (typeof value === 'number' && verdict?.field.number?.eq(value)) return 'notation';
  return verdict && FIGURES.has(verdict.what) ? (verdict.what as Written) : 'other-figure';
}

const verdictAt = ({ verdicts }: RuleContext, at: CellAddress): Verdict | undefined =>
  verdicts.find(({ field }) => isAt(field, at));

/** A cell with a formula is never overwritten unasked. */
function isNoFormula({ judged: { form }, at }: Asked): boolean {
  return !form.cells.some((field) => field.cell?.formula !== undefined && isAt(field, at));
}

function isLayoutSure({ judged: { form } }: Asked): boolean {
  return certaintyOf(form) === 'sure';
}

function isLayoutKnown({ judged: { form } }: Asked): boolean {
  return certaintyOf(form) !== 'unsure';
}

/** Which of the two, a converted score or the raw one beside it, is wrong is a person's choice. */
function isNotConverted({ judged: { form }, at }: Asked): boolean {
  return !form.indicators.some(({ scaled, score }) => scaled !== null && isAt(score, at));
}

/** The points make what they should, in groups and as a whole: else those of a row may be what is wrong. */
function arePointsSound({ judged: { context } }: Asked): boolean {
  return !context.verdicts.some(({ what, state, cause }) => {
    const isOfPoints = what === 'points' || (what === 'group' && cause !== 'subtotal-score-off');
    return isOfPoints && state === 'wrong';
  });
}

/**
 * No error and no warning that rests on more than judgement is about a cell that the value follows from. One that has the mended cell among what took part
 * goes with it: the reason that a wrong score lacks.
 */
function isUndoubted({ finding, fix, findings }: Asked): boolean {
  const own = new Set(fix.own.map(({ address }) => toA1(address)));
  const used = new Set(finding.cells.map(toA1).filter((cell) => !own.has(cell)));
  const goesWith = ({ cells }: Finding): boolean => cells.slice(1).some((cell) => own.has(toA1(cell)));
  return !findings.some(
    (other) =>
      other !== finding &&
      other.severity !== 'info' &&
      !other.isJudgement &&
      other.cells.some((cell) => used.has(toA1(cell))) &&
      !goesWith(other),
  );
}

/** The printed total is the sum of the right scores, or the row prints how far its target was reached, and that is right. */
function isScoreBorneOut({ judged: { context }, at }: Asked): boolean {
  const own = context.verdicts.find((one): one is ScoreVerdict => one.what === 'score' && isAt(one.field, at));
  // A completion that is the score's own share bears out the score, and so not what would be written for it.
  const isCompleted = (one: Verdict): boolean =>
    one.what === 'completion' && one.state === 'right' && one.isOfValues && one.one === own?.one;
  return isTotalOfRight(context) || context.verdicts.some(isCompleted);
}

const isTotalOfRight = (context: RuleContext): boolean => {
  const total = totalIn(context);
  return total?.state === 'right' && total.mended !== null;
};

/** The printed rate is that of the amounts, or the printed total the sum with the right score. */
function isExecutionBorneOut({ judged: { context } }: Asked): boolean {
  const rate = context.execution.rate;
  return (
    isTotalOfRight(context) ||
    context.verdicts.some(({ what, state, field }) => what === 'rate' && field === rate && state === 'right')
  );
}

const fundsIn = ({ verdicts }: RuleContext): readonly FundsVerdict[] =>
  verdicts.filter((one): one is FundsVerdict => one.what === 'funds');

/** The sources add up, wherever there are any. */
function areFundsSound({ judged: { context } }: Asked): boolean {
  return fundsIn(context).every(({ state }) => state !== 'wrong');
}

/** The amounts are those of a score that is right, and not capped, or of sources that add up. */
function isRateBorneOut({ judged: { context }, at }: Asked): boolean {
  const own = context.verdicts.find((one): one is RateVerdict => one.what === 'rate' && isAt(one.field, at));
  const amounts = own?.rate ? [own.rate.budget, own.rate.executed] : [];
  if (!own?.rate || amounts.some((field) => field === null)) return false;
  const score = context.verdicts.find((one): one is ExecutionVerdict => one.what === 'execution-score');
  const isScored = score?.state === 'right' && own.field === context.execution.rate && own.rate.exact.lte(ONE);
  return isScored || addUp(context, own);
}

/** Whether budget and executed of a row take part in sums that are right. */
function addUp(context: RuleContext, { rate }: RateVerdict): boolean {
  const right = fundsIn(context).filter(({ state }) => state === 'right');
  const columns = new Set(right.map(({ field }) => field.address.column));
  return rate !== null && [rate.budget, rate.executed].every(({ address }) => columns.has(address.column));
}

/** Every score that is added up is right, or nothing speaks against it. */
function isSumSettled({ judged: { context } }: Asked): boolean {
  return !context.verdicts.some(
    ({ what, state }) => (what === 'score' || what === 'execution-score' || what === 'group') && state === 'wrong',
  );
}

/** All numbers of the form were read, and no score is due that was not found. */
function isSumRead({ judged: { form, context, coverage } }: Asked): boolean {
  const total = totalIn(context);
  const isWhole = total?.sum != null && total.sum.missing.length === 0 && pointsLeft(form, context) === null;
  return isWhole && !coverage.unchecked.some(({ what }) => what === 'unread');
}

/** No score that arithmetic does not settle could be what makes the difference: then it, not the total, may be wrong. */
function isAccountedFor({ judged: { context } }: Asked): boolean {
  const total = totalIn(context);
  const printed = total?.field.number;
  if (!printed || !total.sum) return true;
  const difference = printed.minus(total.sum.full);
  const open = flatMap(context.verdicts, (one) =>
    one.what === 'score' && one.state !== 'right' && one.one.score ? [one.one] : [],
  );
  return open.every(({ score, points }) => {
    const other = score?.plus(difference);
    return points !== null && other !== undefined && (other.lt(ZERO) || other.gt(points));
  });
}

/** The grade follows from the printed total: not where that is wrong itself. */
function isTotalSound({ judged: { context } }: Asked): boolean {
  return totalIn(context)?.state !== 'wrong';
}
