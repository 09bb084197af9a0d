import { phrase } from '../lexicon';
import { foldWidth, labelKey } from '../form';
import type { CellAddress, EvaluationForm } from '../form';
import { counts, pointsRow } from '../rules/context';
import { hasAllPoints, levelPoints } from '../rules/support/points';
import { profileById, sum, type Profile, type ProfileId, type WeightKey } from '../scoring';

/** What in a layout points to a profile; the wording is in the catalogues. */
export type EvidenceId =
  | 'execution-of-20'
  | 'scores-converted'
  | 'rate-on-initial'
  | 'sichuan-columns-2024'
  | 'sichuan-columns'
  | 'no-score-columns'
  | 'cost-weights';

/** A profile that a form's layout points to, and the cells that say so. */
export interface ProfileSuggestion {
  readonly id: ProfileId;
  readonly evidence: EvidenceId;
  readonly cells: readonly CellAddress[];
}

interface Evidence {
  readonly id: EvidenceId;
  readonly profile: ProfileId;
  /** The cells that speak for the profile; `null` where they do not, or not clearly enough. */
  readonly find: (form: EvaluationForm) => readonly CellAddress[] | null;
}

type Cell = { readonly address: CellAddress; readonly text: string } | null | undefined;

const addresses = (...cells: readonly Cell[]): CellAddress[] => cells.flatMap((cell) => cell?.address ?? []);
const plain = (cell: Cell): string => (cell ? foldWidth(cell.text).replace(/\s/gu, '') : '');

/** Strong evidence alone, the more particular first: the first that is found decides. */
const EVIDENCE: readonly Evidence[] = [
  { id: 'execution-of-20', profile: 'hubei', find: executionOfTwenty },
  { id: 'scores-converted', profile: 'hebei', find: scoresConverted },
  { id: 'rate-on-initial', profile: 'beijing-2016', find: rateOnInitial },
  { id: 'sichuan-columns-2024', profile: 'sichuan-2025', find: sichuanColumnsSince2024 },
  { id: 'sichuan-columns', profile: 'sichuan', find: sichuanColumns },
  { id: 'no-score-columns', profile: 'no-scores', find: noScoreColumns },
  { id: 'cost-weights', profile: 'national-2021-cost', find: costWeights },
];

/** The profile that a form's layout points to; `null` where nothing does, and the national rules are the best guess. */
export function suggestProfile(form: EvaluationForm): ProfileSuggestion | null {
  for (const { id, profile, find } of EVIDENCE) {
    const cells = find(form);
    if (cells) return { id: profile, evidence: id, cells };
  }
  return null;
}

const TWENTY = phrase`20分?[*×xX]${'execution-rate-word'}`;

/** `得分（20分*执行率）`, or a heading of 20 points over a form that has no points column. */
function executionOfTwenty({ funds, layout }: EvaluationForm): readonly CellAddress[] | null {
  const score = funds?.columns.score;
  if (TWENTY.test(plain(score))) return addresses(score);
  const isOfTwenty = funds?.headingPoints?.eq(profileById('hubei').execution.points) === true;
  return isOfTwenty && layout === 'no-points' ? addresses(funds.heading) : null;
}

/** 单项指标得分 · 权重占比 · 单项指标折算得分. */
function scoresConverted({ columns }: EvaluationForm): readonly CellAddress[] | null {
  const weight = columns.weight ?? columns.points;
  return columns.rawScore && weight && columns.score ? addresses(columns.rawScore, weight, columns.score) : null;
}

/** 年初预算数(A), no other budget, 执行率(B/A), and 得分计算方法 beside it. */
function rateOnInitial({ funds, cells }: EvaluationForm): readonly CellAddress[] | null {
  const { initial, adjusted, rate } = funds?.columns ?? {};
  const isInitial = /\(A\)/iu.test(plain(initial)) && /B\/A/iu.test(plain(rate));
  if (!isInitial || adjusted) return null;
  const method = cells.find(({ text }) => labelKey(text).base === '得分计算方法');
  return method ? addresses(initial, rate, method) : null;
}

/** 部门预算项目支出绩效自评表, with 指标性质 · 指标值 · 度量单位 · 完成值 · 权重. */
function sichuanColumns({ header, columns }: EvaluationForm): readonly CellAddress[] | null {
  const { nature, unit, points } = columns;
  const isTitle = plain(header.title).startsWith('部门预算项目支出绩效自评表');
  return isTitle && nature && unit && plain(points) === '权重' ? addresses(header.title, nature, points) : null;
}

/** The rules of 2025 are the first that forms of 2024 are evaluated by. */
const FIRST_YEAR_OF_2025 = 2024;

function sichuanColumnsSince2024(form: EvaluationForm): readonly CellAddress[] | null {
  const { year } = form.header;
  const cells = year && year.year >= FIRST_YEAR_OF_2025 ? sichuanColumns(form) : null;
  return cells && [...cells, ...addresses(year?.field)];
}

/** Headings of indicators, none of them for points or scores, and none among the funds. */
function noScoreColumns({ columns, layout, funds }: EvaluationForm): readonly CellAddress[] | null {
  const isWithout = layout === 'no-scores' && !funds?.columns.score && !funds?.columns.points && !funds?.headingPoints;
  return isWithout && columns.target && columns.actual ? addresses(columns.target, columns.actual) : null;
}

/** 成本 as level 1, and the points of the levels just as 财预〔2021〕101号 has them. */
function costWeights(form: EvaluationForm): readonly CellAddress[] | null {
  if (!form.indicators.some(({ level1 }) => level1?.kind === 'cost')) return null;
  const rows = { judged: form.indicators.filter(counts).map(pointsRow) };
  const sums = hasAllPoints(rows) ? levelPoints(rows) : null;
  if (!sums || !profileById('national-2021-cost').weights.some((set) => isSame(sums, set))) return null;
  const kinds = new Set<string>();
  return form.indicators.flatMap(({ level1 }) => {
    if (!level1?.kind || kinds.has(level1.kind)) return [];
    kinds.add(level1.kind);
    return [level1.field.address];
  });
}

const isSame = (sums: Readonly<Record<WeightKey, Profile['fullPoints']>>, set: Profile['weights'][number]): boolean =>
  sum(Object.values(sums)).eq(sum(Object.values(set))) &&
  (Object.keys(sums) as WeightKey[]).every((key) => (set[key] ? sums[key].eq(set[key]) : sums[key].eq(0)));
