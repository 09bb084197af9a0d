import { certaintyOf, placeOf, type CellAddress } from '../form';
import type { Profile } from '../scoring';
import type { MessageShapes, Report, Rule, Severity } from '../rules/types';
import { ownFigures } from './causes';
import { completeFix } from './complete-fix';
import { findingHead } from './finding-head';
import { restsOnDoubt } from './in-doubt';
import type { JudgedForm } from './judge';
import { inReadingOrder } from './order';
import { recompute } from './recompute';
import { underLaw } from './safety';
import { applySuppressions } from './suppress';
import type { Finding, FindingFix, FormAudit } from './types';

/** What is found in a judged form: by every rule that is on, in reading order, without what a person has answered. */
export function auditOf(judged: JudgedForm): FormAudit {
  const { form, context, options, rules } = judged;
  const ownOf = ownFigures(context);
  const isUnsure = certaintyOf(form) === 'unsure';
  const isInDoubt = restsOnDoubt(form);
  const findings: Finding[] = [];
  for (const { rule, setting } of rules.on) {
    for (const report of rule.check(form, context, ownOf(rule.id))) {
      // One cause, one finding: the layout, which is told.
      if (isInDoubt(rule.id, report.cells)) continue;
      const fix = report.fix ? completeFix(form, context, report.fix) : null;
      findings.push({
        ...toFinding(rule, report, fix, { setting, profile: context.profile }),
        isTentative: isUnsure && expectsNumber(report),
      });
    }
  }
  findings.sort(inReadingOrder);
  return {
    ...judged,
    ...applySuppressions(form, underLaw(judged, findings), options.suppressions ?? []),
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
    cells: withoutDoubles(head.cells),
    message: head.message,
    data: head.data,
    basis: head.basis,
    expected: report.expected ?? null,
    actual: report.actual ?? null,
    steps: report.steps ?? [],
    fix,
    isTentative: false,
  };
}

/** Whether a finding names a number that should stand in a cell. */
const expectsNumber = ({ expected, fix }: Report<MessageShapes>): boolean =>
  expected !== undefined || fix !== undefined;

/** A cell that took part twice, as budget and as rate told in one sentence, is named once. */
function withoutDoubles(cells: readonly CellAddress[]): readonly CellAddress[] {
  if (cells.length < 2) return cells;
  const byPlace = new Map(cells.map((cell) => [placeOf(cell), cell]));
  return byPlace.size === cells.length ? cells : [...byPlace.values()];
}
