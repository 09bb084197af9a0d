import { auditAcross, auditOf, profileById, type Severity, judge } from '../../src/audit';
import { read } from '../../src/form';
import { toText, wordFailure, wordFinding, type Paint, type RunReport } from '../../src/report';
import type { Language } from '../../src/messages';
import { formGrid, type FormParts } from '../support/form-grid';

const options = { profile: profileById('national-2020') };
const plain: Paint = (_style, text) => text;

function run(parts: readonly FormParts[], extra: Partial<RunReport> = {}): RunReport {
  const forms = parts.map((part) => {
    const [form] = read(formGrid(part).grid).forms;
    if (!form) throw new Error('no form');
    return { file: 'a.xlsx', sheet: '表1', audit: auditOf(judge(form, options)) };
  });
  const crossForm = auditAcross(
    forms.map(({ audit }) => audit),
    options,
  );
  return { forms, crossForm, failures: [], skipped: [], ...extra };
}

const text = (report: RunReport, severity: Severity = 'warning', language: Language = 'zh-CN', paint = plain): string =>
  toText(report, { language, severity, paint });

const WRONG: FormParts = {
  indicators: '产出指标 | 成本指标 | 成本节约率 | 5% | 0.3% | 90 | 30 | 采购价格高于预期，下年改进询价',
  total: '100 | 40',
};

