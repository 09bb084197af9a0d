export const SAMPLES = ['as-pasted', 'tidy', 'stacked'] as const;

export type Sample = (typeof SAMPLES)[number];
