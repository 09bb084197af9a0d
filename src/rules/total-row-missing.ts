import type { Indicator } from '../form';
import { defineRule } from './define-rule';
import { brokenOffAt } from './support/cut-off';

/** A form whose indicators are scored ends with a total row. */
export const totalRowMissing = defineRule({
  id: 'total-row-missing',
  code: 'PE909',
  topic: 'totals',
  severity: 'warning',
  basis: ['form'],
  isJudgement: false,
  messages: { missing: [], brokenOff: ['name'] },
  check(form) {
    const { total, indicators } = form;
    const scored = indicators.filter(isScored);
    const last = scored.at(-1);
    if (total || !last) return [];
    const broken = brokenOffAt(form);
    // With fewer levels the form is rather cut off, and so is its total row.
    const mildly = levelsOf(scored) < WHOLE_FORM ? ({ severity: 'info' } as const) : {};
    return [
      broken
        ? { message: 'brokenOff', data: { name: broken.name.text }, cells: [broken.name.address], ...mildly }
        : { message: 'missing', data: {}, cells: [last.name.address], ...mildly },
    ];
  },
});

const WHOLE_FORM = 3;

const isScored = ({ points, score }: Indicator): boolean => Boolean(points?.number ?? score?.number);

const levelsOf = (indicators: readonly Indicator[]): number =>
  new Set(indicators.flatMap(({ level1 }) => level1?.kind ?? [])).size;
