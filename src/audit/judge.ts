import type { EvaluationForm } from '../form';
import { createContext, type RuleContext } from '../rules/context';
import type { Verdict } from '../rules/support/verdicts';
import { chooseProfile, type ProfileInForce } from './choose-profile';
import type { AuditOptions } from './types';

/** A form judged once under a profile. Findings, explanations, totals, formulas and coverage take their verdicts from here. */
export interface JudgedForm {
  readonly form: EvaluationForm;
  readonly profile: ProfileInForce;
  readonly context: RuleContext;
  /** The verdict on every printed figure that can be computed. */
  readonly verdicts: readonly Verdict[];
}

/** Judges a form: the one door to what its figures should be. */
export function judge(form: EvaluationForm, options: Pick<AuditOptions, 'profile' | 'tolerance'>): JudgedForm {
  const profile = inForceFor(form, options);
  const context = createContext(form, profile.profile);
  return { form, profile, context, verdicts: context.verdicts };
}

/** The profile that a form is judged by under these options. */
export function inForceFor(
  form: EvaluationForm,
  { profile, tolerance }: Pick<AuditOptions, 'profile' | 'tolerance'>,
): ProfileInForce {
  const inForce = chooseProfile(form, profile);
  return tolerance ? { ...inForce, profile: { ...inForce.profile, tolerance } } : inForce;
}
