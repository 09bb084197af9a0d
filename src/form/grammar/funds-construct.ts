import type { FundsBlock } from '../model/form';
import type { Line } from '../cells/lines';

/** What a construct of funds has to go by. */
export interface FundsPlace {
  /** The form's lines up to where the next block begins. */
  readonly lines: readonly Line[];
  /** The line where the block seems to begin. */
  readonly at: number;
  /** The unit that the form states elsewhere for all its amounts. */
  readonly stated: FundsBlock['moneyUnit'];
  /** The rank of a sheet column among those that the form uses. */
  readonly rankOf: (column: number) => number;
}

/** One way of writing the funds: it proposes a reading or none, and never knows what others propose. */
export interface FundsConstruct {
  readonly id: string;
  readonly propose: (place: FundsPlace) => FundsBlock | null;
}
