/** Results that may wait for an earlier one: beyond that nothing is begun. */
const WINDOW = 256;

/**
 * The results of items in the order of the items, worked on by as many hands as there are. One slow item holds up what
 * is given out, not what is worked on, until a whole window waits for it.
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  hands: readonly ((item: Item) => Promise<Result>)[],
): AsyncGenerator<Result> {
  const free = [...hands];
  const waiting: ((hand: (item: Item) => Promise<Result>) => void)[] = [];
  const work = async (item: Item): Promise<Result> => {
    const hand = free.pop() ?? (await new Promise<(item: Item) => Promise<Result>>((resolve) => waiting.push(resolve)));
    try {
      return await hand(item);
    } finally {
      const next = waiting.shift();
      if (next) next(hand);
      else free.push(hand);
    }
  };
  const begun: Promise<Result>[] = [];
  for (let index = 0; index < items.length; index++) {
    for (const item of items.slice(index + begun.length, index + WINDOW)) begun.push(work(item));
    const next = begun.shift();
    if (next) yield await next;
  }
}
