import { fromA1, textOf, toA1, type CellAddress, type EvaluationForm } from '../../audit';
import type { SheetInfo } from '../../workbook';
import type { FindingPlace, IgnoredFinding, PaneSettings, Progress } from '../settings';
import type { PlacedFinding } from './keys';
import { cellAt, placeOf } from './places';

/** A sheet with all of its forms: a decision may be claimed by more than one. */
export interface FormsOfSheet {
  readonly sheet: SheetInfo;
  readonly forms: readonly EvaluationForm[];
}

const projectOf = ({ header }: EvaluationForm): string => header.projectName?.value.text ?? '';

/** How a finding is kept: by its rule, its form, the label of its row and its column. */
export function placedAs({
  sheet: { sheet, forms },
  index,
  finding,
}: PlacedFinding): Omit<IgnoredFinding, 'reason' | 'date'> {
  const form = forms[index];
  const first = finding.cells[0] ?? null;
  const project = form ? projectOf(form) : '';
  return {
    rule: finding.rule,
    sheetId: sheet.id,
    sheet: sheet.name,
    form: index,
    project,
    alike: forms.filter((one) => projectOf(one) === project).length,
    cell: first && toA1(first),
    cellText: form ? textOf(form, first) : '',
    ...(form && first ? { place: placeOf(form, first) } : {}),
  };
}

/**
 * Where in a form stands what a decision is about; `null` where it is about another form, or where nobody can tell: its
 * row is gone, or another claims to be it as well. Then both ask again.
 */
export function whereIs(
  one: FindingPlace,
  { sheet, forms }: FormsOfSheet,
  index: number,
): { readonly cell: CellAddress | null } | null {
  const form = forms[index];
  if (!form || !(one.sheetId === sheet.id || one.sheet === sheet.name)) return null;
  if (one.project === undefined) {
    // A decision of an older version knows its cell alone.
    return one.cell !== null || one.form === index ? { cell: one.cell === null ? null : fromA1(one.cell) } : null;
  }
  if (!isOfForm(one, forms, index)) return null;
  if (!one.place) return { cell: null };
  const cell = cellAt(form, one.place);
  return cell && { cell };
}

function isOfForm({ project, alike, form }: FindingPlace, forms: readonly EvaluationForm[], index: number): boolean {
  const named = forms.flatMap((one, at) => (projectOf(one) === project ? [at] : []));
  if (named.length === 0) return forms.length === 1;
  return named.length === 1 ? named[0] === index : named.length === alike && form === index;
}

/** Whether a decision is about a finding. */
export function isAbout(one: FindingPlace, { sheet, index, finding }: PlacedFinding): boolean {
  const found = one.rule === finding.rule ? whereIs(one, sheet, index) : null;
  return found !== null && nameOf(found.cell) === nameOf(finding.cells[0] ?? null);
}

const nameOf = (cell: CellAddress | null): string => (cell ? toA1(cell) : '');

/** How far the findings of a form have come, by rule and cell. */
export function progressOf(
  sheet: FormsOfSheet,
  index: number,
  { states }: PaneSettings,
): (rule: string, cell: CellAddress | null) => { readonly state: Progress; readonly note: string } {
  const known = new Map<string, { readonly state: Progress; readonly note: string }>();
  for (const one of states) {
    const found = whereIs(one, sheet, index);
    if (found) known.set(`${one.rule}@${nameOf(found.cell)}`, one);
  }
  return (rule, cell) => known.get(`${rule}@${nameOf(cell)}`) ?? { state: 'open', note: '' };
}
