/** Excel's errors by the number that binary formats give them. */
export const ERROR_NAMES: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

/** What stands for an error that is newer than the table: that there is one must not get lost. */
export const ANY_ERROR = '#VALUE!';

const KNOWN = new Set(Object.values(ERROR_NAMES));

/** An error by its name, as a file writes it. */
export const errorNamed = (name: string): string => (KNOWN.has(name) ? name : ANY_ERROR);
