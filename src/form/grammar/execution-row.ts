import type { Field } from '../cells/content';
import { level1Kind } from '../evidence/labels';
import type { FundsBlock, Indicator } from '../model/form';

/** The funds and the indicators of a form. */
interface Blocks {
  readonly funds: FundsBlock | null;
  readonly indicators: readonly Indicator[];
}

/**
 * 一、预算执行（10分） | 10 | 9.8 among the indicators, with neither target nor result: its points and score are those of
 * the funds, where they have none of their own.
 */
export function withExecutionRow({ funds, indicators }: Blocks): Blocks {
  const total = funds?.total;
  if (!total || total.cells.points || total.cells.score) return { funds, indicators };
  const own = indicators.filter((one) => labelOf(one) !== null);
  const [row, ...others] = own;
  const label = row && labelOf(row);
  if (!label || !row.points || !row.score || others.length > 0) return { funds, indicators };
  const { points, score } = row;
  return {
    funds: {
      ...funds,
      columns: { ...funds.columns, points: label, score: label },
      total: { ...total, cells: { ...total.cells, points, score } },
    },
    indicators: indicators.filter((one) => one !== row),
  };
}

/** The cell that says of a row without values that it is the execution's. */
function labelOf({ row, level1, name, target, actual }: Indicator): Field | null {
  if (!isVoid(target.field) || !isVoid(actual.field)) return null;
  if (name.kind !== 'blank') return level1Kind(name) === 'execution' ? name : null;
  return level1?.kind === 'execution' && level1.field.address.row === row ? level1.field : null;
}

const isVoid = ({ kind }: Field): boolean => kind === 'blank' || kind === 'dash' || kind === 'none';
