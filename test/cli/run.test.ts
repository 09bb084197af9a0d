import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCommand, type BuiltCommand, type Outcome } from '../support/built-command';

jest.setTimeout(120_000);

let command: BuiltCommand;
/** The samples, a cover without a form and a file that is none. */
let forms = '';
beforeAll(async () => {
  command = await buildCommand();
  forms = join(command.folder, '各单位');
  for (const unit of ['甲局/2023', '丙局']) cpSync('samples', join(forms, unit), { recursive: true });
  writeFileSync(join(forms, '封面.csv'), '封面,2023\n说明,无\n');
  writeFileSync(join(forms, '丙局', '坏.xlsx'), 'PK\u0003\u0004 not really');
  writeFileSync(join(forms, '甲局/2023', '~$tidy.xlsx'), 'lock');
});
afterAll(() => command.remove());

const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(folder.length), readFileSync(path, 'latin1')]),
  );

it('what was compiled is kept after a form has been judged, not after less', async () => {
  const kept = `${command.program}.compiled`;
  rmSync(kept, { force: true });
  await command.run('check', join(forms, 'nothing.xlsx'));
  await command.run('check', join(forms, '封面.csv'), '--jobs', '1');
  expect(existsSync(kept)).toBe(false);
  await command.run('check', join(forms, '丙局', 'tidy.xlsx'));
  expect(existsSync(kept)).toBe(true);
});

it('what was kept of one file serves runs over many, and the other way round', async () => {
  const kept = `${command.program}.compiled`;
  const one = ['check', join(forms, '丙局', 'tidy.xlsx')];
  const many = ['check', 'samples', '--jobs', '2'];
  for (const [first, ...others] of [
    [one, many, one],
    [many, one, many],
  ] as const) {
    rmSync(kept, { force: true });
    await command.run(...first);
    const { ino } = statSync(kept);
    for (const other of others) {
      // The engine would say here which of its settings it does not know.
      expect((await command.run(...other)).err).toBe('');
      expect(statSync(kept).ino).toBe(ino);
    }
  }
});

describe('a run over many files', () => {
  it('prints the same bytes whatever the number of threads', async () => {
    for (const format of ['text', 'json', 'ndjson']) {
      const [one, three] = await Promise.all(
        ['1', '3'].map((jobs) => command.run('check', forms, '--format', format, '--jobs', jobs)),
      );
      expect(three).toEqual(one);
      expect(three?.status).toBe(2);
    }
  });

  it('ends quietly where its reader stops', async () => {
    for (const format of ['text', 'json', 'ndjson']) {
      const { status, out, err } = await command.runIntoHead('check', forms, '--format', format);
      expect({ status, err }).toEqual({ status: 0, err: '' });
      expect(out).not.toBe('');
    }
  });

  it('names each file that costs more time than it may, and the only one too', async () => {
    const all = await command.run('check', 'samples', '--time-limit', '0.001');
    expect(all.status).toBe(2);
    expect(all.out.match(/0\.001 秒内没有读完/gu)).toHaveLength(3);
    const one = await command.run('check', 'samples/tidy.xlsx', '--time-limit', '0.001', '--format', 'json');
    const { failures } = JSON.parse(one.out) as { failures: { file: string; code: string }[] };
    expect(failures).toMatchObject([{ file: 'samples/tidy.xlsx', code: 'over-time' }]);
    expect(one.status).toBe(2);
  });

  it('names each file that costs more memory than it may', async () => {
    const { status, out } = await command.run('check', 'samples', '--memory-limit', '4');
    expect(status).toBe(2);
    expect(out.match(/需要的内存超过 4 MB/gu)).toHaveLength(3);
  });

  it.each([
    [['--jobs', '0'], '--jobs'],
    [['--time-limit', 'long'], '--time-limit'],
    [['--memory-limit', '-5'], '--memory-limit'],
    [['--shard', '3/2', '--out', 'x'], '--shard'],
    [['--shard', '1/2'], '--shard 要与 --out'],
  ])('ends with 2 on %j', async (args, sentence) => {
    const { status, err } = await command.run('check', 'samples', ...args);
    expect(status).toBe(2);
    expect(err).toContain(sentence);
  });
});

