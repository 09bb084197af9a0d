import type { ReviewedForm } from './review';

/** A code that budget systems put before a name: [155]县民政局, 155001-县民政局; no 120急救中心. */
const CODE = /^(?:[[【(（]\d+[\]】)）]|\d{3,}\s*[-—－_])\s*(?=\p{Script=Han})/u;

/** A name without its code, and without what forms leave behind it: 原州区农技中心/ */
const tidy = (name: string): string =>
  name
    .trim()
    .replace(CODE, '')
    .replace(/[\s/／、，,；;：:。]+$/u, '');

/** Whom a form goes back to: the unit; where it names none, the department, which by the rules then is the unit. */
export const addresseeOf = ({ unit, department }: Pick<ReviewedForm, 'unit' | 'department'>): string =>
  tidy(unit) || tidy(department);

/** The same as what two spellings share: the spaces that people put between characters say nothing. */
export const addresseeKey = (form: Pick<ReviewedForm, 'unit' | 'department'>): string =>
  addresseeOf(form).replace(/\s/gu, '');
