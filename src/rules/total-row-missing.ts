import type { Indicator } from '../form';
import { defineRule } from './define-rule';

/** A form whose indicators are scored ends with a total row. */
export const totalRowMissing = defineRule({
  id: 'total-row-missing',
  code: 'PE909',
  topic: 'totals',
  severity: 'warning',
  basis: ['form'],
  isJudgement: false,
  messages: { missing: [] },
  check({ total, indicators }) {
    const scored = indicators.filter(isScored);
    const last = scored.at(-1);
    if (total || !last) return [];
    return [
      {
        message: 'missing',
        data: {},
        cells: [last.name.address],
        // With fewer levels the form is rather cut off, and so is its total row.
        ...(levelsOf(scored) < WHOLE_FORM ? { severity: 'info' } : {}),
      },
    ];
  },
});

const WHOLE_FORM = 3;

const isScored = ({ points, score }: Indicator): boolean => Boolean(points?.number ?? score?.number);

const levelsOf = (indicators: readonly Indicator[]): number =>
  new Set(indicators.flatMap(({ level1 }) => level1?.kind ?? [])).size;
