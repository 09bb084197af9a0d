import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCommand, type BuiltCommand, type Outcome } from '../support/built-command';
import { formGrid } from '../support/form-grid';

let command: BuiltCommand;
let folder = '';
beforeAll(async () => {
  command = await buildCommand();
  ({ folder } = command);
  writeFileSync(join(folder, 'cover.csv'), '封面,2023\n说明,无\n');
  writeFileSync(join(folder, 'broken.xlsx'), 'PK not really');
});
afterAll(() => command.remove());

const pe = (...args: string[]): Promise<Outcome> => command.run(...args);

jest.setTimeout(60_000);

describe('pe check', () => {
  it('prints findings for people and ends with 1', async () => {
    const { status, out, err } = await pe('check', 'samples/as-pasted.xlsx');
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(out).toContain('公务接待');
    expect(out).toContain('PE302');
    expect(out).toContain('0.3% ÷ 5% × 8 = 0.48');
    expect(out).not.toContain('{{');
    expect(out).not.toContain('\u001B[');
  });
  it('ends with 1 for what could not be checked where --strict asks for that', async () => {
    const { grid } = formGrid({ cells: { J12: { value: '偏差率' }, J15: { value: 6.67 } } });
    const lines = grid.rows.map((row) => row.map((cell) => `"${cell === null ? '' : String(cell.value)}"`).join(','));
    const file = join(folder, 'open.csv');
    writeFileSync(file, `\uFEFF${lines.join('\n')}\n`);
    const plain = await pe('check', file);
    expect(plain.out).toContain('未能核 1 项');
    expect(plain.out).toContain('其他栏的数字 J15');
    expect(plain.status).toBe(0);
    expect((await pe('check', file, '--strict')).status).toBe(1);
  });
  it('prints nothing but JSON with --format json', async () => {
    const { out } = await pe('check', 'samples/stacked.xlsx', '--format', 'json', '--lang', 'en');
    const document = JSON.parse(out) as { version: number; forms: { range: string; sheet: string }[] };
    expect(document.version).toBe(1);
    expect(document.forms).toHaveLength(3);
    expect(document.forms[0]?.range).toMatch(/^C7:/u);
  });
  it('reports what it cannot read, checks the rest, and ends with 2', async () => {
    const { status, out } = await pe(
      'check',
      join(folder, 'broken.xlsx'),
      join(folder, 'none.xlsx'),
      join(folder, 'cover.csv'),
      'samples/stacked.xlsx',
    );
    expect(status).toBe(2);
    expect(out).toContain('找不到文件');
    expect(out).toContain('没有自评表的工作表：cover');
    expect(out).toContain('机关基层党组织工作经费');
  });
  it('takes a folder for the workbooks in it', async () => {
    const { out } = await pe('check', 'samples', '--format', 'json');
    expect((JSON.parse(out) as { forms: unknown[] }).forms).toHaveLength(21);
  });
});

describe('pe check --out', () => {
  it('writes summary, page, letters and findings, and compares with an earlier run', async () => {
    const out = join(folder, '审核');
    const { status, err } = await pe('check', 'samples', '--out', out);
    expect({ status, err }).toEqual({
      status: 1,
      err: `共 21 张自评表：退回 6 张，核对后通过 15 张，通过 0 张；0 处未能读取。\n结果已写入 ${out}。\n`,
    });
    expect(readdirSync(out).sort()).toEqual(['findings.csv', 'findings.ndjson', '报告.html', '汇总.xlsx', '退回意见']);
    expect(readdirSync(join(out, '退回意见')).every((name) => name.endsWith('.docx'))).toBe(true);
    const again = await pe('check', 'samples', '--since', out, '--format', 'ndjson', '--only', 'error');
    expect(again.err).toMatch(/^与上次相比：已改正 \d+ 项，新出现 0 项/u);
    const forms = again.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { findings: { severity: string }[] });
    expect(forms).toHaveLength(21);
    expect(new Set(forms.flatMap(({ findings }) => findings.map(({ severity }) => severity)))).toEqual(
      new Set(['error']),
    );
  });
  it('ends with 2 and a sentence where there is no form, no file or no earlier run', async () => {
    for (const [args, sentence] of [
      [['check', join(folder, 'cover.csv')], '所有文件中都没有找到自评表'],
      [['check', join(folder, '空')], '没有找到工作簿'],
      [['check', 'samples/tidy.xlsx', '--since', folder], '没有上次的结果'],
    ] as const) {
      mkdirSync(join(folder, '空'), { recursive: true });
      const { status, err } = await pe(...args);
      expect(status).toBe(2);
      expect(err).toContain(sentence);
    }
  });
});

