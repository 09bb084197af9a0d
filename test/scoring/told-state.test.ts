import { answerInWords, tickedAnswer } from '../../src/scoring';

const answer = (target: string, actual: string, name = ''): string | null =>
  answerInWords(target, actual, { name, year: 2024 });
const SHORT: readonly (string | null)[] = ['not', 'partly', 'late'];

describe('a result in words falls short of its target', () => {
  test.each([
    // denied
    ['效果明显', '效果不明显', 'not'],
    ['明显', '不明显', 'not'],
    ['明显改善', '未改善', 'not'],
    ['生态环境明显改善', '无明显改善', 'not'],
    ['增强公众意识', '增强效果不明显', 'not'],
    ['保障供水安全', '成效欠佳', 'not'],
    ['公众的意识增强', '意识变化不明显', 'not'],
    ['制定管护办法', '管护办法尚未制定', 'not'],
    // nothing came of it
    ['渔业资源量有所提升', '较放流前变化不大', 'not'],
    ['群众出行条件改善', '无明显变化', 'not'],
    ['办事效率提高', '与上年持平', 'not'],
    ['保持稳定', '发生群体性上访1起，稳定压力较大', 'not'],
    ['社会稳定', '仍存在不稳定因素', 'not'],
    ['高于全省平均', '与全省持平', 'not'],
    ['明显', '不理想', 'not'],
    // there was some of what there was to be none of
    ['无停水事故', '发生停水事故2起', 'not'],
    ['不发生安全事故', '全年发生安全事故1起', 'not'],
    ['无安全事故', '1起', 'not'],
    ['零停水', '停水3次', 'not'],
    ['不中断', '中断供水2次', 'not'],
    ['杜绝发生', '发生1起', 'not'],
    ['不拖欠', '拖欠2笔', 'not'],
    ['无违规', '有3处违规', 'not'],
    ['无投诉', '收到投诉2件，均已办结', 'not'],
    ['无投诉', '投诉', 'not'],
    ['不低于全国平均水平', '低于全国平均水平', 'not'],
    ['不低于全省平均', '略低于全省平均水平', 'not'],
    // not at the first time
    ['一次性通过', '整改后二次验收通过', 'not'],
    ['一次验收合格', '第二次验收合格', 'not'],
    ['一次性通过', '未能一次性通过，复验合格', 'not'],
    // stopped, put off, still to come
    ['运行稳定', '多次中断', 'not'],
    ['水质稳定达标', '总体达标，枯水期水质2次超标', 'not'],
    ['建成并投入使用', '已取消', 'not'],
    ['建成并投入使用', '暂缓实施', 'not'],
    ['制度健全', '在建', 'not'],
    ['制定管理办法', '初稿已拟，尚待印发', 'not'],
    ['制定管理办法', '初稿已拟，印发延期', 'not'],
    ['平台上线', '预计2025年完工', 'not'],
    ['投资控制在概算内', '超概算', 'not'],
    ['平台上线', '次年1月上线', 'not'],
    ['平台上线', '推迟至2025年', 'not'],
    ['平台上线', '仍在招标阶段', 'not'],
    ['投入使用', '已完成安装调试，预计2025年一季度上线运行', 'not'],
    ['正常运行', '已停止运行', 'not'],
    ['建立健全', '管理制度拟于2025年出台', 'not'],
    ['健全', '工作长效机制尚在研究制定中', 'not'],
    ['2024年12月底前完成验收', '尚未组织验收', 'not'],
    // in part
    ['平台上线', '平台开发完成80%', 'partly'],
    ['完成', '完成80%', 'partly'],
    ['全部通水', '尚有36户未通水', 'partly'],
    ['全覆盖', '2个小区未覆盖', 'partly'],
    ['应改尽改', '已改造21.3公里，尚余1.2公里', 'partly'],
    ['完工', '完成总工程量90%', 'partly'],
    ['完工', '完成一期土建工程80%', 'partly'],
    ['效果明显', '效果一般', 'partly'],
    ['改善', '改善不大', 'partly'],
    ['明显改善', '部分改善', 'partly'],
    ['显著提升', '略有提升', 'partly'],
    ['效果明显', '部分明显', 'partly'],
    // late
    ['按时完成', '延期至次年3月完成', 'late'],
    ['按时完成', '次年1月完成', 'late'],
    ['及时支付', '未及时支付', 'late'],
    ['按时完成', '已取消', 'not'],
    ['及时支付', '已暂停', 'not'],
    ['按合同约定支付', '延期支付', 'late'],
  ])('%s: %s is %s', (target, actual, expected) => {
    expect(answer(target, actual)).toBe(expected);
  });
});

