import type { CellAddress, EvaluationForm } from '../form';
import type { Finding, FormAudit, StaleSuppression, Suppression } from './types';

const isSameCell = (a: CellAddress | null | undefined, b: CellAddress | null): boolean =>
  a && b ? a.row === b.row && a.column === b.column : !a && !b;

/**
 * Parts findings into those to show and those that a person has answered. A suppression holds as long as the cell
 * says what it said; one without its finding is stale and reported, so that old decisions do not pile up.
 */
export function applySuppressions(
  form: EvaluationForm,
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
): Pick<FormAudit, 'findings' | 'suppressed' | 'stale'> {
  const kept: Finding[] = [];
  const suppressed: { finding: Finding; reason: string }[] = [];
  const used = new Set<Suppression>();
  const stale: StaleSuppression[] = [];
  for (const finding of findings) {
    const matching = suppressions.find(({ rule, cell }) => rule === finding.rule && isSameCell(finding.cells[0], cell));
    if (matching) used.add(matching);
    if (matching && textOf(form, matching.cell) === matching.cellText) {
      suppressed.push({ finding, reason: matching.reason });
      continue;
    }
    if (matching) stale.push({ suppression: matching, why: 'value-changed' });
    kept.push(finding);
  }
  for (const suppression of suppressions) {
    if (!used.has(suppression) && isInForm(form, suppression.cell)) stale.push({ suppression, why: 'not-found' });
  }
  return { findings: kept, suppressed, stale };
}

/** The text of a form's cell as a person reads it; empty where it is blank or for the form as a whole. */
export function textOf(form: EvaluationForm, cell: CellAddress | null): string {
  return form.cells.find((field) => isSameCell(field.address, cell))?.text ?? '';
}

/** A suppression for another form of the sheet is not this form's concern. */
function isInForm({ range }: EvaluationForm, cell: CellAddress | null): boolean {
  return (
    cell === null ||
    (cell.row >= range.top && cell.row <= range.bottom && cell.column >= range.left && cell.column <= range.right)
  );
}
