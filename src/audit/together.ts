import { toA1 } from '../form';
import type { CellEdit } from '../rules/types';
import { followingEdits, isAt } from './following';
import type { JudgedForm } from './judge';
import type { Finding, FindingFix, FormAudit } from './types';

/**
 * What fixes of a form write when they are taken together: what each mends, then what follows from all of them. Of two
 * that change one cell the first is taken; what only writes a number in another way, 10 for 10分, gives way to both.
 * Each fix by itself would write the total as if there were no other.
 */
export function editsTogether(judged: Judged, fixes: readonly FindingFix[]): readonly CellEdit[] {
  const isRewriting = ({ own }: FindingFix): boolean => own.every((edit) => keepsNumber(judged, edit));
  const changing = withoutClashes(fixes.filter((fix) => !isRewriting(fix))).map(({ own }) => own);
  const changed = new Set(changing.flat().map(({ address }) => toA1(address)));
  const rewriting = fixes.filter(isRewriting).flatMap(({ own }) => own);
  const taken = [...changing, rewriting.filter(({ address }) => !changed.has(toA1(address)))];
  const edits = new Map<string, CellEdit>();
  for (const edit of [...taken.flat(), ...followingEdits(judged.context, taken)]) {
    edits.set(toA1(edit.address), edit);
  }
  return [...edits.values()];
}

type Judged = Pick<JudgedForm, 'form' | 'context'>;

const keepsNumber = ({ form, context }: Judged, { address, value }: CellEdit): boolean => {
  const figures = [...context.verdicts.map(({ field }) => field), ...form.indicators.map(({ points }) => points)];
  return (
    typeof value === 'number' && figures.some((field) => isAt(field, address) && field?.number?.eq(value) === true)
  );
};

/** The safe fixes of a form: they are meant to be taken together. */
export const safeFixes = (findings: readonly Finding[]): readonly FindingFix[] =>
  findings.flatMap(({ fix }) => (fix?.isSafe ? [fix] : []));

/**
 * What a fix writes for somebody who takes the safe ones of its form as well, in whatever order: the cells are those
 * it writes alone, and what follows from it is what follows from all of them.
 */
export function editsBesideSafe(audit: FormAudit, fix: FindingFix): readonly CellEdit[] {
  const all = editsTogether(audit, [fix, ...safeFixes(audit.findings).filter((other) => other !== fix)]);
  return all.filter(({ address }) => fix.edits.some((edit) => toA1(edit.address) === toA1(address)));
}

function withoutClashes(fixes: readonly FindingFix[]): readonly FindingFix[] {
  const mended = new Set<string>();
  return fixes.filter(({ own }) => {
    const cells = own.map(({ address }) => toA1(address));
    if (cells.some((cell) => mended.has(cell))) return false;
    for (const cell of cells) mended.add(cell);
    return true;
  });
}
