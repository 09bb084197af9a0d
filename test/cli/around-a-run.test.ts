import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../src/files';
import { buildCommand, type BuiltCommand } from '../support/built-command';

/** What a command line makes sure of before a run, and what it says and leaves behind after it. */

jest.setTimeout(120_000);

let command: BuiltCommand;
let forms = '';
beforeAll(async () => {
  command = await buildCommand();
  forms = at('报送');
  mkdirSync(forms);
  writeForm('甲局.csv', '甲局');
  writeForm('乙局.csv', '乙局');
});
afterAll(() => command.remove());

const at = (...steps: string[]): string => join(command.folder, ...steps);
const form = (unit: string, score: number): string =>
  [
    '项目支出绩效自评表',
    '（2023年度）',
    '项目名称,设备购置,,,,',
    `主管部门,市教育局,,实施单位,${unit},`,
    '一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分,偏差原因',
    `产出指标,数量指标,购置设备,≥10台,5台,90,${score},`,
    ',,总分,,,90,90,',
  ].join('\n');
const writeForm = (name: string, unit: string, score = 90): void => writeFileSync(join(forms, name), form(unit, score));
const letters = (out: string): string[] => readdirSync(join(out, '退回意见')).sort();

/** Changes a letter as a word processor does: its text and the time of the change. */
function edit(path: string): Buffer {
  const parts = unzipSync(new Uint8Array(readFileSync(path)));
  const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
  parts['docProps/core.xml'] = strToU8(core.replaceAll('2000-01-01T00:00:00Z', '2026-11-27T08:00:00Z'));
  writeFileSync(path, zipSync(parts));
  return readFileSync(path);
}

describe('before a run', () => {
  it('a folder that cannot be written into is named at once, wherever it is', async () => {
    writeFileSync(at('file'), '');
    for (const [out, cause] of [
      ['/proc/x', '没有这个位置'],
      ['/proc/1/x/y', '没有这个位置'],
      [at('file'), '已有同名的文件'],
      [at('file', 'below'), '路径中有一段不是文件夹'],
    ] as const) {
      const { status, out: printed, err } = await command.run('check', forms, '--out', out);
      expect({ status, printed }).toEqual({ status: 2, printed: '' });
      expect(err).toContain(`无法写入 ${out}（${cause}`);
    }
  });

  it('earlier results and a roster that cannot be read are named at once', async () => {
    const since = await command.run('check', forms, '--since', at('nowhere'));
    expect(since).toEqual({ status: 2, out: '', err: `pe: ${at('nowhere')} 中没有上次的结果（findings.ndjson）。\n` });
    writeFileSync(at('empty.csv'), '');
    const roster = await command.run('check', forms, '--roster', at('empty.csv'));
    expect({ status: roster.status, out: roster.out }).toEqual({ status: 2, out: '' });
    expect(roster.err).toContain('文件为空（0 字节）');
  });
});

