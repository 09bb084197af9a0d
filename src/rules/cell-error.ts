import { defineRule } from './define-rule';
import type { Field } from '../form';
import { toA1, WITH_TARGETS } from '../form';

const ERROR_AS_TEXT = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/iu;

/**
 * No cell of the form holds an Excel error value, not even one pasted as text.
 * Excel: =SUMPRODUCT(--ISERROR(A1:I40))=0
 */
export const cellError = defineRule({
  id: 'cell-error',
  code: 'PE613',
  severity: 'error',
  kinds: WITH_TARGETS,
  basis: ['arithmetic'],
  isJudgement: false,
  messages: { error: ['items'] },
  check: ({ cells }) => {
    const found = cells.filter(isError);
    if (found.length === 0) return [];
    return [
      {
        message: 'error',
        data: { items: found.map(({ address, text }) => `${toA1(address)} ${text}`) },
        cells: found.map(({ address }) => address),
      },
    ];
  },
});

const isError = ({ kind, text }: Field): boolean => kind === 'error' || (kind === 'text' && ERROR_AS_TEXT.test(text));
