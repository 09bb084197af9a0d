import { flatMap } from '../../src/scoring';

test('gives what the engine gives: lists one level deep, single results, their order, each with its index', () => {
  const give = (item: number, index: number): number | readonly number[] | readonly number[][] =>
    [item, [], [item, index], [[item]]][index % 4] ?? [];
  const items = [5, 6, 7, 8, 9];
  expect(flatMap<number, unknown>(items, give)).toEqual([5, 7, 2, [8], 9]);
  expect(flatMap<number, unknown>(items, give)).toEqual(items.flatMap<unknown>(give));
});

test('of nothing comes nothing, and what is given is not written into', () => {
  expect(flatMap([], () => 1)).toEqual([]);
  const list = Object.freeze([1, 2]);
  expect(flatMap(Object.freeze(['a', 'b']), () => list)).toEqual([1, 2, 1, 2]);
});
