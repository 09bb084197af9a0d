import { phrase, says, type ConceptId } from '../../lexicon';
import { worded, type Field } from '../cells/content';
import type { Line } from '../cells/lines';
import { fundColumn, headerField, indicatorColumn, isInterim, type HeaderField } from '../evidence/labels';
import type { EvaluationForm } from '../model/form';
import type { FormKind } from '../model/kind';
import { ACT_WEIGHTS as a, KIND_WEIGHTS as w } from './weights';

/** A form that is read but not yet named. */
export type UnnamedForm = Omit<EvaluationForm, 'kind'>;

/** What a block of a sheet could be: a form of some act, or no form at all. */
type Hypothesis = 'form' | 'list' | 'table';
type Act = 'self' | 'targets' | 'monitoring' | 'rubric' | 'evaluation';

/** What speaks for a hypothesis, and how much; what contradicts it says nothing. */
type Evidence<Of extends string> = readonly (readonly [of: Of, weight: number, holds: boolean])[];

/**
 * What a block of a sheet is, or `null` where a list or another table explains it better: a title or a project, funds,
 * purpose and results make a form only together. A person's word outweighs all.
 */
export function whatItIs(
  form: UnnamedForm,
  lines: readonly Line[],
  { above = [], isHinted = false }: Surroundings = {},
): FormKind | null {
  const seen = lookAt(form, lines, above);
  const isScored = (form.columns.points ?? form.columns.score) !== undefined;
  const best = heaviest<Hypothesis>(
    [
      ['table', w.table, true],
      ['table', w.aboutPerson, seen.isAboutPerson],
      ['table', w.ofOthers, seen.says('others-performance')],
      ['table', w.acceptance, seen.says('says-acceptance') && !seen.says('says-self-evaluation')],
      ['table', w.noProject, !seen.isOfProject],
      ['table', w.noPurpose, !seen.hasPurpose],
      ['list', w.list, seen.isList],
      ['form', w.hinted, isHinted],
      ['form', w.titled, seen.isTitled],
      ['form', w.evaluates, !seen.isTitled && isScored && seen.says('says-evaluation')],
      ['form', w.rubric, seen.says('says-rubric') && seen.isLevelled && isScored],
      ['form', w.project, form.header.projectName !== null],
      ['form', w.bodies, seen.hasBodies],
      ['form', w.funds, form.funds?.total != null],
      ['form', w.goals, form.goal !== null && form.outcome !== null],
      ['form', w.levels, seen.isLevelled],
      ['form', w.results, seen.hasResults],
      ['form', w.levelsAndResults, seen.isLevelled && seen.hasResults],
    ],
    'table',
  );
  return best === 'form' ? kindOf(form, seen) : null;
}

interface Surroundings {
  /** The lines right above the form. */
  readonly above?: readonly Line[];
  readonly isHinted?: boolean;
}

interface Look {
  readonly says: (concept: ConceptId) => boolean;
  readonly isTitled: boolean;
  readonly isAboutPerson: boolean;
  readonly isList: boolean;
  readonly hasBodies: boolean;
  /** Names a project, or tells its money, or what it is for and what came of it. */
  readonly isOfProject: boolean;
  /** Asks for indicators or goals: what no budget does. */
  readonly hasPurpose: boolean;
  /** Most indicators stand under levels that such forms have. */
  readonly isLevelled: boolean;
  /** Actual values, and what they are worth or why they deviate. */
  readonly hasResults: boolean;
  /** Asks for what was spent or reached by some month. */
  readonly isInterim: boolean;
  readonly asks: (concept: Asked) => boolean;
}

/** What the short texts above the indicators may speak of: they are asked together, as there are many. */
const ASKED = {
  'person-appraised': phrase`${'person-appraised'}`,
  'still-to-come': phrase`${'still-to-come'}`,
  'evaluated-by-others': phrase`${'evaluated-by-others'}`,
  criteria: phrase`${'criteria'}`,
  'says-department': phrase`${'says-department'}`,
  'says-bond': phrase`${'says-bond'}`,
  'says-transfer': phrase`${'says-transfer'}`,
} as const;

type Asked = keyof typeof ASKED;

function lookAt(
  { header, columns, funds, goal, outcome, indicators, range }: UnnamedForm,
  lines: readonly Line[],
  around: readonly Line[],
): Look {
  const title = fold(header.title ?? captionOf([...around, ...lines.slice(0, 1)]) ?? NO_TITLE);
  const first = indicators[0]?.row ?? range.bottom + 1;
  // Where the money comes from says nothing of the form: a project may be paid by bonds in part.
  const money = new Set(funds?.sources.map(({ row }) => row));
  const above = lines.filter(({ row }) => row < first && !money.has(row)).flatMap(({ cells }) => cells);
  const isLabel = ({ kind, text }: Field): boolean => kind === 'text' && text.length <= LONGEST_HEADING;
  const labels = above.filter(isLabel).map(fold).join('\n');
  const known = indicators.filter(({ level1, level2 }) => (level1?.kind ?? level2?.kind ?? null) !== null).length;
  const isLabelled = columns.level1 !== undefined && columns.level2 !== undefined;
  return {
    says: (concept) => says(concept, title),
    asks: (concept) => ASKED[concept].test(labels),
    isTitled: header.title !== null && says('public-expenditure', title),
    isInterim: [columns.actual, funds?.columns.executed].some((heading) => heading && isInterim(heading)),
    isAboutPerson: ASKED['person-appraised'].test(labels),
    isList: lines.some((line) => line.row < first && isHeadingOfList(line)),
    isOfProject: [header.projectName, funds, goal, outcome].some((one) => one !== null),
    hasPurpose: columns.name !== undefined || [goal, outcome].some((one) => one !== null),
    hasBodies: header.department !== null && header.unit !== null,
    isLevelled: indicators.length === 0 ? isLabelled : 2 * known >= indicators.length,
    hasResults:
      columns.actual !== undefined && [columns.points, columns.score, columns.reason].some((one) => one !== undefined),
  };
}

