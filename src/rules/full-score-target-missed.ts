import type { Profile } from '../scoring';
import { defineRule } from './define-rule';
import type { JudgedIndicator, RuleContext } from './context';
import { certaintyOf, isReadingSure } from './support/readings';
import { readReason } from './support/reasons';
import { hasFullScore, isScoreOf, numberFix, reverseScores, scoreCells, scoreReport } from './support/scores';

/**
 * Full points are earned only where the target is met.
 * Excel: =OR(F12>=E12,H12<G12), for lower is better =OR(F12<=E12,H12<G12)
 */
export const fullScoreTargetMissed = defineRule({
  id: 'full-score-target-missed',
  code: 'PE304',
  severity: 'error',
  basis: ['caiyu-2020-10-art-16'],
  isJudgement: false,
  messages: {
    missed: ['name', 'printed', 'expected', 'arithmetic'],
    missedByName: ['name', 'printed', 'expected', 'arithmetic'],
    exceeded: ['name', 'printed', 'linear', 'ratio', 'arithmetic'],
    exceededByName: ['name', 'printed', 'linear', 'ratio', 'arithmetic'],
  },
  check: (_form, context) =>
    context.judged
      .filter((one) => hasFullScore(one) && isReadingSure(one) && certaintyOf(one) !== 'open')
      .flatMap((one) => [...checkExceeded(one, context), ...checkMissed(one)]),
});

function checkMissed(one: JudgedIndicator) {
  const { assessment, isScoreRight } = one;
  if (assessment.kind !== 'exact' || assessment.isMet || isScoreRight !== false || isReverseFormula(one)) return [];
  if (certaintyOf(one) === 'certain') return [scoreReport('missed', one, hasReason(one))];
  return [{ ...scoreReport('missedByName', one, false), severity: 'warning' as const }];
}

/** Fewer points ask for a reason: where there is none, a person has to write it with the new score. */
const hasReason = ({ indicator: { reason } }: JudgedIndicator): boolean =>
  reason === null || readReason(reason) === 'text';

const isReverseFormula = ({ acceptable }: JudgedIndicator): boolean =>
  acceptable.some(({ formula }) => formula === 'reverse-linear');

function checkExceeded(one: JudgedIndicator, { profile }: RuleContext) {
  const { indicator, assessment, score } = one;
  const scores = reverseScores(one, profile);
  if (!scores || !indicator.score || !score || isRoundedUp(one, profile)) return [];
  const { linear, ratio, steps } = scores;
  const report = {
    data: { name: indicator.name.text, printed: indicator.score.text, linear, ratio, arithmetic: steps },
    cells: scoreCells(one),
    actual: score,
    steps,
    // Which formula is in force is the user's choice: never safe.
    ...(assessment.kind === 'exact'
      ? { expected: assessment.score, fix: numberFix(indicator.score.address, assessment.score, false) }
      : {}),
  };
  if (certaintyOf(one) === 'certain') return [{ ...report, message: 'exceeded' as const }];
  return [{ ...report, message: 'exceededByName' as const, severity: 'warning' as const }];
}

/** Whether full points are what a reverse formula gives at the printed decimals. */
const isRoundedUp = (one: JudgedIndicator, profile: Profile): boolean =>
  one.acceptable.some((accepted) => accepted.formula !== 'met' && isScoreOf(one, accepted.exact, profile));
