import {
  closing,
  isWord,
  mentions,
  opening,
  phrase,
  replaceWords,
  says,
  type ConceptId,
  type Mention,
} from '../lexicon';
import { maskDates } from './dates';
import { ONE } from './decimal';
import { placesIn } from './quantity-text';
import { tellsSomeOfNone } from './told-none';
import { toldResult } from './told-result';
import { denies, sharesAny, shortfallInWords, takeApart, type Shortfall, type WordsToldOf } from './told-state';

/**
 * How a result in words answers its target in words. `weaker`: as was asked for, and less so, 有所改善 of 明显改善, or with
 * something that takes it back.
 */
export type AnswerInWords = 'met' | 'weaker' | Shortfall;

/** What was asked for, and what else says that it is there: a work that is in use is finished. */
const ANSWERED_BY = [
  ['stands', ['stands', 'finished', 'in-use']],
  ['finished', ['finished', 'in-use']],
  ['in-use', ['in-use']],
  ['in-time', ['in-time']],
] as const satisfies readonly (readonly [ConceptId, readonly ConceptId[]])[];

const ANY_GOOD = ['goes-well', 'more-of', 'stands', 'finished', 'in-use', 'in-time'] as const;

const JOINT = phrase`[,;/]|${'and-also'}|${'and'}`;
const JUST_DONE = phrase`^(?:${'just-so'}|${'very-well'}|${'which-target'})*${'reached'}${'done-particle'}?(?:${'which-target'}*${'target-word'}${'value-word'}?)?$`;
const GRADE = phrase`^(?:${'grade-achieved'}|${'graded-best'}|${'graded-good'}|${'grade-good-alone'}|${'yes-said'})$`;
const LESS_THAN_DONE = phrase`^(?:(?:${'in-part'}|${'nearly'})${'reached'}|${'grade-not-achieved'})(?:${'which-target'}*${'target-word'}${'value-word'}?)?$`;
/** 无断链情况, 未发生毁林案件. */
const NONE_OF_IT = phrase`(?:${'not-so'}${'ever-came'}.*|${'not-so'}${'to-come'}*(?:(?:${'bad-name'}|${'went-bad'}|${'beyond-bound'}|${'unwelcome'})(?:${'and'}|${'and-short'}|${'and-so-on'})?)+)`;

/** A row whose words are asked about. */
interface Row {
  readonly name: string;
  /** The form's year, for what is told of a later one. */
  readonly year: number | null;
}

/** The same with its words taken apart. */
interface Asked extends WordsToldOf, Row {
  /** What the target asks for, one by one: 建立, 执行. */
  readonly parts: readonly string[];
  /** The concepts whose words say that the target was met. */
  readonly by: readonly ConceptId[];
}

const asked = (told: WordsToldOf, { name, year }: Row): Asked => {
  // 是 asks for what the row's name asks for.
  const aim = isWord('yes-said', told.aim) ? name.replace('是否', '') : told.aim;
  const whole = aim.split(JOINT).filter((part) => part !== '');
  const kinds = ANSWERED_BY.filter(([kind]) =>
    whole.some((part) => opening(kind, part) !== null || closing(kind, part) !== null),
  );
  // 采购 of 完成采购
  const parts = whole.flatMap((part) => [part, part.slice(opening('finished', part)?.length ?? part.length)]);
  const by = kinds.length > 0 ? [...new Set<ConceptId>(kinds.flatMap(([, words]) => words))] : ANY_GOOD;
  return { ...told, aim, name, year, parts, by };
};

const isNoneAsked = ({ aim }: Asked): boolean => denies(aim) || opening('not-to-happen', aim) !== null;

const KEPT_BY_NONE = ['bad-name', 'keeps-within', 'good-state', 'kept-free', 'timely-name'] as const;

