import type { CellAddress, EvaluationForm, Field, LabelledField } from '../../form';
import { foldWidth, labelKey } from '../../form';

interface EmptyAnswer {
  readonly message: 'empty';
  readonly data: { readonly label: string };
  readonly cells: readonly CellAddress[];
}

/** Reports a label whose answer is blank or a dash. 无 is an answer, and a form without the label has nothing to fill in. */
export function emptyAnswer(form: EvaluationForm, field: LabelledField | null): EmptyAnswer[] {
  if (field === null || (field.value.kind !== 'blank' && field.value.kind !== 'dash')) return [];
  const label = labelKey(field.label.text).base;
  return [{ message: 'empty', data: { label }, cells: [answerAddress(form, field), field.label.address] }];
}

/** Where the answer belongs: a blank one stands in the column of the project name's, where both labels stand in one column. */
function answerAddress({ header }: EvaluationForm, { label, value }: LabelledField): CellAddress {
  const model = header.projectName;
  if (value.kind !== 'blank' || !model || model.value.kind === 'blank') return value.address;
  if (model.label.address.column !== label.address.column) return value.address;
  return { row: value.address.row, column: Math.max(value.address.column, model.value.address.column) };
}

/** The cell to show for a remark about the form as a whole: its title, else its first cell. */
export function formCell(form: EvaluationForm): CellAddress[] {
  const field = form.header.title ?? form.cells[0];
  return field ? [field.address] : [];
}

/** The cells above the funds, goal and indicator blocks. */
export function headerCells({ cells, funds, goal, columns }: EvaluationForm): Field[] {
  const starts = [funds?.heading, goal?.label, ...Object.values(columns)].flatMap((field) => field?.address.row ?? []);
  const end = Math.min(...starts, Infinity);
  return cells.filter((cell) => cell.address.row < end);
}

/** The years a project's name names: `2020年`, `2019-2021年`, and those of file numbers, `[2019]14号`. */
export interface NamedYears {
  readonly years: readonly number[];
  /** First and last year of each span. */
  readonly spans: readonly (readonly [number, number])[];
  readonly fileYears: readonly number[];
}

const YEAR = /(?<!\d)((?:19|20)\d{2})年/gu;
const SPAN = /(?<!\d)((?:19|20)\d{2})年?度?[-—–~至到]+((?:19|20)\d{2})(?!\d)/gu;
const FILE_NUMBER = /[[〔【(]((?:19|20)\d{2})[\]〕】)]第?\d+号/gu;

export function yearsNamed(text: string): NamedYears {
  const folded = foldWidth(text).replace(/\s+/gu, '');
  const yearsOf = (pattern: RegExp, group = 1): number[] =>
    [...folded.matchAll(pattern)].map((match) => Number(match[group]));
  const ends = yearsOf(SPAN, 2);
  return {
    years: yearsOf(YEAR),
    spans: yearsOf(SPAN).map((start, index) => [start, ends[index] ?? start]),
    fileYears: yearsOf(FILE_NUMBER),
  };
}
