import type { RuleCatalogue } from '../types';

export const reasons = {} as const satisfies RuleCatalogue;
