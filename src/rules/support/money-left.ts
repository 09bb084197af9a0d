import { says } from '../../lexicon';
import type { EvaluationForm, LabelledField } from '../../form';
import { compactText } from '../../scoring';
import type { RuleContext } from '../context';
import { isExecutionRow } from './points';
import { reasonedOf } from './reasons';

const SENTENCE_END = /[.;!?\n]/u;

/** Whether a sentence tells of money left over, and not of an earlier year's. */
const tellsMoneyLeft = (text: string): boolean => says('money-left', text) && !says('earlier', text);

/** Whether a sentence tells besides why it was, or where it went. */
const accountsForIt = (text: string): boolean =>
  tellsMoneyLeft(text) &&
  (['because', 'for-letter', 'cause-told', 'money-given-back'] as const).some((one) => says(one, text));

const isRemark = ({ value }: LabelledField): boolean => value.kind === 'text' && says('execution-remark', value.text);

/**
 * Whether a note, a reason of the indicators or the outcome says why money was left over, or what became of it. Where the
 * funds have a column for that it belongs there, or into a note about the execution.
 */
export function explainsMoneyLeft({ outcome, notes, funds }: EvaluationForm, context: RuleContext): boolean {
  if (notes.some(isRemark)) return true;
  if (funds?.columns.reason) return false;
  const reasons = reasonedOf(context).filter((row) => row.says === 'text');
  const told = [...reasons.map(({ reason }) => reason), ...notes.map(({ value }) => value)];
  if (
    reasons.some(isExecutionRow) ||
    told.some(({ kind, text }) => kind === 'text' && tellsMoneyLeft(compactText(text)))
  )
    return true;
  return outcome?.value.kind === 'text' && compactText(outcome.value.text).split(SENTENCE_END).some(accountsForIt);
}
