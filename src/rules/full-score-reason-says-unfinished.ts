import { mentions, opening, replaceWords, says } from '../lexicon';
import { compactText } from '../scoring';
import { defineRule } from './define-rule';
import { clauseOfExcess, clauseOfFailure, clauseOfLess } from './support/reason-clauses';
import { reasonedOf, type Reasoned } from './support/reasons';
import { hasFullScore, scoreText } from './support/scores';

/** A reason that says the task was left undone does not stand beside full points. Excel: =AND(ISNUMBER(FIND("未完成",I13)),H13=G13) is FALSE */
export const fullScoreReasonSaysUnfinished = defineRule({
  id: 'full-score-reason-says-unfinished',
  code: 'PE506',
  topic: 'scores',
  severity: 'warning',
  basis: ['caiyu-2020-10-art-11', 'observed'],
  isJudgement: true,
  messages: { unfinished: ['name', 'score', 'words'] },
  check: (_form, context) =>
    reasonedOf(context).flatMap((row) => {
      const words = row.says === 'text' && hasFullScore(row) ? unfinishedIn(compactText(row.reason.text)) : null;
      const { name, score, target, actual } = row.indicator;
      // Where the values say so themselves the score is the finding, or the direction of the reason.
      const kind = row.deviation?.kind;
      const isToldElsewhere = kind === 'missed' || kind === 'far-over' || (kind === 'over' && toldOfAll(row));
      if (words === null || score === null || isToldElsewhere) return [];
      return [
        {
          message: 'unfinished',
          data: { name: name.text, score: scoreText(score), words },
          cells: [row.reason, score, actual.field, target.field].map(({ address }) => address),
        },
      ];
    }),
});

/** The words that say so; `null` where none do, where they are a label, or where the task was done in the end. */
function unfinishedIn(text: string): string | null {
  const [first] = mentions('left-undone', text).filter(
    ({ start, end }) => opening('label-tail', text, end) === null && !isOfEarlier(text, start),
  );
  return first && !says('wholly-done', replaceWords('left-undone', text, ' ')) ? first.word : null;
}

/** 未完成年度目标, of the whole: that is no reason for more than was asked. */
const toldOfAll = (row: Reasoned): boolean =>
  [clauseOfFailure, clauseOfExcess, clauseOfLess].some((clauseOf) => clauseOf(row.reason.text, row) !== null);

const CLAUSE = /[^,;.!]*$/;

/** 上年未完成的采购: what was left undone then is no matter of this year. */
const isOfEarlier = (text: string, at: number): boolean => says('earlier', CLAUSE.exec(text.slice(0, at))?.[0] ?? '');
