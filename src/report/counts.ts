import type { Severity } from '../audit';
import type { SeverityCounts } from './types';

/** How many findings there are of each severity. */
export function counts(findings: readonly { readonly severity: Severity }[]): SeverityCounts {
  const result = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) result[severity] += 1;
  return result;
}
