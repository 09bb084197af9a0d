import { bySeverity, toA1, type CellAddress, type Finding, type Severity } from '../audit';

/** Cells of a sheet that are marked alike. */
export interface MarkedCells {
  readonly severity: Severity;
  readonly cells: readonly CellAddress[];
}

/** The cells to mark: the one to look at of each finding, in the gravest colour that falls on it. */
export function markedCells(findings: readonly Finding[], withInfo: boolean): MarkedCells[] {
  const cells = new Map<string, { readonly address: CellAddress; readonly severity: Severity }>();
  for (const {
    severity,
    cells: [first],
  } of findings) {
    if (!first || (severity === 'info' && !withInfo)) continue;
    const known = cells.get(toA1(first));
    if (!known || bySeverity(severity, known.severity) < 0) cells.set(toA1(first), { address: first, severity });
  }
  return (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const marked = [...cells.values()].filter((cell) => cell.severity === severity).map(({ address }) => address);
    return marked.length > 0 ? [{ severity, cells: marked }] : [];
  });
}
