import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { RunRecord } from '../../src/cli/run-record';

const LONG = JSON.stringify({ file: 'a.xlsx', forms: [], failures: [], skipped: [], more: 'x'.repeat(5_000_000) });

describe('a record that does not fit in memory', () => {
  const folder = mkdtempSync(join(os.tmpdir(), 'pe-record-'));
  const ended: string[] = [];
  const listeners = (): number => process.listenerCount('SIGTERM');
  beforeAll(() => void jest.spyOn(os, 'tmpdir').mockReturnValue(folder));
  afterAll(() => {
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  it('lies in a file, of which nothing is left once it is done with, nor anybody who listens', async () => {
    const before = listeners();
    const record = new RunRecord(null, (signal) => ended.push(signal));
    await record.add(LONG);
    expect([readdirSync(folder).length, listeners()]).toEqual([1, before + 1]);
    for await (const { file } of record.records()) expect(file).toBe('a.xlsx');
    record.discard();
    expect([readdirSync(folder), listeners(), ended]).toEqual([[], before, []]);
  });

  it('is gone where the run is broken off, which ends by the signal that it got', async () => {
    const record = new RunRecord(null, (signal) => ended.push(signal));
    await record.add(LONG);
    process.emit('SIGTERM', 'SIGTERM');
    expect([readdirSync(folder), ended]).toEqual([[], ['SIGTERM']]);
  });

  it('that is to stay is gone as well while it is not whole', async () => {
    const record = new RunRecord(join(folder, 'shard.ndjson'), (signal) => ended.push(signal));
    await record.add('{}');
    process.emit('SIGINT', 'SIGINT');
    expect([readdirSync(folder), ended]).toEqual([[], ['SIGTERM', 'SIGINT']]);
  });
});
