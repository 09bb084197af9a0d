import { compactText } from '../../scoring';
import type { Field } from '../../form';
import type { FormInRun } from '../types';

/** Years say which form it is, not which project: 2023年公路养护 and 2024年公路养护 are one. */
const YEAR = /(?:19|20)\d\d年?度?/gu;

/** A form's project by its name; blank where it has none. */
export const projectOf = ({ form }: FormInRun): string => compactText(form.header.projectName?.value.text ?? '');

/** The same without its years. */
export const lastingProjectOf = (one: FormInRun): string => projectOf(one).replace(YEAR, '');

/** Groups by key, in the order in which the keys come first; blank keys are left out. */
export function groupsOf<One>(list: readonly One[], keyOf: (one: One) => string): readonly (readonly One[])[] {
  const groups = new Map<string, One[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else if (key !== '') groups.set(key, [one]);
  }
  return [...groups.values()];
}

/** Cells and names shown of a long list; the count tells of the others. */
export const MOST_SHOWN = 6;

/** What the indicators of a form say: name, target and actual value of each row. */
export const rowsOf = ({ form }: FormInRun): readonly { readonly text: string; readonly cell: Field }[] =>
  form.indicators
    .filter(({ isApplicable, target, actual }) => isApplicable && target.text !== '' && actual.text !== '')
    .map(({ name, target, actual }) => ({
      text: [name.text, target.text, actual.text].map(compactText).join('|'),
      cell: name,
    }));
