import { breathingSpace, cancelled, unlessCancelled } from '../../src/excel/cancel';

const later = (ms: number) =>
  new Promise<string>((resolve) =>
    setTimeout(() => {
      resolve('done');
    }, ms),
  );

test('work that nobody can cancel is waited for', async () => {
  expect(await unlessCancelled(later(1), undefined)).toBe('done');
  expect(await unlessCancelled(later(1), { aborted: false })).toBe('done');
});

test('cancelling is noticed within 50 ms, while the answer is still on its way', async () => {
  const signal = { aborted: false };
  const begun = performance.now();
  setTimeout(() => {
    signal.aborted = true;
  }, 10);
  expect(await unlessCancelled(later(500), signal)).toBe(cancelled);
  expect(performance.now() - begun).toBeLessThan(10 + 50);
});

test('what fails after it was cancelled troubles nobody, what fails before does', async () => {
  expect(await unlessCancelled(Promise.reject(new Error('late')), { aborted: true })).toBe(cancelled);
  await expect(unlessCancelled(Promise.reject(new Error('early')), { aborted: false })).rejects.toThrow('early');
});

test('long work lets others have their turn', async () => {
  const breathe = breathingSpace();
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 1);
  const end = performance.now() + 120;
  while (performance.now() < end) await breathe();
  clearInterval(timer);
  expect(turns).toBeGreaterThanOrEqual(3);
});
