import type { RuleCatalogue } from '../types';

export const totals = {} as const satisfies RuleCatalogue;
