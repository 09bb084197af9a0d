import type { EvaluationForm, Field } from '../form';
import { defineRule } from './define-rule';
import { flatMap } from '../scoring';

/** Titles, plans and file numbers name years of their own. */
const NAMED = /《[^》]*》|“[^”]*”|[〔[（(]\s*(?:19|20)\d\d\s*[〕\]）)]/gu;
const YEAR = /(?<!\d)((?:19|20)\d\d)(?=年|[-/.]\d{1,2}[-/.]\d{1,2})/gu;
/** Where so many of goal, outcome and results name one year, it is the form's. */
const ENOUGH = 2;

const yearsOf = ({ text, kind }: Field): number[] => {
  const written = kind === 'text' ? text.replace(NAMED, ' ') : '';
  return [...new Set([...written.matchAll(YEAR)].map(([, year]) => Number(year)))];
};

/**
 * A form copied from an earlier year whose heading was not brought up to date: all that goal, outcome and results name
 * is one later year.
 */
export const templateOfAnotherYear = defineRule({
  id: 'template-of-another-year',
  code: 'PE106',
  severity: 'info',
  basis: ['observed'],
  isJudgement: true,
  messages: { another: ['formYear', 'year'] },
  check: (form) => {
    const { year } = form.header;
    if (!year) return [];
    const dated = flatMap(textsOf(form), (field) => {
      const years = yearsOf(field);
      return years.length > 0 ? [{ field, years }] : [];
    });
    const [first] = dated[0]?.years ?? [];
    if (first === undefined || first <= year.year || dated.length < ENOUGH) return [];
    if (!dated.every(({ years }) => years.length === 1 && years[0] === first)) return [];
    const cells = [year.field.address, ...dated.map(({ field }) => field.address)];
    return [{ message: 'another', data: { formYear: String(year.year), year: String(first) }, cells }];
  },
});

/** What tells of the form's own year; targets may reach into the next one. */
const textsOf = ({ goal, outcome, indicators }: EvaluationForm): Field[] =>
  flatMap([goal?.value, outcome?.value, ...indicators.map(({ actual }) => actual.field)], (field) => field ?? []);
