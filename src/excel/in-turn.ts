/** Runs calls one after the other, in the order they were made, whatever becomes of the one before. */
export function inTurn(): <T>(call: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (call) => {
    const mine = last.then(call, call);
    last = mine;
    return mine;
  };
}
