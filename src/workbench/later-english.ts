import type { Catalogue } from '../messages';

/*
 * The build of the workbench puts these in the place of English: a tenth of a megabyte that most people never ask for.
 */
export let english: Catalogue | null = null;

export async function learnEnglish(): Promise<void> {
  english ??= (await import(/* webpackChunkName: 'english' */ '../messages/en-US')).english;
}
