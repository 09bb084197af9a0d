import type { Profile } from '../scoring';
import type { EvaluationForm } from '../form';
import { formRules } from '../rules';
import type { Fix, MessageShapes, Report, Rule, Severity } from '../rules/types';
import { ownFigures } from './causes';
import { completeFix } from './complete-fix';
import { findingHead } from './finding-head';
import { judge } from './judge';
import { inReadingOrder } from './order';
import { recompute } from './recompute';
import { applySuppressions } from './suppress';
import { appliesTo, settingOf } from './settings';
import type { AuditOptions, Finding, FormAudit } from './types';

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
      findings.push(toFinding(rule, report, fix, { setting, profile: context.profile }));
    }
  }
  findings.sort(inReadingOrder);
  return {
    ...judged,
    ...applySuppressions(form, findings, options.suppressions ?? []),
    recomputed: recompute(form, context),
  };
}

function toFinding(
  rule: Rule,
  report: Report<MessageShapes>,
  fix: Fix | null,
  { setting, profile }: { readonly setting: Severity | undefined; readonly profile: Profile },
): Finding {
  const document = report.document ?? (rule.key && profile.basis[rule.key]);
  return {
    ...findingHead(rule, report, setting),
    ...(document === undefined ? {} : { basis: [document] }),
    expected: report.expected ?? null,
    actual: report.actual ?? null,
    steps: report.steps ?? [],
    fix,
  };
}
