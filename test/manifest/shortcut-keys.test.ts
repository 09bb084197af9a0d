import { keyProblem } from '../../scripts/manifest/shortcut-keys';
import { goodManifest, readAsset } from './fixture';

interface Shortcuts {
  readonly actions: readonly { readonly id: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
}
const file = JSON.parse(readAsset('shortcuts.json')) as Shortcuts;

test.each(['Ctrl+Alt+Shift+J', 'CTRL+SHIFT+ALT+j', 'Command+Alt+Shift+7'])('%s is free', (keys) => {
  expect(keyProblem(keys)).toBeUndefined();
});

test.each([
  ['J', 'only Ctrl+Alt+Shift'],
  ['Shift+J', 'only Ctrl+Alt+Shift'],
  ['Ctrl+J', 'only Ctrl+Alt+Shift'],
  ['Ctrl+Alt+J', 'only Ctrl+Alt+Shift'],
  ['Ctrl+Command+Alt+Shift+J', 'only Ctrl+Alt+Shift'],
  ['Ctrl+Ctrl+Alt+Shift+J', 'each once'],
  ['Win+Alt+Shift+J', 'the modifiers are'],
  ['Ctrl+Alt+Shift+', 'one letter or digit'],
  ['Ctrl+Alt+Shift+F9', 'one letter or digit'],
  ['Command+Alt+Shift+Q', 'logs out'],
  ['Command+Shift+Alt+q', 'logs out'],
])('%s is not', (keys, reason) => {
  expect(keyProblem(keys)).toContain(reason);
});

test('every command of the manifest has a key, and the pane too', () => {
  const commands = [...goodManifest.matchAll(/<FunctionName>(\w+)</g)].map(([, id]) => id);
  const withKeys = file.shortcuts.map(({ action }) => action);
  expect(withKeys).toEqual(expect.arrayContaining(commands));
  expect(withKeys).toContain('showPane');
});

test('the help page and the guide name the keys as they are', () => {
  const help = readAsset('help.html');
  for (const { key } of file.shortcuts) {
    expect(help).toContain(key.default);
    expect(help).toContain((key.mac ?? '').replace('Alt', 'Option'));
  }
});
