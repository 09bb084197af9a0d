import { noValidation, type ValidationModel } from '../model/validation-model';
import { HostError } from '../rich-api/host-error';
import { ServerObject, type ClassSpec, type Scalar } from '../rich-api/server-object';
import type { RangeTarget } from './range-target';

/** Excel takes no longer list of values; a range of cells may hold more. */
const maxSourceLength = 255;

const typeNames: Readonly<Record<string, string>> = { list: 'List', wholeNumber: 'WholeNumber', custom: 'Custom' };

const validationSpec: ClassSpec<RangeTarget> = {
  name: 'DataValidation',
  scalars: {
    type: { since: 8, get: typeOf },
    rule: { ...part('rule'), set: (range, rule) => change(range, (before) => withRule(before, rule)) },
    errorAlert: part('errorAlert'),
    prompt: part('prompt'),
    ignoreBlanks: part('ignoreBlanks'),
  },
  methods: { clear: { since: 8, call: (range) => change(range, () => null) } },
};

export const serveDataValidation = (range: RangeTarget): ServerObject => ServerObject.of(validationSpec, range);

function validationsIn({ sheet, rect }: RangeTarget): (ValidationModel | null)[] {
  const found: (ValidationModel | null)[] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1)
    for (let column = rect.left; column <= rect.right; column += 1) found.push(sheet.validationAt(row, column));
  return found;
}

/** Cells some of which have a rule are mixed, cells with different ones inconsistent. */
function typeOf(range: RangeTarget): string {
  const all = validationsIn(range);
  const ruled = all.filter((one) => one !== null);
  const [first] = ruled;
  if (!first) return 'None';
  if (ruled.length < all.length) return 'MixedCriteria';
  if (ruled.some((one) => JSON.stringify(one) !== JSON.stringify(first))) return 'Inconsistent';
  return typeNames[Object.keys(first.rule)[0] ?? ''] ?? 'None';
}

/** A part of the rule that all cells share, else `null`. */
function part(name: keyof ValidationModel): Scalar<RangeTarget> {
  return {
    since: 8,
    get: (range) => {
      const [first = null, ...others] = validationsIn(range).map((one) => (one ?? noValidation)[name]);
      return others.every((one) => JSON.stringify(one) === JSON.stringify(first)) ? first : null;
    },
    set: (range, value) => change(range, (before) => ({ ...before, [name]: value })),
  };
}

function withRule(before: ValidationModel, rule: unknown): ValidationModel {
  const [kind, ...others] = Object.keys(rule ?? {});
  if (kind === undefined || others.length > 0 || !(kind in typeNames)) {
    throw new HostError('InvalidArgument', 'Only one rule, of a kind that is emulated.');
  }
  const { list } = rule as { readonly list?: { readonly source: unknown } };
  if (list && (typeof list.source !== 'string' || list.source.length > maxSourceLength)) {
    throw new HostError('InvalidArgument', 'Only a list in one text is emulated.');
  }
  return { ...before, rule: rule as ValidationModel['rule'] };
}

function change({ sheet, rect }: RangeTarget, to: (before: ValidationModel) => ValidationModel | null): void {
  for (let row = rect.top; row <= rect.bottom; row += 1)
    for (let column = rect.left; column <= rect.right; column += 1)
      sheet.putValidation(row, column, to(sheet.validationAt(row, column) ?? noValidation));
}
