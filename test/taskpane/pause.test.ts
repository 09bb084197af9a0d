import { inSteps, paced, whileWanted } from '../../src/taskpane/pause';
import { createStore } from '../../src/taskpane/store';

describe('paced', () => {
  it('pauses where the last pause is long enough ago, and never for quick work', async () => {
    let time = 100;
    let pauses = 0;
    const breathe = paced(
      () => Promise.resolve(void (pauses += 1)),
      () => time,
    );
    const after = async (ms: number): Promise<number> => {
      time += ms;
      await breathe();
      return pauses;
    };
    expect(await after(11)).toBe(0);
    expect(await after(1)).toBe(1);
    expect(await after(11)).toBe(1);
    expect(await after(1)).toBe(2);
  });
});

describe('inSteps', () => {
  function* threeSteps(): Generator<string | undefined, string> {
    yield 'half';
    yield;
    return 'done';
  }
  it('breathes between the steps', async () => {
    const seen: string[] = [];
    const note = (text: string): Promise<void> => Promise.resolve(void seen.push(text));
    expect(await inSteps(threeSteps(), () => note('breath'), note)).toBe('done');
    // What a step tells is told before the page may paint.
    expect(seen).toEqual(['half', 'breath', 'breath']);
  });
  it('stops where it is told to, after a breath', async () => {
    let isStopped = false;
    const breathe = (): Promise<void> => Promise.resolve(void (isStopped = true));
    expect(await inSteps(threeSteps(), breathe, undefined, () => isStopped)).toBeNull();
  });
});

describe('whileWanted', () => {
  const isWanted = ({ wanted }: { readonly wanted: boolean }): boolean => wanted;
  it('settles once the state wants it no more, though the work never does', async () => {
    const store = createStore({ wanted: true });
    const result = whileWanted(store, isWanted, () => new Promise(() => undefined));
    store.set({ wanted: false });
    expect(await result).toBeNull();
  });
  it('gives what the work gives, and its failure', async () => {
    const store = createStore({ wanted: true });
    expect(await whileWanted(store, isWanted, () => Promise.resolve(7))).toBe(7);
    const failing = (): Promise<never> => Promise.reject(new Error('failed'));
    await expect(whileWanted(store, isWanted, failing)).rejects.toThrow('failed');
  });
});
