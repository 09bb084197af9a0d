import { closing, mentions, opening, phrase, replaceWords, says } from '../../lexicon';
import type { EvaluationForm } from '../../form';
import { compactText, flatMap } from '../../scoring';
import type { JudgedIndicator, RuleContext } from '../context';
import { nameOf, quantityOn, unitsOf } from './claim-match';
import { tellsPartOfYear, tellsPlan } from './claim-scope';
import { claimsIn, type Claim } from './claims';
import { readReason } from './reasons';
import { hasFullScore } from './scores';
import { contentOf, coverage, pairsOf, sharedPairs } from './words';

/** What the outcome says was not done, and the row that claims it with full points. */
export interface ToldUndone {
  readonly text: string;
  readonly judged: JudgedIndicator;
  /** Whether the row may be right all the same: what is left may come on top of what was asked for. */
  readonly isOpen: boolean;
}

const CLAUSE_END = /[,;!?:()。\n]|\.(?!\d)/u;

const STAGES = ['work-begun', 'work-finished', 'work-accepted', 'work-used'] as const;
type Stage = (typeof STAGES)[number];

/** The stages that cannot be reached while another is not: a building may be in use before it is accepted. */
const DENIED_WITH: Readonly<Record<Stage, readonly Stage[]>> = {
  'work-begun': STAGES,
  'work-finished': ['work-finished', 'work-accepted', 'work-used'],
  'work-accepted': ['work-accepted'],
  'work-used': ['work-used'],
};

const UNDONE = phrase`${'not-yet'}${'how-not-done'}*(?:(?<begun>${'work-begun'})|(?<accepted>${'work-accepted'})|(?<finished>${'work-finished'})|(?<used>${'work-used'})|(?<done>${'task-done'}))`;
const DELAYED = phrase`${'delayed'}`;
const DATED = /\d+月|\d+日/u;

interface Denial {
  readonly clause: string;
  readonly kind: Stage | 'task-done' | 'delayed';
  /** What was not done, in its own words. */
  readonly thing: string;
  /** Whether it was merely done late: what follows it may be done. */
  readonly isLate: boolean;
  readonly counts: readonly Claim[];
}

const STAGE_OF = {
  begun: 'work-begun',
  finished: 'work-finished',
  accepted: 'work-accepted',
  used: 'work-used',
} as const;

/** What a clause says was not done; `null` where it says no such thing of this form's year and works. */
function readDenial(clause: string, year: number | null): Denial | null {
  if (says('several-projects', clause)) return null;
  if (tellsPlan(clause) && !UNDONE.test(clause)) return plannedLater(clause, year);
  if (says('earlier', clause) || tellsPartOfYear(clause)) return null;
  const counts = claimsIn(clause);
  const undone = UNDONE.exec(clause);
  if (undone) {
    const [before, behind] = [clause.slice(0, undone.index), clause.slice(undone.index + undone[0].length)];
    if (closing('nothing-left', before) !== null || opening('label-tail', behind) !== null || DATED.test(clause))
      return null;
    const stage = (['begun', 'finished', 'accepted', 'used'] as const).find(
      (one) => undone.groups?.[one] !== undefined,
    );
    const kind = stage ? STAGE_OF[stage] : 'task-done';
    return { clause, kind, thing: `${before} ${behind}`, isLate: says('by-its-time', undone[0]), counts };
  }
  // 推迟至10月20日 may be in time all the same.
  if (!DELAYED.test(clause) || DATED.test(clause)) return null;
  const [delay] = mentions('delayed', clause);
  return delay ? { clause, kind: 'delayed', thing: clause.slice(0, delay.start), isLate: true, counts } : null;
}

/** 预计2025年5月竣工 in a form of 2024: not done yet. */
function plannedLater(clause: string, year: number | null): Denial | null {
  const told = /(20\d\d)年/u.exec(clause);
  const stage = STAGES.find((one) => says(one, clause));
  if (year === null || !told || Number(told[1]) <= year || !stage) return null;
  return {
    clause,
    kind: stage,
    thing: replaceWords(stage, clause.slice(0, told.index), ' '),
    isLate: false,
    counts: [],
  };
}

/** Whether a row claims what it was to reach: full points, and values that do not say themselves that it fell short. */
function claimsAll(one: JudgedIndicator): boolean {
  const { reason, actual } = one.indicator;
  if (!hasFullScore(one) || one.deviation?.kind === 'missed' || one.isScoreRight === false) return false;
  // A row that tells it too has another rule.
  const tells = (text: string): boolean => UNDONE.test(compactText(text)) || says('left-undone', text);
  return !(reason && readReason(reason) === 'text' && tells(reason.text)) && !tells(actual.text);
}

const FILLERS = ['event-filler', 'whole-work', 'thing-filler'] as const;

/** The words of a phrase that name a thing, without those that every form's works have. */
const wordsOf = (text: string): string =>
  contentOf(FILLERS.reduce((rest, filler) => replaceWords(filler, rest, ' '), text))
    .replace(/[\s、]+/gu, ' ')
    .trim();

/** 1处 and the like. */
const replaceNumbers = (text: string): string => text.replace(/\d[\d.]*\p{L}?/gu, ' ');

const TIME_ROW = phrase`${'event-time'}|${'timely'}|${'measure-of-work'}$`;

