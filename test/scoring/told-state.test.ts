import { shortfallInWords, tickedAnswer } from '../../src/scoring';

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
    // in part
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
    expect(shortfallInWords(target, actual)).toBe(expected);
  });
});

describe('nothing falls short', () => {
  test.each([
    ['of no target', '', '成效欠佳'],
    ['of a target that denies', '不要求按时完成', '延期完成'],
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
    ['where next year comes with money alone', '按时完成', '次年预算及时下达'],
  ])('%s', (_name, target, actual) => {
    expect(shortfallInWords(target, actual)).toBeNull();
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
