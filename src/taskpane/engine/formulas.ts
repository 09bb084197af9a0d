import {
  explain,
  judge,
  STATED_WAYS,
  toA1,
  type CellAddress,
  type EvaluationForm,
  type JudgedForm,
  type JudgedIndicator,
  type Profile,
  type RuleContext,
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
  const { judged, execution, profile } = judgedForm.context;
  const subject = catalogueOf(language).explain;
  const found: (Conversion | null)[] = [
    rate(judgedForm, subject['subject.execution-rate']),
    executionScore(form, execution, profile, subject['subject.execution-score']),
    ...judged.map((one) => indicatorScore(one, profile, hasFunctions)),
    ...(['points', 'score'] as const).map((what) =>
      total(judgedForm, what, subject[what === 'score' ? 'subject.total-score' : 'subject.total-points']),
    ),
  ];
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

function indicatorScore(one: JudgedIndicator, profile: Profile, hasFunctions: boolean): Conversion | null {
  const { indicator, assessment, direction } = one;
  const { score, points, target, actual, name } = indicator;
  if (assessment.kind !== 'exact' || !score || !isStored(points)) return null;
  // No formula is told of a way of scoring that the row itself states, or that goes by its heading.
  if (one.document === STATED_WAYS || assessment.formula === 'interval') return null;
  const [t, a, p] = [at(target.field), at(actual.field), at(points)];
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
function rate({ form, verdicts }: JudgedForm, title: string): Conversion | null {
  const cell = form.funds?.total?.cells.rate;
  const verdict = verdicts.find(({ field }) => field === cell);
  if (verdict?.what !== 'rate' || !verdict.rate || !verdict.notation) return null;
  const { field, notation } = verdict;
  const { budget, executed } = verdict.rate;
  if (!isStored(budget) || !isStored(executed)) return null;
  // A per-cent number without its sign (98.78) stays one.
  const isBare = notation.isInHundredths && !notation.isPercent;
  return { field, formula: `${at(executed)}/${at(budget)}${isBare ? '*100' : ''}`, title };
}

function executionScore(
  form: EvaluationForm,
  { budget, executed, pointsField, score }: RuleContext['execution'],
  profile: Profile,
  title: string,
): Conversion | null {
  if (!score || !isStored(budget) || !isStored(executed) || !isStored(pointsField) || !form.funds) return null;
  if (budget.number?.eq(0)) return null;
  const exact = `${at(executed)}/${at(budget)}`;
  const { roundRateTo } = profile.execution;
  const share = roundRateTo === null ? exact : `ROUND(${exact},${roundRateTo})`;
  return { field: score, formula: `ROUND(MIN(1,${share})*${at(pointsField)},${profile.scorePlaces})`, title };
}

function total(judgedForm: JudgedForm, what: 'points' | 'score', title: string): Conversion | null {
  const { form } = judgedForm;
  const field = form.total?.[what];
  if (!field || field.isPercent) return null;
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