/** The clause without what it says does not exist; `null` where it says none such. */
const withoutDenied = (clause: string, row: Asked): string | null => {
  const rest = clause.replace(NONE_OF_IT, '');
  if (rest !== clause) return rest;
  if (!isNoneAsked(row)) return null;
  // 未受影响 of 不受影响: the row's own words.
  const own = mentions('not-so', clause).find(({ end }) =>
    sharesAny(`${row.aim};${row.name}`, clause.slice(end, end + 4)),
  );
  return own ? clause.slice(0, own.start) : null;
};

/** 投诉下降: less of something bad. */
const isLessOfBad = (clause: string, { name }: Asked): boolean =>
  (says('fall', clause) || fell(clause)) && says('bad-name', `${clause};${name}`);

/** 由21次减至9次. */
const fell = (clause: string): boolean => {
  const told = toldResult(clause);
  return told?.was !== undefined && told.result.value.lt(told.was.value);
};

const YEARS = /(?:19|20)\d\d(?=年)/gu;

/** Whether a clause takes back what is said, or tells something bad that nobody mended. */
const isDoubtful = (clause: string, row: Asked): boolean => {
  const text = replaceWords('takes-nothing-back', withoutDenied(clause, row) ?? clause, '');
  const isOwn = ({ word }: Mention): boolean => row.aim.includes(word) || (word.length > 1 && row.name.includes(word));
  const holds = (...concepts: readonly ConceptId[]): boolean =>
    concepts.some((concept) => mentions(concept, text).some((one) => !isOwn(one)));
  if (isLessOfBad(text, row)) return denies(text);
  if (row.year !== null && (text.match(YEARS) ?? []).some((year) => Number(year) > Number(row.year))) return true;
  if (holds('takes-back', 'not-there-yet', 'under-way') || closing('so-so', text) !== null) return true;
  if (opening('except-for', text) !== null || closing('going-on', text) !== null) return true;
  if (row.by !== ANY_GOOD && holds('stage-of-work', 'being-prepared')) return true;
  const isMended = (['remedy', 'turned-round', 'lessening', 'at-most'] as const).some((one) => says(one, clause));
  return holds('bad-name', 'went-bad', 'unwelcome') && !isMended;
};

/** Whether what stands before a word makes it a statement: 已, 2023年, 进一步. */
const leads = (before: string): boolean => closing('said-so', before) !== null || /[年月日]$/u.test(before);

const TAIL = ['said-so', 'goes-well', 'effect-noun', 'said-so', 'goes-well', 'value-word', 'rate-letter'] as const;

/** By how much, or how many; how long it was so is no such thing. */
const beginsWithAmount = (text: string): boolean => {
  const [first] = placesIn(text);
  return first?.start === 0 && !isWord('time-limit', first.quantity.unit ?? '');
};

/** Whether nothing follows a word but how much so, by how much, or what was set up. */
const isTail = (after: string): boolean => {
  const rest = TAIL.reduce((text, concept) => text.slice(opening(concept, text)?.length ?? 0), after);
  return rest === '' || beginsWithAmount(rest) || closing('what-it-is-of', rest) !== null;
};

const isLessAsked = (aim: string): boolean => says('fall', aim) || says('turned-round', aim);

/** Whether a word of the clause is what it says: 保障能力持续提升, 已制定设施管护办法. */
const isSaid = (clause: string, { start, end, word }: Mention, { aim, name }: Asked): boolean => {
  const [before, after] = [clause.slice(0, start), clause.slice(end)];
  if (
    isWord('more-of', word) &&
    (isLessAsked(aim) || says('cost', before) || !sharesAny(`${aim};${name}`, before + word))
  )
    return false;
  // 及时 may stand before whatever was done in time, 促进 before what the row is about.
  if (isTail(after) || after.startsWith('了') || leads(before) || isWord('in-time', word)) return true;
  return before === '' && sharesAny(`${aim};${name}`, after);
};

const placesOf = (word: string, clause: string): readonly Mention[] => {
  const start = word.length > 1 ? clause.indexOf(word) : -1;
  return start < 0 ? [] : [{ word, start, end: start + word.length }];
};

const DIGITS = /\d+/gu;
const MOST = 0.6;