describe('nothing falls short', () => {
  test.each([
    ['of no target', '', '成效欠佳'],
    ['of a target that denies', '不要求按时完成', '延期完成'],
    ['of another word as long', '不中断', '正常'],
    ['of a target that asks for something not to be', '无投诉', '未发生投诉'],
    ['where a further clause says it was done', '明显改善', '未改善的2处，现已改善'],
    ['where what went bad went less bad', '水质稳定', '超标率下降'],
    ['where what went bad is denied', '水质稳定', '未超标'],
    ['where it was turned round', '生态稳定向好', '恶化趋势得到遏制'],
    ['where a thing is named and nothing said of it', '通过验收', '未通过验收的项目'],
    ['where 不断 is part of the praise', '持续改善', '不断改善'],
    ['where the words put off are of something else', '及时办理', '延期申请及时办理'],
    ['where what was asked for is in use', '设备投入使用', '正在使用'],
    ['where the first clause waits and a further one has it', '制定管理办法', '预计12月完成，管理办法已印发'],
    ['where what waits was set up', '制定管理办法', '预计年底，已印发'],
    ['where what waits is of what there is', '制定管理办法', '尚待审签，管理办法已报送'],
    ['where nothing was put off', '制定管理办法', '初稿已拟，未延期'],
    ['where a fee is what was cancelled', '完成收费清理', '取消收费项目3项'],
    ['where the effect of something else is faint', '改善水质', '噪声影响不明显'],
    ['where what is faint is denied itself', '影响可控', '不良影响不明显'],
    ['where it is denied that something was not done', '完成全部工程', '无工程未完工'],
    ['where a little was asked for', '有所提升', '略有提升'],
    ['where another number stands behind the word', '明显改善', '部分改善3处'],
    ['where the target has one character alone', '有', '部分有'],
    ['where the beyond is of no bound', '效果明显', '超预算部分已追回'],
    ['where it was done this year', '按时完成', '当年12月完成'],
    ['where no time was asked for', '效益发挥', '延期1个月'],
    ['where nothing bad was finished', '完成整改', '无未整改问题'],
    ['where little is told of what is bad', '减少环境影响', '对环境影响较小'],
    ['where all of a work is done', '完成', '完成100%'],
    ['where a share is of no work', '完成培训', '完成培训，满意度90%'],
    ['where next year comes with money alone', '按时完成', '次年预算及时下达'],
  ])('%s', (_name, target, actual) => {
    expect(SHORT).not.toContain(answer(target, actual));
  });
});

describe('a result in words is understood as saying that its target was met', () => {
  test.each([
    // in general words, by its grade, in the target's own words
    ['健全', '达成年度指标'],
    ['完成', '已全部完成培训任务'],
    ['较好', '好'],
    ['完成备份', '已完成备份2套'],
    ['全天候可用', '全天候'],
    ['维护社会公共利益，提高办案质量', '维护了社会公共利益，提高了办案质量'],
    ['汛期前', '已于汛期前完成'],
    ['每季度末月25日前', '均在当季末月25日前拨付'],
    ['定期维护保养设备', '定期维护和保养各设备'],
    // by words of its kind
    ['健全', '已制定设施管护办法，落实管护责任人40名'],
    ['健全', '2023年出台助餐点管理办法等3项制度，运行机制健全'],
    ['基本建立', '已与水利、应急、自然资源等部门建立健全联动机制'],
    ['投入使用', '已于11月正式上线运行'],
    ['建成', '2024年10月建成投用'],
    ['及时', '资金及时拨付到位'],
    ['按合同工期完成', '提前20天完成'],
    ['明显改善', '读者到馆意愿增强，阅读氛围较上年明显改善'],
    ['促进就业', '带动周边群众就业120人'],
    ['下降', '较上年下降8.2%'],
    ['好转', '发案率下降，治安形势好转'],
    ['是', '已公示', '是否公示'],
    ['增加', '服务人次明显增加', '服务人次'],
    ['控制在预算范围内', '控制在预算内'],
    // by what is not there
    ['不受影响', '未受影响，夜间施工、分段停水不超过公告时限', '居民用水'],
    ['杜绝', '无遗失、无损毁', '卷宗遗失损毁'],
    ['正常', '全年运转正常，无断链情况'],
    ['合规', '未发现违规使用资金情况'],
    ['按时完成', '未逾期'],
    // with something behind it that is to come, or was mended
    ['健全', '健全，下一步将结合新装备继续修订完善'],
    ['到位', '问题已全部整改到位'],
    ['提升', '有所提升'],
  ])('%s: %s', (target, actual, name = '') => {
    expect(answer(target, actual, name)).toBe('met');
  });
});

