import { concept, crossed, FORMS } from '../concept';

/** Bounds in words. */
export const SIGNS = {
  'at-least': concept(
    FORMS,
    `不少于 不低于 不小于 不下于 不得少于 不得低于 至少 最少 ${crossed('大于 高于 多于', '等于 或等于 或者等于')}`,
  ),
  'at-most': concept(
    FORMS,
    `不超过 不超 不突破 不得突破 不高于 不大于 不多于 不得超过 不得高于 最多 至多 控制在 ${crossed('小于 低于 少于', '等于 或等于 或者等于')}`,
  ),
  /** Alone before an amount of money or time in a target: it is the most that is allowed. */
  'highest-set': concept(FORMS, '最高 最长 上限 限额 最高限额'),
  'more-than': concept(FORMS, '超过 大于 高于 多于 突破 超'),
  'less-than': concept(FORMS, '小于 低于 少于 不足'),
  'equal-to': concept(FORMS, '等于 恰为'),
  /** After a number. */
  'at-least-after': concept(FORMS, '以上 及以上 或以上'),
  'at-most-after': concept(FORMS, '以下 及以下 以内 及以内 之内 或以下 内'),
};
