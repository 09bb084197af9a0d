import type { CellAddress } from '../../form';
import { compactText, matchUnits } from '../../scoring';
import { quantityOn, type Side } from './claim-match';
import { keepQuantity, quantityOf, type KeptQuantity } from './facts';
import { onlyFormOf, projectKeys } from './linked-projects';
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
  readonly target: StepValue;
  readonly actual: StepValue;
}

/** What is kept of a form to compare it with the other forms of its project. */
export interface StepFact extends Fact {
  readonly key: readonly string[];
  readonly rows: readonly StepRow[];
}

/** The indicators of a form; nothing where it names no project, or no indicator. */
export function stepFactsOf(one: FormInRun): StepFact[] {
  const key = projectKeys(one);
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
      target: valueOf('target'),
      actual: valueOf('actual'),
    };
  });
  return key.length > 0 && rows.length > 0 ? [{ key, rows }] : [];
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

/** How the later value stands to the earlier one where both are numbers of one unit: −1, 0 or 1. */
export function compareValues(before: StepValue, after: StepValue): number | null {
  if (!before.quantity || !after.quantity) return null;
  const units = matchUnits(quantityOf(before.quantity), quantityOf(after.quantity));
  return units?.match === 'same' ? units.actual.cmp(units.target) : null;
}
