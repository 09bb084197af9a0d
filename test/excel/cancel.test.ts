import { breathingSpace, cancelled, unlessCancelled } from '../../src/excel/cancel';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('work that nobody can cancel is waited for', async () => {
  expect(await unlessCancelled(Promise.resolve('done'), undefined)).toBe('done');
  expect(await unlessCancelled(Promise.resolve('done'), { aborted: false })).toBe('done');
  // Nobody looks for a signal any more.
  expect(jest.getTimerCount()).toBe(0);
});

test('cancelling is noticed within 50 ms, while the answer never comes', async () => {
  const signal = { aborted: false };
  const result = unlessCancelled(new Promise<string>(() => undefined), signal);
  jest.advanceTimersByTime(1000);
  signal.aborted = true;
  jest.advanceTimersByTime(50);
  expect(jest.getTimerCount()).toBe(0);
  expect(await result).toBe(cancelled);
});

test('what fails after it was cancelled troubles nobody, what fails before does', async () => {
  expect(await unlessCancelled(Promise.reject(new Error('late')), { aborted: true })).toBe(cancelled);
  await expect(unlessCancelled(Promise.reject(new Error('early')), { aborted: false })).rejects.toThrow('early');
});

test('long work lets others have their turn, quick work never waits', async () => {
  const breathe = breathingSpace();
  for (let stretch = 0; stretch < 3; stretch += 1) {
    jest.advanceTimersByTime(10);
    await breathe();
    jest.advanceTimersByTime(10);
    const resting = breathe();
    expect(jest.getTimerCount()).toBe(1);
    jest.runAllTimers();
    await resting;
  }
  expect(jest.getTimerCount()).toBe(0);
});
