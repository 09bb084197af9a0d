import { auditAcross, auditOf, profileById, judge } from '../../src/audit';
import { read } from '../../src/form';
import { formJson, toJson, type ReportedForm, type RunReport } from '../../src/report';
import { formGrid, type FormParts } from '../support/form-grid';

const options = { profile: profileById('national-2020') };

function run(...parts: FormParts[]): RunReport {
  const forms = parts.map((part, index): ReportedForm => {
    const [form] = read(formGrid(part).grid).forms;
    if (!form) throw new Error('no form');
    return { file: 'a.xlsx', sheet: `表${index + 1}`, audit: auditOf(judge(form, options)) };
  });
  return {
    forms,
    crossForm: auditAcross(
      forms.map(({ audit }) => audit),
      options,
    ),
    failures: [],
    skipped: [],
  };
}

interface Document {
  readonly projects: readonly unknown[];
  readonly version: number;
  readonly forms: readonly Readonly<Record<string, unknown>>[];
  readonly crossForm: readonly { readonly rule: string; readonly cells: readonly string[] }[];
  readonly failures: readonly unknown[];
}

/** As a consumer gets it: through JSON. */
const parsed = (document: object): Document => JSON.parse(JSON.stringify(document)) as Document;

const WRONG: FormParts = {
  indicators: '产出指标 | 成本指标 | 成本节约率 | 5% | 0.3% | 90 | 30 | 采购价格高于预期，下年改进询价',
  total: '100 | 40',
};

