import type { RuleCatalogue } from '../types';

export const funds = {} as const satisfies RuleCatalogue;
