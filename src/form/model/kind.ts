/** What kind of form it is. */
export type FormKind =
  /** The self-evaluation of a project's expenditure. */
  | 'project'
  /** The self-evaluation of a transfer payment. */
  | 'transfer'
  /** The self-evaluation of a department's whole expenditure. */
  | 'department'
  /** The self-evaluation of a project paid by bonds. */
  | 'bond'
  /** Targets alone, as declared or approved: nothing has been reached yet. */
  | 'targets'
  /** What has been reached in the middle of the year. */
  | 'monitoring'
  /** A table of criteria with points. */
  | 'rubric'
  /** An evaluation or recheck by others. */
  | 'evaluation'
  /** A form, but nothing tells which. */
  | 'unknown';

/** The kinds that report results of their own, which can be judged. */
export const SELF_EVALUATIONS: readonly FormKind[] = Object.freeze(['project', 'transfer', 'department', 'bond']);

/** The kinds that are named and not judged: what others wrote of the project, and what nobody can name. */
export const NOT_JUDGED: readonly FormKind[] = Object.freeze(['rubric', 'evaluation', 'unknown']);

/** The kinds that the people of a project fill in by its targets: header, sums and texts have to be in order in them. */
export const WITH_TARGETS: readonly FormKind[] = Object.freeze([...SELF_EVALUATIONS, 'targets', 'monitoring']);
