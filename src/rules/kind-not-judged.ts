import { SELF_EVALUATIONS } from '../form';
import { defineRule } from './define-rule';

/** What is no self-evaluation is named and not judged as one. */
export const kindNotJudged = defineRule({
  id: 'kind-not-judged',
  code: 'PE916',
  severity: 'info',
  kinds: ['targets', 'monitoring', 'rubric', 'evaluation', 'unknown'],
  basis: ['form'],
  isJudgement: false,
  messages: { targets: [], monitoring: [], rubric: [], evaluation: [], unknown: [] },
  check({ kind, header, cells }) {
    const [first] = cells;
    const at = header.title ?? first;
    if (SELF_EVALUATIONS.includes(kind) || !at) return [];
    const message = kind as 'targets' | 'monitoring' | 'rubric' | 'evaluation' | 'unknown';
    return [{ message, data: {}, cells: [at.address] }];
  },
});
