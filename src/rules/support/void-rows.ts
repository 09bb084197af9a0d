import { closing, isWord } from '../../lexicon';
import { compactText } from '../../scoring';
import type { Indicator } from '../../form';

/** Whether an indicator says of itself that it does not apply: no benefit, not involved, no name. */
export function declaresItselfVoid({ name, target }: Indicator): boolean {
  // 无 as a target may mean that nothing bad shall happen; as a name it means that there is no indicator.
  if (name.kind === 'none' || name.kind === 'dash') return true;
  return [name.text, target.text]
    .map(compactText)
    .some((text) => closing('no-benefit', text.replace(/[.。]$/u, '')) !== null || isWord('not-involved', text));
}
