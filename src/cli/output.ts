import { once } from 'node:events';
import {
  closingJson,
  closingText,
  shownJson,
  summaryOnly,
  VERSION,
  wordFailure,
  type RunClosing,
  type SeverityCounts,
} from '../report';
import type { FormOutcome } from '../batch';
import type { Request } from './options';
import { coloured, plain } from './paint';
import { complain, realFailures } from './status';

/** Writes to standard output and waits while nobody takes it. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** What a command prints, form by form as they come, and at its end. */
export interface Output {
  form(form: FormOutcome): Promise<void>;
  end(run: RunClosing, shown: SeverityCounts): Promise<void>;
}

/** One document; the same bytes as if it were written at once. */
function jsonOutput({ command, language }: Request): Output {
  let separator = '';
  return {
    form: async ({ printed }) => {
      await write(`${separator === '' ? `{\n  "version": ${VERSION},\n  "forms": [` : separator}\n    ${printed}`);
      separator = ',';
    },
    end: async (run) => {
      const whole = closingJson(run, language);
      const { failures, skipped } = whole;
      const closing = command === 'read' ? { failures, skipped } : whole;
      const rest = shownJson(JSON.stringify(closing, null, 2)).slice(1);
      await write(separator === '' ? `{\n  "version": ${VERSION},\n  "forms": [],${rest}\n` : `\n  ],${rest}\n`);
    },
  };
}

/** One form a line; what could not be read is no form, and is said on the other stream. */
const ndjsonOutput = ({ language }: Request): Output => ({
  form: ({ printed }) => write(`${printed}\n`),
  end: (run) => {
    for (const failure of realFailures(run)) {
      const { message, help } = wordFailure(failure, language);
      const place = failure.sheet === null ? failure.file : `${failure.file} › ${failure.sheet}`;
      complain(`${place}  ${message} ${help}`);
    }
    return Promise.resolve();
  },
});

function textOutput({ command, language, severity, out }: Request, isColoured: boolean): Output {
  const options = { language, severity, paint: isColoured ? coloured : plain };
  return {
    form: ({ printed }) => (printed === '' ? Promise.resolve() : write(`${printed}\n\n`)),
    end: async (run, shown) => {
      const isSilent = command === 'read' && run.failures.length + run.skipped.length === 0;
      if (isSilent) return;
      await write(`${(out === null ? closingText : summaryOnly)(run, shown, options)}\n`);
    },
  };
}

/** How a request is answered on standard output. */
export function outputOf(request: Request, isColoured: boolean): Output {
  if (request.shard !== null) return { form: () => Promise.resolve(), end: () => Promise.resolve() };
  if (request.format === 'json') return jsonOutput(request);
  return request.format === 'ndjson' ? ndjsonOutput(request) : textOutput(request, isColoured);
}