/** The stages that the name of a row about time or completion tells. */
const stagesOf = (name: string): Stage[] => STAGES.filter((stage) => TIME_ROW.test(name) && says(stage, name));

const nameWords = (name: string): string =>
  wordsOf(STAGES.reduce((rest, stage) => replaceWords(stage, rest, ' '), replaceWords('event-time', name, ' ')));

/** Whether a row of the stage that a clause denies is of the whole work or of the same part. */
function isOfPart({ thing }: Denial, judged: JudgedIndicator, isOnly: boolean): boolean {
  // While one part is not finished the whole is not, and of another part nothing is said.
  const part = replaceWords('measure-of-work', nameWords(nameOf(judged)), ' ').trim();
  const said = wordsOf(replaceNumbers(thing));
  // A clause about the whole work speaks of the one row of its stage.
  if (part === '' || (said === '' && isOnly)) return true;
  const [ofRow, ofClause] = [pairsOf(part), pairsOf(said)];
  return coverage(ofRow, ofClause) === 1;
}

/** Whether a row is about a stage that is not reached where a clause denies one. */
function isOfStage({ kind, isLate }: Denial, judged: JudgedIndicator): boolean {
  if (kind === 'task-done' || kind === 'delayed') return false;
  const denied = isLate ? [kind] : DENIED_WITH[kind];
  return stagesOf(nameOf(judged)).some((stage) => denied.includes(stage));
}

/** Whether a clause names a row by its own words: 修缮候车亭任务未完成, 市民满意度未达到预期. */
function isNamed({ thing }: Denial, judged: JudgedIndicator): boolean {
  const own = contentOf(nameOf(judged));
  const said = wordsOf(thing);
  if (own.replace(/\s/gu, '').length < 3 || said === '') return false;
  const [ofRow, ofClause] = [pairsOf(own), pairsOf(said)];
  return coverage(ofRow, pairsOf(contentOf(thing))) === 1 && coverage(ofClause, ofRow) >= 0.6;
}

/** Whether a clause counts some of a row's things as left, and whether all of them by the row are told beside: 6个中2个未建成. */
function countedOf({ counts, thing }: Denial, judged: JudgedIndicator): 'of-all' | 'left' | null {
  const actual = quantityOn(judged, 'actual');
  const name = nameOf(judged);
  if (!actual || counts.length === 0 || counts.length > 2) return null;
  const isLike = ({ unit }: Claim): boolean => unitsOf(unit, actual.unit, name) === 'like';
  if (!counts.every(isLike) || counts.some(({ unit, quantity }) => unit === '%' || quantity.isApproximate)) return null;
  const [own, said] = [pairsOf(contentOf(name)), pairsOf(wordsOf(replaceNumbers(thing)))];
  if (sharedPairs(own, said) < 2) return null;
  const [first] = counts;
  return counts.length === 2 && first?.quantity.value.eq(actual.value) ? 'of-all' : 'left';
}

/** Whether another clause tells that it was done in the end: 6月底尚未竣工，现已竣工. */
function isDoneLater({ kind, clause }: Denial, clauses: readonly string[]): boolean {
  if (kind === 'delayed') return false;
  const tellsDone = (other: string): boolean =>
    kind === 'task-done' ? says('wholly-done', other) : DENIED_WITH[kind].some((one) => says(one, other));
  return clauses.some((other) => other !== clause && !UNDONE.test(other) && !tellsPlan(other) && tellsDone(other));
}

function rowsOf(denial: Denial, judged: readonly JudgedIndicator[]): { judged: JudgedIndicator; isOpen: boolean }[] {
  const isPart = says('but-for', denial.clause);
  const counted = flatMap(judged, (one) => {
    const how = countedOf(denial, one);
    return how ? [{ judged: one, isOpen: how === 'left' }] : [];
  });
  if (counted.length > 0) return counted.length === 1 ? counted : [];
  const named = judged.filter((one) => isNamed(denial, one));
  if (named.length > 0) return named.map((one) => ({ judged: one, isOpen: isPart }));
  if (says('papers-of-work', denial.clause)) return [];
  const ofKind = judged.filter((one) => isOfStage(denial, one));
  const isOnly = ofKind.length === 1;
  const ofStage = ofKind.filter((one) => isOfPart(denial, one, isOnly));
  const isOwn = (one: JudgedIndicator): boolean => says(denial.kind, nameOf(one));
  return [...ofStage.filter(isOwn), ...ofStage].map((one) => ({ judged: one, isOpen: isPart }));
}

/** What the outcome says was left undone, beside the one row that claims it was done. */
export function toldUndone({ header, outcome }: EvaluationForm, { judged }: RuleContext): ToldUndone[] {
  if (outcome?.value.kind !== 'text') return [];
  const clauses = compactText(outcome.value.text).split(CLAUSE_END);
  const seen = new Set<JudgedIndicator>();
  return clauses.flatMap((clause) => {
    const denial = readDenial(clause, header.year?.year ?? null);
    if (!denial || isDoneLater(denial, clauses)) return [];
    const rows = rowsOf(denial, judged).filter(({ judged: one }) => claimsAll(one));
    const [row] = rows;
    if (!row || seen.has(row.judged)) return [];
    seen.add(row.judged);
    return [{ text: clause, ...row }];
  });
}
