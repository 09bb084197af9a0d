import { readKinds, readLabels, type LabelledForm } from './labels';
import { measure, type Measurement } from './measure';
import { readSource } from './sources';

/** Labelled forms in groups: the nine forms the product began with, others as published, others composed by us. */
export function groupsOf(labels: readonly LabelledForm[]): Record<'seeds' | 'published' | 'made', LabelledForm[]> {
  const startsWith = (prefix: string) => (label: LabelledForm) => label.id.startsWith(prefix);
  return {
    seeds: labels.filter(startsWith('seed_')),
    published: labels.filter((label) => !/^(?:seed|made)_/u.test(label.id)),
    made: labels.filter(startsWith('made_')),
  };
}

/** Results told apart: of published forms, and of forms composed to be hard to read. Goals are set for the former. */
export function byOrigin<Result>(
  list: readonly Result[],
  idOf: (one: Result) => string,
): Record<'published' | 'made', Result[]> {
  const isMade = (one: Result): boolean => idOf(one).startsWith('made_');
  return { published: list.filter((one) => !isMade(one)), made: list.filter(isMade) };
}

/** Each form read from its own labelled grid and measured alone. */
export function measureAlone(labels: readonly LabelledForm[]): Measurement[] {
  const kinds = readKinds();
  return labels.flatMap((label) => measure(readSource('grids', [label]), kinds, { withDisplacement: true }));
}

/** Every form once, for figures over all: the nine in one workbook as pasted, so that they are also compared with each other. */
export function measureAll(): Measurement[] {
  const { seeds, published, made } = groupsOf(readLabels());
  const compared = measure(readSource('as-pasted', seeds), readKinds(), { withDisplacement: true });
  return [...compared, ...measureAlone(published), ...measureAlone(made)];
}
