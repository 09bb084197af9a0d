import {
  bitsOf,
  fundColumn,
  headerField,
  indicatorColumn,
  isFundTotalLabel,
  isGoalBlockLabel,
  isGoalLabel,
  isGradeLabel,
  isHeadTotalLabel,
  isLevelHeading,
  isNoteLabel,
  isOutcomeLabel,
  isRemarkLabel,
  isTitle,
  isTotalLabel,
  labelsWithAnswers,
  labelWithAnswer,
  level1Kind,
  level2Kind,
  LOOKED_FOR,
  ROLE,
  standardHeading,
} from '../../../src/form/evidence/labels';

describe('headings of the indicator block', () => {
  it.each([
    ['一级指标', 'level1'],
    ['二级指 标', 'level2'],
    ['指标名称（三级指标）', 'name'],
    ['指标性质', 'nature'],
    ['年度 指标值', 'target'],
    ['年度指标值(A)', 'target'],
    ['预期指标值', 'target'],
    ['计划完成', 'target'],
    ['应完成', 'target'],
    ['拟完成值', 'target'],
    ['设定值', 'target'],
    ['本年目标', 'target'],
    ['本年完成', 'actual'],
    ['指标名', 'name'],
    ['配分', 'points'],
    ['完成比例', 'completion'],
    ['单位（文字描述）', 'unit'],
    ['全年实际值(B)', 'actual'],
    ['分值（10分）', 'points'],
    ['指标权重(分)', 'points'],
    ['自评得分', 'score'],
    ['偏差原因分析及 改进措施', 'reason'],
    ['未完成原因及拟采取的改进措施', 'reason'],
    ['得分计算方法', 'other'],
    ['项目名称', null],
    ['产出指标', null],
    ['', null],
  ])('%s → %s', (text, field) => expect(indicatorColumn(text)).toBe(field));
});

describe('headings of the funds block', () => {
  it.each([
    ['年初预算数(A)', 'initial'],
    ['全年（调整）预算数', 'adjusted'],
    ['调整后预算数', 'adjusted'],
    ['全年执行数(B)', 'executed'],
    ['执行率(B/A)', 'rate'],
    ['执行率（全年执行数/全年预算数）', 'rate'],
    ['预算执行进度（%）', 'rate'],
    ['得分（20分*执行率）', 'score'],
    ['执行率权重', 'points'],
    ['到位数', 'other'],
    ['一级指标', null],
    ['调整预算（+、-）', 'other'],
  ])('%s → %s', (text, field) => expect(fundColumn(text)).toBe(field));
});

describe('labels of the header', () => {
  it.each([
    ['项 目 名 称', 'projectName'],
    ['转移支付（项目）名称', 'projectName'],
    ['主管部门及代码：', 'department'],
    ['实施单位（盖章）', 'unit'],
    ['所属主管部门', 'department'],
    ['实施（主管）单位', 'unit'],
    ['评价年度', 'year'],
    ['项目金额', 'other'],
    ['市财政局', null],
  ])('%s → %s', (text, field) => expect(headerField(text)).toBe(field));
});

