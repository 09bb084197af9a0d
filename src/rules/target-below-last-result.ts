import { compactText, matchUnits } from '../scoring';
import type { JudgedIndicator } from './context';
import { defineCrossFormRule } from './define-rule';
import { groupsOf, lastingProjectOf } from './support/alike-forms';
import { nameOf, quantityOn } from './support/claim-match';
import { bodyKey } from './support/bodies';
import type { FormInRun } from './types';

interface Use {
  readonly form: number;
  readonly year: number;
  readonly row: JudgedIndicator;
}

const keyOf = ({ form }: FormInRun, project: string, row: JudgedIndicator): string =>
  [bodyKey(form.header.department?.value.text ?? ''), project, compactText(nameOf(row))].join('|');

/** Whether more is better, the units are the same and the later target asks for less than was reached. */
function isBelow(later: Use, earlier: Use): boolean {
  const [target, reached] = [quantityOn(later.row, 'target'), quantityOn(earlier.row, 'actual')];
  const units = target && reached && matchUnits(target, reached);
  return later.row.direction.direction === 'positive' && units?.match === 'same' && units.target.lt(units.actual);
}

/** What a project reached last year is not beyond it this year. Excel: =E13>=(last year)F13 */
export const targetBelowLastResult = defineCrossFormRule({
  id: 'target-below-last-result',
  code: 'PE805',
  severity: 'info',
  basis: ['observed'],
  isJudgement: true,
  messages: { below: ['name', 'year', 'target', 'lastYear', 'reached'] },
  checkAll: (forms) => {
    const uses = forms.flatMap((one, form) => {
      const year = one.form.header.year?.year;
      const project = lastingProjectOf(one);
      if (year === undefined || project === '') return [];
      return one.context.judged.map((row) => ({ form, year, row, key: keyOf(one, project, row) }));
    });
    return groupsOf(uses, ({ key }) => key).flatMap((group) =>
      group.flatMap((later) => {
        const earlier = group.find(({ year }) => year === later.year - 1);
        if (!earlier || !isBelow(later, earlier)) return [];
        const [target, reached] = [later.row.indicator.target, earlier.row.indicator.actual];
        return [
          {
            message: 'below' as const,
            data: {
              name: later.row.indicator.name.text,
              year: String(later.year),
              target: target.text,
              lastYear: String(earlier.year),
              reached: reached.text,
            },
            cells: [
              { form: later.form, address: target.field.address },
              { form: earlier.form, address: reached.field.address },
            ],
          },
        ];
      }),
    );
  },
});
