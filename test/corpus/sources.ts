import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/files';
import { read } from '../../src/form';
import { gridOf, type LabelledForm } from './labels';
import type { Specimen } from './measure';

/** Where the labelled forms are read from: their own grids, or the sample workbooks made of them. */
export type SourceName = 'grids' | 'as-pasted' | 'tidy' | 'stacked';

const SAMPLES = new URL('../../samples/', import.meta.url);
const STACKED = ['seed_f1', 'seed_f6', 'seed_f9'];

/** Reads a source; a form that is not found is an error, as nothing could be measured then. */
export function readSource(name: SourceName, labels: readonly LabelledForm[]): Specimen[] {
  if (name === 'grids') {
    return labels.map((label) => {
      const { forms } = read(gridOf(label));
      return { ...specimen(label, forms, 0), more: forms.slice(1) };
    });
  }
  const fileName = `${name}.xlsx`;
  const result = readWorkbook(readFileSync(new URL(fileName, SAMPLES)), fileName);
  if (!result.ok) throw new Error(`samples/${fileName} cannot be read: ${result.failure.code}`);
  const forms = result.sheets.flatMap((sheet) => read(sheet.grid).forms);
  const chosen = name === 'stacked' ? labels.filter(({ id }) => STACKED.includes(id)) : labels;
  return chosen.map((label, index) => specimen(label, forms, index));
}

function specimen(labels: LabelledForm, forms: readonly Specimen['form'][], index: number): Specimen {
  const form = forms[index];
  if (!form) throw new Error(`${labels.id}: no form was found`);
  return { labels, form, more: [], shift: form.range.top - firstRow(labels) };
}

/** The row of a label's grid where the form begins: a remark such as 附件1 may stand above the title. */
function firstRow(labels: LabelledForm): number {
  return read(gridOf(labels)).forms[0]?.range.top ?? 0;
}