describe('other labels', () => {
  it('of goals and outcomes', () => {
    expect(isGoalLabel('年初设定 目标')).toBe(true);
    expect(isOutcomeLabel('年度总体目标完成情况综述')).toBe(true);
    expect(isGoalBlockLabel('年度总体 目标')).toBe(true);
    expect(isGoalLabel('实际完成情况')).toBe(false);
    expect(isOutcomeLabel('预期目标')).toBe(false);
    expect(isGoalBlockLabel('绩效指标')).toBe(false);
  });

  it('of totals', () => {
    expect(isTotalLabel('总 分：')).toBe(true);
    expect(isTotalLabel('自评总分(分)')).toBe(true);
    expect(isTotalLabel('评定总分')).toBe(true);
    expect(isTotalLabel('合计得分')).toBe(true);
    expect(isTotalLabel('总分说明')).toBe(false);
    expect(isFundTotalLabel('年度资金总额：')).toBe(true);
    expect(isFundTotalLabel('其他资金')).toBe(false);
  });

  it.each([
    '项目支出绩效自评表',
    '### 2021年度预算项目绩效自评表',
    '×××项目绩效目标自评表',
    '项目支出绩效自评表（2023年度）',
    '项目支出绩效自评情况表',
    '项目支出绩效自评及复核表',
    '绩效目标申报表',
    '项目支出绩效目标执行监控表',
  ])('%s is a title', (text) => expect(isTitle(text)).toBe(true));

  it.each(['项目名称', '绩效目标', `${'长'.repeat(80)}自评表`])('%s is no title', (text) =>
    expect(isTitle(text)).toBe(false),
  );

  it('of remarks, which ask for a text, and of signatures, which do not', () => {
    expect(['评价结论', '其他需要说明事项', '填报人：', '注：1.本表', '财务负责人:王某'].map(isNoteLabel)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(['评价结论', '3.存在问题：', '填报人', '注', '备注'].map(isRemarkLabel)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(isNoteLabel('培训场次')).toBe(false);
  });

  it('of a total above the indicators, where 得分 heads no column', () => {
    expect(['总分', '自评得分：', '得分', '分值'].map(isHeadTotalLabel)).toEqual([true, true, true, false]);
    expect(isTotalLabel('自评得分')).toBe(false);
  });

  it.each([
    ['自评等级', true],
    ['评价等次：', true],
    ['等级', true],
    ['安全等级', false],
  ])('of grades: %s is %s', (text, expected) => expect(isGradeLabel(text)).toBe(expected));

  it.each([
    ['小计', true],
    ['产出指标小计', true],
    ['预算执行得分小计', true],
    ['绩效指标得分', true],
    ['得分', false],
    ['小计划数', false],
  ])('of subtotals: %s is %s', (text, expected) => expect((bitsOf(text) & ROLE.subtotal) !== 0).toBe(expected));

  it('are shown where no form is found', () => expect(LOOKED_FOR).toContain('三级指标'));
});

describe('level headings', () => {
  it.each([
    ['产出指标（50分）', 'output'],
    ['满意度 指标', 'satisfaction'],
    ['成本指标', 'cost'],
    ['效果指标', 'benefit'],
    ['项目管理', 'process'],
    ['预算执行率', 'execution'],
    ['数量指标', null],
  ])('level 1 %s → %s', (text, kind) => expect(level1Kind(text)).toBe(kind));

  it.each([
    ['数量', 'quantity'],
    ['质量指 标', 'quality'],
    ['服务对象满意度指标等', 'satisfaction'],
    ['经济成本指标', 'economic-cost'],
    ['环境效益', 'ecological'],
    ['可持续影响指标', 'sustainable'],
    ['读者', null],
  ])('level 2 %s → %s', (text, kind) => expect(level2Kind(text)).toBe(kind));

  it('are headings as printed, not mere words', () => {
    expect(['成本指标', '服务对象满意度指标等', '预算执行率'].map(isLevelHeading)).toEqual([true, true, true]);
    expect(['成本', '满意度', '培训指标'].map(isLevelHeading)).toEqual([false, false, false]);
  });
});

describe('labels and answers in one cell', () => {
  it.each([
    ['项目名称：培训', { label: '项目名称', answer: '培训' }],
    ['总分: 98 ', { label: '总分', answer: '98' }],
    ['项目名称：', null],
    ['甲：乙', null],
    ['项目名称 培训', null],
  ])('%j', (text, expected) => expect(labelWithAnswer(text)).toEqual(expected));

  it.each([
    ['项目名称：培训  主管部门：财政局', ['项目名称=培训', '主管部门=财政局']],
    ['项目名称：培训 （二期）\n实施单位： 培训中心', ['项目名称=培训 （二期）', '实施单位=培训中心']],
    ['项目名称：  主管部门：财政局', ['项目名称=', '主管部门=财政局']],
    ['自评总分：98  等级：优', ['自评总分=98', '等级=优']],
    ['培训计划', []],
  ])('several: %j', (text, expected) => {
    expect(labelsWithAnswers(text).map(({ label, answer }) => `${label}=${answer}`)).toEqual(expected);
  });
});

describe('the national template', () => {
  it.each([
    ['target', '年度指标值'],
    ['actual', '实际完成值'],
    ['reason', '偏差原因分析及改进措施'],
  ] as const)('calls %s %s', (field, heading) => expect(standardHeading(field)).toBe(heading));
});
