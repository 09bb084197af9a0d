import type { Decimal, EvaluationForm } from '../../audit';

/** Whether a printed total is what the recomputed one is at its decimals; `null` where either is missing. */
export const isTotalRight = (printed: EvaluationForm['cells'][number] | null, total: Decimal | null): boolean | null =>
  printed?.number && total ? printed.number.eq(total.round(printed.places)) : null;
