import * as tables from 'cjk-regex';
import * as light from '../../scripts/renderer-parts.js';

const CODE_POINTS = 0x2fa20;
const isSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xe000;
/** What this engine's Unicode does not know yet cannot be told by its properties. */
const isUnassigned = (character: string): boolean => /\p{Cn}/u.test(character);

test.each(['letters', 'punctuations', 'all'] as const)('%s are the characters that the tables list', (kind) => {
  const [theirs, ours] = [tables, light].map((source) => source[kind]().toRegExp());
  const differing: string[] = [];
  for (let code = 0; code < CODE_POINTS; code += 1) {
    const character = isSurrogate(code) ? '' : String.fromCodePoint(code);
    if (theirs?.test(character) !== ours?.test(character) && !isUnassigned(character)) differing.push(character);
  }
  expect(differing).toEqual([]);
});

test('no language is guessed: words are not divided', () => {
  expect(light.franc()).toBe('und');
});

test('no font file is read', () => {
  expect(() => light.parse()).toThrow('no fonts');
});