describe('the JSON of pe check', () => {
  it('says what the safe fixes of a form write together, and offers the total of the right scores', () => {
    const indicators = `
      产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 70 | 60 | 两场因疫情取消，已安排补训
      效益指标 | 社会效益指标 | 学员就业率 | ≥80% | 85% | 20 | 20 |`;
    const [form] = parsed(toJson(run({ indicators, total: '100 | 86' }), 'zh-CN')).forms;
    expect(form).toMatchObject({
      fixes: [{ cell: 'H13', value: 56 }],
    });
    const [other] = parsed(toJson(run({ indicators, total: '100 | 95' }), 'zh-CN')).forms;
    const findings = other?.['findings'] as { rule: string; fix: unknown }[];
    expect(other).toMatchObject({ fixes: [] });
    expect(findings.find(({ rule }) => rule === 'total-wrong')?.fix).toEqual({ cell: 'H15', value: 86, safe: false });
  });
  it('names what was not checked, and what is to be done with the form', () => {
    const [form] = parsed(
      toJson(
        run({ indicators: '产出指标 | 数量指标 | 人数 | ≥400人 | 线下400人，线上50万余人次 | 90 | 90 |', total: null }),
        'zh-CN',
      ),
    ).forms;
    expect(form).toMatchObject({
      verdict: 'check',
      coverage: {
        unchecked: [
          {
            cell: 'H13',
            what: 'score',
            text: '90',
            reasonCode: 'several-values',
            reason: '实际完成值里有多个数字，不能确定用哪一个。',
          },
        ],
        rulesNotRun: expect.arrayContaining([
          { rule: 'total-wrong', code: 'PE401', cell: null, reasonCode: 'no-total-row', reason: '本表没有总分行。' },
        ]),
      },
    });
  });
  it('decides by all findings, those left out of the report included', () => {
    const whole = run(WRONG);
    const cut = {
      ...whole,
      forms: whole.forms.map((one) => ({ ...one, whole: one.audit, audit: { ...one.audit, findings: [] } })),
    };
    expect(parsed(toJson(cut, 'zh-CN')).forms[0]).toMatchObject({ verdict: 'return', findings: [] });
  });
  it('gives the form’s fields as the contract says', () => {
    const [form] = parsed(toJson(run({}), 'zh-CN')).forms;
    expect(form).toMatchObject({
      file: 'a.xlsx',
      sheet: '表1',
      range: 'A1:I19',
      kind: 'project',
      kindName: '项目支出绩效自评表',
      layout: 'standard',
      profile: 'national-2020',
      header: {
        projectName: '基层财务人员培训',
        department: '示例市财政局',
        unit: '示例市财政干部培训中心',
        year: 2023,
      },
      total: { row: 19, points: 100, score: 100, grade: null },
      recomputed: { score: 100, grade: '优', open: 0 },
      coverage: { checked: 14, qualitative: 0, unchecked: [], rulesNotRun: [] },
      verdict: 'pass',
      findings: [],
      suppressed: [],
    });
    expect(form?.['funds']).toHaveLength(4);
    expect((form?.['funds'] as unknown[])[0]).toEqual({
      row: 6,
      label: '年度资金总额',
      initial: 100,
      adjusted: 100,
      executed: 100,
      points: 10,
      rate: 1,
      score: 10,
    });
    expect((form?.['indicators'] as unknown[])[0]).toEqual({
      row: 13,
      level1: '产出指标',
      level2: '数量指标',
      name: '培训场次',
      target: '≥10场',
      actual: '11场',
      points: 20,
      score: 20,
      reason: null,
    });
  });
  it('gives findings with cells, values, wording and fix', () => {
    const [form] = parsed(toJson(run(WRONG), 'zh-CN')).forms;
    const finding = (form?.['findings'] as { rule: string }[]).find(({ rule }) => rule === 'score-not-proportional');
    expect(finding).toMatchObject({
      code: 'PE302',
      severity: 'error',
      cells: ['H13', 'E13', 'F13', 'G13'],
      basis: '财预〔2020〕10号 第十六条',
      expected: 5.4,
      actual: 30,
      steps: ['0.3% ÷ 5% × 90 = 5.4'],
      fix: {
        cell: 'H13',
        value: 5.4,
        safe: false,
        edits: [
          { cell: 'H13', value: 5.4 },
          { cell: 'H14', value: 15.4 },
        ],
      },
    });
    expect(JSON.stringify(finding)).not.toContain('{{');
  });
  it('reads rates as fractions, whatever their notation', () => {
    const rates = ['0.99', '99%', '98.78'].map((rate) => {
      const [form] = parsed(
        toJson(run({ funds: `年度资金总额 | 100 | 100 | 99 | 10 | ${rate} | 9.9` }), 'zh-CN'),
      ).forms;
      return (form?.['funds'] as { rate: number }[])[0]?.rate;
    });
    expect(rates).toEqual([0.99, 0.99, 0.9878]);
  });
  it('says which forms are of one project', () => {
    const targets: FormParts = {
      title: '项目支出绩效目标申报表',
      fundHeadings: '年初预算数',
      funds: '年度资金总额 | 100',
      headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值',
      indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场',
      total: null,
    };
    expect(parsed(toJson(run({}, { projectName: '桥梁维修' }, targets), 'zh-CN')).projects).toEqual([
      {
        forms: [
          { index: 2, step: 'targets' },
          { index: 0, step: 'result' },
        ],
      },
    ]);
  });
  it('names forms in cross-form findings by file, sheet and cell', () => {
    const { crossForm } = parsed(
      toJson(
        run(
          { department: '示例市财政局国库集中支付中心' },
          { department: '示例市财政局国库集中支付中心' },
          { department: '示例市财政局国库集中支付中' },
        ),
        'en-US',
      ),
    );
    const names = crossForm.find(({ rule }) => rule === 'department-name-varies');
    expect(names?.cells[0]).toBe('a.xlsx!表3!B4');
  });
  it('is absent-safe: a form without funds, goals and total', () => {
    const [form] = parsed(toJson(run({ funds: null, goal: null, total: null }), 'zh-CN')).forms;
    expect(form).toMatchObject({ funds: [], total: null });
  });
  it('says what could not be read', () => {
    const failure = { file: 'b.xlsx', sheet: null, code: 'encrypted', data: {} };
    expect(parsed(toJson({ ...run({}), failures: [failure] }, 'zh-CN')).failures).toEqual([
      {
        file: 'b.xlsx',
        sheet: null,
        code: 'encrypted',
        message: '工作簿设有打开密码，无法读取。',
        help: '请在 Excel 中取消密码，另存后再检查。',
      },
    ]);
  });
  it('leaves findings out of a form that is only read', () => {
    const [form] = run(WRONG).forms;
    if (!form) throw new Error('no form');
    expect(formJson(form, 'zh-CN')).not.toHaveProperty('findings');
    expect(formJson(form, 'zh-CN')).not.toHaveProperty('recomputed');
  });
});
