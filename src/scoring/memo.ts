/**
 * `compute` with a bounded memory of two generations: what was asked lately stays, the memory never holds more
 * than twice `limit` results. Only for pure functions of a text.
 */
export const memoizeBounded = <Result>(
  compute: (text: string) => Result,
  limit: number,
): ((text: string) => Result) => {
  let young = new Map<string, Result>();
  let old = new Map<string, Result>();
  const remember = (text: string, result: Result): Result => {
    if (young.size >= limit) {
      old = young;
      young = new Map();
    }
    young.set(text, result);
    return result;
  };
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    const older = old.get(text);
    return remember(text, older ?? compute(text));
  };
};
