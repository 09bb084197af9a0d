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

/** What is stated of how a row is scored. */
export interface RowCriteria {
  /** `''` where nothing is. */
  readonly text: string;
  /** Whether it stands in a row above and the cells below it are empty: most likely merged down, perhaps left empty. */
  readonly isFromAbove: boolean;
}

const NONE: RowCriteria = Object.freeze({ text: '', isFromAbove: false });

/** What each indicator's row states of how it is scored, in a column for that. */
export function criteriaByRow(form: EvaluationForm): (row: number) => RowCriteria {
  const columns = new Set(criteriaHeadings(form).map(({ address }) => address.column));
  if (columns.size === 0) return () => NONE;
  const filled = new Map<number, Field>();
  for (const field of form.cells)
    if (field.kind !== 'blank' && columns.has(field.address.column)) filled.set(field.address.row, field);
  const known = new Map<number, RowCriteria>();
  let above = '';
  for (const { row } of form.indicators) {
    const own = filled.get(row);
    if (own) above = own.kind === 'text' ? own.text : '';
    known.set(row, { text: above, isFromAbove: !own && above !== '' });
  }
  return (row) => known.get(row) ?? NONE;
}
