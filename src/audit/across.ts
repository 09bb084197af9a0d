import { crossFormRules } from '../rules';
import type { CrossFormRule, Fact, FactInRun, LinkedProject } from '../rules/types';
import { DEFAULT_PROFILE_ID, profileById, type Profile } from '../scoring';
import { findingHead } from './finding-head';
import type { JudgedForm } from './judge';
import { linkProjects, projectFactsOf, type ProjectFact } from './link-projects';
import { appliesTo, settingsOf } from './settings';
import type { AuditOptions, CrossFormFinding } from './types';

/** What is kept of one form to compare it with others, by the rule it is for, or the first of those that share it: plain data that can be sent, stored and joined. */
export type ComparisonFacts = Readonly<Record<string, readonly Fact[]>>;

/** Rules that keep the same of a form share it. */
const keptFor = ({ factsOf: keep }: CrossFormRule): string =>
  crossFormRules.find(({ factsOf: other }) => other === keep)?.id ?? '';

/** The key of what links the forms of a project; no rule has an id without a hyphen. */
const PROJECTS = 'projects';

/** Which rules compare forms is the user's choice, with `auto` the default profile's. */
const comparing = ({ profile }: AuditOptions): Profile =>
  profile === 'auto' ? profileById(DEFAULT_PROFILE_ID) : profile;

/** What is kept of a judged form to compare it with others. */
export function factsOf(one: JudgedForm, options: AuditOptions): ComparisonFacts {
  const settingOf = settingsOf(comparing(options), options);
  const asked = crossFormRules.filter((rule) => settingOf(rule) !== 'off' && appliesTo(rule, one.form));
  const own = new Map<string, readonly Fact[]>();
  for (const rule of asked) if (!own.has(keptFor(rule))) own.set(keptFor(rule), rule.factsOf(one));
  return Object.fromEntries([...own, [PROJECTS, projectFactsOf(one)] as const].filter(([, facts]) => facts.length > 0));
}

/** The facts of one kind of all forms of a run, each with its form's index. */
const inRun = (kept: readonly ComparisonFacts[], id: string): FactInRun<Fact>[] =>
  kept.flatMap((own, form) => (own[id] ?? []).map((fact) => ({ ...fact, form })));

/** Compares forms by what was kept of each, in the order of the run. Cells name their form by its index. */
export function compareFacts(kept: readonly ComparisonFacts[], options: AuditOptions): CrossFormFinding[] {
  const profile = comparing(options);
  const settingOf = settingsOf(profile, options);
  const linkable = inRun(kept, PROJECTS) as FactInRun<ProjectFact>[];
  return crossFormRules.flatMap((rule) => {
    const setting = settingOf(rule);
    if (setting === 'off') return [];
    const projects = linkProjects(linkable.filter((fact) => appliesTo(rule, fact)));
    return rule
      .compare(inRun(kept, keptFor(rule)), profile, projects)
      .map((report) => findingHead(rule, report, setting));
  });
}

/** The projects of which a run holds several forms, by what was kept of each; a form is named by its index. */
export const linkedProjects = (kept: readonly ComparisonFacts[]): LinkedProject[] =>
  linkProjects(inRun(kept, PROJECTS) as FactInRun<ProjectFact>[]);

/** The same of judged forms. */
export const projectsOf = (forms: readonly JudgedForm[]): LinkedProject[] =>
  linkedProjects(forms.map((one) => ({ [PROJECTS]: projectFactsOf(one) })));

/** Compares the judged forms of one run with each other, each rule those of its kinds. */
export const auditAcross = (forms: readonly JudgedForm[], options: AuditOptions): CrossFormFinding[] =>
  compareFacts(
    forms.map((form) => factsOf(form, options)),
    options,
  );
