import { crossFormRules } from '../rules';
import type { Fact, FactInRun, LinkedProject } from '../rules/types';
import { DEFAULT_PROFILE_ID, profileById, type Profile } from '../scoring';
import type { JudgedForm } from './judge';
import { linkProjects, projectFactsOf, type ProjectFact } from './link-projects';
import { settledSeverity } from './order';
import { appliesTo, settingOf } from './settings';
import type { AuditOptions, CrossFormFinding } from './types';

/** What is kept of one form to compare it with others, by rule: plain data that can be sent, stored and joined. */
export type ComparisonFacts = Readonly<Record<string, readonly Fact[]>>;

/** The key of what links the forms of a project; no rule has an id without a hyphen. */
const PROJECTS = 'projects';

/** Which rules compare forms is the user's choice, with `auto` the default profile's. */
const comparing = ({ profile }: AuditOptions): Profile =>
  profile === 'auto' ? profileById(DEFAULT_PROFILE_ID) : profile;

/** What is kept of a judged form to compare it with others. */
export function factsOf(one: JudgedForm, options: AuditOptions): ComparisonFacts {
  const profile = comparing(options);
  const own = crossFormRules.map((rule): [string, readonly Fact[]] => {
    const isAsked = settingOf(rule, profile, options) !== 'off' && appliesTo(rule, one.form);
    return [rule.id, isAsked ? rule.factsOf(one) : []];
  });
  return Object.fromEntries([...own, [PROJECTS, projectFactsOf(one)] as const].filter(([, facts]) => facts.length > 0));
}

/** Compares forms by what was kept of each, in the order of the run. Cells name their form by its index. */
export function compareFacts(kept: readonly ComparisonFacts[], options: AuditOptions): CrossFormFinding[] {
  const profile = comparing(options);
  const ofRun = (id: string): FactInRun<Fact>[] =>
    kept.flatMap((own, form) => (own[id] ?? []).map((fact) => ({ ...fact, form })));
  const linkable = ofRun(PROJECTS) as FactInRun<ProjectFact>[];
  return crossFormRules.flatMap((rule) => {
    const setting = settingOf(rule, profile, options);
    if (setting === 'off') return [];
    const projects = linkProjects(linkable.filter((fact) => appliesTo(rule, fact)));
    return rule.compare(ofRun(rule.id), profile, projects).map((report) => ({
      rule: rule.id,
      code: rule.code,
      severity: settledSeverity(report.severity ?? rule.severity, rule.severity, setting),
      isJudgement: rule.isJudgement,
      cells: report.cells,
      message: report.message,
      data: report.data,
      basis: rule.basis,
    }));
  });
}

/** The projects of which a run holds several forms; a form is named by its index. */
export const projectsOf = (forms: readonly JudgedForm[]): LinkedProject[] =>
  linkProjects(forms.flatMap((one, form) => projectFactsOf(one).map((fact) => ({ ...fact, form }))));

/** The same out of what was kept of each form. */
export const linkedProjects = (kept: readonly ComparisonFacts[]): LinkedProject[] =>
  linkProjects(
    kept.flatMap((own, form) => ((own[PROJECTS] ?? []) as ProjectFact[]).map((fact) => ({ ...fact, form }))),
  );

/** Compares the judged forms of one run with each other, each rule those of its kinds. */
export const auditAcross = (forms: readonly JudgedForm[], options: AuditOptions): CrossFormFinding[] =>
  compareFacts(
    forms.map((form) => factsOf(form, options)),
    options,
  );
