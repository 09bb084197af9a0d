import type { CellAddress } from '../form';
import type { Severity } from '../rules/types';

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Negative where `a` is graver than `b`. */
export const bySeverity = (a: Severity, b: Severity): number => GRAVITY[a] - GRAVITY[b];

interface Orderable {
  readonly severity: Severity;
  readonly code: string;
  readonly cells: readonly CellAddress[];
}

/** Errors first, then warnings, then info; within each from top to bottom of the sheet, the form as a whole last. */
export function inReadingOrder(a: Orderable, b: Orderable): number {
  const gravity = bySeverity(a.severity, b.severity);
  if (gravity !== 0) return gravity;
  const [placeA, placeB] = [a.cells[0], b.cells[0]];
  if (!placeA || !placeB) return Number(!placeA) - Number(!placeB) || byText(a.code, b.code);
  return placeA.row - placeB.row || placeA.column - placeB.column || byText(a.code, b.code);
}

// Not localeCompare: the order must be the same on every machine.
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The severity of a finding where a setting overrides its rule's: the gravest it may be. */
export function settledSeverity(own: Severity, ruleSeverity: Severity, setting: Severity | undefined): Severity {
  if (setting === undefined) return own;
  if (own === ruleSeverity) return setting;
  return bySeverity(own, setting) >= 0 ? own : setting;
}
