import { SELF_EVALUATIONS, type EvaluationForm } from '../form';
import { DEFAULT_PROFILE_ID, profileById, type Profile } from '../scoring';
import { crossFormRules, formRules } from '../rules';
import { topicOf } from '../rules/support/topics';
import type { CrossFormRule, Fix, MessageShapes, Report, Rule, Severity } from '../rules/types';
import { ownFigures } from './causes';
import { completeFix } from './complete-fix';
import { judge, type JudgedForm } from './judge';
import { linkProjects } from './link-projects';
import { inReadingOrder, settledSeverity } from './order';
import { recompute } from './recompute';
import { applySuppressions } from './suppress';
import type { AuditOptions, CrossFormFinding, Finding, FormAudit } from './types';

/** Checks one form: every rule that the profile leaves on, in reading order, without what a person has answered. */
export function auditForm(form: EvaluationForm, options: AuditOptions): FormAudit {
  const judged = judge(form, options);
  const { context } = judged;
  const ownOf = ownFigures(context);
  const findings: Finding[] = [];
  for (const rule of formRules) {
    const setting = settingOf(rule, context.profile, options);
    if (setting === 'off' || !appliesTo(rule, form)) continue;
    for (const report of rule.check(form, context, ownOf(rule.id))) {
      const fix = report.fix ? completeFix(form, context, report.fix) : null;
      findings.push(toFinding(rule, report, fix, setting));
    }
  }
  findings.sort(inReadingOrder);
  return {
    ...judged,
    ...applySuppressions(form, findings, options.suppressions ?? []),
    recomputed: recompute(form, context),
  };
}

/**
 * Compares the judged forms of one run with each other, each rule those of its kinds. Cells name their form by its index in `forms`. Which rules are
 * on is the user's choice, with `auto` the default profile's.
 */
export function auditAcross(forms: readonly JudgedForm[], options: AuditOptions): CrossFormFinding[] {
  if (forms.length < 2) return [];
  const profile = options.profile === 'auto' ? profileById(DEFAULT_PROFILE_ID) : options.profile;
  return crossFormRules.flatMap((rule) => {
    const setting = settingOf(rule, profile, options);
    if (setting === 'off') return [];
    const places = forms.flatMap(({ form }, index) => (appliesTo(rule, form) ? [index] : []));
    const own = places.flatMap((index) => forms[index] ?? []);
    return rule.checkAll(own, profile, linkProjects(own)).map((report) => ({
      rule: rule.id,
      code: rule.code,
      severity: settledSeverity(report.severity ?? rule.severity, rule.severity, setting),
      isJudgement: rule.isJudgement,
      cells: report.cells.map(({ form, address }) => ({ form: places[form] ?? form, address })),
      message: report.message,
      data: report.data,
      basis: rule.basis,
    }));
  });
}

/** Whether a rule is about forms of this kind. */
const appliesTo = ({ kinds = SELF_EVALUATIONS }: Rule | CrossFormRule, { kind }: EvaluationForm): boolean =>
  kinds.includes(kind);

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
