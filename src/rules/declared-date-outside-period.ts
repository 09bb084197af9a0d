import { defineRule } from './define-rule';
import { counts } from './context';
import { periodOf } from './support/period';
import type { Report } from './types';

const MESSAGES = { outside: ['name', 'target', 'period'], 'past-year': ['name', 'target', 'year'] } as const;

/** A date declared as target lies in the project's period, and not in a year that was over when it was declared. */
export const declaredDateOutsidePeriod = defineRule({
  id: 'declared-date-outside-period',
  code: 'PE654',
  kinds: ['targets'],
  severity: 'info',
  basis: ['observed'],
  isJudgement: true,
  messages: MESSAGES,
  check: (form) => {
    const period = periodOf(form);
    const year = form.header.year;
    return form.indicators.filter(counts).flatMap(({ name, target }): Report<typeof MESSAGES>[] => {
      if (target.measure.kind !== 'date') return [];
      const { date } = target.measure;
      const data = { name: name.text, target: target.text };
      if (period) {
        if (period.holds(date)) return [];
        const cells = [target.field.address, period.field.address];
        return [{ message: 'outside', data: { ...data, period: period.field.text }, cells }];
      }
      if (!year || date.year >= year.year) return [];
      const cells = [target.field.address, year.field.address];
      return [{ message: 'past-year', data: { ...data, year: String(year.year) }, cells }];
    });
  },
});
