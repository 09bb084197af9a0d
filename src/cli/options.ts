import { parseArgs } from 'node:util';
import { isProfileId, PROFILE_IDS, type ProfileId, type Severity } from '../audit';
import type { Language } from '../messages';

export type Command = 'check' | 'read' | 'explain' | 'rules' | 'profiles' | 'help' | 'version';

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
}

/** A command line that cannot be carried out. */
export interface BadRequest {
  readonly problem: string;
}

const COMMANDS: readonly string[] = ['check', 'read', 'explain', 'rules', 'profiles', 'help', 'version'];
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
        out: { type: 'string' },
        since: { type: 'string' },
        roster: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
  const { format, profile, lang, help, version, only, out = null, since = null, roster = null } = parsed.values;
  const severity = only ?? parsed.values.severity;
  const [command = 'help', ...operands] = parsed.positionals;
  const language = LANGUAGES.get(lang);
  if (!COMMANDS.includes(command)) return { problem: `unknown command: ${command}` };
  if (format !== 'text' && format !== 'json' && format !== 'ndjson')
    return { problem: `--format must be text, json or ndjson, not ${format}` };
  const choice = readChoice(profile);
  if (!choice)
    return { problem: `--profile must be auto, one of ${PROFILE_IDS.join(', ')}, or a .json file, not ${profile}` };
  if (!language) return { problem: `--lang must be zh or en, not ${lang}` };
  if (!isSeverity(severity)) return { problem: `--severity must be error, warning or info, not ${severity}` };
  const chosen = (version ? 'version' : help ? 'help' : command) as Command;
  if ((chosen === 'check' || chosen === 'read') && operands.length === 0)
    return { problem: `pe ${chosen} needs at least one file` };
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
    out,
    since,
    roster,
  };
}
