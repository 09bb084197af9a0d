import { certaintyOf, NOT_JUDGED } from '../form';
import type { Profile, VerdictGround } from '../scoring';
import type { FormAudit } from './types';

/** What is to be done with a form: back to who wrote it, a person's look, or nothing. */
export type FormVerdict = 'return' | 'check' | 'pass';

const GRAVEST_FIRST: readonly FormVerdict[] = ['return', 'check', 'pass'];

/** The graver of two verdicts. */
export const graver = (one: FormVerdict, other: FormVerdict): FormVerdict =>
  GRAVEST_FIRST.find((verdict) => verdict === one || verdict === other) ?? one;

/** What becomes of a form with this about it, by the keys of its profile. */
export const verdictFor = (ground: VerdictGround, { verdict }: Pick<Profile, 'verdict'>): FormVerdict =>
  verdict.return.includes(ground) ? 'return' : verdict.check.includes(ground) ? 'check' : 'pass';

/** All there is about a form that a profile may decide by. */
const groundsOf = ({ form, findings, coverage }: FormAudit): VerdictGround[] => [
  ...findings.map(({ severity }) => severity),
  ...(coverage.unchecked.length > 0 ? (['unchecked'] as const) : []),
  ...(certaintyOf(form) === 'unsure' ? (['unsure'] as const) : []),
  ...(NOT_JUDGED.includes(form.kind) ? (['not-judged'] as const) : []),
];

/** What becomes of a form: the gravest that its profile says of anything about it. */
export const verdictOf = (audit: FormAudit): FormVerdict =>
  groundsOf(audit).reduce<FormVerdict>((so, ground) => graver(so, verdictFor(ground, audit.profile.profile)), 'pass');
