import type { CellError } from '../form';

/** One argument as the engine knows values: blank is `null`, an error value is no text. */
export type Value = string | number | boolean | CellError | null;

/** A value of a host: numbers, texts and booleans stay, what is left out or blank is `null`, an error keeps its name. */
export function valueIn(raw: unknown): Value {
  switch (typeof raw) {
    case 'number':
    case 'boolean':
      return raw;
    case 'string':
      return raw === '' ? null : raw;
    case 'object':
      return raw === null ? null : { error: errorIn(raw) };
    default:
      return null;
  }
}

/** Excel passes an error value as an object with its code; what else is an object (a data type) cannot be computed with. */
function errorIn(raw: object): string {
  const { error, code } = raw as { readonly error?: unknown; readonly code?: unknown };
  const name = error ?? code;
  return typeof name === 'string' && name.startsWith('#') ? name : '#VALUE!';
}

/** Rows and columns that an argument has; one value is a range of one cell. */
export function rowsOf(argument: unknown): readonly (readonly unknown[])[] {
  return Array.isArray(argument) ? (argument as readonly (readonly unknown[])[]) : [[argument]];
}
