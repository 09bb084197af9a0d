import { says } from '../lexicon';
import { defineRule } from './define-rule';
import { yearsNamed, type NamedYears } from './support/header';

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
    if (!projectName || !year || says('carried-over', projectName.value.text)) return [];
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
