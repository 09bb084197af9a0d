import { certaintyOf, type EvaluationForm, type LayoutCertainty } from '../../../src/form';
import { fundColumn, headerField, indicatorColumn, isTotalLabel } from '../../../src/form/evidence/labels';
import { read } from '../../../src/form/search/read';
import { compareForms } from '../compare';
import { gridOf, type LabelledForm } from '../labels';
import { CONSTRUCTS, without } from '../without';

/** How sure the reader was of a sheet, and how it was read. */
export interface Calibrated {
  readonly certainty: LayoutCertainty;
  readonly right: number;
  readonly total: number;
  /** What was read wrongly. */
  readonly wrong: readonly string[];
}

const asIs = (row: number): number => row;

/** The least sure form of a sheet counts; a sheet without a form misleads nobody. */
function certaintyAmong(forms: readonly EvaluationForm[]): LayoutCertainty {
  const all = forms.map(certaintyOf);
  if (all.length === 0 || all.includes('unsure')) return 'unsure';
  return all.includes('likely') ? 'likely' : 'sure';
}

function calibrated(label: LabelledForm, forms: readonly EvaluationForm[]): Calibrated {
  const { right, total, wrong } = compareForms(label, forms, asIs);
  return { certainty: certaintyAmong(forms), right, total, wrong };
}

/** A form as it is. */
export const asLabelled = (label: LabelledForm): Calibrated => calibrated(label, read(gridOf(label)).forms);

const MASK = '甲乙丙栏';
const LONGEST_LABEL = 20;

const isLabel = (text: string): boolean =>
  text.length <= LONGEST_LABEL &&
  (headerField(text) !== null || fundColumn(text) !== null || indicatorColumn(text) !== null || isTotalLabel(text));

/** What only became wrong: a mask in the place of a text is no misreading. */
const withNews = (one: Calibrated, known: Calibrated): Calibrated => ({
  ...one,
  wrong: one.wrong.filter((text) => !known.wrong.includes(text) && !text.includes(MASK)),
});

/** A form with each of its labels in turn replaced by words that nobody knows. */
export function masked(label: LabelledForm): Calibrated[] {
  const known = asLabelled(label);
  const labels = new Set(label.grid.flat().filter(isLabel));
  return [...labels].map((text) => {
    const grid = label.grid.map((row) => row.map((cell) => (cell === text ? MASK : cell)));
    return withNews(asLabelled({ ...label, grid }), known);
  });
}

/** A form read without each construct in turn. */
export function ablated(label: LabelledForm): Calibrated[] {
  const known = asLabelled(label);
  return CONSTRUCTS.map(({ id }) => withNews(calibrated(label, read(gridOf(label), [], without(id)).forms), known));
}
