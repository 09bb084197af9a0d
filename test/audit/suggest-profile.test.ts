import { auditOf, chooseProfile, profileById, suggestProfile, toA1, judge } from '../../src/audit';
import { read } from '../../src/form';
import { decimal } from '../../src/scoring';
import { formGrid, type FormParts } from '../support/form-grid';

function readParts(parts: FormParts) {
  const [form] = read(formGrid(parts).grid).forms;
  if (!form) throw new Error('no form');
  return form;
}

function suggested(parts: FormParts): string {
  const suggestion = suggestProfile(readParts(parts));
  return suggestion ? `${suggestion.id} ${suggestion.evidence} ${suggestion.cells.map(toA1).join(' ')}` : 'none';
}

const NO_POINTS: FormParts = {
  headings: '一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分',
  indicators: '产出指标（40分） | 数量指标 | 培训场次 | ≥10场 | 11场 | 10',
  total: null,
};
const NO_SCORES: FormParts = {
  headings: '一级指标 | 二级指标 | 三级指标 | 指标值 | 全年实际完成值 | 未完成原因和改进措施',
  indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 |',
  total: null,
};
const UNSCORED_FUNDS = { fundHeadings: '全年预算数(A) | 全年执行数(B) | 执行率(B/A)', funds: '总额 | 5 | 5 | 100%' };
const SICHUAN = '一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分 | 未完成原因分析';
const SPLIT_ROW = '产出指标 | 数量指标 | 培训场次 | ≥ | 10 | 场 | 11 | 90 | 90 |';
const levels = (cost: number, output: number, benefit: number, satisfaction: number): string => `
    成本指标 | 经济成本指标 | 人均培训成本 | ≤500元/人 | 480元/人 | ${cost} | ${cost} |
    产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | ${output} | ${output} |
    效益指标 | 社会效益指标 | 培训内容应用率 | ≥80% | 85% | ${benefit} | ${benefit} |
    ${satisfaction > 0 ? `满意度指标 | 服务对象满意度指标 | 参训人员满意度 | ≥90% | 95% | ${satisfaction} | ${satisfaction} |` : ''}`;

describe('a layout suggests', () => {
  it.each<[string, FormParts, string]>([
    [
      'Hubei by the printed formula',
      { fundHeadings: '预算数 | 执行数 | 执行率 | 得分（20分×执行率）', funds: '总额 | 5 | 5 | 100% | 20' },
      'hubei execution-of-20 F5',
    ],
    [
      'Hebei by scores that are converted',
      {
        headings:
          '一级指标 | 二级指标 | 三级指标 | 指标分值 | 指标值 | 实际完成值 | 单项指标得分 | 权重占比（%） | 单项指标折算得分',
        indicators: '产出指标 | 数量指标 | 培训场次 | 10 | ≥10场 | 11场 | 100 | 10 | 10',
        total: null,
      },
      'hebei scores-converted H12 I12 J12',
    ],
    [
      'Beijing, 2016, by the initial budget (A) and the method',
      {
        fundHeadings: '年初预算数(A) | 全年执行数(B) | 分值（10分） | 执行率(B/A) | 得分 | 得分计算方法',
        funds: '年度资金总额： | 310.2 | 154.74 | 10 | 50% | 5 | 执行率*该指标分值',
      },
      'beijing-2016 rate-on-initial C5 F5 H5',
    ],
    [
      'Sichuan by its title and columns',
      {
        title: '部门预算项目支出绩效自评表（2023年度）',
        year: null,
        headings: SICHUAN,
        indicators: SPLIT_ROW,
        total: null,
      },
      'sichuan sichuan-columns A1 E11 I11',
    ],
    [
      'Sichuan by the same, of a year that the rules of 2025 hold for',
      {
        title: '部门预算项目支出绩效自评表（2024年度）',
        year: null,
        headings: SICHUAN,
        indicators: SPLIT_ROW,
        total: null,
      },
      'sichuan-2025 sichuan-columns-2024 A1 E11 I11 A1',
    ],
    ['none, where nothing is scored', { ...NO_SCORES, ...UNSCORED_FUNDS }, 'no-scores no-score-columns E9 F9'],
    [
      '101号 by the points of the levels',
      { indicators: levels(20, 40, 20, 10) },
      'national-2021-cost cost-weights B13 B14 B15 B16',
    ],
    [
      '101号 without satisfaction',
      { indicators: levels(20, 40, 30, 0) },
      'national-2021-cost cost-weights B13 B14 B15',
    ],
  ])('%s', (_name, parts, expected) => expect(suggested(parts)).toBe(expected));
});

describe('a layout suggests nothing', () => {
  it.each<[string, FormParts]>([
    ['the sound example form', {}],
    ['points in the labels alone', NO_POINTS],
    ['indicators without scores, but a scored execution rate', NO_SCORES],
    [
      'an initial budget beside the adjusted one',
      { fundHeadings: '年初预算数(A) | 全年预算数 | 全年执行数(B) | 分值 | 执行率(B/A) | 得分' },
    ],
    ['a Sichuan title over the usual columns', { title: '部门预算项目支出绩效自评表（2023年度）', year: null }],
    ['the columns under another title', { headings: SICHUAN, indicators: SPLIT_ROW, total: null }],
    ['cost as level 1 with other points', { indicators: levels(10, 50, 20, 10) }],
    ['cost with a blank among the points', { indicators: levels(20, 40, 20, 10).replace('| 40 | 40', '| | 40') }],
  ])('%s', (_name, parts) => expect(suggested(parts)).toBe('none'));
});

describe('the user decides', () => {
  const form = readParts({ indicators: levels(20, 40, 20, 10) });
  it('an explicit profile goes before the suggestion', () => {
    const { profile, chosenBy, suggestion } = chooseProfile(form, profileById('guangxi'));
    expect([profile.id, chosenBy, suggestion?.id]).toEqual(['guangxi', 'user', 'national-2021-cost']);
  });
  it('auto takes the suggestion, else the national rules', () => {
    expect(chooseProfile(form, 'auto')).toMatchObject({ profile: { id: 'national-2021-cost' }, chosenBy: 'layout' });
    expect(chooseProfile(readParts({}), 'auto')).toMatchObject({
      profile: { id: 'national-2020' },
      chosenBy: 'default',
      suggestion: null,
    });
  });
  it('a tolerance of the user’s own goes before that of whichever profile it is', () => {
    const { profile } = auditOf(judge(form, { profile: 'auto', tolerance: decimal('0.05') })).profile;
    expect([profile.id, profile.tolerance.toFixed()]).toEqual(['national-2021-cost', '0.05']);
  });
});