const LONGEST_HEADING = 24;
const NO_TITLE = worded('');

/** What stands alone above a form without a known title: it may tell the kind, and is no proof of a form. */
function captionOf(lines: readonly Line[]): Field | null {
  const alone = lines.filter((line) => line.isOneText).flatMap(({ cells }) => cells.slice(0, 1));
  return alone.find((cell) => cell.kind === 'text' && says('caption', fold(cell))) ?? null;
}

const fold = ({ evidence }: Pick<Field, 'evidence'>): string => evidence.squeezed;

const FEWEST_COLUMNS = 3;

/** Whether a row of headings asks for the project or its bodies in each row below it: one row a project or an indicator. */
function isHeadingOfList(line: Line): boolean {
  if (line.cells.length <= FEWEST_COLUMNS || !line.isWords) return false;
  const { cells } = line.plain;
  const isKey = (cell: Field): boolean => KEYS.has(headerField(cell));
  const keys = cells.filter((cell) => isKey(cell) || says('key-of-list', fold(cell)));
  const columns = cells.filter(
    (cell) => !keys.includes(cell) && (indicatorColumn(cell) !== null || fundColumn(cell) !== null),
  );
  // The names of a form's own funds may be headed 资金名称.
  const fewest = cells.some((cell) => indicatorColumn(cell) === 'name') ? 1 : 2;
  return columns.length >= FEWEST_COLUMNS && keys.length >= fewest;
}

const KEYS: ReadonlySet<HeaderField | null> = new Set(['projectName', 'department', 'unit']);

function kindOf(form: UnnamedForm, seen: Look): FormKind {
  const act = heaviest<Act>(actsOf(form, seen), null);
  if (act !== 'self') return act ?? 'unknown';
  return SUBJECTS.find(([, concept]) => seen.says(concept) || seen.asks(concept))?.[0] ?? 'project';
}

/** Whose self-evaluation it is, where it is no project's: the first that the form speaks of. */
const SUBJECTS = [
  ['department', 'says-department'],
  ['bond', 'says-bond'],
  ['transfer', 'says-transfer'],
] as const satisfies readonly (readonly [FormKind, Asked])[];

function actsOf({ columns, funds, outcome, header }: UnnamedForm, seen: Look): Evidence<Act> {
  const isAskedFor = columns.actual !== undefined || columns.score !== undefined;
  const isOfOthers = !seen.says('says-self-evaluation');
  const isInTitle = (concept: ConceptId): boolean => isOfOthers && seen.says(concept);
  return [
    ['self', a.selfInTitle, !isOfOthers],
    ['self', a.actual, columns.actual !== undefined],
    ['self', a.scoredOrReached, funds?.columns.score !== undefined || outcome !== null],
    ['self', a.projectAsked, header.projectName !== null && isAskedFor],
    ['targets', a.targetsInTitle, isInTitle('says-targets')],
    ['targets', a.targetsAlone, !isAskedFor && columns.target !== undefined],
    ['monitoring', a.monitoringInTitle, isInTitle('says-monitoring')],
    ['monitoring', a.stillToCome, seen.asks('still-to-come')],
    ['monitoring', a.interim, seen.isInterim],
    ['evaluation', a.evaluationInTitle, isInTitle('says-evaluation')],
    ['evaluation', a.recheck, seen.says('says-recheck')],
    ['evaluation', a.byOthers, seen.asks('evaluated-by-others')],
    ['rubric', a.rubricInTitle, seen.says('says-rubric')],
    ['rubric', a.criteriaAlone, seen.asks('criteria') && columns.actual === undefined],
  ];
}

/** The hypothesis with the most evidence; of equals `otherwise`, else the one named first. */
function heaviest<Of extends string>(evidence: Evidence<Of>, otherwise: Of): Of;
function heaviest<Of extends string>(evidence: Evidence<Of>, otherwise: null): Of | null;
function heaviest<Of extends string>(evidence: Evidence<Of>, otherwise: Of | null): Of | null {
  const sums = new Map<Of, number>();
  for (const [of, weight, holds] of evidence) if (holds) sums.set(of, (sums.get(of) ?? 0) + weight);
  let best = otherwise;
  for (const [of, sum] of sums) if (sum > (best === null ? 0 : (sums.get(best) ?? 0))) best = of;
  return best;
}
