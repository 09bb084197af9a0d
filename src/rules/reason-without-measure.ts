import { closing, phrase, replaceWords, says } from '../lexicon';
import { compactText } from '../scoring';
import { defineRule } from './define-rule';
import type { EvaluationForm } from '../form';
import { losesPoints } from './support/deviation';
import { saysJustDone } from './support/readings';
import { reasonedOf } from './support/reasons';

const CLAUSE_END = /[,;:.!()]+/u;
/** 增加实训课时, 与财政对接, 合理安排课程: a verb of doing and what it is turned to, perhaps before it. */
const DOES = phrase`^${'does-how'}*(?:${'does'}(?!${'time-of-doing'}).{2,}|${'towards'}.{1,10}${'does'}(?!${'time-of-doing'}))`;
/** 已于2024年3月完成剩余1场. */
const DONE_SINCE = phrase`^${'done-since'}.*(?:${'done-by-then'}|${'made-good'})`;

/** 已于11月补栽并加装滴灌, 9月起每周清洗滤池: what has been done by now, or since a month, whatever it is. */
const BY_NOW = phrase`^(?:${'by-now'}|\d{1,2}月${'month-tail'}?${'ever-since'}).{2,}`;
const NO_REMEDY = ['takes-back', 'went-bad', 'cause-told', 'reached'] as const;
const putsRight = (clause: string): boolean =>
  BY_NOW.test(clause) && !NO_REMEDY.some((concept) => says(concept, clause));

/** 二次招标已完成, 新停车场2023年启用. */
const TAKEN_UP = phrase`${'taken-up'}${'is-taken-up'}$|^${'new-thing'}.{2,12}(?<!${'not-so'})${'opened-for-use'}$`;

/** 2025年一季度到位, 改列2025年度预算安排: what is planned for a year. */
const YEAR_OF_PLAN = phrase`^(?:${'listed-for'})?(20\d\d)年`;
/** 待修复后重扫, 下一雪季推出新产品, 已重新招标: what comes next, whenever. */
const NEXT = phrase`^(?:${'awaits'}.{1,12}${'as-soon-as'}|${'next-round'}|${'by-now'}${'anew'}).{2,}`;

/** Whether a clause says what is to be done in a year after the form's. */
function plansForLater(clause: string, formYear: number | null): boolean {
  const year = YEAR_OF_PLAN.exec(clause)?.[1];
  return year !== undefined && formYear !== null && Number(year) > formYear && !says('no-plan', clause);
}

/** Whether a clause behind the cause says what is or was done about it. */
const tellsDoing = (clause: string, formYear: number | null): boolean =>
  closing('state-told', clause) === null &&
  (putsRight(clause) ||
    plansForLater(clause, formYear) ||
    [DOES, DONE_SINCE, TAKEN_UP, NEXT].some((way) => way.test(clause)));

function statesMeasure(reason: string, formYear: number | null): boolean {
  const text = replaceWords('nothing-to-mend', compactText(reason), '');
  if (says('measure', text) || says('measure-taken', text)) return true;
  const [, ...behindCause] = text.split(CLAUSE_END);
  return behindCause.some((clause) => tellsDoing(clause, formYear));
}

/** Where points are lost, the reason cell states a measure besides the cause. */
export const reasonWithoutMeasure = defineRule({
  id: 'reason-without-measure',
  code: 'PE504',
  severity: 'info',
  basis: ['caiyu-2020-10-art-11'],
  isJudgement: true,
  messages: { 'no-measure': ['names'] },
  check: (form, context) => {
    if (!asksForMeasures(form)) return [];
    const formYear = form.header.year?.year ?? null;
    const rows = reasonedOf(context).filter(
      // 已完成 is no cause at all, which another rule says.
      (row) =>
        row.says === 'text' &&
        losesPoints(row) &&
        !saysJustDone(row.reason.text) &&
        !statesMeasure(row.reason.text, formYear),
    );
    if (rows.length === 0) return [];
    return [
      {
        message: 'no-measure',
        data: { names: rows.map(({ indicator }) => indicator.name.text) },
        cells: rows.map(({ reason }) => reason.address),
      },
    ];
  },
});

/** The heading asks for measures, and no separate 改进措施 of the form states them. */
function asksForMeasures({ columns, notes }: EvaluationForm): boolean {
  const isStatedBelow = notes.some(({ label, value }) => label.text.includes('改进') && value.kind === 'text');
  return says('asks-for-measures', columns.reason?.text ?? '') && !isStatedBelow;
}
