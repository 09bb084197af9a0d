import { closing, opening, phrase, says } from '../lexicon';
import { readMoment } from './deadlines';
import { compactText } from './text';

/** How a result in words falls short of its target in words: 不明显 of 明显, 部分改善 of 明显改善, 延期至次年3月完成 of 按时完成. */
export type Shortfall = 'not' | 'partly' | 'late';

/** Characters of the target's own words that a result has to share for the two to speak of one thing. */
const STEM = 2;

/** A target that asks for something not to be is answered well by what denies it. */
const denies = (text: string): boolean => says('denying', text);

/**
 * What a result in words says of the state that its target in words asks for; `null` where it does not fall short in so
 * many words. Only the target's own words count, in the first clause: what follows may be another matter.
 */
export const shortfallInWords = (target: string, actual: string): Shortfall | null => {
  const aim = withoutSteadily(compactText(target));
  const clauses = withoutSteadily(tickedAnswer(compactText(actual))).split(/[,;.]/u);
  const [first = '', ...further] = clauses;
  if (aim === '' || denies(aim)) return null;
  if (says('good-state', aim) && clauses.some(wentBad)) return 'not';
  const delay = late(aim, first);
  if (delay) return delay;
  if (isStillToCome(aim, clauses)) return 'not';
  if (further.some((clause) => says('done-after-all', clause))) return null;
  // What a thing is called is no state.
  if (says('names-a-matter', first)) return null;
  return denied(aim, first) ?? inPart(aim, first);
};

/** 枯水期水质2次超标, and neither 未超标 nor 超标率下降. */
const wentBad = (clause: string): boolean =>
  says('went-bad', clause) &&
  !denies(clause) &&
  !(['fall', 'remedy', 'turned-round'] as const).some((concept) => says(concept, clause));

/** Whether what has to be there is put off or expected, and nothing says that it is there: 制度初稿已拟，尚待印发. */
const isStillToCome = (aim: string, clauses: readonly string[]): boolean => {
  if (!says('asks-to-be-set-up', aim)) return false;
  const isAhead = (clause: string): boolean =>
    opening('not-there-yet', clause) !== null || (says('put-off', clause) && !denies(clause));
  const [first = ''] = clauses;
  if (isGivenUp(aim, first)) return true;
  const isThere = (clause: string): boolean =>
    !isAhead(clause) && (sharesAny(aim, clause) || says('there-by-now', clause));
  return clauses.some(isAhead) && !clauses.some(isThere);
};

const GIVEN_UP = phrase`^${'given-up'}${'carrying-out'}?$`;

/** 已取消, 暂缓实施, 正在建设, and neither 取消收费3项 nor 正在使用 where use is asked for. */
const isGivenUp = (aim: string, first: string): boolean =>
  GIVEN_UP.test(first) || (opening('under-way', first) !== null && !sharesAny(aim, first));

/** Whether two characters of the target stand in the text one after the other. */
const sharesAny = (aim: string, text: string): boolean => {
  for (let at = 0; at + STEM <= aim.length; at += 1) if (text.includes(aim.slice(at, at + STEM))) return true;
  return false;
};

/** 不断改善 denies nothing. */
const withoutSteadily = (text: string): string => text.replaceAll('不断', '');

/** The one of several boxes that is ticked: □达成 ☑部分达成 □未达成; the text itself where there are none. */
export const tickedAnswer = (text: string): string => {
  if (!text.includes('□')) return text;
  const answers = text.match(/[☑☒■√✓]([^□☑☒■√✓]+)/gu) ?? [];
  return answers.length === 1 ? (answers[0] as string).slice(1) : text;
};

/** 次年1月上线, and not 次年预算及时下达. */
const isInNextYear = (text: string): boolean => {
  const year = readMoment(text)?.year;
  return year !== undefined && 'fromForm' in year && year.fromForm > 0;
};

const late = (aim: string, first: string): Shortfall | null => {
  if (!says('timely-name', aim) && !says('asks-to-keep-time', aim)) return null;
  // 延期申请及时办理 is of another delay.
  const isDelay = opening('put-off', first) !== null && !says('timely-name', first);
  if (isDelay || isInNextYear(first)) return 'late';
  if (isGivenUp(aim, first)) return 'not';
  const word = opening('denies-a-state', first);
  return word !== null && opening('timely-name', first.slice(word.length)) !== null && sharesStem(aim, first, word)
    ? 'late'
    : null;
};

const denied = (aim: string, first: string): Shortfall | null => {
  const word = opening('denies-a-state', first);
  if (word !== null && sharesStem(aim, first, word)) return 'not';
  const without = opening('is-without', first);
  if (without !== null && opening('degree', first.slice(without.length)) !== null && sharesStem(aim, first, without))
    return 'not';
  // 增强效果不明显
  const faint = closing('not-marked', first);
  if (faint !== null && (sharesAny(aim, first) || opening('effect-noun', first) !== null)) {
    if (!denies(first.slice(0, -faint.length))) return 'not';
  }
  // 管护办法尚未制定
  const end = closing('not-come-about', first);
  if (end !== null && says('asks-to-be-set-up', aim)) return denies(first.slice(0, -end.length)) ? null : 'not';
  return says('keeps-within', aim) && opening('beyond-bound', first) !== null ? 'not' : null;
};

const inPart = (aim: string, first: string): Shortfall | null => {
  const word = opening('in-part', first) ?? (says('marked-degree', aim) ? opening('slightly', first) : null);
  return word !== null && sharesStem(aim, first, word) ? 'partly' : null;
};

/** Whether what stands behind an opening word is the target's: its verb where a degree stands before (明显改善). */
const sharesStem = (aim: string, first: string, word: string): boolean => {
  const state = first.slice(word.length);
  const degree = opening('degree', state);
  const rest = state.slice(degree?.length ?? 0);
  const own = rest === '' ? (degree ?? '') : rest.slice(0, STEM);
  return own.length === STEM && aim.includes(own) && !says('bad-name', rest) && !denies(rest) && !/\d/u.test(rest);
};
