import { parseArgs } from 'node:util';
import { catalogueOf, fill, LANGUAGES, type CommandKey, type FillValue, type Language } from '../messages';

export type Command = 'check' | 'merge' | 'read' | 'explain' | 'rules' | 'profiles' | 'help' | 'version';
export const COMMANDS: readonly Command[] = [
  ...(['check', 'merge', 'read', 'explain', 'rules', 'profiles', 'help', 'version'] as const),
];

const EVERY = COMMANDS;
/** The options that take something behind them, with the commands that they go with. */
const WITH_VALUE = {
  format: ['check', 'read', 'explain', 'rules', 'profiles'],
  profile: ['check', 'merge', 'read', 'explain'],
  lang: EVERY,
  severity: ['check', 'merge', 'explain'],
  only: ['check'],
  out: ['check', 'merge'],
  since: ['check', 'merge'],
  roster: ['check', 'merge'],
  jobs: ['check', 'read'],
  shard: ['check'],
  'time-limit': ['check', 'read'],
  'memory-limit': ['check', 'read'],
} as const satisfies Readonly<Record<string, readonly Command[]>>;
const PLAIN = {
  strict: ['check', 'merge'],
  annotate: ['check'],
  help: EVERY,
  version: EVERY,
} as const satisfies Readonly<Record<string, readonly Command[]>>;

export type ValueName = keyof typeof WITH_VALUE;
export type PlainName = keyof typeof PLAIN;

/** The arguments after `pe`, sorted. */
export interface Arguments {
  readonly command: Command;
  readonly operands: readonly string[];
  readonly values: Readonly<Partial<Record<ValueName, string>>>;
  readonly flags: ReadonlySet<PlainName>;
  readonly language: Language;
}

/** What is wrong with a command line, by its key in the catalogue. */
export class Misuse extends Error {
  constructor(
    private readonly key: CommandKey,
    private readonly data: Readonly<Record<string, FillValue>>,
    /** `null`: which one is asked for cannot be told. */
    private readonly language: Language | null,
  ) {
    super(key);
  }

  inWords(): string {
    const say = (language: Language): string => {
      const { command } = catalogueOf(language);
      const { wanted, ...rest } = this.data;
      const words = fill(typeof wanted === 'string' ? command[wanted as CommandKey] : '', rest, language);
      return fill(command[this.key], { ...rest, wanted: words }, language) + ending(language) + command['see-help'];
    };
    return (this.language === null ? LANGUAGES : [this.language]).map(say).join(' ');
  }
}

const ending = (language: Language): string => (language === 'zh-CN' ? '' : ' ');

const NAMES: ReadonlyMap<string, Language> = new Map([
  ['zh', 'zh-CN'],
  ['zh-CN', 'zh-CN'],
  ['en', 'en-US'],
  ['en-US', 'en-US'],
]);
const isValueName = (name: string): name is ValueName => Object.hasOwn(WITH_VALUE, name);
const isPlainName = (name: string): name is PlainName => Object.hasOwn(PLAIN, name);
const isCommand = (name: string): name is Command => (COMMANDS as readonly string[]).includes(name);

/** Takes the arguments apart; the library's own complaints are in English and of its own making, so it makes none. */
function apart(args: readonly string[]) {
  const string = Object.fromEntries(Object.keys(WITH_VALUE).map((name) => [name, { type: 'string' as const }]));
  const boolean = Object.fromEntries(Object.keys(PLAIN).map((name) => [name, { type: 'boolean' as const }]));
  const options = { ...string, ...boolean, help: { type: 'boolean' as const, short: 'h' } };
  return parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true }).tokens;
}

type OptionToken = Extract<ReturnType<typeof apart>[number], { readonly kind: 'option' }>;

/** Sorts the arguments after `pe`. Throws a `Misuse`. */
export function sortArguments(args: readonly string[]): Arguments {
  const tokens = apart(args);
  const given = tokens.filter((token): token is OptionToken => token.kind === 'option');
  const named = given.filter(({ name }) => name === 'lang').at(-1)?.value ?? 'zh';
  const language = NAMES.get(named);
  if (language === undefined)
    throw new Misuse('wrong-value', { option: '--lang', wanted: 'wanted.lang', value: named }, null);
  const [command = 'help', ...operands] = tokens.flatMap((token) => (token.kind === 'positional' ? token.value : []));
  if (!isCommand(command)) throw new Misuse('unknown-command', { name: command, commands: COMMANDS }, language);
  const values: Partial<Record<ValueName, string>> = {};
  const flags = new Set<PlainName>();
  for (const token of given) {
    const { name } = token;
    if (isValueName(name)) values[name] = valueOf(token, language);
    else if (!isPlainName(name)) throw new Misuse('unknown-option', { option: args[token.index] ?? name }, language);
    else if (token.value === undefined) flags.add(name);
    else throw new Misuse('value-unasked', { option: `--${name}` }, language);
  }
  const chosen = flags.has('version') ? 'version' : flags.has('help') ? 'help' : command;
  for (const [name, commands] of [...Object.entries(WITH_VALUE), ...Object.entries(PLAIN)]) {
    const isGiven = given.some((token) => token.name === name);
    if (!isGiven || (commands as readonly Command[]).includes(chosen) || ['help', 'version'].includes(chosen)) continue;
    const where = commands.map((one) => `pe ${one}`);
    throw new Misuse('option-elsewhere', { option: `--${name}`, command: chosen, commands: where }, language);
  }
  return { command: chosen, operands, values, flags, language };
}

function valueOf({ name, value, inlineValue }: OptionToken, language: Language): string {
  const isNextOption = inlineValue === false && /^--[a-z]/u.test(value ?? '');
  if (value === undefined || value === '' || isNextOption)
    throw new Misuse('no-value', { option: `--${name}`, wanted: `wanted.${name}`, profiles: '' }, language);
  return value;
}
