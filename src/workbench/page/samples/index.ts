/** The samples, each fetched when it is opened. */
const LOADERS = {
  'as-pasted': () => import('./as-pasted'),
  tidy: () => import('./tidy'),
  stacked: () => import('./stacked'),
};

export const SAMPLES = ['as-pasted', 'tidy', 'stacked'] as const satisfies readonly Sample[];

export type Sample = keyof typeof LOADERS;

/** The sheet that a sample shows first: one with an error worth seeing; `null` for the first of the file. */
export const firstShown: Readonly<Record<Sample, string | null>> = {
  'as-pasted': '电子政务运维',
  tidy: '电子政务运维',
  stacked: null,
};

/** A sample as the file that a person would open. */
export async function sampleFile(sample: Sample): Promise<File> {
  const { href } = await LOADERS[sample]();
  const base64 = href.replace(/^.*,/su, '');
  return new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], `${sample}.xlsx`);
}
