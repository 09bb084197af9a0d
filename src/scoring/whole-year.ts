import { isWord, phrase } from '../lexicon';
import { compactText } from './text';

const FROM_JANUARY = /^(?:(?:19|20)\d\d年)?1月(?:1日)?[-~至到]{1,2}(?:(?:19|20)\d\d年)?12月(?:31日)?$/u;
const WITHOUT_MONTH = phrase`^(?:(?:19|20)\d\d年)?1[-~至到]{1,2}12月${'month-tail'}?$`;

/** Whether a text gives all the year and nothing else: 全年, 1月—12月, 1-12月, 2024年1月1日至12月31日. */
export const isWholeYear = (text: string): boolean => {
  const plain = compactText(text).replace(/[;,.]$/u, '');
  return isWord('all-the-year', plain) || FROM_JANUARY.test(plain) || WITHOUT_MONTH.test(plain);
};
