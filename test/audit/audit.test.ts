import { auditAcross, auditOf, judge, profileById, type AuditOptions } from '../../src/audit';
import type { EvaluationForm } from '../../src/form';
import { read } from '../../src/form';
import { formGrid, type FormParts } from '../support/form-grid';

const profile = profileById('national-2020');

function form(parts: FormParts): EvaluationForm {
  const [found] = read(formGrid(parts).grid).forms;
  if (!found) throw new Error('no form');
  return found;
}

const FAULTY: FormParts = { unit: '', year: null };
const rules = (options: Partial<AuditOptions>): string[] =>
  auditOf(judge(form(FAULTY), { profile, ...options })).findings.map(({ rule, severity }) => `${severity} ${rule}`);

describe('auditOf', () => {
  it('reports with each rule’s own severity', () => {
    expect(rules({})).toEqual(['warning unit-empty', 'info year-missing']);
  });
  it('leaves out what is switched off, and reports with the severity that is set', () => {
    expect(rules({ rules: { 'year-missing': 'off', 'unit-empty': 'error' } })).toEqual(['error unit-empty']);
  });
  it('takes the profile’s settings where none are given', () => {
    const local = { ...profile, rules: { 'unit-empty': 'off' } as const };
    expect(rules({ profile: local })).toEqual(['info year-missing']);
    expect(rules({ profile: local, rules: { 'unit-empty': 'info' } })).toContain('info unit-empty');
  });
});

describe('auditAcross', () => {
  const center = '示例市财政局国库集中支付中心';
  const forms = [center, center, '示例市财政局国库集中支付中'].map((department, index) =>
    judge(form({ department, indicators: `产出指标 | 数量指标 | 培训场次 | 10场 | ${11 + index}场 | 90 | 90 |` }), {
      profile,
    }),
  );
  const across = (options: Partial<AuditOptions> = {}): string[] =>
    auditAcross(forms, { profile, ...options }).map(({ rule, severity }) => `${severity} ${rule}`);

  it('compares the forms of a run', () => expect(across()).toEqual(['warning department-name-varies']));
  it('has nothing to compare a single form with', () =>
    expect(auditAcross(forms.slice(0, 1), { profile })).toEqual([]));
  it('gives each rule the forms of its kinds, and names their cells by the place in the run', () => {
    const declared = judge(
      form({
        title: '项目支出绩效目标申报表',
        department: '示例市财政局国库集中支付中',
        fundHeadings: '年初预算数',
        funds: '年度资金总额 | 100',
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值',
        indicators: '产出指标 | 数量指标 | 培训场次 | 10场',
        total: null,
      }),
      { profile },
    );
    const found = auditAcross([declared, ...forms], { profile });
    expect(found.map(({ cells }) => cells.map((cell) => cell.form))).toEqual([[3, 1]]);
  });
  it('obeys the settings', () => {
    expect(across({ rules: { 'department-name-varies': 'off' } })).toEqual([]);
    expect(across({ rules: { 'department-name-varies': 'info' } })).toEqual(['info department-name-varies']);
  });
});
