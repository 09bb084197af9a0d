import type { Decimal } from '../../scoring';
import type { CellAddress } from '../../form/grid';
import type { JudgedIndicator } from '../context';
import type { Fix } from '../types';

/** The cells of an indicator's arithmetic, the score first. */
export function scoreCells({ indicator }: JudgedIndicator): CellAddress[] {
  const { score, target, actual, points } = indicator;
  return [score, target.field, actual.field, points].flatMap((field) => (field ? [field.address] : []));
}

/** A fix that puts a computed number into one cell. */
export function numberFix(address: CellAddress, value: Decimal): Fix {
  return { isSafe: true, edits: [{ address, value: value.toNumber() }] };
}

/** A wrong score below the points of a positive target that was missed: neither full points nor the right share. */
export function isPartlyReached({ assessment, isScoreRight, points, score }: JudgedIndicator): boolean {
  if (assessment.kind !== 'exact' || assessment.formula !== 'proportional' || isScoreRight !== false) return false;
  return points !== null && score !== null && score.lt(points) && score.gte(0);
}

interface ScoreReport<Id extends string> {
  readonly message: Id;
  readonly data: { readonly name: string; readonly printed: string; readonly expected: string; readonly arithmetic: readonly string[] };
  readonly cells: readonly CellAddress[];
  readonly expected: Decimal;
  readonly actual: Decimal;
  readonly steps: readonly string[];
  readonly fix: Fix;
}

/** Reports an exact score that differs from the printed one, with its arithmetic and the score as a safe fix. */
export function scoreReport<Id extends string>(message: Id, judged: JudgedIndicator): ScoreReport<Id> {
  const { assessment, indicator, score } = judged;
  if (assessment.kind !== 'exact' || score === null || indicator.score === null) {
    throw new TypeError('only a printed score with an exact expectation can be reported');
  }
  return {
    message,
    data: {
      name: indicator.name.text,
      printed: indicator.score.text,
      expected: assessment.score.toFixed(),
      arithmetic: assessment.steps,
    },
    cells: scoreCells(judged),
    expected: assessment.score,
    actual: score,
    steps: assessment.steps,
    fix: numberFix(indicator.score.address, assessment.score),
  };
}
