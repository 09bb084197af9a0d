import { isWord, says } from '../../lexicon';
import { compactText, HUNDRED, ZERO } from '../../scoring';
import type { Profile } from '../../scoring';
import type { EvaluationForm, Field } from '../../form';
import type { JudgedIndicator, RuleContext } from '../context';
import { losesPoints } from './deviation';
import { isExecutionRow } from './points';
import { clausesOf } from './reason-clauses';
import { isPerhapsLimit } from './time-limits';
import { contentOf, pairsOf, sharedPairs } from './words';

/**
 * What a reason cell says. `missing`: blank or a dash. `filler`: a number or punctuation. `none`: 无偏差, 无.
 * `other`: an error or a formula that was not computed.
 */
export type ReasonKind = 'missing' | 'filler' | 'none' | 'text' | 'other';

/** An indicator with its reason cell, in a form that has a reason column. */
export interface Reasoned extends JudgedIndicator {
  readonly reason: Field;
  readonly says: ReasonKind;
}

const WORDLESS = /^[\p{P}\p{S}]+$/u;

/** Whether a text says that there was no deviation, alone or behind what was done: 无偏差。 超额完成，无偏差。 */
export function saysNoDeviation(text: string): boolean {
  const clauses = clausesOf(text);
  const last = clauses.pop() ?? '';
  // With a cause, or something left undone, before it, it speaks of the rest.
  const tellsMore = clauses.some((clause) => says('cause-told', clause) || says('not-yet', clause));
  return isWord('no-deviation', last) && !tellsMore;
}

/** What a reason cell says. */
export function readReason(field: Field): ReasonKind {
  if (field.kind === 'blank' || field.kind === 'dash') return 'missing';
  if (field.kind === 'number' || field.kind === 'boolean') return 'filler';
  if (field.kind === 'none') return 'none';
  if (field.kind !== 'text') return 'other';
  const text = compactText(field.text);
  if (WORDLESS.test(text)) return 'filler';
  return saysNoDeviation(text) ? 'none' : 'text';
}

/** The judged indicators that have a reason cell. */
export const reasonedOf = (context: RuleContext): readonly Reasoned[] => context.once(readReasoned);

function readReasoned({ judged }: RuleContext): readonly Reasoned[] {
  const reasoned: Reasoned[] = [];
  for (const one of judged) {
    const { reason } = one.indicator;
    if (!reason) continue;
    reasoned.push({ ...one, reason, says: readReason(reason) });
  }
  return reasoned;
}

/** Whether the reason column asks for deviations both ways, not just for what was left undone (未完成原因) or for remarks. */
export function asksForExcess({ columns }: EvaluationForm): boolean {
  return columns.reason !== undefined && !says('asks-one-way', columns.reason.text);
}

/** Whether one row explains the deviations of the whole form (偏差大或目标未完成原因分析), under a profile that asks for no more. */
export const isExplainedAtOnce = ({ notes }: EvaluationForm, { reasons }: Profile): boolean =>
  reasons === 'form' && notes.some(({ label, value }) => label.text.includes('原因') && readReason(value) === 'text');

/**
 * Whether a row's values ask for a reason: points lost, or far over a target where the column asks for that too. Money
 * is hardly ever spent to the last yuan: the execution rate asks for one where it is low.
 */
export function needOf(
  one: JudgedIndicator,
  form: EvaluationForm,
  { lowExecution }: Profile['thresholds'],
): 'points-lost' | 'far-over' | null {
  // A score below 0 is wrong as it stands: what it should be shows whether points were lost.
  if (one.score?.lt(ZERO)) return null;
  if (losesPoints(one)) return isExecutionRow(one) && one.deviation?.ratio?.gte(lowExecution) ? null : 'points-lost';
  return asksForExcess(form) && one.deviation?.kind === 'far-over' && !isPerhapsLimit(one) ? 'far-over' : null;
}

/** So many pairs of characters in common are no chance. */
const PLAINLY = 2;

