import { isWord } from '../../lexicon';
import type { JudgedIndicator } from '../context';

/** Whether a unit is one of time: 个月, 工作日, 分钟. */
export const isTimeUnit = (unit: string): boolean => isWord('time-limit', unit) || isWord('time-unit-more', unit);

/** Whether a time under 时效指标 may be a limit or a length that is asked for, and nothing says which: 6个工作日. */
export function isPerhapsLimit({ direction, indicator }: Pick<JudgedIndicator, 'direction' | 'indicator'>): boolean {
  const aim = indicator.target.measure;
  if (direction.from !== 'default' || indicator.level2?.kind !== 'timeliness' || aim.kind !== 'quantity') return false;
  return aim.quantity.unit !== null && isTimeUnit(aim.quantity.unit);
}
