import type { IndicatorColumnField } from './labels';

/** What a column of the indicator block holds, as a person says it. */
export interface ColumnHint {
  /** 0-based sheet column. */
  readonly column: number;
  readonly field: IndicatorColumnField;
}

/**
 * What a person knows of a sheet's layout that the reader could not find: the row of the indicator block's headings,
 * and what single columns hold. What a hint does not say is read as without it.
 */
export interface LayoutHint {
  /** 0-based sheet row of the indicator headings. */
  readonly headingRow: number;
  readonly columns: readonly ColumnHint[];
}
