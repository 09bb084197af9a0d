import { says } from '../../lexicon';
import { compactText } from '../../scoring';
import type { EvaluationForm, Field } from '../../form';

const LONGEST_HEADING = 16;

/** The headings of the indicators that tell how a row is scored: 评分标准, 得分计算方法. */
function criteriaHeadings({ cells, columns }: EvaluationForm): readonly Field[] {
  const row = columns.score?.address.row ?? columns.target?.address.row;
  return cells.filter(
    ({ address, kind, text }) =>
      address.row === row &&
      kind === 'text' &&
      text.length <= LONGEST_HEADING &&
      says('scoring-heading', compactText(text)),
  );
}

/** What each row states of how it is scored, in a column for that; `''` where it states nothing. */
export function criteriaByRow(form: EvaluationForm): (row: number) => string {
  const columns = new Set(criteriaHeadings(form).map(({ address }) => address.column));
  if (columns.size === 0) return () => '';
  const texts = new Map<number, string>();
  for (const { address, kind, text } of form.cells)
    if (kind === 'text' && columns.has(address.column)) texts.set(address.row, text);
  return (row) => texts.get(row) ?? '';
}
