import { says } from '../lexicon';
import { compactText, ZERO } from '../scoring';
import type { JudgedIndicator } from './context';
import { defineRule } from './define-rule';
import { nameOf, quantityOn } from './support/claim-match';

const SURVEY = /问卷|调查|抽样|回访|测评|样本|访谈|评价表|评议表|测评表|打分表|满意度评价/u;

/** A rate of satisfaction that was reached at all: at 0 there was nobody to ask. */
const isMeasured = (row: JudgedIndicator): boolean => {
  const actual = quantityOn(row, 'actual');
  return /满意(?:度|率)$/u.test(nameOf(row)) && actual !== null && actual.value.gt(ZERO);
};

/** Whether a row says itself how people were asked, 群众满意度（电话抽访）. */
const tellsHow = ({ indicator: { name, actual, reason } }: JudgedIndicator): boolean =>
  [name, actual.field, reason].some((field) => field && says('asked', compactText(field.text)));

/** A rate of satisfaction rests on a survey that the form mentions. */
export const satisfactionWithoutSurvey = defineRule({
  id: 'satisfaction-without-survey',
  code: 'PE713',
  severity: 'info',
  basis: ['observed'],
  isJudgement: true,
  messages: { none: ['names'] },
  check: ({ cells }, { judged }) => {
    const rows = judged.filter(isMeasured);
    if (rows.some(tellsHow)) return [];
    if (rows.length === 0 || cells.some(({ text }) => SURVEY.test(text))) return [];
    const data = { names: rows.map(({ indicator }) => indicator.name.text) };
    return [{ message: 'none', data, cells: rows.map(({ indicator }) => indicator.actual.field.address) }];
  },
});
