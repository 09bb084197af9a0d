import type { RuleCatalogue } from '../types';

export const cross = {} as const satisfies RuleCatalogue;