describe('after a run', () => {
  it('a roster is answered without --out too, in words and in the document', async () => {
    writeFileSync(at('名单.txt'), '甲局\n丙局\n');
    const { out, err } = await command.run('check', forms, '--roster', at('名单.txt'), '--format', 'json');
    expect(err).toBe('名单中有 1 个没有报送：丙局。\n');
    expect(JSON.parse(out)).toMatchObject({ missing: ['丙局'] });
    const all = await command.run('check', forms, '--since', await reviewed('审核一'), '--format', 'json');
    expect(JSON.parse(all.out)).toMatchObject({ since: { mended: 0, fresh: 0 } });
  });

  const reviewed = async (name: string, ...more: string[]): Promise<string> => {
    await command.run('check', forms, '--out', at(name), ...more);
    return at(name);
  };

  it('a letter that somebody changed keeps its place; the new one lies beside it', async () => {
    const out = await reviewed('审核二');
    expect(letters(out)).toEqual(['乙局.docx', '甲局.docx']);
    const mine = edit(join(out, '退回意见', '甲局.docx'));
    for (let times = 0; times < 2; times++) {
      const { err } = await command.run('check', forms, '--out', out);
      expect(letters(out)).toEqual(['乙局.docx', '甲局.docx', '甲局（第2稿）.docx']);
      expect(readFileSync(join(out, '退回意见', '甲局.docx')).equals(mine)).toBe(true);
      expect(err).toContain('有 1 个文件不是这次写出的');
      expect(err).toContain('：甲局.docx。');
    }
  });

  it('letters and copies of an earlier run are named, so that nobody sends them', async () => {
    const out = await reviewed('审核三', '--annotate');
    const { err } = await command.run('check', join(forms, '甲局.csv'), '--out', out, '--annotate');
    expect(err).toContain('退回意见 中有 1 个文件不是这次写出的');
    expect(err).toContain('：乙局.docx。');
    expect(err).toContain('批注副本 中有 1 个文件不是这次写出的');
    expect(err).toContain('：乙局.csv.xlsx。');
  });

  it('what --only leaves out is counted, and the counts are of all findings', async () => {
    const whole = await command.run('check', forms);
    const only = await command.run('check', forms, '--only', 'error');
    const summary = /共 2 张表：.*/u;
    expect(summary.exec(only.out)?.[0]).toBe(summary.exec(whole.out)?.[0]);
    expect(only.out).toMatch(/另有较轻的问题 [1-9]\d* 项按 --only 没有列出/u);
    expect(whole.out).not.toContain('--only');
    const { out } = await command.run('check', forms, '--only', 'error', '--format', 'json');
    const [first] = (JSON.parse(out) as { forms: { leftOut: { warning: number; info: number } }[] }).forms;
    expect((first?.leftOut.warning ?? 0) + (first?.leftOut.info ?? 0)).toBeGreaterThan(0);
  });

  it('no copy takes the place of another', async () => {
    const folder = at('同名');
    mkdirSync(folder);
    writeFileSync(join(folder, 'g.csv'), form('丁局', 90));
    cpSync('samples/tidy.xlsx', join(folder, 'g.csv.xlsx'));
    cpSync('samples/tidy.xlsx', join(folder, 'G.CSV.XLSX'));
    const out = at('同名审核');
    await command.run('check', folder, '--out', out, '--annotate');
    expect(readdirSync(join(out, '批注副本')).sort()).toEqual(['G.CSV.XLSX', 'g (2).csv.xlsx', 'g.csv (2).xlsx']);
  });
});

describe('a folder of results that fails', () => {
  it('and is moved while copies are written: no summary leads to what is gone, and that is said', async () => {
    const [folder, out] = [at('多份'), at('搬走')];
    mkdirSync(folder);
    for (let number = 1; number <= 12; number++) cpSync('samples/tidy.xlsx', join(folder, `${number + 10}.xlsx`));
    const run = command.run('check', folder, '--out', out, '--annotate', '--jobs', '1');
    const copies = join(out, '批注副本');
    while (!existsSync(join(copies, '11.xlsx'))) await new Promise((resolve) => setTimeout(resolve, 5));
    renameSync(out, at('搬到这里'));
    const { status, err } = await run;
    expect(status).toBe(2);
    expect(err).toContain('批注副本写出后不见了');
    expect(err).toContain('请重新运行');
    expect(readdirSync(copies)).not.toContain('11.xlsx');
    const summary = readWorkbook(readFileSync(join(out, '汇总.xlsx')), '汇总.xlsx');
    const failures = summary.ok ? summary.sheets.find(({ name }) => name === '未能读取')?.grid.rows : [];
    expect(failures?.map((row) => row[0]?.value)).toContain(join(folder, '11.xlsx'));
  });

  it('as its disk is full: the cause is named, and nothing of before is lost', () => {
    const out = at('满盘');
    mkdirSync(out);
    writeFileSync(join(out, '汇总.xlsx'), 'before');
    // The shell's limit on the size of files stands for a disk that takes no more.
    const { status, stdout, stderr } = spawnSync(
      'sh',
      ['-c', `ulimit -f 0; trap '' XFSZ; exec "${process.execPath}" "${at('pe.cjs')}" check "${forms}" --out "${out}"`],
      { encoding: 'utf8' },
    );
    expect(status).toBe(2);
    expect(`${stdout}${stderr}`).toContain('文件超过允许的大小');
    expect(readFileSync(join(out, '汇总.xlsx'), 'utf8')).toBe('before');
    expect(readdirSync(out)).toEqual(['汇总.xlsx']);
  });
});