/** Whether a clause repeats the target, or most of it and all its numbers. */
const repeats = (clause: string, row: Asked): boolean => {
  const { aim, parts } = row;
  if (clause.length > 1 && aim.includes(clause)) return true;
  if (parts.some((part) => placesOf(part, clause).some((place) => isSaid(clause, place, row)))) return true;
  const pairs = [...aim].slice(1).map((_, at) => aim.slice(at, at + 2));
  const shared = pairs.filter((pair) => clause.includes(pair)).length;
  const hasNumbers = (aim.match(DIGITS) ?? []).every((digits) => clause.includes(digits));
  return pairs.length > 2 && hasNumbers && shared >= pairs.length * MOST;
};

/** A share of a whole is no whole, and 下降8.2% is no share. */
const holdsShare = (clause: string): boolean =>
  placesIn(clause).some(
    ({ start, quantity }) =>
      quantity.unit === '%' &&
      quantity.value.lt(ONE) &&
      !quantity.change &&
      closing('change', clause.slice(0, start)) === null,
  );

/** 户均增收420元 of 户均增收≥500元: the number says whether it was met, and no word about it. */
const tellsOtherNumber = (clause: string, { aim }: Asked): boolean => {
  const asked = maskDates(aim).match(DIGITS) ?? [];
  return asked.length > 0 && placesIn(clause).length > 0 && !asked.every((digits) => clause.includes(digits));
};

/** Whether a clause says that the target was met. */
const affirms = (clause: string, row: Asked): boolean => {
  if (holdsShare(clause)) return false;
  if (JUST_DONE.test(clause) || GRADE.test(clause) || repeats(clause, row)) return true;
  if (withoutDenied(clause, row) !== null)
    return isNoneAsked(row) || KEPT_BY_NONE.some((concept) => says(concept, row.aim));
  if (tellsOtherNumber(clause, row)) return false;
  if (isLessOfBad(clause, row)) return row.by === ANY_GOOD;
  if (says('keeps-within', clause) && (['keeps-within', 'beyond-bound'] as const).some((one) => says(one, row.aim)))
    return true;
  return row.by.some((concept) => mentions(concept, clause).some((place) => isSaid(clause, place, row)));
};

/** Whether a clause says it less than the target asks for: 基本健全 of 健全, 有所改善 of 明显改善. */
const isWeaker = (told: string, { aim }: Asked): boolean => {
  const clause = replaceWords('takes-nothing-back', told, '');
  if (says('nearly', aim) || says('somewhat', aim)) return false;
  const isMarked = says('marked-degree', aim) && !says('marked-degree', clause);
  return says('nearly', clause) || (isMarked && says('somewhat', clause));
};

/** Whether a clause behind the answer tells what is to come next. */
const isPlan = (clause: string): boolean => opening('plan-told', clause) !== null;

/** 8月1日完成 of 汛期前: whether the day was before it, nobody knows. */
const isOtherTime = ({ aim, clauses }: WordsToldOf): boolean =>
  closing('ahead-of', aim) !== null &&
  clauses.some((clause) => maskDates(clause) !== clause) &&
  !clauses.some((clause) => clause.includes(aim));

/** How a result in words answers its target in words; `null` where nobody understood whether it says that it was met. */
export const answerInWords = (target: string, actual: string, of: Row): AnswerInWords | null => {
  const told = takeApart(target, actual);
  const shortfall = tellsSomeOfNone(told, of.name) ? 'not' : shortfallInWords(told);
  if (shortfall) return shortfall;
  if (isOtherTime(told)) return null;
  const row = asked(told, of);
  let isMet = false;
  let isLess = LESS_THAN_DONE.test(told.first);
  for (const clause of told.clauses) {
    if (isMet && isPlan(clause)) continue;
    if (isDoubtful(clause, row)) {
      if (!isMet && !isLess) return null;
      isLess = true;
    } else if (affirms(clause, row)) {
      isMet = true;
      isLess ||= isWeaker(clause, row);
    }
  }
  if (isLess) return 'weaker';
  return isMet ? 'met' : null;
};
