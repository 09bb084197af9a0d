import { coverage as en } from './en-US/coverage';
import { fill } from './fill';
import type { Language } from './types';
import { coverage as zh } from './zh-CN/coverage';

/** How much of a form was checked, and what may be said of it: sound, sound as far as it was checked, or neither. */
export interface CoverageInWords {
  readonly soundness: 'clean' | 'clean-so-far' | 'found';
  readonly checked: number;
  readonly qualitative: number;
  readonly unchecked: number;
}

/** The sentence that says so: nothing found where all was checked; what was not checked, and what words leave to the evidence. */
export function coverageSentence(counts: CoverageInWords, language: Language): string {
  const words = language === 'zh-CN' ? zh : en;
  const { soundness, qualitative, unchecked } = counts;
  const key = soundness === 'found' && unchecked > 0 ? 'line.found-so-far' : (`line.${soundness}` as const);
  const keys: (keyof typeof words)[] = qualitative > 0 ? [key, 'line.words'] : [key];
  return keys.map((one) => fill(words[one], { ...counts }, language)).join(language === 'zh-CN' ? '' : ' ');
}
