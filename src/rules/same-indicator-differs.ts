import { compactText, matchUnits } from '../scoring';
import type { Quantity } from '../scoring';
import type { JudgedIndicator } from './context';
import { defineCrossFormRule } from './define-rule';
import { bodyKey, isSpellingOf } from './support/bodies';
import { nameOf, quantityOn } from './support/claim-match';
import type { FormInRun } from './types';

/** A number about the body's whole field of work, not about one project. */
const WHOLE_BODY = /(?:数量|总数|总量|总额|户数|家数|面积|人数)?(?:增长率|增长|增长额|增幅|总数|总量|总额)$/u;
const ALL = /^全[市省县区州国]|[我本][市省县区]/u;
const SHORTEST = 8;

interface Use {
  readonly form: number;
  readonly row: JudgedIndicator;
  readonly quantity: Quantity;
  readonly department: string;
  readonly year: number | null;
}

/** Whether a name speaks of the department's own place: 深圳 in a form of 深圳市…. */
function namesPlace(name: string, department: string): boolean {
  const places = [...name].map((_, at) => name.slice(at, at + 2)).filter((pair) => pair.length === 2);
  return (
    ALL.test(name) ||
    places.some((place) => ['市', '省', '县', '区', '州'].some((end) => department.includes(place + end)))
  );
}

function usesOf({ form: { header }, context }: FormInRun, form: number): Use[] {
  const department = bodyKey(header.department?.value.text ?? '');
  return context.judged.flatMap((row) => {
    const name = nameOf(row);
    const quantity = quantityOn(row, 'actual');
    const isOfBody = name.length >= SHORTEST && WHOLE_BODY.test(name) && namesPlace(name, department);
    if (!quantity || department === '' || !isOfBody) return [];
    return [{ form, row, quantity, department, year: header.year?.year ?? null }];
  });
}

const isSameBody = (left: Use, right: Use): boolean =>
  left.year === right.year && (left.department === right.department || isSpellingOf(left.department, right.department));

const isSameIndicator = (left: Use, right: Use): boolean =>
  compactText(nameOf(left.row)) === compactText(nameOf(right.row)) && isSameBody(left, right);

function isOtherValue(left: Use, right: Use): boolean {
  const units = matchUnits(left.quantity, right.quantity);
  return units?.match === 'same' && !units.target.eq(units.actual);
}

/** One indicator of a body has one result in all forms of a year. Excel: =COUNTIF(results,F23)=ROWS(results) */
export const sameIndicatorDiffers = defineCrossFormRule({
  id: 'same-indicator-differs',
  code: 'PE802',
  severity: 'warning',
  basis: ['observed'],
  isJudgement: true,
  messages: { differs: ['name', 'values'] },
  checkAll: (forms) => {
    const uses = forms.flatMap(usesOf);
    return uses.flatMap((first, at) => {
      if (uses.slice(0, at).some((before) => isSameIndicator(before, first))) return [];
      const same = uses
        .slice(at)
        .filter((use) => (use.form === first.form ? use === first : isSameIndicator(first, use)));
      if (!same.some((use) => isOtherValue(first, use))) return [];
      const values = same.map(({ form, row }) => {
        const project = forms[form]?.form.header.projectName?.value.text ?? '';
        return `${project} ${row.indicator.actual.text}`.trim();
      });
      const cells = same.map(({ form, row }) => ({ form, address: row.indicator.actual.field.address }));
      return [{ message: 'differs', data: { name: first.row.indicator.name.text, values }, cells }];
    });
  },
});
