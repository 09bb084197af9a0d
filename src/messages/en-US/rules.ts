import { consistency } from './rules-consistency';
import { cross } from './rules-cross';
import { declared } from './rules-declared';
import { funds } from './rules-funds';
import { header } from './rules-header';
import { points } from './rules-points';
import { reasons } from './rules-reasons';
import { scores } from './rules-scores';
import { shape } from './rules-shape';
import { texts } from './rules-texts';
import { totals } from './rules-totals';
import { values } from './rules-values';
import type { RuleCatalogue } from '../types';

/** Wording of all rules. */
export const rules: RuleCatalogue = Object.freeze({
  ...shape,
  ...header,
  ...declared,
  ...funds,
  ...points,
  ...scores,
  ...totals,
  ...reasons,
  ...values,
  ...texts,
  ...consistency,
  ...cross,
});
