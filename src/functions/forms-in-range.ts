import { auditOf, type FormAudit, judge } from '../audit';
import { read } from '../form';
import { profileNamed } from './arguments';
import { isFailure, notAvailable, type Failure } from './failure';
import { gridOf, SheetRange } from './sheet-range';

/** The forms of a range, checked as the pane does: by the profile that is named, else by the one each layout points to. */
export function auditRange(range: unknown, profile: unknown): readonly FormAudit[] | Failure {
  const named = profileNamed(profile);
  if (isFailure(named)) return named;
  const { forms } = read(gridOf(range), range instanceof SheetRange ? range.hints : []);
  if (forms.length === 0) return notAvailable('no-form');
  return forms.map((form) => auditOf(judge(form, { profile: named ?? 'auto' })));
}
