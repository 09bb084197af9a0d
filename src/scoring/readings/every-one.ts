import { closing, mentions, phrase, says } from '../../lexicon';
import { ONE } from '../decimal';
import { placesIn } from '../quantity-text';
import type { WayOfReading } from './told';

/** 合格, 一次性通过验收, 一次验收合格: what passed, and how. */
const PASSED = phrase`^(?:${'passed-how'})*${'passed'}(?:${'passed-how'})*$`;

/** 全部合格, 5项工程均一次性通过验收: every one of what a rate counts. */
export const everyOne: WayOfReading = (text, _told, { quantity, name }) => {
  if (quantity.unit !== '%' || says('not-of-these', text) || says('not-of-these', name)) return null;
  const [all, ...more] = mentions('every-one', text);
  if (!all || more.length > 0) return null;
  // 其中4项全部合格, and of 12台中10台全部合格, says nothing of the others.
  const before = text.slice(0, all.start);
  if (says('of-which', before) || placesIn(before).length > 1) return null;
  const state = text.slice(all.end);
  // The words of the row's own rate, 到位 of 资金到位率, and 通过 for what is 合格.
  const rate = closing('rate-letter', name) ?? '';
  const isOwn = state.length > 1 && rate !== '' && name.slice(0, -rate.length).endsWith(state);
  const isPassed = PASSED.test(state) && says('share-of-passed', name);
  return isOwn || isPassed ? { value: ONE, unit: '%', numeral: '100%', sign: null, isApproximate: false } : null;
};
