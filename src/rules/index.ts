// Written by scripts/rule-index.ts: run `npm run docs` after adding a rule.
import { scoreNotProportional } from './score-not-proportional';
import type { CrossFormRule, Rule } from './types';

/** Every rule about one form, by code. */
export const formRules: readonly Rule[] = Object.freeze([
  scoreNotProportional,
]);

/** Every rule that compares forms, by code. */
export const crossFormRules: readonly CrossFormRule[] = Object.freeze([
]);
