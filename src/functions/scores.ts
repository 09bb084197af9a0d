import { invalid, isFailure, type ArgumentName, type Failure } from './failure';
import { readTerms } from './indicator';
import { scoreUnder } from './score';
import { rowsOf } from './value';

/**
 * 一次算出整列指标得分，结果向下溢出；算不出的行给出该行的错误。 / Scores of whole columns at once, spilled; a row that cannot be computed shows its own error.
 * @customfunction SCORES
 * @param targets 年度指标值：一列。 / Targets: a column.
 * @param actuals 实际完成值：一列，行数与指标值相同。 / Actuals: a column as long as the targets.
 * @param points 分值：一列，或各行通用的一个数。 / Points: a column, or one number for all rows.
 * @param directions 指标方向：一列，或各行通用的一个；可省略。 / Directions: a column, or one for all rows; optional.
 * @param profile 规则集：编号，省略时为 national-2020。 / Profile: its id; national-2020 by default.
 * @spills
 * @returns 各行得分；三格全空的行为空文本。 / A score for each row; an empty text where all three cells are blank.
 * @example =PE.SCORES({10;"≥400个"},{8.75;"420个"},{5;6}) → {4.38;6}
 * @example =PE.SCORES({10;20},{9;""},5) → {4.5;#N/A}
 * @example =PE.SCORES({10;20},{9},5) → #VALUE!
 */
export function scores(
  targets: unknown[][],
  actuals: unknown[][],
  points: unknown[][],
  directions?: unknown[][],
  profile?: unknown,
): (number | string | Failure)[][] | Failure {
  const aims = rowsOf(targets);
  const width = aims[0]?.length ?? 0;
  const done = column(actuals, aims.length, width, 'actual', false);
  if (isFailure(done)) return done;
  const own = column(points, aims.length, width, 'points', true);
  if (isFailure(own)) return own;
  const given = column(directions, aims.length, width, 'direction', true);
  if (isFailure(given)) return given;
  const same = given.isOne ? readTerms(given.at(0, 0), profile) : null;
  if (isFailure(same)) return same;
  return aims.map((row, r) =>
    row.map((target, c) => {
      const [actual, weight] = [done.at(r, c), own.at(r, c)];
      if (isBlank(target) && isBlank(actual) && (own.isOne || isBlank(weight))) return '';
      const terms = same ?? readTerms(given.at(r, c), profile);
      return isFailure(terms) ? terms : scoreUnder(terms, target, actual, weight);
    }),
  );
}

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === '';

interface Column {
  /** Whether there is one value for all rows. */
  readonly isOne: boolean;
  at(row: number, column: number): unknown;
}

/** An argument beside the targets: as large as they are, or, where `canBeOne`, a single value. */
function column(
  argument: unknown,
  height: number,
  width: number,
  name: ArgumentName,
  canBeOne: boolean,
): Column | Failure {
  const rows = rowsOf(argument);
  const isOne = rows.length === 1 && rows[0]?.length === 1;
  if (isOne && (canBeOne || (height === 1 && width === 1))) return { isOne, at: () => rows[0]?.[0] };
  if (rows.length !== height || rows[0]?.length !== width) return invalid('other-size', { argument: name });
  return { isOne: false, at: (r, c) => rows[r]?.[c] };
}
