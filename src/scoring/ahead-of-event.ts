import { closing, isWord, opening, phrase } from '../lexicon';
import { saysDone } from './dates';
import { durationOf, isWithin } from './durations';
import type { Duration } from './durations';
import { readSingle } from './quantity-text';
import { compactText } from './text';

/** So long before an event: 10天 of 开幕前10天. */
interface Ahead {
  readonly event: string;
  readonly time: Duration;
}

const BEFORE_EVENT = phrase`^(\p{Script=Han}{2,12}?)${'ahead-of'}(?=\d|[≥一二两三四五六七八九十半]|${'at-least'}|${'sooner-by'})(.+)$`;

/** What was done by then behind the length of time: 10天完成布展. */
const withoutDone = (text: string): string => {
  const time = /^[^\d]*\d{1,3}\p{Script=Han}{1,4}?(?=\p{Script=Han}{2,9}$)/u.exec(text)?.[0];
  return time !== undefined && saysDone(text.slice(time.length)) ? time : text;
};

const readAhead = (text: string): Ahead | null => {
  const plain = compactText(text).replace(/[;,.]$/u, '');
  const [, event = '', rest = ''] = BEFORE_EVENT.exec(plain) ?? [];
  if (event === '') return null;
  const told = withoutDone(rest.slice(opening('sooner-by', rest)?.length ?? 0));
  const quantity = readSingle(told);
  // 开幕前10天内 is any day of these.
  const isBound =
    quantity?.sign === 'at-most' || quantity?.sign === 'less-than' || closing('at-most-after', told) !== null;
  if (!quantity || quantity.isApproximate || isBound || !isWord('time-limit', quantity.unit ?? '')) return null;
  const time = durationOf({ kind: 'quantity', quantity: { ...quantity, sign: null }, text });
  return time && { event, time };
};

/**
 * Whether something was done as long before an event as was asked for: 开幕前12天 of 开幕前10天. `undefined` where either is no
 * such time or they are of two events, `null` where it depends on how many days a month has.
 */
export const isAheadEnough = (target: string, actual: string): boolean | null | undefined => {
  const asked = readAhead(target);
  const given = asked && readAhead(actual);
  return asked && given && asked.event === given.event ? isWithin(given.time, asked.time) : undefined;
};
