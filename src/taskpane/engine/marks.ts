import { bySeverity, toA1, type CellAddress, type Severity } from '../../audit';
import type { Mark } from '../../workbook';
import type { JudgedSheet } from './judge';

/** The cells to mark: the one to look at of each finding, in the gravest colour that falls on it. */
export function marksOf(judged: readonly JudgedSheet[], withInfo: boolean): Mark[] {
  return judged.flatMap(({ sheet, audits }) => {
    const cells = new Map<string, { readonly address: CellAddress; readonly severity: Severity }>();
    for (const {
      severity,
      cells: [first],
    } of audits.flatMap(({ findings }) => findings)) {
      if (!first || (severity === 'info' && !withInfo)) continue;
      const known = cells.get(toA1(first));
      if (!known || bySeverity(severity, known.severity) < 0) cells.set(toA1(first), { address: first, severity });
    }
    return (['error', 'warning', 'info'] as const).flatMap((severity) => {
      const marked = [...cells.values()].filter((cell) => cell.severity === severity).map(({ address }) => address);
      return marked.length > 0 ? [{ sheetId: sheet.id, severity, cells: marked }] : [];
    });
  });
}
