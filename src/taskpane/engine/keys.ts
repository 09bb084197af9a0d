import { toA1, type Finding } from '../../audit';
import type { JudgedSheet } from './judge';

/** Names a form of a run: stays the same when the sheet is checked again. */
export const formKey = (sheetId: string, index: number): string => `${sheetId}#${index}`;

/** Names a finding within its form. Two of one rule at one cell are told apart by their order. */
export function findingKeys(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, message, cells: [first] }) => {
    const base = `${rule}/${message}@${first ? toA1(first) : '-'}`;
    const times = seen.get(base) ?? 0;
    seen.set(base, times + 1);
    return times === 0 ? base : `${base}~${times}`;
  });
}

/** A finding with the place it belongs to. */
export interface PlacedFinding {
  readonly sheet: JudgedSheet;
  readonly index: number;
  readonly finding: Finding;
}

export const remarkKey = (form: string, finding: string): string => `${form}|${finding}`;

/** The finding behind a remark of the list. */
export function findByKey(judged: readonly JudgedSheet[], key: string): PlacedFinding | null {
  for (const sheet of judged) {
    for (const [index, audit] of sheet.audits.entries()) {
      const prefix = `${formKey(sheet.sheet.id, index)}|`;
      if (!key.startsWith(prefix)) continue;
      const at = findingKeys(audit.findings).indexOf(key.slice(prefix.length));
      const finding = audit.findings[at];
      if (finding) return { sheet, index, finding };
    }
  }
  return null;
}
