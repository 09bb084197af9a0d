import { defineRule } from './define-rule';
import type { JudgedIndicator, RuleContext } from './context';
import { growthsOff } from './support/growth-of-numbers';
import { certaintyOf, isShortOverAYear } from './support/readings';
import { readReason } from './support/reasons';
import { numberFix, reverseScores, scoreCells, scoreReport, scoresIn, scoreText } from './support/scores';
import type { Report } from './types';

const MESSAGES = {
  missed: ['name', 'printed', 'expected', 'arithmetic'],
  missedByName: ['name', 'printed', 'expected', 'arithmetic'],
  told: ['name', 'text', 'printed', 'expected', 'arithmetic'],
  perPeriod: ['name', 'target', 'text', 'printed', 'expected', 'arithmetic'],
  bounded: ['name', 'target', 'text', 'printed'],
  exceeded: ['name', 'printed', 'linear', 'ratio', 'arithmetic'],
  exceededByName: ['name', 'printed', 'linear', 'ratio', 'arithmetic'],
  rounded: ['name', 'printed', 'expected', 'arithmetic'],
  roundedWithoutReason: ['name', 'printed', 'expected', 'arithmetic'],
} as const;

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
  messages: MESSAGES,
  check: (_form, context, own) =>
    scoresIn(own).flatMap(({ one, cause }): readonly Report<typeof MESSAGES>[] => {
      if (cause === 'full-though-exceeded') return reportExceeded(one, context);
      if (cause === 'full-though-told-short') return [reportTold(one)];
      if (cause === 'full-though-bounded-short') return [reportBounded(one)];
      return [cause === 'full-by-rounding' ? reportRounded(one) : reportMissed(one)];
    }),
});

function reportMissed(one: JudgedIndicator) {
  if (certaintyOf(one) === 'certain') return scoreReport('missed', one, hasReason(one));
  return { ...scoreReport('missedByName', one, false), severity: 'warning' as const };
}

/** A person has to see whether the sentence means what it says. */
function reportTold(one: JudgedIndicator): Report<typeof MESSAGES> {
  if (isShortOverAYear(one)) return reportPerPeriod(one);
  const { fix, ...report } = scoreReport('told', one, false);
  const { text, measure } = one.indicator.actual;
  // Of 约540人 nobody knows the score to the digit, of 由62家增至73家，净增13家 which of its numbers is meant.
  const isAbout = measure.kind === 'quantity' && measure.quantity.isApproximate;
  const offer = fix && !isAbout && growthsOff(text).length === 0 ? { fix } : {};
  return { ...report, ...offer, data: { ...report.data, text }, severity: 'warning' as const };
}

/** What is asked for in each month or quarter was not done as often in the year: whether it had them all a person knows. */
function reportPerPeriod(one: JudgedIndicator) {
  const { fix: _, ...report } = scoreReport('perPeriod', one, false);
  const { target, actual } = one.indicator;
  const data = { ...report.data, target: target.text, text: actual.text };
  return { ...report, data, severity: 'warning' as const };
}

/** By how much it falls short nobody knows, and so no score follows. */
const reportBounded = (one: JudgedIndicator) => {
  const { name, target, actual, score } = one.indicator;
  return {
    message: 'bounded' as const,
    data: { name: name.text, target: target.text, text: actual.text, printed: score ? scoreText(score) : '' },
    cells: scoreCells(one),
    severity: 'warning' as const,
  };
};

/** Whole points are a habit, not a fault: yet rounding may not make full marks of a missed target unsaid. What the score is to be instead is a person's choice: decimals may stand nowhere in the form. */
function reportRounded(one: JudgedIndicator) {
  const { fix: _, ...report } = scoreReport(hasReason(one) ? 'rounded' : 'roundedWithoutReason', one, false);
  return { ...report, severity: 'warning' as const };
}

/** Fewer points ask for a reason: where there is none, a person has to write it with the new score. */
const hasReason = ({ indicator: { reason } }: JudgedIndicator): boolean =>
  reason === null || readReason(reason) === 'text';

function reportExceeded(one: JudgedIndicator, { profile }: RuleContext): readonly Report<typeof MESSAGES>[] {
  const { indicator, assessment, score } = one;
  const scores = reverseScores(one, profile);
  if (!scores || !indicator.score || !score) return [];
  const { linear, ratio, steps } = scores;
  const report = {
    data: { name: indicator.name.text, printed: scoreText(indicator.score), linear, ratio, arithmetic: steps },
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
