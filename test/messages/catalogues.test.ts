import { crossFormRules, formRules } from '../../src/audit';
import { catalogueOf, fill, placeholdersOf } from '../../src/messages';

const zh = catalogueOf('zh-CN');
const en = catalogueOf('en-US');

describe('the catalogues', () => {
  it('have the same keys in both languages', () => {
    for (const part of ['rules', 'basis', 'common', 'coverage', 'explain', 'failures', 'functions'] as const) {
      expect(Object.keys(en[part]).sort()).toEqual(Object.keys(zh[part]).sort());
    }
  });
  it('word every rule and nothing else', () => {
    expect(Object.keys(zh.rules).sort()).toEqual([...formRules, ...crossFormRules].map(({ id }) => id).sort());
  });
  it('use the same placeholders in both languages', () => {
    for (const [id, { messages }] of Object.entries(zh.rules)) {
      for (const [message, { what, todo }] of Object.entries(messages)) {
        const other = en.rules[id]?.messages[message];
        const names = (text: string): string[] => [...new Set(placeholdersOf(text))].sort();
        expect({ id, message, names: names(`${other?.what ?? ''}${other?.todo ?? ''}`) }).toEqual({
          id,
          message,
          names: names(what + todo),
        });
      }
    }
    for (const [key, text] of Object.entries(zh.coverage)) {
      const other = en.coverage[key as keyof typeof en.coverage];
      expect({ key, names: placeholdersOf(other).sort() }).toEqual({ key, names: placeholdersOf(text).sort() });
    }
    for (const [key, text] of Object.entries(zh.functions)) {
      const other = en.functions[key as keyof typeof en.functions];
      expect({ key, names: placeholdersOf(other).sort() }).toEqual({ key, names: placeholdersOf(text).sort() });
    }
    for (const [code, { what, todo }] of Object.entries(zh.failures)) {
      const other = en.failures[code];
      expect({ code, names: placeholdersOf(`${other?.what ?? ''}${other?.todo ?? ''}`).sort() }).toEqual({
        code,
        names: placeholdersOf(what + todo).sort(),
      });
    }
  });
  it('have no Chinese sentence where English is due', () => {
    for (const { title } of Object.values(en.rules)) expect(title).toMatch(/[a-z]/u);
  });
});

describe('fill', () => {
  it('joins lists as the language does and leaves unknown placeholders visible', () => {
    expect(fill('{{a}} {{b}} {{c}}', { a: 1, b: ['x', 'y'] }, 'zh-CN')).toBe('1 x、y {{c}}');
    expect(fill('{{b}}', { b: ['x', 'y'] }, 'en-US')).toBe('x, y');
  });
});
