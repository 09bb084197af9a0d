import {
  auditOf,
  decimal,
  DEFAULT_PROFILE_ID,
  profileById,
  read,
  readInSteps,
  type AuditOptions,
  type EvaluationForm,
  type FormAudit,
  type Grid,
  type LayoutHint,
  type Profile,
  type Suppression,
  judge,
} from '../../audit';
import type { SheetInfo, SheetReading } from '../../workbook';
import { isOfSheet } from '../../report/traces';
import { isTolerance, type PaneSettings } from '../settings';
import { whereIs, type FormsOfSheet } from './decisions';

/** A sheet with the forms found in it. */
export interface ReadSheet extends SheetReading {
  readonly forms: readonly EvaluationForm[];
  /** Where there is no form: cells that carry labels of one. */
  readonly candidates: EvaluationForm['cells'];
}

/** A sheet whose forms have been judged. */
export interface JudgedSheet extends ReadSheet {
  readonly audits: readonly FormAudit[];
}

/** Finds the forms of a sheet, in steps between which the pane may breathe, by what a person has said of its layout. */
export function* readSheet(reading: SheetReading, settings: PaneSettings): Generator<undefined, ReadSheet> {
  return { ...reading, ...(yield* readInSteps(reading.grid, hintsFor(reading.sheet, settings))) };
}

/** Reads a sheet whose cells are to be changed as it was read before: under the same hints. */
export const readAgain = (grid: Grid, sheet: SheetInfo, settings: PaneSettings): readonly EvaluationForm[] =>
  read(grid, hintsFor(sheet, settings)).forms;

/** What a person has said of the layouts of a sheet. */
export const hintsFor = (sheet: SheetInfo, { layouts }: PaneSettings): LayoutHint[] =>
  layouts.filter((one) => isOfSheet(one, sheet)).map(({ hint }) => hint);

/** The profile for a form that is yet to be written: the chosen one, with `auto` the default. */
export function profileOf({ profile, tolerance }: PaneSettings): Profile {
  const base = profileById(profile === 'auto' ? DEFAULT_PROFILE_ID : profile);
  return tolerance !== null && isTolerance(tolerance) ? { ...base, tolerance: decimal(tolerance) } : base;
}

/** How forms are judged under these settings; without suppressions, which differ by form. */
export const optionsOf = ({ profile, tolerance, rules }: PaneSettings): AuditOptions => ({
  profile: profile === 'auto' ? profile : profileById(profile),
  rules,
  ...(tolerance !== null && isTolerance(tolerance) ? { tolerance: decimal(tolerance) } : {}),
});

/** Judges one form of a sheet, without the findings that a person has answered. */
export function judgeForm(sheet: FormsOfSheet, index: number, settings: PaneSettings): FormAudit | null {
  const form = sheet.forms[index];
  if (!form) return null;
  const suppressions = settings.ignored.flatMap((one): Suppression[] => {
    const found = whereIs(one, sheet, index);
    return found ? [{ rule: one.rule, cell: found.cell, reason: one.reason, cellText: one.cellText }] : [];
  });
  return auditOf(judge(form, { ...optionsOf(settings), suppressions }));
}