describe('a run that several machines share', () => {
  const shardsOf = async (count: number, folder: string): Promise<void> => {
    for (let number = 1; number <= count; number++) {
      const { err } = await command.run('check', forms, '--shard', `${number}/${count}`, '--out', folder);
      expect(err).toBe('');
    }
  };

  let known: { readonly whole: Outcome; readonly folder: string } | null = null;
  /** What one machine alone writes and prints. */
  const reviewOfOne = async () => {
    const folder = join(command.folder, '一次');
    known ??= { whole: await command.run('check', forms, '--out', folder), folder };
    return known;
  };

  it('gives the review of one, byte for byte', async () => {
    const [shards, merged] = ['分片', '合并'].map((name) => join(command.folder, name));
    await shardsOf(3, shards ?? '');
    const joined = await command.run('merge', shards ?? '', '--out', merged ?? '');
    const { whole, folder } = await reviewOfOne();
    expect(joined.out).toBe(whole.out);
    expect(joined.status).toBe(whole.status);
    expect(Object.keys(filesIn(merged ?? ''))).toContain('/汇总.xlsx');
    expect(filesIn(merged ?? '')).toEqual(filesIn(folder));
  });

  it('names the shards that are missing, cut off, or of another run', async () => {
    const folder = join(command.folder, '缺');
    await shardsOf(2, folder);
    const second = join(folder, 'shard-2-of-2.ndjson');
    const whole = readFileSync(second, 'utf8');
    const problem = async (): Promise<string> => (await command.run('merge', folder, '--out', folder)).err;
    writeFileSync(second, whole.split('\n').slice(0, 2).join('\n'));
    expect(await problem()).toContain('缺少分片 2/2');
    writeFileSync(second, whole.replace('"language":"zh-CN"', '"language":"en-US"'));
    expect(await problem()).toContain('不是同一次运行的分片');
    rmSync(second);
    expect(await problem()).toContain('缺少分片 2/2');
    rmSync(join(folder, 'shard-1-of-2.ndjson'));
    expect(await problem()).toContain('没有分片结果');
  });

  it('is what GNU parallel (Debian parallel) runs, one shard a job', async () => {
    const [shards, merged] = ['并行分片', '并行合并'].map((name) => join(command.folder, name));
    const { stdout } = spawnSync('parallel', ['--version'], { encoding: 'utf8' });
    if (!stdout?.startsWith('GNU parallel')) throw new Error('GNU parallel is not here: apt-get install parallel');
    const program = join(command.folder, 'pe.cjs');
    const job = [process.execPath, program, 'check', forms, '--jobs', '1', '--shard', '{}/3', '--out', shards ?? ''];
    const { stderr } = spawnSync('parallel', ['-q', '-j', '2', ...job, ':::', '1', '2', '3'], { encoding: 'utf8' });
    expect(readdirSync(shards ?? '', 'utf8').sort()).toEqual([1, 2, 3].map((n) => `shard-${n}-of-3.ndjson`));
    expect(stderr).not.toContain('Error');
    await command.run('merge', shards ?? '', '--out', merged ?? '');
    const { folder } = await reviewOfOne();
    expect(filesIn(merged ?? '')).toEqual(filesIn(folder));
  });

  it('is what the job for Kubernetes runs, with its index set by hand', async () => {
    const job = readFileSync('deploy/kubernetes-job.yaml', 'utf8');
    const [, count] = /completions: (\d+)/u.exec(job) ?? [];
    const [, script = ''] = /command: \['sh', '-c'\]\s+args:\s+- \|\n((?: {14,}.*\n)+)/u.exec(job) ?? [];
    const out = join(command.folder, 'job');
    mkdirSync(out);
    for (let index = 0; index < Number(count); index++) {
      const env = { ...process.env, JOB_COMPLETION_INDEX: String(index), SHARDS: count, FORMS: forms, OUT: out };
      execFileSync('sh', ['-c', script.replaceAll('/app/pe.cjs', join(command.folder, 'pe.cjs'))], { env });
    }
    const { err } = await command.run('merge', out, '--out', join(command.folder, 'job-review'));
    expect(err).toContain('结果已写入');
  });
});
