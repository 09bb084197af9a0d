import type { Language } from '../../messages';
import { languageOf } from '../state';
import { loadWords } from '../words';
import { rewordAll } from './reword';
import type { ActionContext } from './types';

/** Says what is shown in the host's new language: findings are worded anew, all else has its words by itself. */
export async function speak(context: ActionContext, language: Language): Promise<void> {
  const before = languageOf(context.store.get());
  await loadWords(language).catch(() => undefined);
  context.store.set({ hostLanguage: language });
  if (languageOf(context.store.get()) !== before) await rewordAll(context);
}
