import type { LabelledForm } from '../labels';
import { byOrigin } from '../all';
import { inPercent } from '../thresholds';
import { columnLetters } from '../../../src/form';
import { VARY_OPERATORS, variationReader, type VariationResult } from './vary';

export interface VaryOptions {
  /** The first seed; the others follow it. */
  readonly seed: number;
  readonly perForm: number;
}

/** Variations read right, of how many. */
export interface Share {
  readonly right: number;
  readonly total: number;
}

export interface VaryFigures {
  readonly forms: readonly {
    readonly id: string;
    readonly share: Share;
    readonly failures: readonly VariationResult[];
  }[];
  readonly operators: readonly { readonly id: string; readonly title: string; readonly share: Share }[];
  readonly published: Share;
  readonly made: Share;
  readonly overall: Share;
}

const shareOf = (results: readonly VariationResult[]): Share => ({
  right: results.filter(({ wrong }) => wrong.length === 0).length,
  total: results.length,
});

/** The shares of variations that have to be read right: of the published forms, of the composed, and of each form. */
export const GOALS = { published: 0.997, made: 0.99, each: 0.95 } as const;

/** What has to be so of the variations, and whether it is. */
export function goalsMet({ forms, published, made }: VaryFigures): readonly { text: string; isMet: boolean }[] {
  const reaches = ({ right, total }: Share, goal: number): boolean => right >= goal * total;
  const poor = forms.filter(({ share }) => !reaches(share, GOALS.each)).map(({ id }) => id);
  const percent = (goal: number): string => `at least ${Number((goal * 100).toFixed(1))} %`;
  return [
    {
      text: `${percent(GOALS.published)} of the published forms' variations`,
      isMet: reaches(published, GOALS.published),
    },
    { text: `${percent(GOALS.made)} of the composed forms' variations`, isMet: reaches(made, GOALS.made) },
    {
      text: `${percent(GOALS.each)} of each form's variations${poor.length > 0 ? `, not of ${poor.join(', ')}` : ''}`,
      isMet: poor.length === 0,
    },
  ];
}

const sumOf = (shares: readonly Share[]): Share => ({
  right: shares.reduce((sum, { right }) => sum + right, 0),
  total: shares.reduce((sum, { total }) => sum + total, 0),
});

/** Reads the seeded variations of every form. */
export function measureVariations(labels: readonly LabelledForm[], { seed, perForm }: VaryOptions): VaryFigures {
  const all: VariationResult[] = [];
  const forms = labels.map((label) => {
    const read = variationReader(label);
    const results = Array.from({ length: perForm }, (_, index) => read(seed + index));
    all.push(...results);
    return { id: label.id, share: shareOf(results), failures: results.filter(({ wrong }) => wrong.length > 0) };
  });
  const { published, made } = byOrigin(forms, ({ id }) => id);
  return {
    forms,
    published: sumOf(published.map(({ share }) => share)),
    made: sumOf(made.map(({ share }) => share)),
    operators: VARY_OPERATORS.map(({ id, title }) => ({
      id,
      title,
      share: shareOf(all.filter(({ operators }) => operators.includes(id))),
    })),
    overall: shareOf(all),
  };
}

const failureLines = (id: string, { seed, operators, wrong }: VariationResult): string[] => [
  `    --replay ${id}:${seed}  ${operators.join(' + ')}`,
  ...wrong.slice(0, 8).map((text) => `        ${text}`),
  ...(wrong.length > 8 ? [`        and ${wrong.length - 8} more`] : []),
];

/** The figures in lines; the first `show` failures of each form under it. */
export function variationReport(figures: VaryFigures, show: number): string[] {
  const { forms, operators, published, made, overall } = figures;
  const line = (name: string, share: Share): string =>
    `${name.padEnd(32)} ${String(share.right).padStart(5)}/${String(share.total).padEnd(5)} ${inPercent(share.right, share.total)}`;
  return [
    'variations read as the form they were made of, by form',
    ...forms.flatMap(({ id, share, failures }) => [
      line(id, share),
      ...failures.slice(0, show).flatMap((failure) => failureLines(id, failure)),
    ]),
    '',
    'by operator (a variation counts for each that took part)',
    ...operators.map(({ id, share }) => line(id, share)),
    '',
    line('published', published),
    line('composed', made),
    line('overall', overall),
  ];
}

/** One variation in full: its cells, and what is read wrong. */
export function replay(label: LabelledForm, seed: number): string[] {
  const { operators, sheet, wrong } = variationReader(label)(seed);
  return [
    `${label.id}:${seed}  ${operators.join(' + ')}  from ${columnLetters(sheet.left)}${sheet.top + 1}`,
    ...sheet.rows.map(
      ({ cells, origin }, index) =>
        `${String(sheet.top + index + 1).padStart(3)} (${origin < 0 ? 'new' : origin + 1}) ${cells
          .map((text) => (text === '' ? '·' : text.replace(/\s+/gu, ' ').slice(0, 16)))
          .join(' | ')}`,
    ),
    ...(wrong.length > 0 ? wrong : ['read right']),
  ];
}
