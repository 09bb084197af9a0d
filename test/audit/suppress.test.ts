import { auditOf, profileById, textOf, type FormAudit, type Suppression, judge } from '../../src/audit';
import type { EvaluationForm } from '../../src/form';
import { read } from '../../src/form';
import { formGrid } from '../support/form-grid';
import { a1 } from '../rules/support/rule-tester';

const PROFILE = profileById('national-2020');
const WRONG = {
  indicators: '产出指标 | 成本指标 | 成本节约率 | 5% | 0.3% | 8 | 2.67 | 采购价格高于预期，下年改进询价',
};

function form(): EvaluationForm {
  const [found] = read(formGrid(WRONG).grid).forms;
  if (!found) throw new Error('no form');
  return found;
}

const audit = (...suppressions: Suppression[]): FormAudit => auditOf(judge(form(), { profile: PROFILE, suppressions }));
const suppression = (change: Partial<Suppression> = {}): Suppression => ({
  rule: 'score-not-proportional',
  cell: a1('H13'),
  reason: '主管部门另有评分细则',
  cellText: '2.67',
  ...change,
});
const rules = (result: FormAudit): string[] => result.findings.map(({ rule }) => rule);

describe('suppressions', () => {
  it('take a finding away and keep the reason', () => {
    const result = audit(suppression());
    expect(rules(result)).not.toContain('score-not-proportional');
    expect(result.suppressed.map(({ finding, reason }) => [finding.rule, reason])).toEqual([
      ['score-not-proportional', '主管部门另有评分细则'],
    ]);
    expect(result.stale).toEqual([]);
  });
  it('end when the cell says something else', () => {
    const stale = suppression({ cellText: '2.6' });
    const result = audit(stale);
    expect(rules(result)).toContain('score-not-proportional');
    expect(result.stale).toEqual([{ suppression: stale, why: 'value-changed' }]);
  });
  it('are reported when their finding is gone', () => {
    const stale = suppression({ rule: 'score-over-points' });
    expect(audit(stale).stale).toEqual([{ suppression: stale, why: 'not-found' }]);
  });
  it('for cells of another form are not this form’s concern', () => {
    expect(audit(suppression({ cell: a1('H99') })).stale).toEqual([]);
  });
  it('can answer a finding about the form as a whole', () => {
    const stale = suppression({ rule: 'no-such-rule', cell: null, cellText: '' });
    expect(audit(stale).stale).toEqual([{ suppression: stale, why: 'not-found' }]);
  });
  it('compare the text a person reads', () => {
    expect(textOf(form(), a1('H13'))).toBe('2.67');
    expect(textOf(form(), a1('Z99'))).toBe('');
    expect(textOf(form(), null)).toBe('');
  });
});
