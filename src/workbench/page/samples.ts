export const SAMPLES = ['as-pasted', 'tidy', 'stacked'] as const;

export type Sample = (typeof SAMPLES)[number];

/** The sheet that a sample shows first: one with an error worth seeing; `null` for the first of the file. */
export const firstShown: Readonly<Record<Sample, string | null>> = {
  'as-pasted': '电子政务运维',
  tidy: '电子政务运维',
  stacked: null,
};
