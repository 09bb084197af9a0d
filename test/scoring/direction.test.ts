import { isBadEvent, parseMeasure, readDirection } from '../../src/scoring';

const read = (
  target: string,
  name: string,
  level2: string | null = '数量指标',
  nature: string | null = null,
): string => {
  const { direction, from } = readDirection({ target: parseMeasure(target), nature, name, level2 });
  return `${direction} ${from}`;
};

describe('by the sign in the target', () => {
  test.each([
    ['≥400个', 'positive'],
    ['＞＝90％', 'positive'],
    ['不少于3次', 'positive'],
    ['80%以上', 'positive'],
    ['>3', 'positive'],
    ['<2', 'reverse'],
    ['≤5%', 'reverse'],
    ['不超过5万元', 'reverse'],
    ['24小时内', 'reverse'],
    ['5万元以内', 'reverse'],
    ['2021年12月31日前完成', 'reverse'],
    ['=5', 'equal'],
    ['═5', 'equal'],
  ])('%s is %s', (target, direction) => {
    expect(read(target, '接待对象投诉次数')).toBe(`${direction} sign`);
    expect(read(target, '服务对象满意度', '满意度指标', '≤')).toBe(`${direction} sign`);
  });
});

describe('by the 指标性质 column', () => {
  test.each([
    ['≥', 'positive nature'],
    ['＞＝', 'positive nature'],
    ['正向', 'positive nature'],
    ['正向指标', 'positive nature'],
    ['越大越好', 'positive nature'],
    ['≤', 'reverse nature'],
    ['<', 'reverse nature'],
    ['反向', 'reverse nature'],
    ['逆向指标', 'reverse nature'],
    ['越小越好', 'reverse nature'],
    ['=', 'equal nature'],
    ['定量', 'reverse name'],
    ['', 'reverse name'],
    ['/', 'reverse name'],
  ])('%j: %s', (nature, expected) => {
    expect(read('5', '投诉次数', null, nature)).toBe(expected);
  });
});

