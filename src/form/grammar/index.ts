import { indicatorTable } from './columns';
import type { Construct } from './construct';
import { FUNDS_CONSTRUCTS } from '../search/best-funds';
import { goalsBeside } from './read-goals';
import { headerPairs } from './read-header';
import { totalRow } from './read-total';
import { title } from './title';

/** Every construct by which a sheet is parted into forms. Their order says nothing. */
export const CONSTRUCTS: readonly Construct[] = Object.freeze([
  title,
  headerPairs,
  ...FUNDS_CONSTRUCTS,
  goalsBeside,
  indicatorTable,
  totalRow,
]);
