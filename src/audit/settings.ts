import { SELF_EVALUATIONS, type FormKind } from '../form';
import { topicOf } from '../rules/support/topics';
import type { CrossFormRule, Rule, Severity } from '../rules/types';
import type { Profile } from '../scoring';
import type { AuditOptions } from './types';

/** Whether a rule is about forms of this kind. */
export const appliesTo = (
  { kinds = SELF_EVALUATIONS }: Rule | CrossFormRule,
  { kind }: { readonly kind: FormKind },
): boolean => kinds.includes(kind);

/** How a rule is set: by the user, else by the profile, rule or topic. */
export function settingOf(
  rule: Rule | CrossFormRule,
  profile: Profile,
  { rules }: Pick<AuditOptions, 'rules'>,
): Severity | 'off' | undefined {
  return rules?.[rule.id] ?? profile.rules[rule.id] ?? profile.topics[topicOf(rule)];
}