describe('among the files of a run', () => {
  it('a file is read once, by the path without links', async () => {
    const folder = at('链接');
    mkdirSync(folder);
    writeFileSync(join(folder, 'm.csv'), form('戊局', 90));
    symlinkSync('m.csv', join(folder, 'a.csv'));
    const { out } = await command.run('check', folder, join(folder, 'm.csv'), '--format', 'json');
    const { forms: read } = JSON.parse(out) as { forms: { file: string }[] };
    expect(read.map(({ file }) => file)).toEqual([join(folder, 'm.csv')]);
  });

  it('a folder and a file without permission are named, and the rest goes on', () => {
    const folder = at('权限');
    for (const name of ['开', '关']) {
      mkdirSync(join(folder, name), { recursive: true });
      writeFileSync(join(folder, name, 'a.csv'), form(name, 90));
    }
    writeFileSync(join(folder, '密.csv'), form('密', 90));
    chmodSync(join(folder, '关'), 0o000);
    chmodSync(join(folder, '密.csv'), 0o000);
    for (const path of [command.folder, folder, join(folder, '开')]) chmodSync(path, 0o755);
    // The administrator may read everything: such a run is somebody else's.
    const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const args = [at('pe.cjs'), 'check', folder, '--format', 'json'];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', ...asNobody });
    chmodSync(join(folder, '关'), 0o755);
    const { forms: read, failures } = JSON.parse(stdout) as Record<'forms' | 'failures', { file: string }[]>;
    expect(status).toBe(2);
    expect(read).toMatchObject([{ file: join(folder, '开', 'a.csv') }]);
    expect(failures).toMatchObject([
      { file: join(folder, '关'), code: 'folder-not-readable', message: expect.stringContaining('没有访问权限') },
      { file: join(folder, '密.csv'), code: 'not-readable' },
    ]);
  });

  it('archives, PDF and Word files are named as not checked, whatever else lies there is not', async () => {
    const folder = at('夹杂');
    mkdirSync(join(folder, '乙'), { recursive: true });
    writeFileSync(join(folder, 'a.csv'), form('己局', 90));
    for (const name of [
      '打包.ZIP',
      '乙/扫描.pdf',
      '乙/说明.docx',
      '乙/~$说明.docx',
      '乙/表.doc',
      'Thumbs.db',
      '图.png',
    ])
      writeFileSync(join(folder, name), 'x');
    const { err } = await command.run('check', folder, '--format', 'json');
    expect(err).toBe(
      `另有 4 个压缩包、PDF 或 Word 文件没有检查：${['打包.ZIP', '乙/扫描.pdf', '乙/表.doc'].map((name) => join(folder, name)).join('、')}、…。其中如有自评表，请解压，或用 Excel、WPS 另存为 .xlsx 后再检查。\n`,
    );
    const out = at('夹杂的审核');
    await command.run('check', folder, '--out', out);
    const page = readFileSync(join(out, '报告.html'), 'utf8');
    for (const name of ['打包.ZIP', '乙/扫描.pdf', '乙/说明.docx', '乙/表.doc'])
      expect(page).toContain(`<td>${join(folder, name)}</td>`);
    // So does the review of several machines, each of which saw them.
    const [shards, joined] = [at('夹杂的分片'), at('夹杂的合并')];
    for (const shard of ['1/2', '2/2']) await command.run('check', folder, '--shard', shard, '--out', shards);
    await command.run('merge', shards, '--out', joined);
    expect(readFileSync(join(joined, '报告.html'), 'utf8')).toBe(page);
  });

  it('a folder without workbooks is an empty document and a sentence', async () => {
    mkdirSync(at('空'));
    const { status, out, err } = await command.run('check', at('空'), '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ version: 1, forms: [], failures: [] });
    expect({ status, err }).toMatchObject({ status: 2, err: expect.stringContaining('没有找到工作簿') });
  });
});

test('what a shard found has its name only once it is whole', async () => {
  const out = at('分片');
  const run = command.run('check', forms, 'samples', '--shard', '1/1', '--out', out);
  const seen = new Set<string>();
  const watch = setInterval(() => {
    if (existsSync(out))
      for (const name of readdirSync(out)) {
        // A .tmp may be renamed between the listing and the reading.
        if (name.endsWith('.tmp')) continue;
        if (!readFileSync(join(out, name), 'utf8').endsWith('}\n')) seen.add(name);
      }
  }, 5);
  await run;
  clearInterval(watch);
  expect([...seen]).toEqual([]);
  expect(readdirSync(out)).toEqual(['shard-1-of-1.ndjson']);
});

test('output that nobody can take is said in words', () => {
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" "${at('pe.cjs')}" check "${forms}" > /dev/full`],
    {
      encoding: 'utf8',
    },
  );
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'pe: 无法输出结果：磁盘已满。\n' });
});
