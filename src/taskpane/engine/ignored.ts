import { fromA1, toA1, type CellAddress, type EvaluationForm, type Finding } from '../../audit';
import { catalogueOf, type Language } from '../../messages';
import type { PaneSettings } from '../settings';
import type { IgnoredView } from '../views';
import { isFor, type JudgedSheet } from './judge';

/** What a person has answered in a form: decisions that hold, and those that nothing answers to any more. */
export function ignoredOf(
  { sheet, audits }: JudgedSheet,
  index: number,
  settings: PaneSettings,
  language: Language,
): IgnoredView[] {
  const audit = audits[index];
  if (!audit) return [];
  const { rules } = catalogueOf(language);
  return settings.ignored.flatMap((one, at): IgnoredView[] => {
    const address = one.cell === null ? null : fromA1(one.cell);
    if (!isFor(one, sheet, index) || (address && !isWithin(address, audit.form))) return [];
    const isSame = ({ rule, cells: [first] }: Pick<Finding, 'rule' | 'cells'>): boolean =>
      rule === one.rule && (first ? toA1(first) : null) === one.cell;
    const isRaised = audit.findings.some(isSame);
    if (isRaised) return [];
    return [
      {
        index: at,
        title: rules[one.rule]?.title ?? one.rule,
        cell: address && { sheetId: sheet.id, address, label: toA1(address) },
        reason: one.reason,
        date: one.date,
        isGone: !audit.suppressed.some(({ finding }) => isSame(finding)),
      },
    ];
  });
}

const isWithin = ({ row, column }: CellAddress, { range }: EvaluationForm): boolean =>
  row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