describe('pe read', () => {
  it('prints the forms without judging them', async () => {
    const { status, out } = await pe('read', 'samples/tidy.xlsx');
    expect(status).toBe(0);
    expect(out).toContain('签发商事证明书 | 70000份 | 78498份 | 5 | 5');
    expect(out).not.toContain('PE');
  });
});

describe('pe explain', () => {
  it('shows the arithmetic of a score', async () => {
    const { status, out } = await pe('explain', 'samples/tidy.xlsx', '电子政务运维!H17');
    expect(status).toBe(0);
    expect(out).toContain('0.3% ÷ 5% × 8 = 0.48');
    expect(out).toContain('财预〔2020〕10号 第十六条');
  });
  it.each([
    [['explain', 'samples/tidy.xlsx', '电子政务运维!A1'], '不是自评表中可以计算的单元格'],
    [['explain', 'samples/tidy.xlsx', 'nonsense'], 'nonsense 不是单元格地址'],
    [['explain', 'no-such-file.xlsx', 'H17'], '找不到文件'],
    [['frobnicate'], '没有“frobnicate”这个命令'],
  ])('%j ends with 2', async (args, text) => {
    const { status, err } = await pe(...args);
    expect(status).toBe(2);
    expect(err).toContain(text);
  });
});

describe('pe rules', () => {
  it('lists every rule with its code and name', async () => {
    const { status, out } = await pe('rules');
    expect(status).toBe(0);
    expect(out).toMatch(/^PE302 {2}error {3} score-not-proportional +得分与完成比例不符$/mu);
    const json = JSON.parse((await pe('rules', '--format', 'json', '--lang', 'en')).out) as {
      code: string;
      basis: string[];
    }[];
    expect(json.find(({ code }) => code === 'PE302')?.basis).toEqual([
      'Ministry of Finance, Caiyu [2020] No. 10, Art. 16',
    ]);
  });
});

describe('pe and profiles', () => {
  it('lists the built-in ones with what they rest on', async () => {
    const { status, out } = await pe('profiles');
    expect(status).toBe(0);
    expect(out).toContain('hubei');
    expect(out).toContain('财预〔2020〕10号 第十三、十六、十八条（国家文件）');
    const list = JSON.parse((await pe('profiles', '--format', 'json', '--lang', 'en')).out) as { id: string }[];
    expect(list[0]).toEqual({
      id: 'national-2020',
      extends: null,
      title: 'National (Caiyu 2020 No. 10)',
      source: 'Caiyu (2020) No. 10, articles 13, 16 and 18',
      certainty: 'law',
    });
    expect(list.length).toBeGreaterThan(8);
  });
  it('checks under a file of the user’s own', async () => {
    const file = join(folder, 'county.json');
    writeFileSync(
      file,
      '\uFEFF{ "id": "county", "extends": "national-2020", "rules": { "score-not-proportional": "off" } }',
    );
    const { out } = await pe('check', 'samples/as-pasted.xlsx', '--format', 'json', '--profile', file);
    const { forms } = JSON.parse(out) as { forms: { profile: string; findings: { rule: string }[] }[] };
    expect(new Set(forms.map(({ profile }) => profile))).toEqual(new Set(['county']));
    expect(forms.flatMap(({ findings }) => findings.map(({ rule }) => rule))).not.toContain('score-not-proportional');
  });
  it('says where a profile file is wrong, prints nothing else, and ends with 2', async () => {
    const file = join(folder, 'wrong.json');
    writeFileSync(file, '{ "id": "county",\n  "extends": "hubai" }');
    const { status, out, err } = await pe('check', 'samples/as-pasted.xlsx', '--format', 'json', '--profile', file);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(`${file}:2:14  extends：不能是“hubai”。是否应为“hubei”？`);
  });
  it('says which profile file it cannot read', async () => {
    const { status, err } = await pe('check', 'samples/as-pasted.xlsx', '--profile', join(folder, 'none.json'));
    expect(status).toBe(2);
    expect(err).toContain('none.json:1:1  规则集文件无法读取（ENOENT）');
  });
});
