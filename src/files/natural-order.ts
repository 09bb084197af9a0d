const RUNS = /\d+|\D+/g;

/**
 * The order in which people number their files: 附件2 before 附件13. By characters otherwise and not by a language, of
 * which each machine's Node may know another version: the shards of a run have to agree.
 */
export function inNaturalOrder(one: string, other: string): number {
  const [left, right] = [one.match(RUNS) ?? [], other.match(RUNS) ?? []];
  const differs = left.findIndex((run, at) => at >= right.length || order(run, right[at] ?? '') !== 0);
  // All runs the same: one has no more of them, or a number is written with more zeros.
  if (differs < 0) return left.length - right.length || byCharacter(one, other);
  return differs < right.length ? order(left[differs] ?? '', right[differs] ?? '') : 1;
}

const byCharacter = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function order(one: string, other: string): number {
  if (!/^\d/.test(one) || !/^\d/.test(other)) return byCharacter(one, other);
  const [left, right] = [one, other].map((digits) => digits.replace(/^0+(?=\d)/, ''));
  return (left ?? '').length - (right ?? '').length || byCharacter(left ?? '', right ?? '');
}
