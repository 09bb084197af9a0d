import type { Profile } from '../scoring';
import type { MessageShapes, Report, Rule, Severity } from '../rules/types';
import { ownFigures } from './causes';
import { completeFix } from './complete-fix';
import { findingHead } from './finding-head';
import type { JudgedForm } from './judge';
import { inReadingOrder } from './order';
import { recompute } from './recompute';
import { applySuppressions } from './suppress';
import { withTotalsInDoubt } from './together';
import type { Finding, FindingFix, FormAudit } from './types';

/** What is found in a judged form: by every rule that is on, in reading order, without what a person has answered. */
export function auditOf(judged: JudgedForm): FormAudit {
  const { form, context, options, rules } = judged;
  const ownOf = ownFigures(context);
  const findings: Finding[] = [];
  for (const { rule, setting } of rules.on) {
    for (const report of rule.check(form, context, ownOf(rule.id))) {
      const fix = report.fix ? completeFix(form, context, report.fix) : null;
      findings.push(toFinding(rule, report, fix, { setting, profile: context.profile }));
    }
  }
  findings.sort(inReadingOrder);
  return {
    ...judged,
    ...applySuppressions(form, withTotalsInDoubt(judged, findings), options.suppressions ?? []),
    recomputed: recompute(form, context),
  };
}

function toFinding(
  rule: Rule,
  report: Report<MessageShapes>,
  fix: FindingFix | null,
  { setting, profile }: { readonly setting: Severity | undefined; readonly profile: Profile },
): Finding {
  const document = report.document ?? (rule.key && profile.basis[rule.key]);
  const head = findingHead(rule, report, setting, document === undefined ? rule.basis : [document]);
  return {
    rule: head.rule,
    code: head.code,
    severity: head.severity,
    isJudgement: head.isJudgement,
    cells: head.cells,
    message: head.message,
    data: head.data,
    basis: head.basis,
    expected: report.expected ?? null,
    actual: report.actual ?? null,
    steps: report.steps ?? [],
    fix,
  };
}
