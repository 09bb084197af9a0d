import { SELF_EVALUATIONS, type FormKind } from '../form';
import { formRules } from '../rules';
import { topicOf } from '../rules/support/topics';
import type { CrossFormRule, Rule, Severity } from '../rules/types';
import type { Profile } from '../scoring';
import type { AuditOptions } from './types';

type Setting = Severity | 'off' | undefined;

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
): Setting {
  return rules?.[rule.id] ?? profile.rules[rule.id] ?? profile.topics[topicOf(rule)];
}

/** A rule that is on, with the severity it is set to. */
interface RuleInForce {
  readonly rule: Rule;
  readonly setting: Severity | undefined;
}

/** What is on and what is off of the rules about one form. */
export interface RulesInForce {
  /** The rules that are on and about forms of this kind, by code. */
  readonly on: (form: { readonly kind: FormKind }) => readonly RuleInForce[];
  readonly isOff: (rule: string) => boolean;
}

function settle(profile: Profile, options: Pick<AuditOptions, 'rules'>): RulesInForce {
  const off = new Set<string>();
  const on: RuleInForce[] = [];
  for (const rule of formRules) {
    const setting = settingOf(rule, profile, options);
    if (setting === 'off') off.add(rule.id);
    else on.push({ rule, setting });
  }
  const byKind = new Map<FormKind, readonly RuleInForce[]>();
  return {
    isOff: (rule) => off.has(rule),
    on: (form) => {
      const known = byKind.get(form.kind);
      if (known) return known;
      const own = on.filter(({ rule }) => appliesTo(rule, form));
      byKind.set(form.kind, own);
      return own;
    },
  };
}

/** The settings of the last form: those of the next are nearly always the same. */
let last: { readonly by: readonly unknown[]; readonly rules: RulesInForce } | null = null;

/** The rules about one form as profile and user set them. */
export function rulesInForce(profile: Profile, options: Pick<AuditOptions, 'rules'>): RulesInForce {
  const by = [profile.rules, profile.topics, options.rules];
  if (!last?.by.every((one, index) => one === by[index])) last = { by, rules: settle(profile, options) };
  return last.rules;
}
