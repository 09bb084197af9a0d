import type { RuleCatalogue } from '../types';

export const shape = {} as const satisfies RuleCatalogue;
