import {
  editDistance,
  likelyFundColumn,
  likelyHeaderField,
  likelyIndicatorColumn,
} from '../../../src/form/evidence/likeness';

describe('headings of the indicator block that are in no table', () => {
  it.each([
    ['年度指标直', 'target'],
    ['实际完成植（B）', 'actual'],
    ['一级指杯', 'level1'],
    ['指标类别', 'level1'],
    ['三级指标内容', 'name'],
    ['考核指标', 'name'],
    ['年度绩效指标目标', 'target'],
    ['实际完成数值', 'actual'],
    ['调整后的指标值', 'revised'],
    ['单位自评得分', 'score'],
    ['满分值', 'points'],
    ['未达标原因及下步措施', 'reason'],
    ['失分说明', 'reason'],
    ['情况说明', 'reason'],
    ['指标中类', 'level2'],
    ['指标细项', 'name'],
    ['预定目标', 'target'],
    ['年度计划', 'target'],
    ['年度任务值', 'target'],
    ['年度实际', 'actual'],
    ['年末实绩', 'actual'],
    ['落实结果', 'actual'],
    ['权值', 'points'],
    ['指标说明', 'other'],
    ['数据来源', 'other'],
    ['主管部门审核', 'other'],
    ['偏差度（%）', 'other'],
    ['完成率', 'completion'],
  ])('%s → %s', (text, field) => expect(likelyIndicatorColumn(text)).toBe(field));

  it.each(['产出指标', '数量指标', '培训场次', '≥95%', '', '分数线', '甲乙丙丁', '长'.repeat(30)])(
    '%j is none',
    (text) => expect(likelyIndicatorColumn(text)).toBeNull(),
  );

  it('a word of the table is what the table says', () => {
    expect(likelyIndicatorColumn('说明')).toBe('reason');
    expect(likelyFundColumn('到位数')).toBe('other');
    expect(['复核得分', '自评得分'].map(likelyFundColumn)).toEqual(['other', 'score']);
    expect(likelyHeaderField('基本情况')).toBe('other');
  });
});

describe('headings of the funds block that are in no table', () => {
  it.each([
    ['本年预算数', 'adjusted'],
    ['年初安排数', 'initial'],
    ['预算批复数', 'initial'],
    ['合计（万元）', 'adjusted'],
    ['全年支出数', 'executed'],
    ['全年列支', 'executed'],
    ['列支率', 'rate'],
    ['指标下达数', 'initial'],
    ['调剂后指标数', 'adjusted'],
    ['实际支出', 'executed'],
    ['资金执行率', 'rate'],
    ['支出进度（%）', 'rate'],
    ['标准分值', 'points'],
    ['自评分值', 'score'],
    ['资金来源', 'other'],
    ['全年执行教', 'executed'],
  ])('%s → %s', (text, field) => expect(likelyFundColumn(text)).toBe(field));
});

describe('labels of the header that are in no table', () => {
  it.each([
    ['专项资金（项目）名称', 'projectName'],
    ['业务主管处（科）室', null],
    ['省级主管预算部门', 'department'],
    ['项目建设单位', 'unit'],
    ['单位名称', 'unit'],
    ['计量单位', 'other'],
    ['绩效年度', 'year'],
    ['项目编码', 'projectCode'],
    // Nearer to 资金使用单位名称 than to 资金使用单位.
    ['资金使用单位名秤', 'unit'],
    ['市教育局', null],
  ])('%s → %s', (text, field) => expect(likelyHeaderField(text)).toBe(field));
});

describe('a vague word', () => {
  it.each([
    ['备注（偏差原因）', 'reason'],
    ['说明（得分计算方法）', 'other'],
    ['备注（填写）', 'other'],
    ['说明', 'reason'],
  ])('%s → %s', (text, field) => expect(likelyIndicatorColumn(text)).toBe(field));
});

describe('slips', () => {
  it.each([
    ['年度指标值', '年度指标值', 0],
    ['年度指标直', '年度指标值', 1],
    ['年度指标', '年度指标值', 1],
    ['年度的指标值', '年度指标值', 1],
    ['年指度标值', '年度指标值', 2],
    ['执行率', '偏差原因分析', 3],
  ])('%s and %s are %i apart', (a, b, distance) => expect(editDistance(a, b, 2)).toBe(distance));

  it.each([
    ['分直', 'points'],
    ['得份', 'score'],
    // One character more or less makes another word of a short one.
    ['得分数', 'points'],
    ['分', null],
    ['单位', 'unit'],
    ['指标维度', 'level2'],
    ['达标程度', 'other'],
    ['单', null],
  ])('of a short word %s: %s', (text, field) => expect(likelyIndicatorColumn(text)).toBe(field));

  it('of two fields as near, neither is taken', () => {
    // One character off 一级指标, 二级指标 and 三级指标 alike.
    expect(likelyIndicatorColumn('四级指标')).toBeNull();
  });
});
