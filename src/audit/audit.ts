import type { EvaluationForm } from '../form';
import { DEFAULT_PROFILE_ID, profileById, type Profile } from '../scoring';
import { createContext } from '../rules/context';
import { crossFormRules, formRules } from '../rules';
import { topicOf } from '../rules/support/topics';
import type { CrossFormRule, Fix, MessageShapes, Report, Rule, Severity } from '../rules/types';
import { chooseProfile, type ProfileInForce } from './choose-profile';
import { inReadingOrder, settledSeverity } from './order';
import { recompute } from './recompute';
import { applySuppressions } from './suppress';
import { completeFix } from './complete-fix';
import type { AuditOptions, CrossFormFinding, Finding, FormAudit } from './types';

/** Checks one form: every rule that the profile leaves on, in reading order, without what a person has answered. */
export function auditForm(form: EvaluationForm, options: AuditOptions): FormAudit {
  const inForce = inForceFor(form, options);
  const { profile } = inForce;
  const context = createContext(form, profile);
  const findings: Finding[] = [];
  for (const rule of formRules) {
    const setting = settingOf(rule, profile, options);
    if (setting === 'off') continue;
    for (const report of rule.check(form, context)) {
      const fix = report.fix ? completeFix(form, context, report.fix) : null;
      findings.push(toFinding(rule, report, fix, setting));
    }
  }
  findings.sort(inReadingOrder);
  return {
    form,
    profile: inForce,
    ...applySuppressions(form, findings, options.suppressions ?? []),
    recomputed: recompute(form, context),
  };
}

/**
 * Compares the forms of one run with each other. Cells name their form by its index in `forms`. Each form is read
 * under its own profile; which rules are on is the user's choice, with `auto` the default profile's.
 */
export function auditAcross(forms: readonly EvaluationForm[], options: AuditOptions): CrossFormFinding[] {
  if (forms.length < 2) return [];
  const inRun = forms.map((form) => ({ form, context: createContext(form, inForceFor(form, options).profile) }));
  const profile = options.profile === 'auto' ? profileById(DEFAULT_PROFILE_ID) : options.profile;
  return crossFormRules.flatMap((rule) => {
    const setting = settingOf(rule, profile, options);
    if (setting === 'off') return [];
    return rule.checkAll(inRun, profile).map((report) => ({
      rule: rule.id,
      code: rule.code,
      severity: settledSeverity(report.severity ?? rule.severity, rule.severity, setting),
      isJudgement: rule.isJudgement,
      cells: report.cells,
      message: report.message,
      data: report.data,
      basis: rule.basis,
    }));
  });
}

/** The profile that a form is judged by under these options. */
export function inForceFor(form: EvaluationForm, { profile, tolerance }: AuditOptions): ProfileInForce {
  const inForce = chooseProfile(form, profile);
  return tolerance ? { ...inForce, profile: { ...inForce.profile, tolerance } } : inForce;
}

function settingOf(
  rule: Rule | CrossFormRule,
  profile: Profile,
  { rules }: AuditOptions,
): Severity | 'off' | undefined {
  return rules?.[rule.id] ?? profile.rules[rule.id] ?? profile.topics[topicOf(rule)];
}

function toFinding(rule: Rule, report: Report<MessageShapes>, fix: Fix | null, setting: Severity | undefined): Finding {
  return {
    rule: rule.id,
    code: rule.code,
    severity: settledSeverity(report.severity ?? rule.severity, rule.severity, setting),
    isJudgement: rule.isJudgement,
    cells: report.cells,
    message: report.message,
    data: report.data,
    basis: rule.basis,
    expected: report.expected ?? null,
    actual: report.actual ?? null,
    steps: report.steps ?? [],
    fix,
  };
}
