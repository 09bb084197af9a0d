import { closing, mentions, says } from '../../lexicon';
import { ONE } from '../decimal';
import type { WayOfReading } from './told';

/** 全部合格, 3批次验收全部通过: every one of what a rate counts. */
export const everyOne: WayOfReading = (text, _told, { quantity, name }) => {
  if (quantity.unit !== '%' || says('not-of-these', text) || says('not-of-these', name)) return null;
  const [all, ...more] = mentions('every-one', text);
  if (!all || more.length > 0) return null;
  const state = text.slice(all.end);
  // The words of the row's own rate, 到位 of 资金到位率, and 通过 for what is 合格.
  const isOwn = state.length > 1 && name.includes(state);
  const isPassed =
    closing('turned-out-well', state) === state && says('share-of-passed', name) && says('share-of-passed', state);
  return isOwn || isPassed ? { value: ONE, unit: '%', numeral: '100%', sign: null, isApproximate: false } : null;
};
