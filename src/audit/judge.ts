import type { EvaluationForm } from '../form';
import { createContext, type RuleContext } from '../rules/context';
import type { Verdict } from '../rules/support/verdicts';
import { coverageOf, type Coverage } from './coverage';
import { chooseProfile, type ProfileInForce } from './choose-profile';
import { rulesInForce, type RulesInForce } from './settings';
import type { AuditOptions } from './types';

/** A form judged once under a profile. Findings, explanations, totals, formulas and coverage take their verdicts from here. */
export interface JudgedForm {
  readonly form: EvaluationForm;
  readonly options: AuditOptions;
  readonly profile: ProfileInForce;
  readonly rules: RulesInForce;
  readonly context: RuleContext;
  /** The verdict on every printed figure that can be computed. */
  readonly verdicts: readonly Verdict[];
  /** What was checked of the form, and what was not and why. */
  readonly coverage: Coverage;
}

/** Judges a form: the one door to what its figures should be. */
export function judge(form: EvaluationForm, options: AuditOptions): JudgedForm {
  const profile = inForceFor(form, options);
  const context = createContext(form, profile.profile);
  const rules = rulesInForce(form, context.profile, options);
  const coverage = coverageOf(form, context, rules);
  return { form, options, profile, rules, context, verdicts: context.verdicts, coverage };
}

/** The profile that a form is judged by under these options. */
function inForceFor(form: EvaluationForm, { profile, tolerance }: AuditOptions): ProfileInForce {
  const inForce = chooseProfile(form, profile);
  return tolerance ? { ...inForce, profile: { ...inForce.profile, tolerance } } : inForce;
}
