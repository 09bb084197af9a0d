import type { Severity } from '../../audit';

/**
 * The formula of a mark: always true, and naming what it is. A conditional format has no other place for a name that
 * outlives saving and reopening, and that another program finds again.
 */
export function markFormula(severity: Severity): string {
  return `=LEN("PE-MARK:${severity}")>0`;
}

/** Whether a conditional format with this formula is one of this product's marks, whoever made it. */
export function isMarkFormula(formula: string): boolean {
  return /"PE-MARK:[^"]*"/i.test(formula);
}
