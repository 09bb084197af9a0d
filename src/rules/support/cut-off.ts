import type { EvaluationForm, Indicator } from '../../form';

/**
 * The row at which a form breaks off: its last indicator has a name and no value, nothing stands below it, and there is
 * no total. What that row and the form lack is one thing, not four.
 */
export function brokenOffAt({ indicators, total, cells }: EvaluationForm): Indicator | null {
  const last = indicators.at(-1);
  if (!last || total || indicators.length < 2) return null;
  const { target, actual, score, row } = last;
  const isBare = target.measure.kind === 'blank' && actual.measure.kind === 'blank' && !score?.number;
  return isBare && cells.every(({ address }) => address.row <= row) ? last : null;
}
