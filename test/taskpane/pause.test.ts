import { inSteps, orAborted, paced } from '../../src/taskpane/pause';

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
  function* threeSteps(): Generator<undefined, string> {
    yield;
    yield;
    return 'done';
  }
  it('breathes between the steps', async () => {
    let breaths = 0;
    expect(await inSteps(threeSteps(), () => Promise.resolve(void (breaths += 1)))).toBe('done');
    expect(breaths).toBe(2);
  });
  it('stops where it is told to, after a breath', async () => {
    let isStopped = false;
    const breathe = (): Promise<void> => Promise.resolve(void (isStopped = true));
    expect(await inSteps(threeSteps(), breathe, () => isStopped)).toBeNull();
  });
});

describe('orAborted', () => {
  it('settles with the signal, though the work never does', async () => {
    const controller = new AbortController();
    const result = orAborted(new Promise(() => undefined), controller.signal);
    controller.abort();
    expect(await result).toBeNull();
    expect(await orAborted(new Promise(() => undefined), controller.signal)).toBeNull();
  });
  it('gives what the work gives, and its failure', async () => {
    const { signal } = new AbortController();
    expect(await orAborted(Promise.resolve(7), signal)).toBe(7);
    await expect(orAborted(Promise.reject(new Error('failed')), signal)).rejects.toThrow('failed');
  });
});
