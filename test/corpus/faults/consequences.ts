/**
 * Rules that rightly speak too when a fault is put in, each with the reason. An operator lists only what its fault
 * does make true: a rule that speaks besides is a false alarm, or has to be argued for here first.
 */

/** A score changed: it is an addend. */
export const TOTAL_TOO = {
  'total-wrong': 'the score is an addend of the total',
  'subtotal-wrong': 'the score is an addend of the subtotal that the form prints below it',
} as const;

/** Points changed: they are addends, and weights where scores are converted. */
export const POINTS_TOO = {
  'subtotal-wrong': 'the points are an addend of the subtotal that the form prints below them',
  'conversion-weights-do-not-add-up': 'the points are one of the weights of the conversion',
  'converted-score-wrong': 'the score on the form’s scale is converted by the points',
} as const;

/** A score fell below its points: that asks for a reason. */
export const REASON_TOO = {
  'reason-missing': 'a score below the points asks for a reason',
  'reason-says-none-but-differs': 'points are lost where the reason says 无偏差',
} as const;

/** An actual changed: the outcome may tell the old one. */
export const RESULT_TOLD = { 'outcome-number-differs': 'the outcome tells the old result' } as const;
