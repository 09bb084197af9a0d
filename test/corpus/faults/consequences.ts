/** Rules that rightly speak when some value changes, with the reason: shared by the operators that change it. */

/** A score changed: it is an addend, and a loss asks for a reason. */
export const OF_A_SCORE = {
  'total-wrong': 'the score is an addend of the total',
  'reason-missing': 'a score below the points asks for a reason',
  'reason-says-none-but-differs': 'points are lost where the reason says 无偏差',
  'score-lost-target-met': 'points are lost although the target was met',
  'score-not-proportional': 'the score is no longer the one the values give',
  'full-score-target-missed': 'the score no longer follows from the values',
  'reverse-score-wrong': 'the score no longer follows from the values',
  'qualitative-score-outside-band': 'the score leaves the band of the grade in words',
} as const;

/** Points changed: every score is judged against them, and levels and the form add them up. */
export const OF_POINTS = {
  ...OF_A_SCORE,
  'points-do-not-add-up': 'the points are an addend of 100 and of their level',
  'weights-off-profile': 'the points of a level are a share of the form',
  'score-over-points': 'the score may now exceed the points',
  'one-indicator-dominates': 'the share of an indicator changes with its points',
} as const;

/** A target or an actual changed: score and reason were written for the old one. */
export const OF_A_VALUE = {
  ...OF_A_SCORE,
  'far-over-target': 'the ratio of actual and target has changed',
  'reason-contradicts-direction': 'the reason speaks of the old result',
  'goal-number-differs': 'the goal names the old target',
  'outcome-number-differs': 'the outcome names the old actual',
  'goal-without-indicator': 'no target has the number of the goal any more',
  'narrative-sum-wrong': 'the outcome adds up the old actuals',
  'value-not-computable': 'target and actual are no longer two numbers of one kind',
  'same-indicator-differs': 'the indicator stands twice with different values',
  'unit-differs': 'the unit is part of the value',
  'percent-sign-missing': 'the per-cent sign is part of the value',
} as const;

/** An amount of the funds block changed: rate, score and sums were worked out from the old one. */
export const OF_AN_AMOUNT = {
  'funds-do-not-add-up': 'the amount is the sum of its sources, or one of them',
  'executed-over-budget': 'the amounts are compared with each other',
  'execution-rate-wrong': 'the rate was worked out from the old amount',
  'execution-rate-undefined': 'without a budget there is no rate',
  'execution-score-wrong': 'the score was worked out from the old amount',
  'execution-low-without-reason': 'the rate may fall below 90 %',
  'execution-indicator-differs': 'an indicator repeats the old rate',
  'budget-adjusted-without-reason': 'initial and adjusted budget are compared',
  'money-source-swapped': 'the sources are compared with each other',
  'counted-twice': 'an indicator repeats the old rate',
  'goal-number-differs': 'the goal may name the amount',
  'outcome-number-differs': 'the outcome may name the amount',
  'nothing-carried-out': 'no money spent may mean that nothing was done',
} as const;
