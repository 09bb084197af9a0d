import { parseArgs } from 'node:util';
import { isProfileId, PROFILE_IDS, type ProfileId, type Severity } from '../audit';
import type { Language } from '../messages';

export type Command = 'check' | 'merge' | 'read' | 'explain' | 'rules' | 'profiles' | 'help' | 'version';

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

/** A command line that cannot be carried out. */
export interface BadRequest {
  readonly problem: string;
}

const COMMANDS: readonly string[] = ['check', 'merge', 'read', 'explain', 'rules', 'profiles', 'help', 'version'];
const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ['zh', 'zh-CN'],
  ['zh-CN', 'zh-CN'],
  ['en', 'en-US'],
  ['en-US', 'en-US'],
]);
const isSeverity = (text: string): text is Severity => ['error', 'warning', 'info'].includes(text);

function readChoice(text: string): ProfileChoice | null {
  if (text === 'auto' || isProfileId(text)) return text;
  return /\.json$/iu.test(text) ? { file: text } : null;
}

/** Reads the arguments after `pe`. */
export function parseRequest(args: readonly string[]): Request | BadRequest {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        profile: { type: 'string', default: 'auto' },
        lang: { type: 'string', default: 'zh' },
        severity: { type: 'string', default: 'warning' },
        only: { type: 'string' },
        strict: { type: 'boolean', default: false },
        out: { type: 'string' },
        annotate: { type: 'boolean', default: false },
        since: { type: 'string' },
        roster: { type: 'string' },
        jobs: { type: 'string' },
        shard: { type: 'string' },
        'time-limit': { type: 'string', default: '60' },
        'memory-limit': { type: 'string', default: '1024' },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
  const {
    format,
    profile,
    lang,
    help,
    version,
    only,
    strict,
    annotate,
    out = null,
    since = null,
    roster = null,
  } = parsed.values;
  const severity = only ?? parsed.values.severity;
  const [command = 'help', ...operands] = parsed.positionals;
  const language = LANGUAGES.get(lang);
  if (!COMMANDS.includes(command)) return { problem: `unknown command: ${command}` };
  if (format !== 'text' && format !== 'json' && format !== 'ndjson')
    return { problem: `--format must be text, json or ndjson, not ${format}` };
  const choice = readChoice(profile);
  if (!choice)
    return { problem: `--profile must be auto, one of ${PROFILE_IDS.join(', ')}, or a .json file, not ${profile}` };
  const numbers = readNumbers(parsed.values);
  if ('problem' in numbers) return numbers;
  if (!language) return { problem: `--lang must be zh or en, not ${lang}` };
  if (!isSeverity(severity)) return { problem: `--severity must be error, warning or info, not ${severity}` };
  if (annotate && (out === null || command !== 'check'))
    return { problem: '--annotate goes with pe check and --out DIR, where the copies are written' };
  const chosen = (version ? 'version' : help ? 'help' : command) as Command;
  if ((chosen === 'check' || chosen === 'read') && operands.length === 0)
    return { problem: `pe ${chosen} needs at least one file` };
  if (chosen === 'merge' && (operands.length === 0 || out === null))
    return { problem: 'pe merge needs the folders of the shards and --out, such as: pe merge shards --out review' };
  if (numbers.shard !== null && out === null)
    return { problem: '--shard needs --out: a folder for what the shard found, to be joined by pe merge' };
  if (chosen === 'explain' && operands.length !== 2)
    return { problem: 'pe explain needs a file and a cell, such as: pe explain a.xlsx H20' };
  return {
    command: chosen,
    operands,
    format,
    profile: choice,
    language,
    severity,
    only: only !== undefined,
    strict,
    out,
    annotate,
    since,
    roster,
    ...numbers,
  };
}

type Numbers = Pick<Request, 'jobs' | 'shard' | 'timeLimit' | 'memoryLimit'>;

/** The options that are numbers. */
function readNumbers(values: Readonly<Record<string, string | boolean | undefined>>): Numbers | BadRequest {
  const [jobs, timeLimit, memoryLimit] = ['jobs', 'time-limit', 'memory-limit'].map((name) => values[name]);
  const isCount = (value: unknown): boolean => /^[1-9]\d{0,5}$/u.test(String(value));
  if (jobs !== undefined && !isCount(jobs))
    return { problem: `--jobs must be a number from 1 on, not ${String(jobs)}` };
  if (!(Number(timeLimit) > 0)) return { problem: `--time-limit must be seconds, not ${String(timeLimit)}` };
  if (!isCount(memoryLimit)) return { problem: `--memory-limit must be megabytes, not ${String(memoryLimit)}` };
  const shard = values['shard'] === undefined ? null : readShard(String(values['shard']));
  if (shard === 'wrong') return { problem: `--shard must be such as 1/4, not ${String(values['shard'])}` };
  return {
    jobs: jobs === undefined ? null : Number(jobs),
    ...{ shard, timeLimit: Number(timeLimit), memoryLimit: Number(memoryLimit) },
  };
}

/** `2/4`: the second of four. */
function readShard(text: string): Shard | 'wrong' {
  const [, number, count] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/u.exec(text) ?? [];
  if (number === undefined || Number(number) > Number(count)) return 'wrong';
  return { index: Number(number) - 1, count: Number(count) };
}
