import type { RequiredKind } from '../../scoring';
import type { CellAddress, EvaluationForm, Indicator } from '../../form';
import { flatMap } from '../../scoring';

const BENEFITS: readonly unknown[] = ['economic', 'social', 'ecological', 'sustainable'];

/** Whether an indicator is of a kind by its level 1 or its level 2. */
export function isOfKind({ level1, level2 }: Pick<Indicator, 'level1' | 'level2'>, kind: RequiredKind): boolean {
  if (level1?.kind === kind || level2?.kind === kind) return true;
  return kind === 'benefit' && BENEFITS.includes(level2?.kind);
}

/** Where a missing kind belongs: the heading of the levels, then the headings between which it would stand. */
export function cellsOfLevels({ columns }: EvaluationForm, rows: readonly Indicator[]): CellAddress[] {
  const heading = columns.level2 ?? columns.level1 ?? columns.name;
  const labels = flatMap(rows, ({ level1, level2 }) =>
    flatMap([level1, level2], (label) => label?.field.address ?? []),
  );
  return [...(heading ? [heading.address] : []), ...new Set(labels)];
}
