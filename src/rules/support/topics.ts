import type { RuleTopic } from '../../scoring';
import type { CrossFormRule, Rule } from '../types';

/** Codes are given by topic: PE3xx is about scores. */
const BY_HUNDREDS: Readonly<Record<string, RuleTopic>> = {
  1: 'header-and-funds',
  2: 'points',
  3: 'scores',
  4: 'totals',
  5: 'reasons',
  6: 'values',
  7: 'texts',
  8: 'comparison',
  9: 'form',
};

/** What a rule is about: what it says itself, else what its code does. */
export const topicOf = ({ topic, code }: Pick<Rule | CrossFormRule, 'topic' | 'code'>): RuleTopic =>
  topic ?? BY_HUNDREDS[code.charAt(2)] ?? 'form';
