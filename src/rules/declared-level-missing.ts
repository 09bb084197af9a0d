import { defineRule } from './define-rule';
import { counts } from './context';

const LEVELS = ['level1', 'level2'] as const;

/** Every indicator of a table of targets stands under its level 1 and its level 2. */
export const declaredLevelMissing = defineRule({
  id: 'declared-level-missing',
  code: 'PE655',
  kinds: ['targets'],
  severity: 'info',
  basis: ['form'],
  isJudgement: false,
  messages: { level1: ['names'], level2: ['names'] },
  check: ({ indicators, columns }) =>
    LEVELS.flatMap((level) => {
      if (columns[level] === undefined) return [];
      const rows = indicators.filter(
        (one) => counts(one) && one.name.kind === 'text' && !one[level]?.field.text.trim(),
      );
      if (rows.length === 0) return [];
      return [
        {
          message: level,
          data: { names: rows.map(({ name }) => name.text) },
          cells: rows.map(({ name }) => name.address),
        },
      ];
    }),
});