describe('the text of pe check', () => {
  it('says that a sound form is sound', () => {
    expect(text(run([{}]))).toBe(
      [
        '基层财务人员培训  —  a.xlsx › 表1 A1:I19  项目支出绩效自评表',
        '总分  表中 100  复算 100 优    错误 0 项，警告 0 项，提示 0 项',
        '规则集  国家通用（财预〔2020〕10号）（national-2020）：按指定采用',
        '未发现问题。已核 14 项。',
        '',
        '共 1 张表：错误 0 项，警告 0 项，提示 0 项。',
        '',
      ].join('\n'),
    );
  });
  it('names each kind, refuses in one line what is not judged, and links the forms of one project', () => {
    const targets: FormParts = {
      title: '项目支出绩效目标申报表',
      fundHeadings: '年初预算数',
      funds: '年度资金总额 | 100',
      headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值',
      indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场',
      total: null,
    };
    const criteria: FormParts = {
      ...targets,
      title: '项目支出绩效评分表',
      headings: '一级指标 | 二级指标 | 三级指标 | 评分标准',
    };
    const lines = text(run([targets, criteria, {}])).split('\n');
    expect(lines[0]).toMatch(/ {2}绩效目标表$/u);
    expect(lines.filter((line) => line.includes('评分指标体系表'))).toEqual([
      expect.stringMatching(/^基层财务人员培训.*这是评分指标体系表，不作检查/u),
    ]);
    expect(lines[lines.indexOf('同一项目的表') + 1]).toBe(
      '  基层财务人员培训  绩效目标表（表1）、项目支出绩效自评表（表1）',
    );
  });
  it('says of a form without scores that there is no total to check', () => {
    const parts: FormParts = {
      headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值',
      indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场',
      total: null,
    };
    expect(text(run([parts])).split('\n')[1]).toMatch(/^本表没有得分栏，不核总分 {4}错误/u);
    expect(text(run([{ total: '100 | ' }]))).toContain('总分  表中 未填  复算 100 优');
  });
  it('says beside a recomputed total how many of its scores are open', () => {
    const report = run([{ indicators: '产出指标 | 时效指标 | 完工时间 | 6月30日前 | 7月20日 | 90 | 90' }]);
    expect(text(report)).toContain('表中 100  复算 100 优（其中 1 行得分待定）    ');
    expect(text(report, 'warning', 'en-US')).toContain('recomputed 100 优 (1 of its scores open)    ');
  });
  it('calls the form of a whole department by its department', () => {
    const [reported] = run([{ projectName: '' }]).forms;
    const { audit } = reported!;
    const named = (kind: typeof audit.form.kind): string =>
      text({ ...run([]), forms: [{ ...reported!, audit: { ...audit, form: { ...audit.form, kind } } }] });
    expect(named('department')).toMatch(/^示例市财政局 {2}—/u);
    expect(named('project')).toMatch(/^（未填项目名称） {2}—/u);
  });
  it('gives the titles of the rules that did not run where all is written out', () => {
    expect(text(run([{ goal: null }]), 'info')).toMatch(
      /没有填写年度总体目标。\n {4}PE704 {2}\S+\n {4}PE705 {2}\S+\n/u,
    );
  });
  const SEVERAL = '产出指标 | 数量指标 | 人数 | ≥400人 | 线下400人，线上50万余人次 | 80 | 80 |';
  const WORDS = ' | 质量指标 | 培训效果 | 有效 | 有效 | 10 | 10 |';

  it('says what it could not check, and never that nothing was found without it', () => {
    const report = run([{ indicators: `${SEVERAL}\n${WORDS}`, goal: null }]);
    const found = text(report);
    expect(found).toContain('已核 8 项；未能核 1 项。定性 1 项，须看佐证。');
    expect(found).toContain('  得分 H11：实际完成值里有多个数字，不能确定用哪一个。');
    expect(found).toMatch(/未运行的规则 \d+ 条：\n {2}没有填写年度总体目标。 PE704 PE705 PE706 PE707/u);
    const forms = report.forms.map((one) => ({ ...one, audit: { ...one.audit, findings: [] } }));
    expect(text({ ...report, forms })).toContain('已核 8 项，未发现问题；未能核 1 项。定性 1 项，须看佐证。');
    // What was merely left out of the report was found all the same.
    expect(
      text({ ...report, forms: forms.map((one, i) => ({ ...one, whole: report.forms[i]!.audit })) }),
    ).not.toContain('未发现问题');
  });
  it('cuts a long list of what it could not check with a count', () => {
    const rows = Array.from(
      { length: 30 },
      (_, i) => `${i === 0 ? '产出指标' : ''} | 数量指标 | 人数${i} | 400人 | 基本完成 | 3 | 3 |`,
    );
    expect(text(run([{ indicators: rows.join('\n'), funds: null }]))).toContain('等 30 格：');
  });
  it('says that a layout was not fully recognised', () => {
    const headings = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 栏甲 | 分值 | 得分 | 栏乙';
    expect(text(run([{ headings }]))).toContain('表式没有完全认清');
    expect(text(run([{}]))).not.toContain('表式没有完全认清');
  });
  it('lists a finding with cell, arithmetic, what to do and basis', () => {
    const lines = text(run([WRONG])).split('\n');
    expect(lines[1]).toContain('表中 40  复算 15.4 差');
    const at = lines.findIndex((line) => line.includes('PE302'));
    expect(lines[at]).toMatch(/^ {2}H13/u);
    expect(lines[at + 1]).toContain('0.3% ÷ 5% × 90 = 5.4');
    expect(lines.slice(at + 2, at + 4).join('\n')).toContain('财预〔2020〕10号 第十六条');
  });
  it('folds what is milder than asked for, and unfolds it', () => {
    expect(text(run([{ year: null }]))).toMatch(/提示 1 项已折叠/u);
    expect(text(run([{ year: null }]), 'info')).toContain('PE103');
    expect(text(run([WRONG]), 'error')).toContain('PE302');
  });
  it('speaks English', () => {
    const english = text(run([WRONG]), 'info', 'en-US');
    expect(english).toContain('printed 40  recomputed 15.4');
    expect(english).not.toContain('{{');
  });
  it('names failures, sheets without a form, and differences across forms', () => {
    const failure = { file: 'b.xlsx', sheet: '封面', code: 'encrypted', data: {} };
    const all = text(
      run(
        [
          { department: '示例市财政局国库集中支付中心' },
          { department: '示例市财政局国库集中支付中心' },
          { department: '示例市财政局国库集中支付中' },
        ],
        {
          failures: [failure],
          skipped: [{ ...failure, code: 'no-form', data: { labels: ['三级指标'] } }],
        },
      ),
    );
    expect(all).toContain('b.xlsx › 封面');
    expect(all).toContain('没有自评表的工作表：封面');
    expect(all).not.toContain('没有被删除或改名');
    expect(all).toContain('PE801');
    expect(all).toContain('1 处未能读取');
  });
  it('names a dozen places of what many forms have in common, and how many there are', () => {
    const { forms } = run([{}]);
    const [form] = forms;
    if (!form) throw new Error('no form');
    const cells = Array.from({ length: 30 }, (_, index) => ({ form: index, address: { row: 2, column: 1 } }));
    const [finding] = run([
      { department: '示例市财政局国库集中支付中心' },
      { department: '示例市财政局国库集中支付中心' },
      { department: '示例市财政局国库集中支付中' },
    ]).crossForm;
    if (!finding) throw new Error('nothing was found');
    const many = Array.from({ length: 30 }, (_, index) => ({ ...form, sheet: `表${index + 1}` }));
    const all = text({ forms: many, crossForm: [{ ...finding, cells }], failures: [], skipped: [] });
    expect(all).toContain('表1!B3  表2!B3');
    expect(all).toContain('表12!B3  等 30 格');
    expect(all).not.toContain('表13!B3');
  });
  it('says where a total cannot be derived and a project has no name', () => {
    expect(
      text(run([{ projectName: '', total: null, indicators: '产出指标 | 数量指标 | 人数 | 10人 | 若干 | 90 |' }])),
    ).toContain('（未填项目名称）');
  });
  it('counts what was ignored', () => {
    const report = run([WRONG]);
    const [form] = report.forms;
    const [finding] = form?.audit.findings ?? [];
    if (!form || !finding) throw new Error('nothing found');
    const audit = { ...form.audit, suppressed: [{ finding, reason: '另有细则' }] };
    expect(text({ ...report, forms: [{ ...form, audit }] })).toContain('已忽略 1 项');
  });
  it('paints through the host', () => {
    expect(text(run([WRONG]), 'warning', 'zh-CN', (style, one) => `<${style}>${one}</${style}>`)).toContain('<error>');
  });
});

describe('wording', () => {
  it('lists forty things in a sentence and no more', () => {
    const values = Array.from({ length: 100 }, (_, index) => `第${index + 1}项`);
    const data = { name: '参保率', values };
    const { message } = wordFinding({ rule: 'same-indicator-differs', message: 'differs', data, basis: [] }, 'zh-CN');
    expect(message).toContain('第39项、第40项、…。');
    expect(message).not.toContain('第41项');
  });
  it('fails loudly where a message has none', () => {
    expect(() => wordFinding({ rule: 'no-such', message: 'x', data: {}, basis: [] }, 'zh-CN')).toThrow(
      'no zh-CN wording',
    );
    expect(() => wordFailure({ code: 'no-such', data: {} }, 'en-US')).toThrow('no en-US wording');
  });
});
