import { defineRule } from './define-rule';
import { toA1 } from '../form';

/** Every formula of the form carries its computed value: without one, nothing can be checked that rests on it. */
export const valueNotComputed = defineRule({
  id: 'value-not-computed',
  code: 'PE612',
  severity: 'warning',
  basis: ['form'],
  isJudgement: false,
  messages: { formula: ['cells'] },
  check: ({ cells }) => {
    const found = cells.filter(({ kind }) => kind === 'not-computed').map(({ address }) => address);
    return found.length > 0 ? [{ message: 'formula', data: { cells: found.map(toA1) }, cells: found }] : [];
  },
});
