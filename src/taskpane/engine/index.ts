/**
 * Everything of the pane that needs rules, wording or numbers. It is loaded after the first paint: nothing here may
 * be imported by a component or an action, except for its types.
 */
import { crossFormRules, formRules } from '../../audit';
import { catalogueOf, learn, type Language } from '../../messages';
import { toJson } from '../../report';
import type { RuleView } from '../views';
import type { PaneSettings } from '../settings';
import type { JudgedSheet } from './judge';
import { reportOf } from './report';

export { factsText } from './facts';
export type { JudgedSheet } from './judge';
export { steps } from '../steps';
export { learn };

/** The findings as the command line prints them. */
export const jsonOf = (
  judged: readonly JudgedSheet[],
  settings: PaneSettings,
  file: string,
  language: Language,
): object => toJson(reportOf(judged, settings, file), language);

/** All rules by code, for the settings page. */
export function ruleViews(language: Language): RuleView[] {
  const { rules } = catalogueOf(language);
  return [...formRules, ...crossFormRules].map(({ id, code, severity }) => ({
    id,
    code,
    severity,
    title: rules[id]?.title ?? id,
  }));
}
