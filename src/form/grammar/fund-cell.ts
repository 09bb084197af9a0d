import type { Field } from '../cells/content';
import type { FundColumnField } from '../evidence/labels';
import { rateUnder, type MoneyUnit } from './fund-headings';
import { withAmount, withPoints, withPointsOfHundred } from './read-number';

/** A cell of the funds as its column means it: an amount in the block's unit, points, a rate. */
export function readFundCell(field: FundColumnField, heading: Field, cell: Field, unit: MoneyUnit): Field {
  if (field === 'rate') return rateUnder(heading, cell);
  if (field === 'points') return withPointsOfHundred(cell);
  if (field === 'score') return withPoints(cell);
  return field === 'reason' ? cell : withAmount(cell, unit);
}
