/** Something to be said, in words that the host chooses by its language: a key of the catalogue's `functions` and its data. */
export interface Phrase {
  readonly say: PhraseKey;
  /** `argument` and `reason` are keys of the catalogue themselves, see `words.ts`. */
  readonly data: Readonly<Record<string, string>>;
}

/** What an argument is called in the catalogues. */
export type ArgumentName =
  | 'target'
  | 'actual'
  | 'points'
  | 'direction'
  | 'profile'
  | 'adjusted'
  | 'executed'
  | 'scores'
  | 'total'
  | 'grade'
  | 'score'
  | 'text'
  | 'range';

export type PhraseKey =
  | 'blank'
  | 'dash'
  | 'error'
  | 'reason'
  | 'not-applicable'
  | 'qualitative'
  | 'zero-target'
  | 'no-budget'
  | 'money-units'
  | 'no-quantity'
  | 'no-form'
  | 'several-forms'
  | 'no-total'
  | 'not-looked-up'
  | 'in-preview'
  | 'no-number'
  | 'negative'
  | 'boolean'
  | 'several-cells'
  | 'other-size'
  | 'unknown-direction'
  | 'direction-contradicts'
  | 'unknown-profile'
  | 'unknown-grade'
  | 'inside-range'
  | 'bands';

/**
 * Why a function gives no value. `not-available` (#N/A): what was asked cannot be computed. `invalid-value` (#VALUE!):
 * an argument is not what the function takes.
 */
export interface Failure extends Phrase {
  readonly failure: 'not-available' | 'invalid-value';
}

const failWith =
  (failure: Failure['failure']) =>
  (say: PhraseKey, data: Failure['data'] = {}): Failure => ({ failure, say, data });

export const notAvailable = failWith('not-available');
export const invalid = failWith('invalid-value');

export const isFailure = (value: unknown): value is Failure =>
  typeof value === 'object' && value !== null && 'failure' in value;
