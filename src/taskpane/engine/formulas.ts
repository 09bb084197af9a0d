import {
  explain,
  judge,
  STATED_WAYS,
  toA1,
  type CellAddress,
  type EvaluationForm,
  type JudgedForm,
  type Profile,
  type Verdict,
} from '../../audit';
import { catalogueOf, type Language } from '../../messages';
import type { SheetEdit } from '../../workbook';
import type { ChangeOption, ChangePlan, ChangeView } from '../views';
import type { PaneSettings } from '../settings';
import { applyEdits, storedText } from './fixes';
import { scoreFunction } from './functions';
import { optionsOf, readAgain, type JudgedSheet } from './judge';
import { cellView } from './cell-view';

type Field = EvaluationForm['cells'][number];
type VerdictOn<What extends Verdict['what']> = Extract<Verdict, { readonly what: What }>;

interface Conversion {
  readonly field: Field;
  readonly formula: string;
  readonly title: string;
}

/** Typed scores of a form as formulas: what to write, and what it will show. Cells with a formula stay. */
export function formulaPlan(
  sheet: JudgedSheet,
  index: number,
  settings: PaneSettings,
  hasFunctions: boolean,
  language: Language,
): ChangePlan | null {
  const form = sheet.forms[index];
  if (!form) return null;
  const judgedForm = judge(form, optionsOf(settings));
  const { judged, profile } = judgedForm.context;
  const subject = catalogueOf(language).explain;
  const found = judgedForm.verdicts.map((verdict): Conversion | null => {
    switch (verdict.what) {
      case 'rate':
        return rate(judgedForm, verdict, subject['subject.execution-rate']);
      case 'execution-score':
        return executionScore(judgedForm, verdict, subject['subject.execution-score']);
      case 'score':
        return indicatorScore(verdict, profile, hasFunctions);
      case 'points':
      case 'total':
        return total(judgedForm, verdict, subject[`subject.total-${verdict.what === 'points' ? 'points' : 'score'}`]);
      default:
        return null;
    }
  });
  const conversions = found.filter((one): one is Conversion => one !== null && one.field.cell?.formula === undefined);
  const sheetId = sheet.sheet.id;
  const shown = resultsOf(sheet, index, conversions, settings);
  const options = conversions.map(({ field, title }): ChangeOption => ({
    key: `${sheetId}!${toA1(field.address)}`,
    title,
    label: toA1(field.address),
    isSafe: true,
  }));
  const changes = conversions.map(({ field, formula }): ChangeView => ({
    key: `${sheetId}!${toA1(field.address)}`,
    cell: cellView(sheetId, field.address),
    before: storedText(sheet.grid, field.address),
    after: `=${formula} → ${shown.get(toA1(field.address)) ?? ''}`,
  }));
  const edits = conversions.map(({ field, formula }): SheetEdit => ({
    sheetId,
    address: field.address,
    value: null,
    formula,
    // A cell formatted as text would show the formula instead of its value.
    ...(field.cell?.format === '@' ? { format: field.isPercent ? '0.00%' : 'General' } : {}),
  }));
  const converted = new Set(conversions.map(({ field }) => field));
  const kept = judged.filter(
    ({ indicator: { score } }) => score?.number && !score.cell?.formula && !converted.has(score),
  );
  return {
    kind: 'formulas',
    options,
    ticked: [],
    edits,
    changes,
    left: 0,
    kept: kept.length,
  };
}

/** Whether a cell holds a number as a number: what a plain formula can count with. */
const isStored = (field: Field | null | undefined): field is Field => typeof field?.cell?.value === 'number';
const at = (field: Field): string => toA1(field.address);

/** A figure's formula gives what its verdict expects; where that is nothing, or was not judged, there is none. */
function indicatorScore(
  { field: score, one, expected, state }: VerdictOn<'score'>,
  profile: Profile,
  hasFunctions: boolean,
): Conversion | null {
  const { indicator, assessment, direction } = one;
  const { points, target, actual, name } = indicator;
  if (!expected || state === 'unchecked' || assessment.kind !== 'exact' || !isStored(points)) return null;
  // No formula is told of a way of scoring that the row itself states, or that goes by its heading.
  if (one.document === STATED_WAYS || assessment.formula === 'interval') return null;
  const [t, a, p] = [at(target.field), at(actual.field), at(points)];
  // 20/19: of a cell that holds both no formula can take one.
  if (t === a) return null;
  const conversion = (formula: string): Conversion => ({ field: score, formula, title: name.text });
  const isPlain = target.cells.length === 1 && actual.cells.length === 1;
  // A direction that does not stand in the target has to stand in the formula.
  const told = direction.from === 'sign' ? 'positive' : direction.direction;
  if (hasFunctions && isPlain) return conversion(scoreFunction(t, a, p, profile, told));
  if (!isPlain || !isStored(target.field) || !isStored(actual.field) || assessment.ratio === null) return null;
  if (assessment.unitMatch !== 'same' && assessment.unitMatch !== 'unit-missing') return null;
  const places = profile.scorePlaces;
  if (direction.direction === 'positive') return conversion(`ROUND(MAX(0,MIN(1,${a}/${t}))*${p},${places})`);
  if (direction.direction !== 'reverse' || profile.reverse === 'unknown') return null;
  const missed = profile.reverse === 'linear' ? `MAX(0,1-(${a}-${t})/${t})` : `${t}/${a}`;
  return conversion(`IF(${a}<=${t},${p},ROUND(${missed}*${p},${places}))`);
}

