import { compactText } from '../../scoring';

/** Comparisons with another year or an old plan say nothing about this year's target. */
const OTHER_YARDSTICK = /同比|环比|上年|去年|往年|前年|历年|此前|以往|原计划|原定|预计|年初预期/u;
const CAUSE = /^.*(?:影响下?|原因|等因素|导致|造成|致使|使得)/u;
const LEADING = /^(?:因为?|由于|但|故|且|所以|因此|最终|实际|今年|本年度?|全年|年度内|(?:19|20)\d\d年度?)+/u;

const FALL =
  /(?:大幅度?|明显|有所|显著|逐步|略有|急剧|相应|总体)*(?:下降|减少|下滑|降低|萎缩|锐减|缩减|不足)(?:了|较多|明显)?$/u;
const TARGET_WORDS = '(?:了)?(?:全年|年度|年初|预期|预定|既定|绩效|的)*(?:目标|任务|指标|计划|预期)?(?:值|数)?';
const UNDONE = new RegExp(
  `^(?:未能?|没有?|尚未)(?:全部|完全|按[时期]|如期|足额)?(?:完成|达成|达到|实现|达标)${TARGET_WORDS}$`,
  'u',
);
const EXCEEDED = new RegExp(
  `^(?:已经?|均已?|圆满|顺利|全面|大幅)*(?:超额|超计划|超预期|超目标)(?:完成|实现|达成)?${TARGET_WORDS}$`,
  'u',
);

const clausesOf = (reason: string): string[] =>
  compactText(reason)
    .split(/[,;:.!?]/u)
    .filter((clause) => clause !== '' && !OTHER_YARDSTICK.test(clause));

const withoutCause = (clause: string): string => clause.replace(CAUSE, '').replace(LEADING, '');

/** Whether a subject is what the indicator counts: the same words, or `…量`, `…数` of something in its name. */
function isSameQuantity(subject: string, name: string): boolean {
  if (subject.length < 2) return false;
  if (/[率度比]$/u.test(name) || /[率度比]$/u.test(subject)) return name.endsWith(subject) || subject.endsWith(name);
  if (name.includes(subject) || subject.includes(name)) return true;
  const counted = /^(.*?)的?(?:总|人|户)?(?:数量|数|量)$/u.exec(subject)?.[1] ?? '';
  const stem = [...counted].slice(-2);
  return stem.length === 2 && stem.every((character) => name.includes(character));
}

/** The clause of a reason that says the indicator's own quantity fell; `null` where none does. */
export function clauseOfFall(reason: string, indicator: string): string | null {
  const name = compactText(indicator).replace(/^指标\d*:/u, '');
  const found = clausesOf(reason).find((clause) => {
    const bare = withoutCause(clause);
    const fall = FALL.exec(bare);
    if (!fall) return false;
    const subject = bare.slice(0, fall.index);
    return subject === '' || isSameQuantity(subject, name);
  });
  return found ?? null;
}

/** The clause of a reason that says, without any other subject, that the target was not reached. */
export function clauseOfFailure(reason: string): string | null {
  return clausesOf(reason).find((clause) => UNDONE.test(withoutCause(clause))) ?? null;
}

/** The clause of a reason that says, without any other subject, that the target was exceeded. */
export function clauseOfExcess(reason: string): string | null {
  return clausesOf(reason).find((clause) => EXCEEDED.test(withoutCause(clause))) ?? null;
}
