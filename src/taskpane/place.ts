/** Where in a form something stands, so that it is found again after rows were inserted. */
export interface Place {
  /** What the row is about: its indicator, its source of money, its label. */
  readonly row: string;
  /** Column, counted from the form's first. */
  readonly column: number;
  /** Which of the rows with that label, from 0, and of how many: where that has changed nobody knows which it was. */
  readonly nth: number;
  readonly of: number;
}
