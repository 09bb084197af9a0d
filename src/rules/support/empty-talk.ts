import { replaceWords } from '../../lexicon';
import { compactText } from '../../scoring';

const NO_WORD = /[^\p{L}]/gu;

/** Whether a reason says nothing but what could be said of any indicator: 管理不到位，加强管理. */
export const isEmptyTalk = (reason: string): boolean =>
  replaceWords('empty-talk', compactText(reason), ' ').replace(NO_WORD, '') === '';