describe('a result in words is weaker than its target', () => {
  test.each([
    ['健全', '基本健全'],
    ['显著提升', '有一定提升'],
    ['完工', '基本完工'],
    ['健全', '制度健全，细则尚未出台'],
    ['提高', '部分达成：城区改善明显，乡镇改善不大'],
  ])('%s: %s', (target, actual) => {
    expect(answer(target, actual)).toBe('weaker');
  });
});

test.each([
  ['无安全事故', '开展安全事故应急演练2次'],
  ['无安全事故', '排查安全事故隐患30处并整改'],
  ['无障碍设施到位', '改造无障碍设施12处'],
  ['无投诉', '投诉下降2件'],
  ['不低于1:20', '1:18'],
  ['一次性通过', '一次性通过，整改后续问题已销号'],
])('%s is not denied by %s', (target, actual) => {
  expect(SHORT).not.toContain(answer(target, actual));
});

describe('words of which nobody knows whether the target was met', () => {
  test.each([
    // of another matter
    ['明显', '还可以'],
    ['无投诉', '处理投诉'],
    ['提升', '发放宣传册3000份'],
    ['健全', '组织学习2次'],
    ['汛期前', '4月20日'],
    ['汛期前', '8月1日完成'],
    ['春节前', '2024年2月20日完成'],
    // of another event, or of what is done against it
    ['无重大投诉', '收到投诉2件'],
    ['不返贫', '返贫监测320户'],
    ['全部完成', '结余资金3.2万元已缴回'],
    // of a step on the way
    ['投入使用', '已建成'],
    ['投入使用', '设备到货，等待安装'],
    ['建成', '主体完工'],
    ['通过验收', '已申请验收'],
    ['健全', '健全方案已上报'],
    ['上线运行', '建设中'],
    ['上线运行', '2025年1月上线'],
    // left out, taken back, gone the wrong way
    ['全覆盖', '除2个村外全覆盖'],
    ['全覆盖', '覆盖80%的乡镇'],
    ['稳定达标', '达标11个月'],
    ['提升', '提升空间较大'],
    ['改善', '改善需要时间'],
    ['减轻', '负担增加', '群众负担'],
    ['节约', '成本上升', '成本'],
    ['稳定', '价格波动明显', '价格'],
    ['正常', '基本正常，发生故障3次'],
    ['按时', '3月于14日上报，其余月份按期上报'],
    ['无', '有2起', '安全事故'],
  ])('%s: %s', (target, actual, name = '') => {
    expect(['met', 'not', 'partly', 'late']).not.toContain(answer(target, actual, name));
  });
});

describe('the ticked one of several boxes', () => {
  test.each([
    ['□达成☑部分达成□未达成', '部分达成'],
    ['■达成□未达成', '达成'],
    // A tick behind its word names nothing.
    ['达成√□未达成', '达成√□未达成'],
    ['☑达成☑部分达成□未达成', '☑达成☑部分达成□未达成'],
    ['□达成□未达成', '□达成□未达成'],
    ['√达成', '√达成'],
  ])('%s: %s', (text, expected) => {
    expect(tickedAnswer(text)).toBe(expected);
  });
});
