import { SELF_EVALUATIONS, type EvaluationForm, type FormKind } from '../form';
import { formRules } from '../rules';
import { isLeftBlank } from '../rules/support/unfilled';
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

/** How each rule is set: by the user, else by the profile, rule or topic. Few are: their settings are looked up by name. */
export function settingsOf(
  { rules, topics }: Profile,
  { rules: own = {} }: Pick<AuditOptions, 'rules'>,
): (rule: Rule | CrossFormRule) => Setting {
  const ofRules = new Map<string, Setting>([...Object.entries(rules), ...Object.entries(own)]);
  const ofTopics = new Map<string, Setting>(Object.entries(topics));
  return (rule) => ofRules.get(rule.id) ?? (ofTopics.size > 0 ? ofTopics.get(topicOf(rule)) : undefined);
}

/** A rule that is on, with the severity it is set to. */
interface RuleInForce {
  readonly rule: Rule;
  readonly setting: Severity | undefined;
}

/** What is on and what is off of the rules about one form. */
export interface RulesInForce {
  /** The rules that are on and about forms of its kind, by code. */
  readonly on: readonly RuleInForce[];
  /** Ids of the rules that are off, whatever the kind of form. */
  readonly off: ReadonlySet<string>;
}

/** What is said of a form that is blank from its header to its total: that it is, and nothing of what it lacks. */
const OF_A_BLANK_FORM = 'form-not-filled';

/** The rules about a form as profile and user set them. */
export function rulesInForce(
  form: EvaluationForm,
  profile: Profile,
  options: Pick<AuditOptions, 'rules'>,
): RulesInForce {
  const settingOf = settingsOf(profile, options);
  const off = new Set<string>();
  const on: RuleInForce[] = [];
  const isBlank = isLeftBlank(form);
  for (const rule of formRules) {
    const setting = settingOf(rule);
    if (setting === 'off') off.add(rule.id);
    else if (appliesTo(rule, form) && (!isBlank || rule.id === OF_A_BLANK_FORM)) on.push({ rule, setting });
  }
  return { on, off };
}
