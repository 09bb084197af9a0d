import { auditOf, isProfileId, profileById, type AuditOptions, type FormAudit, judge } from '../../src/audit';
import { readProfile } from '../../src/cli/profile-file/read';
import { read } from '../../src/form';
import { toJson } from '../../src/report';
import { gridOf, type JudgedCase, type Severity } from './judged-case';

/** What the cases look at in a form of the command line's JSON. */
export interface FormOutput {
  readonly kind?: string;
  readonly header: Readonly<Record<'projectName' | 'department' | 'unit' | 'year', string | number | null>>;
  readonly funds: readonly { readonly adjusted: number | null; readonly executed: number | null }[];
  readonly indicators: readonly {
    readonly level1: string | null;
    readonly target: string | null;
    readonly points: number | null;
    readonly score: number | null;
  }[];
  readonly recomputed?: { readonly score: number | null };
  readonly coverage?: { readonly unchecked: readonly { readonly cell: string | null }[] };
  readonly findings: readonly FindingOutput[];
}

export interface FindingOutput {
  readonly rule: string;
  readonly severity: Severity;
  readonly cells: readonly string[];
  readonly message: string;
  readonly fix: (Edit & { readonly edits?: readonly Edit[] }) | null;
}

interface Edit {
  readonly cell: string;
  readonly value: unknown;
}

/** Reads and judges a case as the command line does, without a file between. */
export function auditsOf(one: JudgedCase): FormAudit[] {
  const options: AuditOptions = { profile: profileOf(one) };
  return read(gridOf(one)).forms.map((form) => auditOf(judge(form, options)));
}

/** What the command line writes of it. */
export function outputOf(one: JudgedCase, audits = auditsOf(one)): FormOutput[] {
  const forms = audits.map((audit) => ({ file: `${one.id}.xlsx`, sheet: '自评表', audit }));
  return (toJson({ forms, crossForm: [], failures: [], skipped: [] }, 'zh-CN') as { forms: FormOutput[] }).forms;
}

/** A case that needs a key which no profile has shows what is said without it. */
function profileOf({ id, profile }: JudgedCase): AuditOptions['profile'] {
  if (profile === undefined || (typeof profile === 'object' && 'needs' in profile)) return 'auto';
  if (typeof profile === 'string') {
    if (!isProfileId(profile)) throw new Error(`${id}: no profile ${profile}`);
    return profileById(profile);
  }
  const read = readProfile(JSON.stringify(profile));
  if (!read.ok) throw new Error(`${id}: ${read.problems.map(({ code, path }) => `${code} ${path}`).join(', ')}`);
  return read.profile;
}
