/**
 * Words stand in `src/lexicon/`, where each concept has one table and its source; an expression holds grammar. This
 * rule reports an expression with Chinese characters, but for the short grammar below.
 */

/** What an expression may hold: numerals and their magnitudes, parts of a date, money and points after a number. */
export const grammar = Object.freeze({
  numerals: '零〇一二两三四五六七八九十百千万亿半之余多负',
  dates: '年度月日号时前后底末初至到旬',
  amounts: '元分第',
});

/** Where the grammar of numerals and dates is written down, words and all: nowhere else. */
export const grammarFiles = Object.freeze(
  ['numerals', 'written-out', 'dates', 'deadlines'].map((name) => `src/scoring/${name}.ts`),
);

const ALLOWED = new Set(Object.values(grammar).join(''));
const HAN = /\p{Script=Han}/gu;

/** The first character of an expression's source that is neither grammar nor of another script. */
const wordIn = (source) => source.match(HAN)?.find((character) => !ALLOWED.has(character)) ?? null;

const isExpression = (callee) => callee?.type === 'Identifier' && callee.name === 'RegExp';
const isRaw = (tag) => tag.type === 'MemberExpression' && tag.object.name === 'String' && tag.property.name === 'raw';
const isPhrase = (tag) => tag.type === 'Identifier' && /phrase$/i.test(tag.name);

export const wordsInLexicon = {
  meta: {
    type: 'problem',
    docs: { description: 'Vocabulary is data in src/lexicon; an expression holds grammar.' },
    schema: [],
    messages: {
      word: 'An expression with the word character {{character}}: put the words into src/lexicon and ask it.',
    },
  },
  create(context) {
    const { sourceCode } = context;
    const check = (node) => {
      const character = wordIn(sourceCode.getText(node));
      if (character) context.report({ node, messageId: 'word', data: { character } });
    };
    return {
      Literal: (node) => node.regex && check(node),
      TaggedTemplateExpression: (node) => (isRaw(node.tag) || isPhrase(node.tag)) && check(node),
      'NewExpression, CallExpression': (node) => isExpression(node.callee) && check(node),
    };
  },
};
