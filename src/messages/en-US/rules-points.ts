import type { RuleCatalogue } from '../types';

export const points = {} as const satisfies RuleCatalogue;
