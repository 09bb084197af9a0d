import { once } from 'node:events';
import {
  closingJson,
  closingText,
  crossFormPlaces,
  shownJson,
  summaryOnly,
  VERSION,
  wordFailure,
  wordFinding,
  type RunClosing,
  type SeverityCounts,
} from '../report';
import { catalogueOf, fill } from '../messages';
import type { Request } from './options';
import { coloured, plain } from './paint';
import type { Outlook } from './review';
import type { SentForm } from './sent';
import { complain, realFailures } from './status';

/** Writes to standard output and waits while nobody takes it. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** What a command prints, form by form as they come, and at its end. */
export interface Output {
  form(form: SentForm): Promise<void>;
  end(run: RunClosing, ending: Ending): Promise<void>;
}

/** What is said of a run besides its forms. */
export interface Ending {
  /** All findings, and those of them that are printed. */
  readonly found: SeverityCounts;
  readonly shown: SeverityCounts;
  readonly outlook: Outlook | null;
}

const NONE: SeverityCounts = { error: 0, warning: 0, info: 0 };
export const NOTHING: Ending = { found: NONE, shown: NONE, outlook: null };

/** What a document says of an earlier run and of a roster, where they were given. */
const aside = (outlook: Outlook | null): object => ({
  ...(outlook?.changes && { since: outlook.changes }),
  ...(outlook?.missing && { missing: outlook.missing }),
});

/** One document; the same bytes as if it were written at once. */
function jsonOutput({ command, language }: Request): Output {
  let separator = '';
  return {
    form: async ({ printed }) => {
      await write(`${separator === '' ? `{\n  "version": ${VERSION},\n  "forms": [` : separator}\n    ${printed}`);
      separator = ',';
    },
    end: async (run, { outlook }) => {
      const whole = closingJson(run, language);
      const { failures, skipped } = whole;
      const closing = command === 'read' ? { failures, skipped } : { ...whole, ...aside(outlook) };
      const rest = shownJson(JSON.stringify(closing, null, 2)).slice(1);
      await write(separator === '' ? `{\n  "version": ${VERSION},\n  "forms": [],${rest}\n` : `\n  ],${rest}\n`);
    },
  };
}

/** One form a line; what is no form, such as a failure or what comparing forms found, is said on the other stream. */
const ndjsonOutput = ({ language }: Request): Output => ({
  form: ({ printed }) => write(`${printed}\n`),
  end: (run) => {
    const placesOf = crossFormPlaces(run.forms, language);
    for (const finding of run.crossForm) {
      const { message, help } = wordFinding(finding, language);
      complain(`${finding.code}  ${placesOf(finding).join('  ')}  ${message} ${help}`);
    }
    for (const failure of realFailures(run)) {
      const { message, help } = wordFailure(failure, language);
      const place = failure.sheet === null ? failure.file : `${failure.file} › ${failure.sheet}`;
      complain(`${place}  ${message} ${help}`);
    }
    return Promise.resolve();
  },
});

const total = ({ error, warning, info }: SeverityCounts): number => error + warning + info;

function textOutput({ command, language, severity, out }: Request, isColoured: boolean): Output {
  const options = { language, severity, paint: isColoured ? coloured : plain };
  return {
    form: ({ printed }) => (printed === '' ? Promise.resolve() : write(`${printed}\n\n`)),
    end: async (run, { found, shown }) => {
      const isSilent = command === 'read' && run.failures.length + run.skipped.length === 0;
      if (isSilent) return;
      const count = total(found) - total(shown);
      const leftOut = count > 0 ? `${fill(catalogueOf(language).batch['only-left-out'], { count }, language)}\n` : '';
      await write(`${(out === null ? closingText : summaryOnly)(run, found, options)}\n${leftOut}`);
    },
  };
}

/** How a request is answered on standard output. */
export function outputOf(request: Request, isColoured: boolean): Output {
  if (request.shard !== null) return { form: () => Promise.resolve(), end: () => Promise.resolve() };
  if (request.format === 'json') return jsonOutput(request);
  return request.format === 'ndjson' ? ndjsonOutput(request) : textOutput(request, isColoured);
}
