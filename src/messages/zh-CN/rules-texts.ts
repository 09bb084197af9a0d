import type { RuleCatalogue } from '../types';

export const texts = {} as const satisfies RuleCatalogue;
