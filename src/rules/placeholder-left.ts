import { WITH_TARGETS } from '../form';
import { defineRule } from './define-rule';
import { templateHints } from './support/hints';

/** Nothing of the empty template is left: no rows such as 指标2： and ……, no hints on what to write. */
export const placeholderLeft = defineRule({
  id: 'placeholder-left',
  code: 'PE905',
  severity: 'warning',
  kinds: WITH_TARGETS,
  basis: ['observed'],
  isJudgement: false,
  messages: { rows: ['count'], hint: ['count'] },
  check(form) {
    const rows = form.placeholders;
    const hints = templateHints(form);
    return [
      ...(rows.length > 0
        ? [
            {
              message: 'rows' as const,
              data: { count: rows.length },
              cells: rows.map((cell) => cell.address),
              severity: 'info' as const,
            },
          ]
        : []),
      ...(hints.length > 0
        ? [{ message: 'hint' as const, data: { count: hints.length }, cells: hints.map((cell) => cell.address) }]
        : []),
    ];
  },
});
