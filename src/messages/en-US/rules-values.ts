import type { RuleCatalogue } from '../types';

export const values = {} as const satisfies RuleCatalogue;
