import { isWord } from '../lexicon';
import { compactText, ZERO } from '../scoring';
import { defineRule } from './define-rule';
import type { JudgedIndicator } from './context';
import type { EvaluationForm, ValueField } from '../form';
import { namesOf, namesUnit, quantitiesOf, repeatsPoints } from './support/values';

/** A number states its unit: in its cell, in a 度量单位 column or in the indicator's name; a rate its %. */
export const unitMissing = defineRule({
  id: 'unit-missing',
  code: 'PE603',
  severity: 'info',
  basis: ['observed'],
  isJudgement: false,
  messages: { missing: ['names'] },
  check: (form, { judged }) => {
    const rows = judged.filter((row) => bareValuesOf(row, form).length > 0);
    if (rows.length === 0) return [];
    return [
      {
        message: 'missing',
        data: { names: namesOf(rows) },
        cells: rows.flatMap((row) => bareValuesOf(row, form).map(({ field }) => field.address)),
      },
    ];
  },
});

function bareValuesOf(row: JudgedIndicator, form: EvaluationForm): readonly ValueField[] {
  const pair = quantitiesOf(row);
  if (!pair || repeatsPoints(row)) return [];
  const { target, actual, name } = row.indicator;
  const [targetUnit, actualUnit] = [pair[0].unit, pair[1].unit];
  // A % on one side only is another rule's; a unit column or the name speaks for both values.
  if (isShare(targetUnit) || isShare(actualUnit) || namesUnit(name.text)) return [];
  if (form.columns.unit !== undefined && targetUnit !== null) return [];
  // Where none is asked for, 不发生, 0 of anything is none.
  if (isWord('none-asked', compactText(target.text)) && pair[1].value.eq(ZERO)) return [];
  const bare = [...(targetUnit === null ? [target] : []), ...(actualUnit === null ? [actual] : [])];
  // 无 is no number that lacks one.
  return bare.filter(({ text }) => !isWord('nothing-said', compactText(text)));
}

const isShare = (unit: string | null): boolean => unit === '%' || unit === '‰';
