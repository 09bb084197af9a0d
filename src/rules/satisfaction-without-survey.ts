import type { Field } from '../form';
import { closing, isWord, says } from '../lexicon';
import { compactText, ZERO } from '../scoring';
import type { JudgedIndicator } from './context';
import { defineRule } from './define-rule';
import { nameOf, quantityOn } from './support/claim-match';
import { claimsIn } from './support/claims';

/** A rate of satisfaction that was reached at all: at 0 there was nobody to ask. */
const isMeasured = (row: JudgedIndicator): boolean => {
  const actual = quantityOn(row, 'actual');
  return closing('satisfaction-rate', nameOf(row)) !== null && actual !== null && actual.value.gt(ZERO);
};

/** Whether a row says itself how people were asked, 群众满意度（电话抽访）. */
const tellsHow = ({ indicator: { name, actual, reason } }: JudgedIndicator): boolean =>
  [name, actual.field, reason].some((field) => field && says('asked', compactText(field.text)));

/** 走访养殖户120户: how many people were asked, anywhere in the form. */
const tellsHowMany = ({ text }: Field): boolean =>
  says('asked', text) &&
  claimsIn(text).some(
    ({ clause, unit }) => says('asked', clause) && isWord('one-asked', unit) && !says('visit-of-aid', clause),
  );

/** 186/200: of how many people asked. */
const OF_HOW_MANY = /\d\D{0,4}[/÷]\s*\d/u;

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
    if (rows.some((row) => tellsHow(row) || OF_HOW_MANY.test(row.indicator.actual.text))) return [];
    if (rows.length === 0 || cells.some((cell) => says('survey', cell.text) || tellsHowMany(cell))) return [];
    const data = { names: rows.map(({ indicator }) => indicator.name.text) };
    return [{ message: 'none', data, cells: rows.map(({ indicator }) => indicator.actual.field.address) }];
  },
});
