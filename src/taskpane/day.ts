const two = (value: number): string => String(value).padStart(2, '0');

/** The day where the reader is: `2026-11-27`. */
export const dayOf = (time: Date): string => `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
