import type { CellAddress, EvaluationForm, Field } from '../../form';
import { isWord, says } from '../../lexicon';
import { compactText, matchUnits } from '../../scoring';
import { quantityOn, type Side } from './claim-match';
import { fingerprint, keepQuantity, quantityOf, type KeptQuantity } from './facts';
import { onlyFormOf, projectKeys, stepOf } from './linked-projects';
import { readReason } from './reasons';
import type { Fact, FactInRun, FormInRun, LinkedProject, ProjectStep } from '../types';

/** A value of an indicator in one form of a project. */
export interface StepValue {
  readonly text: string;
  readonly address: CellAddress;
  readonly quantity: KeptQuantity | null;
}

/** An indicator in one form of a project. */
export interface StepRow {
  readonly name: string;
  readonly address: CellAddress;
  readonly isMoreBetter: boolean;
  readonly isLessBetter: boolean;
  readonly target: StepValue;
  readonly actual: StepValue;
  /** Its points; `null` where the form prints none. */
  readonly points: { readonly text: string; readonly value: string; readonly address: CellAddress } | null;
  /** Whether its reason says anything. */
  readonly isReasoned: boolean;
  /** Whether its reason says that something was changed: 经批准，指标值由320件调整为280件. */
  readonly saysChanged: boolean;
}

/** What was planned to be spent, by the form's total row. */
export interface StepBudget {
  readonly text: string;
  /** In 元 where the form names its unit. */
  readonly value: string;
  readonly hasUnit: boolean;
  readonly address: CellAddress;
}

/** What is kept of a form to compare it with the other forms of its project. */
export interface StepFact extends Fact {
  readonly key: readonly string[];
  readonly against: readonly string[];
  readonly rows: readonly StepRow[];
  readonly budget: StepBudget | null;
  /** Whether the form says somewhere that its budget, targets or points were changed. */
  readonly saysChanged: boolean;
}

/** With what forms a form of its project is compared. */
const COMPARED_WITH: Readonly<Record<ProjectStep, readonly ProjectStep[]>> = {
  targets: ['result'],
  monitoring: ['result'],
  result: ['targets', 'monitoring'],
  evaluation: [],
};

/** The indicators of a form; nothing where it names no project, or no indicator. */
export function stepFactsOf(one: FormInRun): StepFact[] {
  const step = stepOf(one);
  if (step === null) return [];
  const keysIn = (other: ProjectStep): string[] => projectKeys(one).map((key) => fingerprint(`${other} ${key}`));
  const key = keysIn(step);
  const rows = one.context.judged.map((row): StepRow => {
    const valueOf = (side: Side): StepValue => {
      const quantity = quantityOn(row, side);
      const { text, field } = row.indicator[side];
      return { text, address: field.address, quantity: quantity && keepQuantity(quantity) };
    };
    const { name } = row.indicator;
    return {
      name: name.text,
      address: name.address,
      isMoreBetter: row.direction.direction === 'positive',
      isLessBetter: row.direction.direction === 'reverse',
      target: valueOf('target'),
      actual: valueOf('actual'),
      points: pointsOf(row.indicator.points),
      isReasoned: row.indicator.reason?.kind === 'text' && readReason(row.indicator.reason) === 'text',
      saysChanged: says('plan-changed', compactText(row.indicator.reason?.text ?? '')),
    };
  });
  if (key.length === 0 || rows.length === 0) return [];
  const texts = [one.form.outcome?.value, one.form.funds?.total?.cells.reason].map((field) => field?.text ?? '');
  const saysChanged = texts.some((text) => says('plan-changed', compactText(text)));
  return [{ key, against: COMPARED_WITH[step].flatMap(keysIn), rows, budget: budgetOf(one.form), saysChanged }];
}

const pointsOf = (field: Field | null): StepRow['points'] =>
  field?.number ? { text: field.text, value: field.number.toFixed(), address: field.address } : null;

const YUAN_OF_WAN = 10_000;

/** The budget of the year's beginning; a declaration may print it beside 年度资金总额, without a heading. */
function budgetOf({ funds, cells, kind }: EvaluationForm): StepBudget | null {
  const field = funds?.total?.cells.initial ?? (kind === 'targets' && !funds?.total ? amountBesideTotal(cells) : null);
  if (!field?.number) return null;
  const heading = cells.find(({ text }) => says('money-heading', compactText(text)))?.text ?? '';
  const unit = funds?.moneyUnit ?? (heading.includes('万元') ? '万元' : heading.includes('元') ? '元' : null);
  const value = unit === '万元' ? field.number.times(YUAN_OF_WAN) : field.number;
  return { text: field.text, value: value.toFixed(), hasUnit: unit !== null, address: field.address };
}

function amountBesideTotal(cells: readonly Field[]): Field | null {
  const label = cells.find(({ text }) => isWord('fund-total', compactText(text).replace(/:$/, '')));
  const next = cells.find(
    ({ address: { row, column } }) => row === label?.address.row && column > label.address.column,
  );
  return next?.number ? next : null;
}

/** Two forms of one project, the earlier first. */
export interface StepPair {
  readonly earlier: FactInRun<StepFact>;
  readonly later: FactInRun<StepFact>;
}

/** The projects with exactly one form of either step. */
export function pairsOfSteps(
  facts: readonly FactInRun<StepFact>[],
  projects: readonly LinkedProject[],
  [first, second]: readonly [ProjectStep, ProjectStep],
): StepPair[] {
  const byForm = new Map(facts.map((fact) => [fact.form, fact]));
  return projects.flatMap((project) => {
    const [earlier, later] = [first, second].map((step) => byForm.get(onlyFormOf(project, step)?.index ?? -1));
    return earlier && later ? [{ earlier, later }] : [];
  });
}

const keyOf = ({ name }: StepRow): string => compactText(name);

/** The indicators that both forms have once. */
export function sharedRows({ earlier, later }: StepPair): { readonly before: StepRow; readonly after: StepRow }[] {
  const only = (rows: readonly StepRow[], key: string): StepRow | null => {
    const [row, other] = rows.filter((one) => keyOf(one) === key);
    return row && !other ? row : null;
  };
  return earlier.rows.flatMap((before) => {
    const key = keyOf(before);
    const after = only(later.rows, key);
    return after && only(earlier.rows, key) ? [{ before, after }] : [];
  });
}

/** The indicators of the earlier form that the later has not. */
export const lostRows = ({ earlier, later }: StepPair): StepRow[] => {
  const names = new Set(later.rows.map(keyOf));
  return earlier.rows.filter((row) => !names.has(keyOf(row)));
};

/** Whether the later form has indicators that the earlier has not. */
export const hasNewRows = ({ earlier, later }: StepPair): boolean =>
  lostRows({ earlier: later, later: earlier }).length > 0;

/** How the later value stands to the earlier one where both are numbers of one unit: −1, 0 or 1. */
export function compareValues(before: StepValue, after: StepValue): number | null {
  if (!before.quantity || !after.quantity) return null;
  const units = matchUnits(quantityOf(before.quantity), quantityOf(after.quantity));
  return units?.match === 'same' ? units.actual.cmp(units.target) : null;
}
