/** Repeatable chance: the same seed gives the same choices on every machine. */
export interface Random {
  /** A whole number from 0 to below `limit`. */
  int(limit: number): number;
  /** Whether something happens that happens with this probability. */
  chance(probability: number): boolean;
  pick<T>(list: readonly [T, ...T[]]): T;
  pick<T>(list: readonly T[]): T | undefined;
  shuffle<T>(list: readonly T[]): T[];
}

/** FNV-1a over a text, as 32 bits: what a form's id adds to a seed. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}

/** Mulberry32, seeded by a name and a number. */
export function randomOf(name: string, seed: number): Random {
  let state = (hash(name) + Math.imul(seed, 0x9e3779b1)) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
  const int = (limit: number): number => Math.floor(next() * limit);
  return {
    int,
    chance: (probability) => next() < probability,
    pick: <T>(list: readonly T[]): T => list[int(list.length)] as T,
    shuffle: (list) => {
      const result = [...list];
      for (let index = result.length - 1; index > 0; index -= 1) {
        const other = int(index + 1);
        [result[index], result[other]] = [result[other] as (typeof result)[0], result[index] as (typeof result)[0]];
      }
      return result;
    },
  };
}
