import { auditAcross, LOOKED_FOR, toA1 } from '../../audit';
import type { ReportedFailure, ReportedForm, RunReport } from '../../report';
import type { SheetCell } from '../../workbook';
import type { PaneSettings } from '../settings';
import { optionsOf, type JudgedSheet } from './judge';

/** What `pe check` would say of these sheets, made in the same way. */
export function reportOf(judged: readonly JudgedSheet[], settings: PaneSettings, file: string): RunReport {
  const forms = judged.flatMap(({ sheet, audits }) =>
    audits.map((audit): ReportedForm => ({ file, sheet: sheet.name, audit })),
  );
  const without = judged.filter(({ audits }) => audits.length === 0).map((sheet) => missing(sheet, file));
  return {
    forms,
    crossForm: auditAcross(
      forms.map(({ audit }) => audit),
      optionsOf(settings),
    ),
    failures: forms.length > 0 ? [] : without,
    skipped: forms.length > 0 ? without : [],
  };
}

/** The sheet id of each form of the report, in its order. */
export const sheetIdsOf = (judged: readonly JudgedSheet[]): string[] =>
  judged.flatMap(({ sheet, audits }) => audits.map(() => sheet.id));

/** The form of a run that a cell lies in. */
export function formAt(
  judged: readonly JudgedSheet[],
  { sheetId, address }: SheetCell,
): JudgedSheet['forms'][number] | null {
  const sheet = judged.find((one) => one.sheet.id === sheetId);
  return (
    sheet?.forms.find(
      ({ range }) =>
        address.row >= range.top &&
        address.row <= range.bottom &&
        address.column >= range.left &&
        address.column <= range.right,
    ) ?? null
  );
}

function missing({ sheet, candidates }: JudgedSheet, file: string): ReportedFailure {
  return {
    file,
    sheet: sheet.name,
    code: candidates.length > 0 ? 'no-form-but-labels' : 'no-form',
    data: {
      labels: LOOKED_FOR,
      ...(candidates.length > 0 ? { nearest: candidates.map(({ address, text }) => `${toA1(address)} ${text}`) } : {}),
    },
  };
}
