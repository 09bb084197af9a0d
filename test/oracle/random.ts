/** A seeded generator (mulberry32): the same seed gives the same cases on every machine. */
export const randomOf = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export const integerOf = (random: () => number, below: number): number => Math.floor(random() * below);

/** A decimal text of at most `digits` digits before and `places` after the point. */
export const decimalTextOf = (random: () => number, digits: number, places: number): string => {
  const whole = String(integerOf(random, 10 ** (1 + integerOf(random, digits))));
  const count = integerOf(random, places + 1);
  if (count === 0) return whole;
  return `${whole}.${String(integerOf(random, 10 ** count)).padStart(count, '0')}`;
};
