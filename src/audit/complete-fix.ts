import type { CellAddress, EvaluationForm } from '../form';
import type { RuleContext } from '../rules/context';
import type { CellEdit, Fix } from '../rules/types';
import { followingEdits, isAt } from './following';
import type { FindingFix } from './types';

/**
 * A rule's fix mends the cell it found. Where that is a score and sums between the indicators, or the total, were right
 * before, they must follow, and the grade with the total, or the fix would only move the fault. `null` where a cell says
 * more than what was read from it, `自评总分：98分`: a value would take the rest away; and where all of it stands there
 * already. Whether it is safe is the law's to say, once all is found.
 */
export function completeFix(form: EvaluationForm, context: RuleContext, fix: Fix): FindingFix | null {
  const own = fix.edits;
  const edits = [...own, ...followingEdits(context, [own])];
  if (edits.some(({ address }) => saysMore(form, address)) || own.every((edit) => standsThere(form, edit))) return null;
  return { isSafe: fix.isSafe, edits, own };
}

const saysMore = ({ total, funds }: EvaluationForm, address: CellAddress): boolean =>
  [total?.score, total?.grade, ...Object.values(funds?.total?.cells ?? {})].some((field) => {
    const value = field?.cell?.value;
    return isAt(field, address) && typeof value === 'string' && value.trim() !== field?.text;
  });

const standsThere = ({ cells }: EvaluationForm, { address, value, format }: CellEdit): boolean =>
  format === undefined && cells.some((field) => isAt(field, address) && field.cell?.value === value);
