import Big from 'big.js';

/** An exact decimal number. Verdicts rest on these, never on floats. */
export type Decimal = Big;
