import type { FileFailure } from './result';

const UNITS = ['B', 'KB', 'MB', 'GB'];

/** A size as people read it: 134217728 → 128 MB. */
export function readableSize(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= 1024 && unit < UNITS.length - 1) {
    size /= 1024;
    unit += 1;
  }
  return `${Number(size.toFixed(1))} ${UNITS[unit] ?? ''}`;
}

/** The data of a failure's wording. */
export function failureData(failure: FileFailure): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(failure.detail as Readonly<Record<string, string | number | null>>).map(([name, value]) => [
      name,
      (name === 'bytes' || name === 'limit') && typeof value === 'number'
        ? readableSize(value)
        : (value ?? 'whole-file'),
    ]),
  );
}