/** The rate on the budget that the form is judged by. */
function rate({ form }: JudgedForm, verdict: VerdictOn<'rate'>, title: string): Conversion | null {
  const { field, notation } = verdict;
  if (field !== form.funds?.total?.cells.rate || !verdict.rate || !notation) return null;
  const { budget, executed } = verdict.rate;
  if (!isStored(budget) || !isStored(executed)) return null;
  // A per-cent number without its sign (98.78) stays one.
  const isBare = notation.isInHundredths && !notation.isPercent;
  return { field, formula: `${at(executed)}/${at(budget)}${isBare ? '*100' : ''}`, title };
}

function executionScore(
  { context: { execution, profile } }: JudgedForm,
  { field, expected }: VerdictOn<'execution-score'>,
  title: string,
): Conversion | null {
  const { budget, executed, pointsField } = execution;
  if (!expected || !isStored(budget) || !isStored(executed) || !isStored(pointsField)) return null;
  const exact = `${at(executed)}/${at(budget)}`;
  const { roundRateTo } = profile.execution;
  const share = roundRateTo === null ? exact : `ROUND(${exact},${roundRateTo})`;
  return { field, formula: `ROUND(MIN(1,${share})*${at(pointsField)},${profile.scorePlaces})`, title };
}

/** The points of headings and labels are told beside what is printed there: the total row's alone are a sum. */
function total(
  judgedForm: JudgedForm,
  { what, field }: VerdictOn<'points' | 'total'>,
  title: string,
): Conversion | null {
  const { form } = judgedForm;
  if (field !== form.total?.[what === 'points' ? 'points' : 'score'] || field.isPercent) return null;
  const addends = explain(judgedForm, field.address)?.inputs.map(({ cell }) => cell) ?? [];
  if (addends.length === 0 || addends.some((cell) => !isSummable(form, cell))) return null;
  return { field, formula: `SUM(${runsOf(addends).join(',')})`, title };
}

/** What the formulas will show: those of totals rest on what the others give, so these are worked out first. */
function resultsOf(
  sheet: JudgedSheet,
  index: number,
  conversions: readonly Conversion[],
  settings: PaneSettings,
): ReadonlyMap<string, string> {
  const form = sheet.forms[index];
  if (!form) return new Map();
  const options = optionsOf(settings);
  const before = judge(form, options);
  const expected = (from: JudgedForm, { address }: Field): string => explain(from, address)?.expected ?? '';
  const edits = conversions.flatMap(({ field }) => {
    const text = expected(before, field);
    const value = Number(text.replace('%', '')) / (text.endsWith('%') && field.isPercent ? 100 : 1);
    return text === '' || Number.isNaN(value) ? [] : [{ address: field.address, value }];
  });
  const again = readAgain(applyEdits(sheet.grid, edits), sheet.sheet, settings)[index];
  const after = again ? judge(again, options) : before;
  return new Map(conversions.map(({ field }) => [toA1(field.address), expected(after, field)]));
}

/** SUM passes over numbers kept as text: where there is one, the sum would be wrong. */
const isSummable = (form: EvaluationForm, { row, column }: CellAddress): boolean =>
  isStored(form.cells.find(({ address }) => address.row === row && address.column === column));

/** Cells that stand one below the other become a range: `H13:H18`. */
export function runsOf(cells: readonly CellAddress[]): string[] {
  const runs: { first: CellAddress; last: CellAddress }[] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run?.last.column === cell.column && run.last.row + 1 === cell.row) run.last = cell;
    else runs.push({ first: cell, last: cell });
  }
  return runs.map(({ first, last }) => (first === last ? toA1(first) : `${toA1(first)}:${toA1(last)}`));
}
