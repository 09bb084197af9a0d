import type { EvaluationForm, FundRow } from './form';

/** The rows of the funds, the total's first; none where a form has no funds. */
export const fundRows = ({ funds }: Pick<EvaluationForm, 'funds'>): readonly FundRow[] =>
  funds ? [...(funds.total ? [funds.total] : []), ...funds.sources] : [];
