import type { Field } from '../form';
import { isTitle, WITH_TARGETS } from '../form';
import { defineRule } from './define-rule';
import type { Fix } from './types';

/** No cell but the title carries HTML tags or Markdown signs that came along with a copied text. */
export const markupLeft = defineRule({
  id: 'markup-left',
  code: 'PE904',
  severity: 'warning',
  kinds: WITH_TARGETS,
  basis: ['observed'],
  isJudgement: false,
  messages: { left: ['count'] },
  check(form) {
    const cells = form.cells.filter((cell) => cell.hasMarkup && !isTitle(cell.text));
    if (cells.length === 0) return [];
    return [
      { message: 'left', data: { count: cells.length }, cells: cells.map((cell) => cell.address), ...cleaning(cells) },
    ];
  },
});

/** The texts without their markup; none where a formula makes one of them. */
function cleaning(cells: readonly Field[]): { readonly fix?: Fix } {
  if (cells.some((cell) => cell.cell?.formula !== undefined)) return {};
  const edits = cells.map((cell) => ({ address: cell.address, value: cell.text === '' ? null : cell.text }));
  return { fix: { isSafe: true, edits } };
}