describe('by what the indicator is', () => {
  test.each([
    '接待对象投诉次数',
    '重大网络安全事故发生数',
    '公务接待差错率',
    '接待延误率',
    '留守儿童走失起数',
    '退证率',
    '预算超支率',
    '数据错误率',
    '违规次数',
    '系统故障率',
    '设备故障次数',
    '整改不及时次数',
    '产品不合格率',
    '未完成率',
    '投诉响应时间',
    '返贫户数',
    '返贫致贫人口',
    '因病致贫户数',
    '重大食品安全事件',
    '群体性事件起数',
    '重大动物疫情',
    '群众投诉率',
    '安全生产事故起数',
    '逾期率',
    '无线电干扰违规次数',
    '不合格产品数',
    '义务教育辍学率',
    '城镇登记失业率',
    '管网漏损率',
    '平均等待时间',
    '企业开办办理时限',
    '废水排放量',
    '超时办件数',
    'D级危房存量',
    '危房存量降至',
    '库存积压数量',
    '裸露地块数量',
    '裸露地块面积',
    '剩余棚户区数量',
    '剩余黑臭水体',
    '未办结工单数',
    '未整改问题数',
    '未竣工项目数',
    '工程变更次数',
    '垃圾乱倒现象',
    '河道断流天数',
  ])('%s is reverse', (name) => {
    expect(read('5', name)).toBe('reverse name');
  });

  test.each([
    '系统故障排除及时性',
    '投诉处理率',
    '事故处理及时率',
    '投诉办结率',
    '差错纠正率',
    '违规行为查处率',
    '投诉回复满意率',
    '零投诉率',
    '无事故天数',
    '无重大事故率',
    '处理投诉件数',
    '不合格产品处理率',
    '火灾扑救用水保障率',
    '逾期案件清理数',
    '缩短平均等待时间',
    '降低辍学率',
    '失业人员培训人数',
    '存量危房改造户数',
    '清理积压案件数',
    '裸露地块绿化面积',
    '治理裸露地块面积',
    '减少裸露地块',
    '拖欠工程款清偿额化解率',
    '农村剩余劳动力转移人数',
    '工程变更审批及时性',
    '未办结工单清零率',
    '盘活存量土地面积',
    '储备粮存量',
    '剩余学位数',
    '失业保险参保率',
    '污染物减排量',
    '避免不合格产品数',
    '降低事故发生率',
    '减少差错次数',
    '矛盾投诉化解率',
    '事故应急演练次数',
    '食品安全事件监测点数',
    '动物疫情防控面积',
    '群体性事件应急预案数',
    '服务对象满意度',
    '培训合格率',
    '接待经费控制率',
    '服务深圳企业数量增长率',
    '签发商事证明书及时性',
    '展览规模较往年提高',
    '参展企业平均接待意向客户数',
    '合规及贸易摩擦预警信息发布工作量',
  ])('%s is positive', (name) => {
    expect(read('5', name).split(' ')[0]).toBe('positive');
  });

  test.each([
    ['标准展位搭建费', '成本指标', '850元/个', 'reverse name'],
    ['空白证明书工本费', '成本指标', '15元/份', 'reverse name'],
    ['预算控制数', '成本指标', '30万元', 'reverse name'],
    ['人均培训', '经济成本指标', '200元/人', 'reverse name'],
    ['采购单价', '成本指标', '5', 'reverse name'],
    ['单台补助金额（元）', '成本指标', '30000', 'reverse name'],
    ['单台补助金额（台）', '成本指标', '30000', 'positive default'],
    ['人员经费', '经济成本', '5', 'reverse name'],
    ['成本节约率', '成本指标', '5%', 'positive name'],
    ['成本节约额', '成本指标', '5万元', 'positive name'],
    ['成本降低额', '成本指标', '5万元', 'positive default'],
    ['预算指标完成率', '成本指标', '95%', 'positive name'],
    ['费用支付及时性', '成本指标', '95%', 'positive name'],
    ['培训人数', '成本指标', '5人', 'positive default'],
    ['为外贸企业减免办证费用', '经济效益指标', '2300万元', 'positive default'],
    ['贸易投资促进额', '经济效益指标', '2300万元', 'positive default'],
    ['标准展位搭建费', '数量指标', '850元/个', 'positive default'],
    ['单位成本', null, '5', 'reverse name'],
    ['空白证书工本费', '', '5', 'reverse name'],
    ['办证费用', null, '5', 'positive default'],
    ['控制在预算内', '成本指标', '有效', 'positive default'],
  ])('%s under %s, %s: %s', (name, level2, target, expected) => {
    expect(read(target, name, level2)).toBe(expected);
  });
});

test('else positive', () => {
  expect(read('70000份', '签发商事证明书')).toBe('positive default');
  expect(read('有效', '促进金融业交流发展', null)).toBe('positive default');
  expect(read('', '', null)).toBe('positive default');
});

test.each([
  ['减少机关单位投诉数', false],
  ['减少各机关单位投诉数', true],
])('%s: a lessening word up to four characters before a bad event is about it', (name, isBad) => {
  expect(isBadEvent(name)).toBe(isBad);
});

test.each([
  ['0起', '较大及以上环境事件', 'reverse name'],
  ['0', '疫情传播事件发生数（起）', 'reverse name'],
  ['5', '城市管理事件', 'positive default'],
  ['0', '突发环境事件演练', 'positive default'],
  ['无', '较大及以上环境事件', 'positive default'],
])('an event of which none is to happen is a bad one: %s of %s is %s', (target, name, expected) => {
  expect(read(target, name)).toBe(expected);
});

test.each([
  ['下降5%', '群众投诉量', 'positive name'],
  ['降低2%', '单位成本', 'positive name'],
  ['≤5%', '投诉量降幅', 'reverse sign'],
  ['增长5%', '群众投诉量', 'reverse name'],
])('a fall that is asked for is wanted: %s of %s is %s', (target, name, expected) => {
  expect(read(target, name, '成本指标')).toBe(expected);
});
