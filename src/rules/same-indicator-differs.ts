import { closing, opening, says } from '../lexicon';
import { compactText, matchUnits } from '../scoring';
import type { CellAddress } from '../form';
import { defineCrossFormRule } from './define-rule';
import { groupsOf } from './support/alike-forms';
import { bodyKey, isSpellingOf } from './support/bodies';
import { nameOf, quantityOn } from './support/claim-match';
import { fingerprint, keepQuantity, quantityOf, type KeptQuantity } from './support/facts';
import type { Fact, FactInRun, FormInRun } from './types';

/** A number about the body's whole field of work, not about one project. */
const isOfWholeBody = (name: string): boolean => closing('whole-body', name) !== null;
const namesAll = (name: string): boolean => opening('all-of-place', name) !== null || says('own-place', name);
const SHORTEST = 8;

interface Result extends Fact {
  readonly key: string;
  readonly name: string;
  readonly project: string;
  readonly actual: string;
  readonly address: CellAddress;
  readonly quantity: KeptQuantity;
  readonly department: string;
  readonly year: number | null;
}
type Use = FactInRun<Result>;

/** Whether a name speaks of the department's own place: 深圳 in a form of 深圳市…. */
function namesPlace(name: string, department: string): boolean {
  const places = [...name].map((_, at) => name.slice(at, at + 2)).filter((pair) => pair.length === 2);
  return (
    namesAll(name) ||
    places.some((place) => ['市', '省', '县', '区', '州'].some((end) => department.includes(place + end)))
  );
}

function resultsOf({ form: { header }, context }: FormInRun): Result[] {
  const department = bodyKey(header.department?.value.text ?? '');
  const project = header.projectName?.value.text ?? '';
  const year = header.year?.year ?? null;
  return context.judged.flatMap((row): Result[] => {
    const name = nameOf(row);
    const quantity = quantityOn(row, 'actual');
    const isOfBody = name.length >= SHORTEST && isOfWholeBody(name) && namesPlace(name, department);
    if (!quantity || department === '' || !isOfBody) return [];
    const { text, field } = row.indicator.actual;
    return [
      {
        key: fingerprint(compactText(name)),
        name: row.indicator.name.text,
        ...{ project, actual: text, address: field.address, quantity: keepQuantity(quantity), department, year },
      },
    ];
  });
}

const isSameBody = (left: Use, right: Use): boolean =>
  left.year === right.year && (left.department === right.department || isSpellingOf(left.department, right.department));

function isOtherValue(left: Use, right: Use): boolean {
  const units = matchUnits(quantityOf(left.quantity), quantityOf(right.quantity));
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
  factsOf: resultsOf,
  compare: (facts) =>
    groupsOf(facts, ({ key }) => key).flatMap((uses) =>
      uses.flatMap((first: Use, at) => {
        if (uses.slice(0, at).some((before) => isSameBody(before, first))) return [];
        const same = uses.slice(at).filter((use) => (use.form === first.form ? use === first : isSameBody(first, use)));
        if (!same.some((use) => isOtherValue(first, use))) return [];
        const values = same.map(({ project, actual }) => `${project} ${actual}`.trim());
        return [
          {
            message: 'differs' as const,
            data: { name: first.name, values },
            cells: same.map(({ form, address }) => ({ form, address })),
          },
        ];
      }),
    ),
});
