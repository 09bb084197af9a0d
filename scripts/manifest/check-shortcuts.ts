import { readJson, type Check, type Context } from './context';
import { problem, type Problem } from './problem';
import { keyProblem } from './shortcut-keys';
import { childNamed } from './xml';

interface Action {
  readonly id: string;
  readonly name: string;
}
interface Shortcut {
  readonly action: string;
  readonly key: Readonly<Record<string, string>>;
}
type Texts = Readonly<Record<string, { readonly value: string }>>;
interface Shortcuts {
  readonly actions: readonly Action[];
  readonly shortcuts: readonly Shortcut[];
  readonly texts: Texts;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isAction = (value: unknown): value is Action =>
  isRecord(value) && typeof value.id === 'string' && typeof value.name === 'string' && isFunction(value.type);
const isFunction = (type: unknown): boolean => type === undefined || type === 'ExecuteFunction';
const isShortcut = (value: unknown): value is Shortcut =>
  isRecord(value) &&
  typeof value.action === 'string' &&
  isRecord(value.key) &&
  typeof value.key.default === 'string' &&
  Object.values(value.key).every((key) => typeof key === 'string');
const isTexts = (value: unknown): value is Texts =>
  isRecord(value) && Object.values(value).every((text) => isRecord(text) && typeof text.value === 'string');

function toShortcuts(value: unknown): Shortcuts | undefined {
  if (!isRecord(value) || !Array.isArray(value.actions) || !Array.isArray(value.shortcuts)) return undefined;
  const texts = isRecord(value.resources) ? value.resources.default : {};
  const actions: readonly unknown[] = value.actions;
  const shortcuts: readonly unknown[] = value.shortcuts;
  return actions.every(isAction) && shortcuts.every(isShortcut) && isTexts(texts)
    ? { actions, shortcuts, texts }
    : undefined;
}

function checkActionIds({ actions, shortcuts }: Shortcuts, url: string, actionIds: readonly string[]): Problem[] {
  const unknown = (id: string, of: string): Problem =>
    problem('shortcut-action-unknown', url, `${of} no action "${id}".`);
  return [
    ...actions.filter(({ id }) => !actionIds.includes(id)).map(({ id }) => unknown(id, 'The pane registers')),
    ...shortcuts
      .filter(({ action }) => !actions.some(({ id }) => id === action))
      .map(({ action }) => unknown(action, 'The file lists')),
  ];
}

const platforms = ['default', 'windows', 'mac', 'web'];

function checkKeys({ shortcuts }: Shortcuts, url: string): Problem[] {
  const invalid = shortcuts.flatMap(({ action, key }) =>
    Object.entries(key).flatMap(([platform, keys]) => {
      const cause = platforms.includes(platform) ? keyProblem(keys) : `there is no platform "${platform}"`;
      return cause === undefined ? [] : [problem('shortcut-key-invalid', url, `${action}, ${keys}: ${cause}.`)];
    }),
  );
  const twice = platforms.slice(1).flatMap((platform) => {
    const keys = shortcuts.map(({ key }) => (key[platform] ?? key.default ?? '').toUpperCase());
    return [...new Set(keys.filter((each, index) => keys.indexOf(each) !== index))].map((each) =>
      problem('shortcut-key-repeated', url, `${each} stands for two actions on ${platform}.`),
    );
  });
  return [...invalid, ...twice];
}

const token = /^\$\{resource\.(.+)\}$/;

function checkTokens(used: readonly string[], texts: Texts, where: string): Problem[] {
  return used
    .filter((name) => (texts[name]?.value ?? '').trim() === '')
    .map((name) => problem('shortcut-text-missing', where, `There is no text ${name}.`));
}

function tokensOf({ actions, shortcuts }: Shortcuts): string[] {
  const values = [...actions.map(({ name }) => name), ...shortcuts.flatMap(({ key }) => Object.values(key))];
  return values.flatMap((value) => token.exec(value)?.[1] ?? []);
}

function checkTranslations(context: Context, url: string, used: readonly string[]): Problem[] {
  const file = readJson(context, url);
  if (file === undefined) return [];
  if ('error' in file) return [problem('shortcuts-broken', url, file.error)];
  if (!isTexts(file.value)) return [problem('shortcuts-broken', url, 'Every entry needs a text as its value.')];
  return checkTokens(used, file.value, url);
}

/** The keys lead to actions of the pane, are such as Office takes, and have their texts in both languages. */
export const checkShortcuts: Check = (context) => {
  const { Url = '', ResourcesUrl = '' } = childNamed(context.root, 'ExtendedOverrides')?.attributes ?? {};
  const file = readJson(context, Url);
  if (file === undefined) return [];
  if ('error' in file) return [problem('shortcuts-broken', Url, file.error)];
  const shortcuts = toShortcuts(file.value);
  if (shortcuts === undefined) {
    const message = 'Needed are actions (id, name), shortcuts (action, key with default) and resources.default.';
    return [problem('shortcuts-broken', Url, message)];
  }
  const used = tokensOf(shortcuts);
  return [
    ...checkActionIds(shortcuts, Url, context.actionIds),
    ...checkKeys(shortcuts, Url),
    ...checkTokens(used, shortcuts.texts, Url),
    ...checkTranslations(context, ResourcesUrl, used),
  ];
};
