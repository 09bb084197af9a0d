import { GRAMMAR, type Grammar } from '../../src/form/grammar';

/** Every construct of the grammar once, by its id. */
export const CONSTRUCTS: readonly { readonly id: string; readonly block: string }[] = [
  ...GRAMMAR.cover,
  ...Object.values(GRAMMAR.passages),
];

/** The grammar without one construct. */
export function without(id: string): Grammar {
  const passages = Object.entries(GRAMMAR.passages).map(([name, passage]) => [
    name,
    passage.id === id ? { ...passage, read: passage.absent } : passage,
  ]);
  return {
    cover: GRAMMAR.cover.filter((construct) => construct.id !== id),
    funds: GRAMMAR.funds.filter((construct) => construct.id !== id),
    passages: Object.fromEntries(passages) as Grammar['passages'],
  };
}
