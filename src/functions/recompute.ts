import { isFailure, notAvailable, type Failure } from './failure';
import { auditRange } from './forms-in-range';
import { toNumber } from './indicator';

/**
 * 复算区域中自评表的总分：每个算得出的得分按规则重算，再合计。 / Recomputed total of the form in a range: every score that can be computed is computed anew, then added up.
 * @customfunction RECOMPUTE
 * @param range 区域：整张自评表，从标题到总分；公式放在表格下方或另一张工作表。 / Range: a whole form, from its title to the total; put the formula below it or on another sheet.
 * @param profile 规则集：编号；省略时按表格版式推断，推断不出为 national-2020。 / Profile: its id; by default the one the layout points to, else national-2020.
 * @returns 复算总分。 / The recomputed total.
 * @example samples/tidy.xlsx!电子政务运维 =PE.RECOMPUTE(A1:I22) → 83.08
 * @example =PE.RECOMPUTE({"甲","乙"}) → #N/A
 */
export function recompute(range: unknown[][], profile?: unknown): number | Failure {
  const audits = auditRange(range, profile);
  if (isFailure(audits)) return audits;
  const [first, second] = audits;
  if (second) return notAvailable('several-forms', { count: String(audits.length) });
  const score = first?.recomputed.score ?? null;
  return score === null ? notAvailable('no-total') : toNumber(score);
}
