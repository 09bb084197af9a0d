import type { ManifestValidation } from 'office-addin-manifest';

/** What Microsoft's validation service said, or why it said nothing. */
export type OnlineResult =
  | { readonly outcome: 'accepted'; readonly remarks: readonly string[] }
  | { readonly outcome: 'rejected'; readonly remarks: readonly string[] }
  | { readonly outcome: 'not-asked'; readonly cause: string };

type Validate = (path: string) => Promise<ManifestValidation>;

function toResult({ isValid, report, status, statusText }: ManifestValidation): OnlineResult {
  // Without a report it was a proxy or a fault of the service that answered: nothing is known of the manifest.
  if (report?.status === undefined) {
    return { outcome: 'not-asked', cause: `it answered ${String(status ?? '')} ${statusText ?? ''} without a report` };
  }
  const remarks = [...(report.errors ?? []), ...(report.warnings ?? [])].map(({ line, title, content }) =>
    [line === undefined ? '' : `line ${String(line)}: `, title, content === undefined ? '' : ` – ${content}`].join(''),
  );
  return { outcome: isValid ? 'accepted' : 'rejected', remarks };
}

/** Asks the service; a network that does not answer is no fault of the manifest. */
export async function askOnline(path: string, validate: Validate, timeoutMs: number): Promise<OnlineResult> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<OnlineResult>((resolve) => {
    const cause = `no answer within ${String(timeoutMs / 1000)} s`;
    timer = setTimeout(() => {
      resolve({ outcome: 'not-asked', cause });
    }, timeoutMs);
  });
  const answer = validate(path).then(toResult, (error: unknown): OnlineResult => {
    const message = error instanceof Error ? error.message : String(error);
    return { outcome: 'not-asked', cause: message.replaceAll(/\s+/g, ' ') };
  });
  try {
    return await Promise.race([answer, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
