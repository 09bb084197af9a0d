import { toA1, type CellAddress, type EvaluationForm, type Finding } from '../../audit';
import { catalogueOf, type Language } from '../../messages';
import type { IgnoredFinding, PaneSettings } from '../settings';
import type { IgnoredView } from '../views';
import { whereIs } from './decisions';
import type { JudgedSheet } from './judge';

/** What a person has answered in a form: decisions that hold, and those that nothing answers to any more. */
export function ignoredOf(
  judged: JudgedSheet,
  index: number,
  settings: PaneSettings,
  language: Language,
): IgnoredView[] {
  const audit = judged.audits[index];
  if (!audit) return [];
  const { rules } = catalogueOf(language);
  const worded = ({ rule, reason, date }: IgnoredFinding): Pick<IgnoredView, 'title' | 'reason' | 'date'> => ({
    title: rules[rule]?.title ?? rule,
    reason,
    date,
  });
  return settings.ignored.flatMap((one, at): IgnoredView[] => {
    const found = whereIs(one, judged, index);
    if (!found) return isLost(one, judged, index) ? [{ ...worded(one), index: at, cell: null, isGone: true }] : [];
    if (found.cell && !isWithin(found.cell, audit.form)) return [];
    const isSame = ({ rule, cells: [first] }: Pick<Finding, 'rule' | 'cells'>): boolean =>
      rule === one.rule && (first ? toA1(first) : null) === (found.cell && toA1(found.cell));
    if (audit.findings.some(isSame)) return [];
    return [
      {
        ...worded(one),
        index: at,
        cell: found.cell && { sheetId: judged.sheet.id, address: found.cell, label: toA1(found.cell) },
        isGone: !audit.suppressed.some(({ finding }) => isSame(finding)),
      },
    ];
  });
}

/** A decision of this form whose row no form of the sheet has any more: shown, so that it can be taken away. */
const isLost = (one: IgnoredFinding, judged: JudgedSheet, index: number): boolean =>
  (one.sheetId === judged.sheet.id || one.sheet === judged.sheet.name) &&
  one.form === index &&
  judged.forms.every((_form, other) => whereIs(one, judged, other) === null);

const isWithin = ({ row, column }: CellAddress, { range }: EvaluationForm): boolean =>
  row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
