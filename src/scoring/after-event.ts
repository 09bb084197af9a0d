import { isWord, phrase, says } from '../lexicon';
import type { Annotated } from './annotated';
import { readSingle, withoutDone } from './quantity-text';

/** 培训结束后, 自收到申请之日起: what a length of time is counted from. */
const SINCE_EVENT = phrase`^(?:${'since'}?\p{Script=Han}{1,12}?${'counted-from'}(?:${'date-label'})?)(?=\d|[≤<]|[一二两三四五六七八九十半])`;
/** 均在3天内: an answer as it is told. */
const TOLD_OF_ALL = phrase`^${'before-number'}?${'date-label'}(?=\d)`;

/**
 * A length of time that is counted from an event, or in which something was done: 15日 at most of `到馆后15日内`, 5个工作日
 * of `5个工作日内办结`. `null` for anything else.
 */
export const readAfterEvent = (text: string): Annotated | null => {
  const event = SINCE_EVENT.exec(text)?.[0] ?? '';
  if (says('no-event', event)) return null;
  const rest = text.slice(event.length);
  const time = withoutDone(rest);
  if (event === '' && time === rest) return null;
  const quantity = readSingle(time.replace(TOLD_OF_ALL, ''));
  if (!quantity || !isWord('time-limit', quantity.unit ?? '')) return null;
  return { quantity, remark: event + rest.slice(time.length) };
};