/** How much a reason says of what an indicator is about. */
const saidOf = (reason: Field, { indicator }: JudgedIndicator): number =>
  sharedPairs(pairsOf(compactText(reason.text)), pairsOf(contentOf(compactText(indicator.name.text))));

/** Whether a reason speaks of what an indicator is about. */
export const speaksOf = (reason: Field, judged: JudgedIndicator): boolean => saidOf(reason, judged) >= PLAINLY;

/**
 * Whether a reason names an indicator: by its content, and by more than one word that all of a project's rows share; by
 * one, where the row that the reason stands in does not share it.
 */
function names(reason: Field, { indicator }: JudgedIndicator, own?: JudgedIndicator): boolean {
  const [pairs, name] = [pairsOf(compactText(reason.text)), compactText(indicator.name.text)];
  const content = pairsOf(contentOf(name));
  if (sharedPairs(content, pairs) === 0) return false;
  if (sharedPairs(pairs, pairsOf(name)) >= PLAINLY) return true;
  const ofOwn = pairsOf(compactText(own?.indicator.name.text ?? name));
  return [...content].some((pair) => pairs.has(pair) && !ofOwn.has(pair));
}

/**
 * The rows whose blank reason stands elsewhere: in a note below the form that names them and tells a cause, or in the
 * nearest one above that names them. So read reasons that were merged over several rows, of which the values show the
 * first cell alone.
 */
export function spokenFor(rows: readonly Reasoned[], notes: EvaluationForm['notes']): ReadonlySet<Reasoned> {
  const told = notes.map(({ value }) => value).filter((note) => readReason(note) === 'text' && tellsCause(note));
  const answered = new Set<Reasoned>();
  let above: Reasoned | null = null;
  for (const row of rows) {
    if (row.says !== 'missing') above = row.says === 'text' ? row : null;
    else if (isToldBesides(row) || told.some((note) => names(note, row)) || (above && names(above.reason, row, above)))
      answered.add(row);
  }
  return answered;
}

/** Whether a reason stands in another of the rows whose points its points may be. */
const isToldBesides = ({ shared }: Reasoned): boolean =>
  shared?.rows.some(({ indicator: { reason } }) => reason !== null && readReason(reason) === 'text') === true;

const tellsCause = ({ text }: Field): boolean =>
  (['cause-told', 'common-cause', 'clause-opening'] as const).some((concept) => says(concept, compactText(text)));

const isSameHeading = (one: Reasoned, other: Reasoned): boolean =>
  one.indicator.level1?.field === other.indicator.level1?.field;

/**
 * The rows that are short below another of their heading whose reason names neither that nor them: it may have been
 * merged over them, rows between them that lost none included, which the values do not show.
 */
export function perhapsMerged(rows: readonly Reasoned[], isShort: (row: Reasoned) => boolean): ReadonlySet<Reasoned> {
  const below = new Set<Reasoned>();
  rows.forEach((row, index) => {
    if (row.says !== 'text' || !isShort(row)) return;
    let end = index + 1;
    for (let one = rows[end]; one?.says === 'missing' && isSameHeading(one, row); one = rows[end]) end += 1;
    const block = rows.slice(index + 1, end);
    // What a row elsewhere is about it may share a word with by chance.
    if (![row, ...block].some((one) => saidOf(row.reason, one) > 0))
      for (const one of block) if (isShort(one)) below.add(one);
  });
  return below;
}

/** The share of the target from which an excess asks for a reason: `130%`. */
export const farOverLimit = ({ thresholds }: Profile): string =>
  `${thresholds.farOverWarning.times(HUNDRED).toFixed()}%`;

/** `展览面积 7.33/10`. */
export function scoreLine({ indicator, points }: JudgedIndicator): string {
  return `${indicator.name.text} ${indicator.score?.text ?? ''}/${indicator.points?.text ?? points?.toFixed() ?? ''}`;
}
