import type { JudgedIndicator } from '../context';

const BENEFITS: readonly unknown[] = ['economic', 'social', 'ecological', 'sustainable'];

/** Whether an indicator stands under 效益指标, by its own heading or, where that says nothing, by the one above. */
export function isBenefit({ indicator: { level1, level2 } }: JudgedIndicator): boolean {
  return BENEFITS.includes(level2?.kind) || (level1?.kind === 'benefit' && !level2?.kind);
}
