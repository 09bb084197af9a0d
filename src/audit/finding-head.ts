import type { MessageValue, Severity } from '../rules/types';
import { settledSeverity } from './order';

interface Reporting {
  readonly id: string;
  readonly code: string;
  readonly severity: Severity;
  readonly isJudgement: boolean;
  readonly basis: readonly string[];
}

interface Reported<Cell> {
  readonly message: string;
  readonly data: Readonly<Record<string, MessageValue>>;
  readonly cells: readonly Cell[];
  readonly severity?: Severity;
}

/** What a finding has of its rule and of its report, whether it is about one form or compares several. */
export const findingHead = <Cell>(
  rule: Reporting,
  report: Reported<Cell>,
  setting: Severity | undefined,
  basis: readonly string[] = rule.basis,
) => ({
  rule: rule.id,
  code: rule.code,
  severity: settledSeverity(report.severity ?? rule.severity, rule.severity, setting),
  isJudgement: rule.isJudgement,
  cells: report.cells,
  message: report.message,
  data: report.data,
  basis,
});
