import { auditOf, profileById, type AuditOptions, type FormAudit, judge } from '../../src/audit';
import { read } from '../../src/form';
import { profileLines, profileReason, profileSource, profileTitle, toJson, toText } from '../../src/report';
import { defineProfile } from '../../src/scoring';
import { formGrid, type FormParts } from '../support/form-grid';

const HUBEI: FormParts = {
  fundHeadings: '预算数（A） | 执行数（B） | 执行率（B/A） | 得分（20分*执行率）',
  funds: '年度财政资金总额 | 5 | 5 | 100% | 20',
};

function audit(profile: AuditOptions['profile'], parts: FormParts = {}): FormAudit {
  const [form] = read(formGrid(parts).grid).forms;
  if (!form) throw new Error('no form');
  return auditOf(judge(form, { profile }));
}

const lines = (profile: AuditOptions['profile'], parts: FormParts = {}, language: 'zh-CN' | 'en-US' = 'zh-CN') =>
  profileLines(audit(profile, parts).profile, language);

describe('the profile in force is told with its reason', () => {
  it('the default, where the layout says nothing', () =>
    expect(lines('auto')).toEqual([
      '规则集  国家通用（财预〔2020〕10号）（national-2020）：表式没有显示地方规定，采用国家通用规则',
    ]));
  it('the one that the layout points to, with the cells', () =>
    expect(lines('auto', HUBEI)).toEqual([
      '规则集  湖北（执行率 20 分）（hubei）：按表式自动选用：资金栏印明预算执行率为 20 分（F5）',
    ]));
  it('the user’s, and what the layout would have said', () =>
    expect(lines(profileById('national-2020'), HUBEI)).toEqual([
      '规则集  国家通用（财预〔2020〕10号）（national-2020）：按指定采用',
      '表式更像“湖北（执行率 20 分）”（hubei）：资金栏印明预算执行率为 20 分（F5）',
    ]));
  it('nothing more where both agree, or the user’s is built on the suggested one', () => {
    const county = defineProfile({ id: 'county', extends: 'hubei', title: '某县' }, profileById('hubei'));
    expect(lines(profileById('hubei'), HUBEI)).toHaveLength(1);
    expect(lines(county, HUBEI)).toEqual(['规则集  某县（county）：按指定采用']);
  });
  it('in English', () =>
    expect(lines('auto', HUBEI, 'en-US')).toEqual([
      'Profile  Hubei (20 points for execution) (hubei): chosen by the layout: the funds block prints 20 points for the execution rate (F5)',
    ]));
});

it('the JSON keeps `profile` as the id and says the rest beside it', () => {
  const reported = { file: 'a.xlsx', sheet: '表1', audit: audit('auto', HUBEI) };
  const run = { forms: [reported], crossForm: [], failures: [], skipped: [] };
  expect((toJson(run, 'zh-CN') as { forms: object[] }).forms[0]).toMatchObject({
    profile: 'hubei',
    profileChosenBy: 'layout',
    profileReason: '按表式自动选用：资金栏印明预算执行率为 20 分（F5）',
    suggestedProfile: {
      id: 'hubei',
      evidence: 'execution-of-20',
      reason: '资金栏印明预算执行率为 20 分',
      cells: ['F5'],
    },
  });
  expect(toText(run, { language: 'zh-CN', severity: 'error', paint: (_style, text) => text })).toContain('（hubei）');
  const plain = { ...run, forms: [{ ...reported, audit: audit(profileById('guangxi')) }] };
  expect((toJson(plain, 'zh-CN') as { forms: object[] }).forms[0]).toMatchObject({
    profile: 'guangxi',
    profileChosenBy: 'user',
    profileReason: '按指定采用',
    suggestedProfile: null,
  });
});

it('names and sources come from the catalogue, else from the user’s file', () => {
  const own = defineProfile({ id: 'county', title: '某县', source: '某县财政局通知' }, profileById('hubei'));
  const bare = defineProfile({ id: 'county' }, profileById('hubei'));
  expect([profileTitle(own, 'en-US'), profileSource(own, 'en-US')]).toEqual(['某县', '某县财政局通知']);
  expect([profileTitle(bare, 'zh-CN'), profileSource(bare, 'zh-CN')]).toEqual(['county', null]);
  expect(profileSource(profileById('national-2020'), 'zh-CN')).toContain('财预〔2020〕10号');
  expect(profileReason({ profile: own, chosenBy: 'user', suggestion: null }, 'en-US')).toBe('as you asked');
});
