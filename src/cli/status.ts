import { oneLine, type RunClosing, type SeverityCounts } from '../report';

/** Exit status: nothing worse than info · warnings or errors · something could not be read (or the call was wrong). */
export const FINE = 0;
export const FOUND = 1;
export const FAILED = 2;

/** A sheet without a form is no failure: the status is that of the forms that are there. */
const NO_FORM: ReadonlySet<string> = new Set(['no-form', 'no-form-but-labels']);

export const realFailures = ({ failures }: RunClosing): RunClosing['failures'] =>
  failures.filter(({ code }) => !NO_FORM.has(code));

export const hasFailures = (run: RunClosing): boolean => realFailures(run).length > 0;

/** The status that a run ends with; `open`: the figures that could not be checked, where that is to count. */
export function statusOf(run: RunClosing, { error, warning }: SeverityCounts, open: number): number {
  if (hasFailures(run)) return FAILED;
  return error + warning + open > 0 ? FOUND : FINE;
}

/** Says why the command could not be carried out. */
export function complain(problem: string): number {
  process.stderr.write(`pe: ${oneLine(problem)}\n`);
  return FAILED;
}
