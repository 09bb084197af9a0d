import { isProfileId, PROFILE_IDS, type ProfileId, type Severity } from '../audit';
import type { Language } from '../messages';
import { Misuse, sortArguments, type Arguments, type Command, type ValueName } from './arguments';

/** A built-in profile, the layout's suggestion, or a file of the user's own. */
export type ProfileChoice = 'auto' | ProfileId | { readonly file: string };

/** What the user asked for. */
export interface Request {
  readonly command: Command;
  /** Files, and for `explain` the cell last. */
  readonly operands: readonly string[];
  readonly format: 'text' | 'json' | 'ndjson';
  /** Folder for summary, page, letters and findings; `null`: nothing is written. */
  readonly out: string | null;
  /** Whether copies with marks and a report sheet are written into that folder. */
  readonly annotate: boolean;
  /** Folder of an earlier run to compare with. */
  readonly since: string | null;
  /** File that names who has to hand in. */
  readonly roster: string | null;
  /** `auto`: by each form's layout. */
  readonly profile: ProfileChoice;
  readonly language: Language;
  /** The mildest severity written out in full. */
  readonly severity: Severity;
  /** Whether milder findings are left out altogether. */
  readonly only: boolean;
  /** Whether figures that could not be checked count as findings do in the exit status. */
  readonly strict: boolean;
  /** Threads; `null`: as many as there are processors. */
  readonly jobs: number | null;
  /** Every how many files are this machine's, and from which on, 0-based; `null`: all are. */
  readonly shard: Shard | null;
  /** Seconds and megabytes that one file may cost. */
  readonly timeLimit: number;
  readonly memoryLimit: number;
}

/** One of several machines that share a run. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** A command line that cannot be carried out, and why, in words. */
export interface BadRequest {
  readonly problem: string;
}

const isSeverity = (text: string): text is Severity => ['error', 'warning', 'info'].includes(text);
const FORMATS = ['text', 'json', 'ndjson'] as const;

/** Reads the arguments after `pe`. */
export function parseRequest(args: readonly string[]): Request | BadRequest {
  try {
    const sorted = sortArguments(args);
    const request = requestOf(sorted);
    refuseWhatIsLacking(request);
    return request;
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    return { problem: error.inWords() };
  }
}

function requestOf({ command, operands, values, flags, language }: Arguments): Request {
  const read = <T>(name: ValueName, usual: string, convert: (text: string) => T | null): T => {
    const text = values[name] ?? usual;
    const value = convert(text);
    if (value !== null) return value;
    const data = { option: `--${name}`, wanted: `wanted.${name}`, value: text, profiles: PROFILE_IDS };
    throw new Misuse('wrong-value', data, language);
  };
  const { out = null, since = null, roster = null } = values;
  const name = values.only === undefined ? 'severity' : 'only';
  return {
    ...{ command, operands, language, out, since, roster },
    format: read('format', 'text', (text) => FORMATS.find((format) => format === text) ?? null),
    profile: read('profile', 'auto', readChoice),
    severity: read(name, 'warning', (text) => (isSeverity(text) ? text : null)),
    only: values.only !== undefined,
    strict: flags.has('strict'),
    annotate: flags.has('annotate'),
    jobs: values.jobs === undefined ? null : read('jobs', '', readCount),
    shard: values.shard === undefined ? null : read('shard', '', readShard),
    timeLimit: read('time-limit', '60', (text) => (Number(text) > 0 ? Number(text) : null)),
    memoryLimit: read('memory-limit', '1024', readCount),
  };
}

/** The formats that a command has, where it does not have all. */
const FORMATS_OF: Readonly<Partial<Record<Command, readonly string[]>>> = {
  explain: ['text', 'json'],
  rules: ['text', 'json'],
  profiles: ['text', 'json'],
};

function refuseWhatIsLacking(request: Request): void {
  const { command, operands, format, out, since, roster, shard, annotate, language } = request;
  const refuse = (...[key, data = {}]: [key: ConstructorParameters<typeof Misuse>[0], data?: object]): never => {
    throw new Misuse(key, { command, ...data }, language);
  };
  if ((command === 'check' || command === 'read') && operands.length === 0) refuse('needs-files');
  if (command === 'merge' && (operands.length === 0 || out === null)) refuse('needs-shards');
  if (command === 'explain' && operands.length !== 2) refuse('needs-cell');
  if (operands.includes('')) refuse('empty-path');
  const formats = FORMATS_OF[command];
  if (formats && !formats.includes(format)) refuse('format-elsewhere', { formats, value: format });
  if (annotate && out === null) refuse('needs-out', { option: '--annotate' });
  if (shard === null) return;
  if (out === null) refuse('needs-out', { option: '--shard' });
  if (since !== null) refuse('shard-alone', { option: '--since' });
  if (roster !== null) refuse('shard-alone', { option: '--roster' });
}

function readChoice(text: string): ProfileChoice | null {
  if (text === 'auto' || isProfileId(text)) return text;
  return /\.json$/iu.test(text) ? { file: text } : null;
}

const readCount = (text: string): number | null => (/^[1-9]\d{0,5}$/u.test(text) ? Number(text) : null);

/** `2/4`: the second of four. */
function readShard(text: string): Shard | null {
  const [, number, count] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/u.exec(text) ?? [];
  if (number === undefined || Number(number) > Number(count)) return null;
  return { index: Number(number) - 1, count: Number(count) };
}
