import type { Indicator } from '../../form';

/** What a person calls a row: the indicator's name, and for a row that says 无 its level-2 or level-1 heading. */
export function rowName({ name, level1, level2 }: Indicator): string {
  return name.kind === 'text' ? name.text : (level2?.field.text ?? level1?.field.text ?? name.text);
}
