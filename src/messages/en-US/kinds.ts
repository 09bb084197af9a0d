/** The names of the kinds of form. */
export const kinds = Object.freeze({
  project: 'self-evaluation of a project',
  transfer: 'self-evaluation of a transfer payment',
  department: 'self-evaluation of a whole department',
  bond: 'self-evaluation of a bond project',
  targets: 'table of targets',
  monitoring: 'mid-year monitoring form',
  rubric: 'table of scoring criteria',
  evaluation: 'evaluation or recheck by others',
  unknown: 'form of unknown kind',
});
