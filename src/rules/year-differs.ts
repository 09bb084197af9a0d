import { defineRule } from './define-rule';
import { yearsNamed, type NamedYears } from './support/header';

/** Money carried over keeps the name it was granted under. */
const CARRIED_OVER = /结转|结余|续建|跨年/u;

/**
 * A year in the project's name should be the form's. A file number of the year before is common (提前下达) and says
 * nothing.
 */
export const yearDiffers = defineRule({
  id: 'year-differs',
  code: 'PE104',
  severity: 'info',
  basis: ['observed'],
  isJudgement: true,
  messages: { differs: ['years', 'formYear'] },
  check({ header: { projectName, year } }) {
    if (!projectName || !year || CARRIED_OVER.test(projectName.value.text)) return [];
    const years = otherYears(yearsNamed(projectName.value.text), year.year);
    if (years.length === 0) return [];
    const cells = [projectName.value.address, year.field.address];
    return [{ message: 'differs', data: { years: years.map(String), formYear: String(year.year) }, cells }];
  },
});

function otherYears({ years, spans, fileYears }: NamedYears, formYear: number): number[] {
  if (years.includes(formYear) || spans.some(([first, last]) => first <= formYear && formYear <= last)) return [];
  const others = years.length > 0 ? years : fileYears.filter((year) => year > formYear || year < formYear - 1);
  return [...new Set(others)];
}
