import type { RuleCatalogue } from '../types';

export const consistency = {} as const satisfies RuleCatalogue;
