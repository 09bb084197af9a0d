import { auditOf, profileById, type ProfileId, judge } from '../../src/audit';
import { read } from '../../src/form';
import { formGrid, type FormParts } from '../support/form-grid';

/** `severity rule`, of the rules asked about. */
function found(profile: ProfileId | 'auto', rules: readonly string[], parts: FormParts): string[] {
  const [form] = read(formGrid(parts).grid).forms;
  if (!form) throw new Error('no form');
  const { findings } = auditOf(judge(form, { profile: profile === 'auto' ? profile : profileById(profile) }));
  return findings.filter(({ rule }) => rules.includes(rule)).map(({ rule, severity }) => `${severity} ${rule}`);
}

const row = (target: string, actual: string, score: string, reason = ''): FormParts => ({
  indicators: `产出指标 | 质量指标 | 人均培训成本 | ${target} | ${actual} | 10 | ${score} | ${reason}`,
});

describe('the same form under the rules of several places', () => {
  it('Sichuan wants a reason for an execution rate below 90 %, elsewhere it is worth knowing', () => {
    const parts = { funds: '年度资金总额 | 100 | 100 | 85 | 10 | 85.00% | 8.5' };
    const rules = ['execution-low-without-reason'];
    expect(found('sichuan', rules, parts)).toEqual(['warning execution-low-without-reason']);
    expect(found('national-2020', rules, parts)).toEqual(['info execution-low-without-reason']);
  });

  it('Guangxi wants a reason from 130 % of the target', () => {
    const rules = ['reason-missing'];
    expect(found('guangxi', rules, row('≥10场', '13场', '10'))).toEqual(['warning reason-missing']);
    expect(found('guangxi', rules, row('≥10场', '12场', '10'))).toEqual([]);
  });

  it('Hubei has 20 points for execution', () => {
    const rules = ['execution-score-wrong', 'execution-points-off-profile'];
    const twenty = { funds: '年度资金总额 | 100 | 100 | 85 | 20 | 85.00% | 17' };
    expect(found('hubei', rules, twenty)).toEqual([]);
    expect(found('hubei', rules, { funds: '年度资金总额 | 100 | 100 | 85 | 10 | 85.00% | 8.5' })).toEqual([
      'info execution-points-off-profile',
    ]);
    expect(found('national-2020', rules, twenty)).toEqual(['warning execution-points-off-profile']);
  });

  it('Hubei calls half of the points 部分达成, the national rules do not', () => {
    const parts = row('提高', '部分达成', '5.5', '尚未验收，下年完成');
    const rules = ['qualitative-score-outside-band'];
    expect(found('hubei', rules, parts)).toEqual([]);
    expect(found('national-2020', rules, parts)).toEqual(['warning qualitative-score-outside-band']);
    expect(found('hebei', rules, parts)).toEqual([]);
  });

  it('Beijing, 2016, takes the rate on the initial budget', () => {
    const parts = { funds: '年度资金总额 | 200 | 100 | 100 | 10 | 50.00% | 5' };
    const rules = ['execution-rate-wrong', 'execution-score-wrong'];
    expect(found('beijing-2016', rules, parts)).toEqual([]);
    expect(found('national-2020', rules, parts).length).toBeGreaterThan(0);
  });

  it('a layout that lacks the budget of the profile is judged on the one it has', () => {
    const parts = {
      fundHeadings: '全年预算数 | 全年执行数 | 分值 | 执行率 | 得分',
      funds: '年度资金总额 | 100 | 50 | 10 | 60.00% | 6',
    };
    expect(found('beijing-2016', ['execution-rate-wrong'], parts)).toEqual(['error execution-rate-wrong']);
  });

  it('auto judges each form by what its layout says', () => {
    const parts = {
      fundHeadings: '预算数 | 执行数 | 分值 | 执行率 | 得分（20分*执行率）',
      funds: '年度资金总额 | 100 | 85 | 20 | 85.00% | 17',
    };
    const rules = ['execution-points-off-profile', 'execution-score-wrong'];
    expect(found('auto', rules, parts)).toEqual([]);
    expect(found('national-2020', rules, parts)).toEqual(['warning execution-points-off-profile']);
  });
});
