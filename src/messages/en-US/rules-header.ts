import type { RuleCatalogue } from '../types';

export const header = {} as const satisfies RuleCatalogue;
