import { closing, isWord, mentions, opening, phrase, replaceWords, says, type ConceptId } from '../lexicon';
import { readMoment } from './deadlines';
import { placesIn } from './quantity-text';
import { ONE } from './decimal';
import { compactText } from './text';

/** How a result in words falls short of its target in words: 不明显 of 明显, 部分改善 of 明显改善, 延期至次年3月完成 of 按时完成. */
export type Shortfall = 'not' | 'partly' | 'late';

/** A target in words, and the clauses of what answers it. */
export interface WordsToldOf {
  readonly aim: string;
  readonly first: string;
  readonly clauses: readonly string[];
}

/** Characters of the target's own words that a result has to share for the two to speak of one thing. */
const STEM = 2;

/** The name of a work between 完成 and its share. */
const LONGEST_WORK = 6;

/** A target that asks for something not to be is answered well by what denies it. */
export const denies = (text: string): boolean => says('denying', text);

const saysAny = (concepts: readonly ConceptId[], text: string): boolean => concepts.some((one) => says(one, text));

/** 不断改善 denies nothing. */
const withoutSteadily = (text: string): string => text.replaceAll('不断', '');

const CLAUSE_ENDS = /[,;:!()[\]《》“”"]+|\.(?!\d)/u;

/** Target and result, taken apart. */
export const takeApart = (target: string, actual: string): WordsToldOf => {
  const clauses = withoutSteadily(tickedAnswer(compactText(actual)))
    .split(CLAUSE_ENDS)
    .filter((clause) => clause !== '');
  return { aim: withoutSteadily(compactText(target)), first: clauses[0] ?? '', clauses };
};

/** The one of several boxes that is ticked: □达成 ☑部分达成 □未达成; the text itself where there are none. */
export const tickedAnswer = (text: string): string => {
  if (!text.includes('□')) return text;
  const answers = text.match(/[☑☒■√✓]([^□☑☒■√✓]+)/gu) ?? [];
  return answers.length === 1 ? (answers[0] as string).slice(1) : text;
};

/** Whether two characters of the target stand in the text one after the other. */
export const sharesAny = (aim: string, text: string): boolean => {
  for (let at = 0; at + STEM <= aim.length; at += 1) if (text.includes(aim.slice(at, at + STEM))) return true;
  return false;
};

/** Whether what stands behind an opening word is the target's: its verb where a degree stands before (明显改善). */
const sharesStem = (aim: string, first: string, word: string | null): boolean => {
  if (word === null) return false;
  const state = first.slice(word.length);
  const degree = opening('degree', state);
  const rest = state.slice(degree?.length ?? 0);
  const own = rest === '' ? (degree ?? '') : rest.slice(0, STEM);
  return own.length === STEM && aim.includes(own) && !says('bad-name', rest) && !denies(rest) && !/\d/u.test(rest);
};

const asksToBeThere = (aim: string): boolean => says('asks-to-be-set-up', aim);
const asksToBeInTime = (aim: string): boolean => saysAny(['timely-name', 'asks-to-keep-time'], aim);

/** 次年1月上线, and not 次年预算及时下达. */
const isInNextYear = (clause: string): boolean => {
  const year = readMoment(clause)?.year;
  return year !== undefined && 'fromForm' in year && year.fromForm > 0;
};

const GIVEN_UP = phrase`^${'given-up'}${'carrying-out'}?$`;

const isPutOff = (clause: string): boolean => opening('put-off', clause) !== null && !says('timely-name', clause);

/** What is put off, expected, or of next year. */
const isAhead = (clause: string): boolean =>
  opening('not-there-yet', clause) !== null ||
  says('set-for-later', clause) ||
  isInNextYear(clause) ||
  (says('put-off', clause) && !denies(clause));

/** Whether what has to be there is not so yet, and nothing says that it is: 制度初稿已拟，尚待印发. */
const isStillAhead = ({ aim, clauses }: WordsToldOf): boolean => {
  const isThere = (clause: string): boolean => sharesAny(aim, clause) || says('there-by-now', clause);
  return clauses.some(isAhead) && !clauses.some((clause) => !isAhead(clause) && isThere(clause));
};

/** 正在建设, 机制尚在研究制定中, and not 正在使用 where use is asked for. */
const isUnderWay = ({ aim, first }: WordsToldOf): boolean => {
  if (says('under-way', first) && closing('going-on', first) !== null) return true;
  return (
    opening('under-way', first) !== null && opening('takes-nothing-back', first) === null && !sharesAny(aim, first)
  );
};

/** 枯水期水质2次超标, and neither 未超标 nor 超标率下降. */
const wentBad = (clause: string): boolean =>
  says('went-bad', clause) &&
  !denies(replaceWords('went-bad', clause, '')) &&
  !saysAny(['fall', 'remedy', 'turned-round'], clause);

/** Whether a clause ends with a word of the target's own matter: 增强效果不明显, 效果一般. */
const endsOnOwn = ({ aim, first }: WordsToldOf, end: string | null): boolean => {
  if (end === null) return false;
  const before = first.slice(0, -end.length);
  const isOwn = sharesAny(aim, first) || opening('effect-noun', first) !== null;
  // 影响较小 is good of what is bad.
  return isOwn && !denies(before) && !saysAny(['bad-name', 'unwelcome', 'fall'], first);
};

/** 平台开发完成80%, 完成工程量的90%: a share of a work that had to be done. */
const isShareOfWork = (clause: string): boolean =>
  placesIn(clause).some(({ start, quantity }) => {
    const done = mentions('work-done', clause.slice(0, start)).at(-1);
    return quantity.unit === '%' && quantity.value.lt(ONE) && done !== undefined && start - done.end <= LONGEST_WORK;
  });

const deniesOwn = ({ aim, first }: WordsToldOf): boolean => {
  const without = opening('is-without', first);
  const isDegree = without !== null && opening('degree', first.slice(without.length)) !== null;
  return sharesStem(aim, first, opening('denies-a-state', first)) || (isDegree && sharesStem(aim, first, without));
};

const deniesTime = ({ aim, first }: WordsToldOf): boolean => {
  const word = opening('denies-a-state', first);
  return word !== null && opening('timely-name', first.slice(word.length)) !== null && sharesStem(aim, first, word);
};

/** 尚未组织验收 of 完成验收: it ends on what had to be. */
const deniesItsEnd = ({ aim, first }: WordsToldOf): boolean => {
  const end = closing('finished', aim) ?? closing('in-use', aim) ?? closing('stands', aim);
  return end !== null && first.endsWith(end) && opening('denies-a-state', first) !== null && !says('bad-name', first);
};

const hasNotComeAbout = ({ first }: WordsToldOf): boolean => {
  const end = closing('not-come-about', first);
  return end !== null && !denies(first.slice(0, -end.length));
};

/** 尚有36户未通水, 2个小区未覆盖: some are left, where none was to be. */
const LEFT = phrase`^(?:.*[^\d])?(?:${'still-left'}\d.*|\d[\d.]*\p{Script=Han}{1,6}(?:${'not-yet'}|${'undone-yet'})\p{Script=Han}{1,6})$`;
const leavesSome = (clause: string): boolean =>
  LEFT.test(clause) && !saysAny(['turned-round', 'made-good', 'wholly-done'], clause);

/** 持平 of 高于全省平均: as high, where more was asked for. */
const isNoMore = ({ first }: WordsToldOf): boolean => closing('as-high-as', first) !== null && !denies(first);

/** 不理想, and nothing else. */
const isPlainlyNot = ({ first }: WordsToldOf): boolean => isWord('not-marked', first);

const asksForChange = (aim: string): boolean => says('asks-for-change', aim) && !says('asks-to-stay', aim);

interface Way {
  readonly asks: (aim: string) => boolean;
  readonly tells: (told: WordsToldOf) => boolean;
  readonly is: Shortfall;
}

const anything = (): boolean => true;

/** Made good since, or a name of what is no state: what a first clause denies is no shortfall then. */
const isTakenBack = ({ first, clauses }: WordsToldOf): boolean =>
  clauses.slice(1).some((clause) => says('done-after-all', clause)) || says('names-a-matter', first);

const unlessTakenBack =
  (tells: Way['tells']): Way['tells'] =>
  (told) =>
    tells(told) && !isTakenBack(told);

/** Every way in which words are known to fall short, the first that holds decides. */
const WAYS: readonly Way[] = [
  { asks: (aim) => says('good-state', aim), tells: ({ clauses }) => clauses.some(wentBad), is: 'not' },
  // 延期申请及时办理 is of another delay.
  { asks: asksToBeInTime, tells: ({ first }) => isPutOff(first) || isInNextYear(first), is: 'late' },
  { asks: asksToBeInTime, tells: deniesTime, is: 'late' },
  { asks: (aim) => asksToBeInTime(aim) || asksToBeThere(aim), tells: ({ first }) => GIVEN_UP.test(first), is: 'not' },
  { asks: (aim) => asksToBeInTime(aim) || asksToBeThere(aim), tells: isUnderWay, is: 'not' },
  { asks: asksToBeThere, tells: isStillAhead, is: 'not' },
  { asks: asksToBeThere, tells: ({ first }) => isShareOfWork(first), is: 'partly' },
  { asks: asksForChange, tells: unlessTakenBack(({ first }) => closing('no-change-told', first) !== null), is: 'not' },
  { asks: (aim) => says('asks-for-all', aim), tells: ({ clauses }) => clauses.some(leavesSome), is: 'partly' },
  {
    asks: (aim) => says('at-the-first', aim),
    tells: ({ clauses }) => {
      // 一次性通过，整改后续问题已销号: what was put right later is another matter.
      const isAsAsked = clauses.some((clause) => says('at-the-first', clause) && !denies(clause));
      return !isAsAsked && clauses.some((clause) => says('at-another-time', clause) && !denies(clause));
    },
    is: 'not',
  },
  { asks: (aim) => opening('to-be-above', aim) !== null, tells: isNoMore, is: 'not' },
  { asks: anything, tells: unlessTakenBack(isPlainlyNot), is: 'not' },
  { asks: anything, tells: unlessTakenBack(deniesOwn), is: 'not' },
  { asks: anything, tells: unlessTakenBack((told) => endsOnOwn(told, closing('not-marked', told.first))), is: 'not' },
  { asks: asksToBeThere, tells: unlessTakenBack((told) => hasNotComeAbout(told) || deniesItsEnd(told)), is: 'not' },
  {
    asks: (aim) => says('keeps-within', aim),
    tells: unlessTakenBack(({ first }) => opening('beyond-bound', first) !== null),
    is: 'not',
  },
  {
    asks: anything,
    tells: unlessTakenBack(({ aim, first }) => sharesStem(aim, first, opening('in-part', first))),
    is: 'partly',
  },
  {
    asks: (aim) => says('marked-degree', aim),
    tells: unlessTakenBack(({ aim, first }) => sharesStem(aim, first, opening('slightly', first))),
    is: 'partly',
  },
  { asks: anything, tells: unlessTakenBack((told) => endsOnOwn(told, closing('so-so', told.first))), is: 'partly' },
];

/**
 * What a result in words says of the state that its target in words asks for; `null` where it does not fall short in so
 * many words. Only the target's own words count, in the first clause: what follows may be another matter.
 */
export const shortfallInWords = (told: WordsToldOf): Shortfall | null => {
  const { aim } = told;
  if (aim === '' || denies(aim)) return null;
  return WAYS.find(({ asks, tells }) => asks(aim) && tells(told))?.is ?? null;
};
