import {
  aimOf,
  alongItsName,
  answerInSpan,
  answerLessFallen,
  aimByAnswer,
  answerWithUnit,
  decimal,
  namesChange,
  noneAsked,
  noneAsZero,
  parseMeasure,
  parseNumberCell,
  answerRead,
  withChange,
  withSign,
  withUnit,
} from '../../src/scoring';
import { showMeasure, showQuantity } from './measures';

const table = (rows: readonly (readonly [string, string])[]): void => {
  test.each(rows)('%j is %s', (text, expected) => {
    expect(showMeasure(parseMeasure(text))).toBe(expected);
  });
};

describe('values of the nine published forms', () => {
  table([
    ['70000份', "70000 份 '70000'"],
    ['15元/份', "15 元/份 '15'"],
    ['850元/个', "850 元/个 '850'"],
    ['2300万元', "23000000 元 '2300万'"],
    ['3万平方米', "30000 平方米 '3万'"],
    ['2.2万平方米', "22000 平方米 '2.2万'"],
    ['300个', "300 个 '300'"],
    ['≥400个', "at-least 400 个 '400'"],
    ['6万', "60000 · '6万'"],
    ['≥90%', "at-least 0.9 % '90%'"],
    ['14.97%', "0.1497 % '14.97%'"],
    ['0.3%', "0.003 % '0.3%'"],
    ['≥12', "at-least 12 · '12'"],
    ['150条', "150 条 '150'"],
    ['约2500', "~ 2500 · '2500'"],
    ['<2', "less-than 2 · '2'"],
    ['0', "0 · '0'"],
    ['无', 'none'],
    ['有效', 'qualitative'],
    ['接待任务结束两周内', "qualitative with 2 周 '两'"],
    ['线下参与400人，线上参与50万余人次', "several 400 人 '400', ~ 500000 人次 '50万'"],
  ]);
});

describe('blank, zero, text, dash, 无 and error are different things', () => {
  table([
    ['', 'blank'],
    [' \u3000\u00a0\u200b', 'blank'],
    ['0', "0 · '0'"],
    ['0.00', "0 · '0.00'"],
    ['-', 'dash'],
    ['—', 'dash'],
    ['——', 'dash'],
    ['－', 'dash'],
    ['/', 'dash'],
    ['\\', 'dash'],
    ['--', 'dash'],
    ['无', 'none'],
    ['无。', 'none'],
    ['不适用', 'none'],
    ['不涉及', 'none'],
    ['N/A', 'none'],
    ['暂无', 'none'],
    ['#DIV/0!', 'error'],
    ['#N/A', 'error'],
    ['#REF!', 'error'],
    ['#value!', 'error'],
    ['#NAME?', 'error'],
    ['无偏差', 'qualitative'],
    ['#', 'qualitative'],
    ['达标', 'qualitative'],
    ['良好', 'qualitative'],
  ]);
});

describe('signs and bounds', () => {
  table([
    ['>=90%', "at-least 0.9 % '90%'"],
    ['＞＝90％', "at-least 0.9 % '90%'"],
    ['≧90%', "at-least 0.9 % '90%'"],
    ['=>90%', "at-least 0.9 % '90%'"],
    ['═90%', "equal 0.9 % '90%'"],
    ['＝1', "equal 1 · '1'"],
    ['≦5', "at-most 5 · '5'"],
    ['<=5', "at-most 5 · '5'"],
    ['≤5', "at-most 5 · '5'"],
    ['＜5', "less-than 5 · '5'"],
    ['>5', "more-than 5 · '5'"],
    ['≥ 90 %', "at-least 0.9 % '90%'"],
    ['不少于5次', "at-least 5 次 '5'"],
    ['不低于95%', "at-least 0.95 % '95%'"],
    ['不小于3', "at-least 3 · '3'"],
    ['至少3次', "at-least 3 次 '3'"],
    ['3次以上', "at-least 3 次 '3'"],
    ['95%及以上', "at-least 0.95 % '95%'"],
    ['95%以上（含）', "at-least 0.95 % '95%'"],
    ['达到80%以上', "at-least 0.8 % '80%'"],
    ['超过80%', "more-than 0.8 % '80%'"],
    ['大于3', "more-than 3 · '3'"],
    ['高于3%', "more-than 0.03 % '3%'"],
    ['不超过5万', "at-most 50000 · '5万'"],
    ['不高于3%', "at-most 0.03 % '3%'"],
    ['不大于3', "at-most 3 · '3'"],
    ['5万元以内', "at-most 50000 元 '5万'"],
    ['3天以下', "at-most 3 天 '3'"],
    ['24小时内', "at-most 24 小时 '24'"],
    ['两周内', "at-most 2 周 '两'"],
    ['控制在5%以内', "at-most 0.05 % '5%'"],
    ['大于等于3', "at-least 3 · '3'"],
    ['小于或等于3', "at-most 3 · '3'"],
    ['小于3%', "less-than 0.03 % '3%'"],
    ['低于3%', "less-than 0.03 % '3%'"],
    ['少于3起', "less-than 3 起 '3'"],
    ['等于3', "equal 3 · '3'"],
    ['不少于3次以上', "at-least 3 次 '3'"],
  ]);
});

describe('numbers', () => {
  table([
    ['９５％', "0.95 % '95%'"],
    ['９５.５％', "0.955 % '95.5%'"],
    ['12,760,000.00', "12760000 · '12,760,000.00'"],
    ['１２，７６０', "12760 · '12,760'"],
    ['1,200个', "1200 个 '1,200'"],
    ['.5%', "0.005 % '.5%'"],
    ['5‰', "0.005 ‰ '5‰'"],
    ['-3%', "-0.03 % '-3%'"],
    ['−3', "-3 · '-3'"],
    ['－3%', "-0.03 % '-3%'"],
    ['负3%', "-0.03 % '-3%'"],
    ['+3', "3 · '3'"],
    ['62.73万', "627300 · '62.73万'"],
    ['1.5亿', "150000000 · '1.5亿'"],
    ['6百', "600 · '6百'"],
    ['3千', "3000 · '3千'"],
    ['3千米', "3 千米 '3'"],
    ['5百万元', "5000000 元 '5百万'"],
    ['1亿2000万元', "120000000 元 '1亿2000万'"],
    ['二十个', "20 个 '二十'"],
    ['十', "10 · '十'"],
    ['半年', "0.5 年 '半'"],
    ['百分之九十五以上', "at-least 0.95 % '百分之九十五'"],
    ['百分之95', "0.95 % '百分之95'"],
    ['千分之五', "0.005 ‰ '千分之五'"],
    ['百分之', 'qualitative'],
    ['百分之五十的', "qualitative with 0.5 % '百分之五十'"],
    ['10000000000000000000000元', "10000000000000000000000 元 '10000000000000000000000'"],
  ]);
});

describe('units', () => {
  table([
    ['25TB', "25 TB '25'"],
    ['100m²', "100 m² '100'"],
    ['100㎡', "100 m² '100'"],
    ['20℃', "20 °C '20'"],
    ['8年', "8 年 '8'"],
    ['12个月', "12 个月 '12'"],
    ['100分', "100 分 '100'"],
    ['2次/年', "2 次/年 '2'"],
    ['每年2次', "2 次/年 '2'"],
    ['每年2', "2 · '2'"],
    ['每年2次/人', "2 次/人 '2'"],
    ['10元/个·天', "10 元/个·天 '10'"],
    ['3人/次', "3 人/次 '3'"],
    ['5个百分点', "5 个百分点 '5'"],
    ['30个工作日内', "at-most 30 个工作日 '30'"],
    ['¥3,000', "3000 元 '3,000'"],
    ['￥3,000元', "3000 元 '3,000'"],
    ['$3亿', "300000000 美元 '3亿'"],
    ['5%/年', "0.05 %/年 '5%'"],
    ['3枚奖牌', "3 枚 '3'"],
    ['300个展位', "300 个 '300'"],
    ['12（次）', "12 次 '12'"],
    ['3甲乙丙丁', "3 甲乙丙丁 '3'"],
    ['3甲乙丙丁戊', 'qualitative'],
    ['3个国家重点实验室建设', "qualitative with 3 个 '3'"],
  ]);
});

describe('places on a calendar or a scale are no amounts', () => {
  table([
    ['12月', 'qualitative'],
    ['12月底', 'qualitative'],
    ['30日前', 'qualitative'],
    ['15号', 'qualitative'],
    ['10点', 'qualitative'],
    ['2级', 'qualitative'],
    ['4A级', "qualitative with 4 A '4'"],
    ['一级', 'qualitative'],
    ['12个月', "12 个月 '12'"],
    ['30日', "30 日 '30'"],
    ['100元/月', "100 元/月 '100'"],
  ]);
});

describe('about', () => {
  table([
    ['2万余人次', "~ 20000 人次 '2万'"],
    ['50余万人次', "~ 500000 人次 '50万'"],
    ['2000多家', "~ 2000 家 '2000'"],
    ['近300人', "~ 300 人 '300'"],
    ['300人左右', "~ 300 人 '300'"],
    ['400人余', "~ 400 人 '400'"],
    ['大约3', "~ 3 · '3'"],
    ['二十余人', "~ 20 人 '二十'"],
    ['达到近3万人', "~ 30000 人 '3万'"],
  ]);
});

describe('a number in words: a quantity only with a short label', () => {
  table([
    ['100%覆盖', "1 % '100%'"],
    ['约占95%', "~ 0.95 % '95%'"],
    ['95%满意度', "0.95 % '95%'"],
    ['≥95%（含95%）', "at-least 0.95 % '95%'"],
    ['100%全覆盖', "1 % '100%'"],
    ['完成12场', "12 场 '12'"],
    ['已完成12场。', "12 场 '12'"],
    ['共计3场次', "3 场次 '3'"],
    ['实际完成3场', "3 场 '3'"],
    ['完成率：95%', "0.95 % '95%'"],
    ['2021年完成3场', "3 场 '3'"],
    ['同比增长8%', "rise 0.08 % '8%'"],
    ['3场培训', "3 场 '3'"],
    ['3场完成', "3 场 '3'"],
    ['下降5%', "fall 0.05 % '5%'"],
    ['下降率≥3%', "fall at-least 0.03 % '3%'"],
    ['降低幅度 3%', "fall 0.03 % '3%'"],
    ['3人未完成', 'qualitative'],
    ['95%的企业满意', "qualitative with 0.95 % '95%'"],
    ['未超过3次', 'qualitative'],
    ['A4纸100张', "qualitative with 100 张 '100'"],
    ['ISO9001认证', 'qualitative'],
    ['第3名', 'qualitative'],
    ['一次性通过', 'qualitative'],
    ['一级', 'qualitative'],
    ['三公经费', 'qualitative'],
    ['6月30日前', 'qualitative'],
    ['2021年1-12月', 'qualitative'],
    ['完成400人，投入3万元', "several 400 人 '400', 30000 元 '3万'"],
    ['①完成3场；②培训200人', "several 3 场 '3', 200 人 '200'"],
    ['≥80%且≤90%', "range at-least 0.8 % '80%' to at-most 0.9 % '90%'"],
    ['投入约3万元，2TB存储', "several ~ 30000 元 '3万', 2 TB '2'"],
    ['3/3', "several 3 · '3', 3 · '3'"],
    ['100、200', "several 100 · '100', 200 · '200'"],
    ['1 200', "several 1 · '1', 200 · '200'"],
    ['3万5', "several 30000 · '3万', 5 · '5'"],
    ['3万9999元', "39999 元 '3万9999'"],
    ['3万10000元', "several 30000 · '3万', 10000 元 '10000'"],
  ]);
});

describe('ranges', () => {
  table([
    ['10-20', "range 10 · '10' to 20 · '20'"],
    ['10~20', "range 10 · '10' to 20 · '20'"],
    ['10～20', "range 10 · '10' to 20 · '20'"],
    ['10—20个', "range 10 个 '10' to 20 个 '20'"],
    ['10%-20%', "range 0.1 % '10%' to 0.2 % '20%'"],
    ['10-20%', "range 0.1 % '10%' to 0.2 % '20%'"],
    ['10至20天', "range 10 天 '10' to 20 天 '20'"],
    ['1-2万元', "range 10000 元 '1万' to 20000 元 '2万'"],
    ['5万-10万元', "range 50000 元 '5万' to 100000 元 '10万'"],
    ['±3%', "range -0.03 % '-3%' to 0.03 % '3%'"],
    ['10±2', "range 8 · '10-2' to 12 · '10+2'"],
    ['10±2天', "range 8 天 '10-2' to 12 天 '10+2'"],
    ['±', 'qualitative'],
    ['好±3', 'qualitative'],
    ['20-10', "several 20 · '20', 10 · '10'"],
    ['1-2-3', "several 1 · '1', 2 · '2', 3 · '3'"],
    ['甲乙丙3个-好的5个', "several 3 个 '3', 5 个 '5'"],
  ]);
});

describe('dates', () => {
  table([
    ['2023年12月', 'date 2023-12'],
    ['2021年12月31日前完成', 'date at-most 2021-12-31'],
    ['2022-01-07', 'date 2022-1-7'],
    ['2022.1.7', 'date 2022-1-7'],
    ['2022/1/7', 'date 2022-1-7'],
    ['2022年', 'date 2022'],
    ['2022年度', 'date 2022'],
    ['2021年12月底前', 'date at-most 2021-12'],
    ['2022-01-07 00:00:00', 'date 2022-1-7'],
    ['≤2021年12月31日', 'date at-most 2021-12-31'],
    ['不晚于2021年6月30日', 'date at-most 2021-6-30'],
    ['2021年12月31日之前', 'date at-most 2021-12-31'],
    ['2022-1', 'date 2022-1'],
    ['2021年13月', 'qualitative'],
    ['2022.1', "2022.1 · '2022.1'"],
    ['2021年3月完成项目的初步设计', 'qualitative'],
  ]);
});

test('a text of more than 200 characters is a narrative', () => {
  expect(parseMeasure(`3${'好'.repeat(250)}`).kind).toBe('qualitative');
  expect(parseMeasure(`${'举办3场，培训200人，'.repeat(50)}`).kind).toBe('several');
});

test('the text of a measure is the cell without white space at its ends', () => {
  expect(parseMeasure('\u3000９５％ ').text).toBe('９５％');
  expect(parseMeasure(' 有效 ')).toEqual({ kind: 'qualitative', text: '有效' });
});

test('the same text gives the same frozen measure', () => {
  const first = parseMeasure('≥3万平方米');
  expect(parseMeasure('≥3万平方米 ')).toBe(first);
  expect(Object.isFrozen(first) && first.kind === 'quantity' && Object.isFrozen(first.quantity)).toBe(true);
});

test.each([
  [0.95, true, '95%', "0.95 % '95%'"],
  [0.1 + 0.2, true, '30%', "0.3 % '30%'"],
  [0.9878, true, '98.78%', "0.9878 % '98.78%'"],
  [70000, false, '70,000', "70000 · '70000'"],
  [0.1 + 0.2, false, '0.3', "0.3 · '0.3'"],
  [-1e-7, false, '0', "-0.0000001 · '-0.0000001'"],
  [1e21, false, '', "1000000000000000000000 · '1000000000000000000000'"],
  [0, false, '0', "0 · '0'"],
  [Number.NaN, false, '', 'error'],
  [Number.POSITIVE_INFINITY, true, '', 'error'],
])('number cell %p (per cent: %p): %4$s', (value, isPercent, shown, expected) => {
  const measure = parseNumberCell(value, isPercent, shown);
  expect(showMeasure(measure)).toBe(expected);
  expect(measure.text).toBe(shown);
});

describe('numbers written in other ways are read right or not at all', () => {
  table([
    ['三分之二', "0.66666666666666666666 · '三分之二'"],
    ['四分之三以上', "at-least 0.75 · '四分之三'"],
    ['1又1/2', "several 1 · '1', 1 · '1', 2 · '2'"],
    ['百分之百', "1 % '百分之百'"],
    ['百分之九十五点五', "0.955 % '百分之九十五点五'"],
    ['百分之120', "1.2 % '百分之120'"],
    ['千分之三', "0.003 ‰ '千分之三'"],
    ['万分之五', 'qualitative'],
    ['三分之零', "0 · '三分之零'"],
    ['二分之三', 'qualitative'],
    ['三十余万元', "~ 300000 元 '三十万'"],
    ['二十多万人次', "~ 200000 人次 '二十万'"],
    ['三点五万元', "35000 元 '三点五万'"],
    ['三十五点二公里', "35.2 公里 '三十五点二'"],
    ['三点五十分', 'qualitative'],
    ['一亿二千三百四十五万六千七百八十九元', "123456789 元 '一亿二千三百四十五万六千七百八十九'"],
    ['一万亿元', "1000000000000 元 '一万亿'"],
    ['2天半', "2.5 天 '2.5'"],
    ['≤2天半', "at-most 2.5 天 '2.5'"],
    ['两年半以内', "at-most 2.5 年 '2.5'"],
    ['一个半月', "1.5 个月 '1.5'"],
    ['1年2个月', "14 个月 '14'"],
    ['一年零两个月', "14 个月 '14'"],
    ['不超过1年2个月', "at-most 14 个月 '14'"],
    ['1天8小时', "32 小时 '32'"],
    ['2小时15分', "135 分钟 '135'"],
    ['3分20秒', "200 秒 '200'"],
    ['2021年10个月', "qualitative with 10 个月 '10'"],
    ['叁拾贰场', "32 场 '三十二'"],
    ['壹佰万元', "1000000 元 '一百万'"],
    ['叁场', "3 场 '三'"],
    ['队伍建设', 'qualitative'],
    ['九成以上', "at-least 0.9 % '90%'"],
    ['不低于八成五', "at-least 0.85 % '85%'"],
    ['9成', "0.9 % '90%'"],
    ['完成', 'qualitative'],
    ['三成本', 'qualitative'],
    ['240/250=96%', "0.96 % '96%'"],
    ['248人÷250人×100%=99.2%', "0.992 % '99.2%'"],
    ['240/250=98%', "several 240 · '240', 250 · '250', equal 0.98 % '98%'"],
    ['1/0=96%', "several 1 · '1', 0 · '0', equal 0.96 % '96%'"],
    ['94.2%（误差±2%）', "0.942 % '94.2%' with (误差±2%)"],
    ['两个半小时', "2.5 个小时 '2.5'"],
    ['2.5天半', 'qualitative'],
    ['2天半价', 'qualitative'],
    ['3个半成品', 'qualitative'],
    ['半天', "0.5 天 '半'"],
    ['82万9801元', "829801 元 '82万9801'"],
    ['3亿500万元', "305000000 元 '3亿500万'"],
    ['3万5', "several 30000 · '3万', 5 · '5'"],
    ['5百五十', 'qualitative'],
    ['829.3万', "8293000 · '829.3万'"],
    ['超100人', "more-than 100 人 '100'"],
    ['降低2%', "fall 0.02 % '2%'"],
    ['同比下降3个百分点', "fall 3 个百分点 '3'"],
    ['100（万元）', "1000000 元 '100万'"],
    ['100（公里）', "100 公里 '100'"],
    ['2021年-2023年', 'qualitative'],
    ['2021-2023年', 'qualitative'],
    ['2021至2023年', 'qualitative'],
    ['10²', 'qualitative'],
    ['10²米', 'qualitative'],
    ['3×10⁴', 'qualitative'],
    ['1e5', 'qualitative'],
    ['100m²', "100 m² '100'"],
    ['1½', "1.5 · '1又2分之1'"],
    ['4O条', 'qualitative'],
    ['完成4O条', 'qualitative'],
    ['1O0%', 'qualitative'],
    ['40l', "40 l '40'"],
    ['¾', "0.75 · '4分之3'"],
    ['1.234.567', 'qualitative'],
    ['几十人', 'qualitative'],
    ['数十人', 'qualitative'],
    ['十几个', 'qualitative'],
    ['三五个', 'qualitative'],
    ['第一百二十名', 'qualitative'],
    ['二季度', 'qualitative'],
    [`${'9'.repeat(60)}元`, `${'9'.repeat(60)} 元 '${'9'.repeat(60)}'`],
    ['9'.repeat(400), 'qualitative'],
  ]);
});

describe('a number with a remark is that number, the remark is kept', () => {
  table([
    ['85%（问卷200份）', "0.85 % '85%' with (问卷200份)"],
    ['88%（抽检50处）', "0.88 % '88%' with (抽检50处)"],
    ['300公里（20条路）', "300 公里 '300' with (20条路)"],
    ['85%（较好）', "0.85 % '85%' with (较好)"],
    ['85%（问卷200份）（抽检）', "0.85 % '85%' with (问卷200份)(抽检)"],
    ['100%，已完成验收', "1 % '100%' with ,已完成验收"],
    ['满意度85%', "0.85 % '85%' with 满意度"],
    ['群众满意度达到85%（问卷200份）', "0.85 % '85%' with 群众满意度(问卷200份)"],
    ['满意度≥90%', "at-least 0.9 % '90%' with 满意度"],
    ['95%（2021年）', "0.95 % '95%' with (2021年)"],
    ['88%，抽检50处', "0.88 % '88%' with 抽检50处"],
    ['问卷160份，满意率86.5%', "0.865 % '86.5%' with 问卷160份"],
    ['96.4%，其中两批次整改后复检合格', "0.964 % '96.4%' with 其中两批次整改后复检合格"],
    ['100人（其中女50人）', "100 人 '100' with (其中女50人)"],
    // What each of those named has makes the number up.
    ['2次（春、秋各1次）', "2 次 '2' with (春;秋各1次)"],
    ['≥2次（上半年、下半年各1次）', "at-least 2 次 '2' with (上半年;下半年各1次)"],
    ['共办结336件（其中刑事112件）', "336 件 '336' with (其中刑事112件)"],
    ['30台（新购18台、修复12台）', "30 台 '30' with (新购18台;修复12台)"],
    ['336件，其中刑事112件', "336 件 '336' with 其中刑事112件"],
    ['1260人，其中城镇820人、农村440人', "1260 人 '1260' with 其中城镇820人,农村440人"],
    ['11座（余1座跨年实施）', "11 座 '11' with (余1座跨年实施)"],
    ['1260人（超目标60人）', "1260 人 '1260' with (超目标60人)"],
    ['655人（较上年增加30人）', "655 人 '655' with (较上年增加30人)"],
    ['94%（上年91%）', "0.94 % '94%' with (上年91%)"],
    ['94%，去年同期91%', "0.94 % '94%' with 去年同期91%"],
    ['37座（计划36座，超1座）', "37 座 '37' with (计划36座,超1座)"],
    ['37座，年初计划36座', "37 座 '37' with 年初计划36座"],
    ['1248批次（监督抽检960批次、专项抽检288批次）', "1248 批次 '1248' with (监督抽检960批次;专项抽检288批次)"],
    ['6次（青山林场2次、103林班2次、云台乡2次）', "6 次 '6' with (青山林场2次;103林班2次;云台乡2次)"],
    ['12次（每月1次）', "12 次 '12' with (每月1次)"],
    ['8项（原计划9项，1项因台风取消）', "8 项 '8' with (原计划9项,1项因台风取消)"],
    ['7项（1项未完成）', "7 项 '7' with (1项未完成)"],
    ['23个，分布在大坪、石桥、双河等14个乡镇', "23 个 '23' with 分布在大坪,石桥,双河等14个乡镇"],
    ['23个（涉及14个乡镇）', "23 个 '23' with (涉及14个乡镇)"],
    ['42次，同比增加3次', "42 次 '42' with 同比增加3次"],
    ['54.6天，同比缩短3.1天', "54.6 天 '54.6' with 同比缩短3.1天"],
    ['32微克，较上年36微克下降11.1%', "32 微克 '32' with 较上年36微克下降11.1%"],
    ['8项（1项停办）', "several 8 项 '8', 1 项 '1'"],
    ['8项（10项因台风取消）', "several 8 项 '8', 10 项 '10'"],
    ['23个村，分布在14个乡镇', "several 23 个 '23', 14 个 '14'"],
    ['23个，培训14个', "several 23 个 '23', 14 个 '14'"],
    ['2次，200人', "several 2 次 '2', 200 人 '200'"],
  ]);
  table([
    ['100人（女50人）', "several 100 人 '100', 50 人 '50'"],
    ['30台（新购18台、修复11台）', "several 30 台 '30', 18 台 '18', 11 台 '11'"],
    ['1260人，其中城镇820人、农村1440人', "several 1260 人 '1260', 820 人 '820', 1440 人 '1440'"],
    ['1260人，城镇820人、农村440人', "several 1260 人 '1260', 820 人 '820', 440 人 '440'"],
    ['12人（余姚市10人）', "several 12 人 '12', 10 人 '10'"],
    ['30台（其中新购48台）', "several 30 台 '30', 48 台 '48'"],
    ['问卷160份，满意率86.5%，知晓率92%', "several 160 份 '160', 0.865 % '86.5%', 0.92 % '92%'"],
    ['6次（林场2次、103林班1次）', "several 6 次 '6', 2 次 '2', 103 · '103', 1 次 '1'"],
    ['13家（应补贴27家）', "several 13 家 '13', 27 家 '27'"],
    ['32微克，较上年36微克的标准', "several 32 微克 '32', 36 微克 '36'"],
    ['85%（90）', "several 0.85 % '85%', 90 · '90'"],
    ['应补贴27家，实际补贴24家', "several 27 家 '27', 24 家 '24'"],
    ['100人（计划）', "qualitative with 100 人 '100'"],
    ['未满意度85%', 'qualitative'],
    ['85%，较目标低5%', "several 0.85 % '85%', 0.05 % '5%'"],
    ['94%（上年）', "qualitative with 0.94 % '94%'"],
    ['3%未达标', 'qualitative'],
    ['全年用时2周3天', "several 2 周 '2', 3 天 '3'"],
  ]);
});

describe('the result that a sentence tells', () => {
  table([
    ['由18件降至6件', "several 18 件 '18', 6 件 '6' telling 6 件 '6'"],
    ['由86%提高到94%', "several 0.86 % '86%', 0.94 % '94%' telling 0.94 % '94%'"],
    ['平均用时由30分钟缩短到18分钟，提速40%', "several 30 分钟 '30', 18 分钟 '18', 0.4 % '40%' telling 18 分钟 '18'"],
    ['上年的32天缩短至25天', "several 32 天 '32', 25 天 '25' telling 25 天 '25'"],
    ['由18件降至6件，下降66.7%', "several 18 件 '18', 6 件 '6', 0.667 % '66.7%' telling 6 件 '6'"],
    ['每月1期，全年共12期', "several 1 期/月 '1', 12 期 '12' telling 12 期 '12'"],
    ['每月1期，上半年6期，下半年4期，合计11期', "several 1 期/月 '1', 6 期 '6', 4 期 '4', 11 期 '11'"],
    ['城区6期、乡镇5期，合计11期', "several 6 期 '6', 5 期 '5', 11 期 '11' telling 11 期 '11'"],
    ['12期、每期103人次，共1236人次', "several 12 期 '12', 103 人次 '103', 1236 人次 '1236' telling 1236 人次 '1236'"],
    ['由3650元增至4020元，增收370元', "several 3650 元 '3650', 4020 元 '4020', 370 元 '370' telling 4020 元 '4020'"],
    ['较上年提高2.3个百分点', "qualitative telling rise 2.3 个百分点 '2.3'"],
    ['较上年下降5%', "qualitative telling fall 0.05 % '5%'"],
  ]);
  // Parts that do not make the sum, years that are added up, a number of the same kind behind.
  table([
    ['城区6期、乡镇5期，合计12期', "several 6 期 '6', 5 期 '5', 12 期 '12'"],
    ['2023年6期，2024年6期，合计12期', "several 6 期 '6', 6 期 '6', 12 期 '12'"],
    ['指标由100人调减为80人', "several 100 人 '100', 80 人 '80'"],
    ['由3650元增至4020元，增收400元', "several 3650 元 '3650', 4020 元 '4020', 400 元 '400'"],
    ['由18件降至6件，其中重复件2件', "several 18 件 '18', 6 件 '6', 2 件 '2'"],
  ]);
});

describe('the year’s number beside what it has come to over the years', () => {
  table([
    ['42期（累计118期）', "42 期 '42' with (累计118期)"],
    ['42期（2021年以来累计118期）', "42 期 '42' with (2021年以来累计118期)"],
    ['42期（三年累计完成118期）', "42 期 '42' with (三年累计完成118期)"],
    ['120人（其中女50人，累计300人）', "120 人 '120' with (其中女50人,累计300人)"],
    ['本年42期，累计118期', "42 期 '42' with 累计118期"],
    ['42期；截至目前累计118期', "42 期 '42' with 截至目前累计118期"],
    ['累计118期，本年42期', "42 期 '42' with 累计118期"],
    ['累计118期（本年42期）', "42 期 '42' with 累计118期"],
    ['118期（本年42期）', "42 期 '42' with 118期"],
    ['上年3公里、本年5公里，累计8公里', "5 公里 '5' with 上年3公里,累计8公里"],
    ['88%（其中线上95%）', "0.88 % '88%' with (其中线上95%)"],
  ]);
  // No more than the year's, of the year as well, or of another thing.
  table([
    ['42期（累计38期）', "several 42 期 '42', 38 期 '38'"],
    ['42期（本年累计118期）', "several 42 期 '42', 118 期 '118'"],
    ['累计118期', "118 期 '118'"],
    ['5期、6期，累计11期', "several 5 期 '5', 6 期 '6', 11 期 '11' telling 11 期 '11'"],
  ]);

  test.each([
    ['40期', '42期（累计118期）', [], "42 期 '42' with (累计118期)"],
    ['≥40期（累计110期）', '42期（累计118期）', ['≥40期（累计110期）'], "42 期 '42' with (累计118期)"],
    // The target is nearer to the larger number: either may be meant.
    ['110期', '42期（累计118期）', [], "several 42 期 '42', 118 期 '118'"],
    ['110期', '42期（累计118期）', ['累计编印期数'], "118 期 '118' with (累计118期)"],
    ['按期', '42期（累计118期）', [], "42 期 '42' with (累计118期)"],
    ['0期', '42期（累计118期）', [], "42 期 '42' with (累计118期)"],
    ['40期', '42期', [], "42 期 '42'"],
  ])('%s answered by %s', (target, actual, texts, expected) => {
    expect(showMeasure(answerInSpan(parseMeasure(actual), parseMeasure(target), texts))).toBe(expected);
  });
});

describe('answerLessFallen: what did not come about may be in the number or not', () => {
  test.each([
    ['≥8项', '7项（1项因台风取消）', "7 项 '7' with (1项因台风取消)"],
    ['≥7项', '8项（1项因台风取消）', "8 项 '8' with (1项因台风取消)"],
    ['≥8项', '8项（1项因台风取消）', "several 8 项 '8', 1 项 '1'"],
    ['≥8项', '8项（原计划9项，1项因台风取消）', "8 项 '8' with (原计划9项,1项因台风取消)"],
    ['良好', '8项（1项因台风取消）', "8 项 '8' with (1项因台风取消)"],
  ])('%s answered by %s', (target, actual, expected) => {
    expect(showMeasure(answerLessFallen(parseMeasure(actual), parseMeasure(target)))).toBe(expected);
  });
});

describe('answerRead: two counts that answer a rate', () => {
  test.each([
    ['≥95%', '463/500', "0.926 % '(463/500)'"],
    ['≥95%', '合格463人/500人', "0.926 % '(463/500)'"],
    ['≥95%', '500÷500', "1 % '(500/500)'"],
    ['≥95人', '463/500', "several 463 · '463', 500 · '500'"],
    ['≥95%', '11/30', "several 11 · '11', 30 · '30'"],
    ['≥95%', '2023/2024', "several 2023 · '2023', 2024 · '2024'"],
    ['≥95%', '500/463', "several 500 · '500', 463 · '463'"],
    ['≥95%', '463人/4场', "several 463 人 '463', 4 场 '4'"],
    ['≥95%', '46/0', "several 46 · '46', 0 · '0'"],
    [
      '≥95%',
      '一期463/500，二期200/210',
      "several 1 期 '一', 463 · '463', 500 · '500', 2 期 '二', 200 · '200', 210 · '210'",
    ],
    ['95', '463/500', "several 463 · '463', 500 · '500'"],
  ])('%s answered by %s', (target, actual, expected) => {
    expect(showMeasure(answerRead(parseMeasure(actual), parseMeasure(target), ''))).toBe(expected);
  });
});

describe('aimByAnswer: a target in words that its answer repeats with another number', () => {
  test.each([
    ['覆盖14所学校', '覆盖12所学校', "14 所 '14'"],
    ['制定管理办法3项', '制定管理办法2项', "3 项 '3'"],
    ['覆盖14所学校', '覆盖12所幼儿园', 'qualitative'],
    ['每月10日前', '每月8日前', 'qualitative'],
    ['15%及其以下', '12%及其以下', 'qualitative'],
  ])('%s answered by %s', (target, actual, expected) => {
    expect(showMeasure(aimByAnswer(parseMeasure(target), parseMeasure(actual)))).toContain(expected);
  });
});

describe('aimOf: what a change that is asked for asks for', () => {
  test.each([
    ['由50%提高到60%', "at-least 0.6 % '60%'"],
    ['由18件降至6件', "at-most 6 件 '6'"],
    ['每月1期，全年共12期', "several 1 期/月 '1', 12 期 '12' telling 12 期 '12'"],
    ['由50人提高到60%', "several 50 人 '50', 0.6 % '60%' telling 0.6 % '60%'"],
    ['≥60%', "at-least 0.6 % '60%'"],
    ['较上年增长≥5%', "rise at-least 0.05 % '5%'"],
    ['比上年增长5%', "rise 0.05 % '5%'"],
    ['较2023年增长≥5%', "rise at-least 0.05 % '5%'"],
    ['在上年基础上下降10%', "fall 0.1 % '10%'"],
    ['较上年增加≥200人次', "rise at-least 200 人次 '200'"],
    ['较上年有所增长', 'qualitative'],
  ])('%s', (text, expected) => {
    expect(showMeasure(aimOf(parseMeasure(text)))).toBe(expected);
  });
});

describe('withChange: the change that a row asks for', () => {
  test.each([
    ['提高2个百分点', '培训后就业率', '由86.1%提高到88.4%', "rise 2.3 个百分点 '2.3'"],
    ['提高2个百分点', '培训后就业率', '由86.1%下降到85.3%', "fall 0.8 个百分点 '0.8'"],
    ['下降10%', '投诉件数', '由50件降至42件', "fall 0.16 % '16%'"],
    ['提高2%', '培训后就业率', '由86.1%提高到88.4%', "rise 0.023 % '2.3%'"],
    ['≥300元', '参训人员月均增收', '由3650元增至4020元，增收370元', "370 元 '370'"],
    ['≥300元', '参训人员月均增收', '由4020元降至3650元', "-370 元 '-370'"],
    ['≥10%', '次均费用降幅', '由500元降至450元', "0.1 % '10%'"],
    // 2.3 points are 2.67 % of the rate: which is meant decides.
    ['提高2.5%', '培训后就业率', '由86.1%提高到88.4%', "0.884 % '88.4%'"],
    // Two points, and 4 % of the rate: both are reached, or one alone.
    ['提高2%', '培训后就业率', '由50%提高到52%', "rise 0.02 % '2%'"],
    ['提高4%', '培训后就业率', '由50%提高到52%', "0.52 % '52%'"],
    // Nothing has no share that it rose by.
    ['提高10%', '村集体收入', '由0万元增至5万元', "50000 元 '5万'"],
    ['提高3人', '培训后就业率', '由86.1%提高到88.4%', "0.884 % '88.4%'"],
    ['≥80%', '培训后就业率', '由86.1%提高到88.4%', "0.884 % '88.4%'"],
    ['增长≥5%', '参观人次', '由4.2万增至4.3万，增长2.38%', "rise 0.0238 % '2.38%'"],
    ['增长≥5%', '参观人次', '由上年4.5万人次变为4.2万人次', "fall 0.06666666666666666667 % '6.67%'"],
  ])('%s of %s answered by %s', (target, name, actual, expected) => {
    const measure = withChange(parseMeasure(actual), parseMeasure(target), name);
    expect(measure.kind === 'several' && measure.result && showQuantity(measure.result)).toBe(expected);
  });

  test('of a row that is of a change by its name', () => {
    const show = (target: string, actual: string, name: string): string =>
      showMeasure(withChange(parseMeasure(actual), parseMeasure(target), name));
    expect(show('≥5%', '较上年增长6.2%', '参观人次增长率')).toContain("telling 0.062 % '6.2%'");
    expect(show('≥5%', '较上年下降6.2%', '参观人次增长率')).toContain("telling -0.062 % '-6.2%'");
    expect(show('≥5%', '上年4.2万人次，今年4.47万人次，增长6.4%', '参观人次增长率')).toContain("0.064 % '6.4%'");
    expect(show('≥5%', '上年4万人次，今年4.1万人次', '参观人次增长率')).toContain("0.025 % '2.5%'");
    expect(show('≥5%', '6.2%', '参观人次增长率')).toBe("0.062 % '6.2%'");
    expect(show('≥10家', '由62家增至73家，净增11家', '高新技术企业净增数')).toContain("telling 11 家 '11'");
    expect(show('≥12家', '由62家增至73家，净增13家', '高新技术企业净增数')).toContain("telling 11 家 '11'");
    expect(show('≥6秒', '由55秒缩短至48秒', '平均出动时间较上年缩短')).toContain("telling 7 秒 '7'");
    // With a limit what is left is asked for.
    expect(show('≤50秒', '由55秒缩短至48秒', '平均出动时间缩短')).toContain("telling 48 秒 '48'");
  });

  test('of places among others, of which the first is the highest', () => {
    const show = (target: string, actual: string): string =>
      showMeasure(withChange(parseMeasure(actual), parseMeasure(target), '榜单排名'));
    expect(show('前进3位以上', '由第17位升至第14位')).toContain("telling rise 3 位 '3'");
    expect(show('上升4位', '由第14名降至第17名')).not.toContain('rise');
    expect(show('前进4位以上', '由第17位升至第14位，前进5位')).toContain("telling rise 3 位 '3'");
    expect(show('≥3位', '由第17位升至第14位')).not.toContain('telling');
  });

  test('between the numbers of two years', () => {
    const show = (target: string, actual: string): string =>
      showMeasure(withChange(parseMeasure(actual), parseMeasure(target), '参观人次'));
    expect(show('增长≥5%', '上年4万人次，本年4.1万人次')).toContain("rise 0.025 % '2.5%'");
    expect(show('≥4万人次', '上年4万人次，本年4.1万人次')).toContain("41000 人次 '4.1万'");
  });

  test('beside the level it came to', () => {
    const show = (target: string): string =>
      showMeasure(withChange(parseMeasure('94%，较上年提高3%'), parseMeasure(target), '入住率'));
    expect(show('提高2%')).toBe("rise 0.03 % '3%' with 较上年提高3%");
    expect(show('≥90%')).toBe("0.94 % '94%' with 较上年提高3%");
    expect(show('提高2人')).toBe("0.94 % '94%' with 较上年提高3%");
  });
});

describe('alongItsName: a row that is of a fall or a rise by its name', () => {
  test.each([
    ['fall', '下降2.4%', "0.024 % '2.4%'"],
    ['fall', '2.4%', "0.024 % '2.4%'"],
    ['fall', '上升2.4%', "-0.024 % '-2.4%'"],
    ['rise', '上升2.4%', "0.024 % '2.4%'"],
    ['rise', '下降2.4%', "-0.024 % '-2.4%'"],
    ['rise', '-2.4%', "-0.024 % '-2.4%'"],
    // The fall with a sign of its own, or a rise.
    ['fall', '-2.4%', "fall -0.024 % '-2.4%'"],
    ['fall', '完成', 'qualitative'],
  ] as const)('%s: %s', (way, text, expected) => {
    expect(showMeasure(alongItsName(parseMeasure(text), way))).toBe(expected);
  });
});

describe('noneAsZero: an answer that says that nothing came', () => {
  test.each([
    ['0起', '安全事故', '未发生', "0 起 '0'"],
    ['0起', '施工安全事故', '全年未发生施工安全事故。', "0 起 '0'"],
    ['≤3件', '有效投诉', '无', "0 件 '0'"],
    ['0件', '有效投诉', '零投诉', "0 件 '0'"],
    ['0件', '责任事故', '无责任事故', "0 件 '0'"],
    // Only some of them, one that came, what does not apply, and targets that ask for some.
    ['0起', '安全事故', '未发生重大安全事故', 'qualitative'],
    ['0起', '安全事故', '未发生重大事故，发生1起', "qualitative with 1 起 '1'"],
    ['0起', '安全事故', '未处理', 'qualitative'],
    ['0件', '有效投诉', '零', "0 · '零'"],
    ['≤3件', '有效投诉', '不适用', 'none'],
    ['≥3件', '有效投诉', '无', 'none'],
    ['3件', '有效投诉', '未发生', 'qualitative'],
    ['良好', '有效投诉', '未发生', 'qualitative'],
    ['0起', '安全事故', '1起', "1 起 '1'"],
  ])('%s of %s answered by %s', (target, name, actual, expected) => {
    expect(showMeasure(noneAsZero(parseMeasure(actual), parseMeasure(target), name))).toBe(expected);
  });
});

describe('a number in groups of three', () => {
  table([
    ['1 236人次', "1236 人次 '1236'"],
    ['共1 236 500.5元', "1236500.5 元 '1236500.5'"],
    ['1 200', "several 1 · '1', 200 · '200'"],
    ['320公里 326公里', "several 320 公里 '320', 326 公里 '326'"],
  ]);
});

describe('withUnit: a 度量单位 column', () => {
  test.each([
    ['95', '%', "0.95 % '95%'"],
    ['95', '百分比', "0.95 % '95%'"],
    ['95', '％', "0.95 % '95%'"],
    ['5', '千分比', "0.005 ‰ '5‰'"],
    ['2300', '万元', "23000000 元 '2300万'"],
    ['5', '百万元', "5000000 元 '5百万'"],
    ['3', '个', "3 个 '3'"],
    ['62.73万', '万元', "627300 元 '62.73万'"],
    ['62.73万', '元', "627300 元 '62.73万'"],
    ['3', '千米', "3 千米 '3'"],
    ['10', '元/个·天', "10 元/个·天 '10'"],
    ['≥2', '万人次', "at-least 20000 人次 '2万'"],
    ['5', '㎡', "5 m² '5'"],
    ['95%', '%', "0.95 % '95%'"],
    ['95%', '个', "0.95 % '95%'"],
    ['3', '', "3 · '3'"],
    ['3', '/', "3 · '3'"],
    ['3', '无', "3 · '3'"],
    ['3', 'constructor', "3 constructor '3'"],
    ['3', '__proto__', "3 __proto__ '3'"],
    ['3', '一种很长很长的计量单位', "3 一种很长很长的计量单位 '3'"],
    ['10-20', '%', "range 0.1 % '10%' to 0.2 % '20%'"],
    ['有效', '%', 'qualitative'],
    ['', '%', 'blank'],
  ])('%s with %s: %s', (text, unit, expected) => {
    expect(showMeasure(withUnit(parseMeasure(text), unit))).toBe(expected);
  });

  test('no column: unchanged', () => {
    const measure = parseMeasure('3');
    expect(withUnit(measure, null)).toBe(measure);
  });

  test('a number cell takes it too', () => {
    expect(showMeasure(withUnit(parseNumberCell(2300, false, '2300'), '万元'))).toBe("23000000 元 '2300万'");
  });
});

describe('withSign: a 指标性质 column', () => {
  test.each([
    ['95%', 'at-least', "at-least 0.95 % '95%'"],
    ['≤5', 'at-least', "at-most 5 · '5'"],
    ['2021年12月', 'at-most', 'date at-most 2021-12'],
    ['2021年12月前', 'equal', 'date at-most 2021-12'],
    ['有效', 'at-least', 'qualitative'],
  ] as const)('%s with %s: %s', (text, sign, expected) => {
    expect(showMeasure(withSign(parseMeasure(text), sign))).toBe(expected);
  });

  test('no sign: unchanged', () => {
    const measure = parseMeasure('3');
    expect(withSign(measure, null)).toBe(measure);
  });
});

test('10,000 different texts stay right beyond the bounds of the memory', () => {
  for (let index = 0; index < 50_000; index += 1) parseMeasure(`${index}个`);
  const measure = parseMeasure('7个');
  expect(measure.kind === 'quantity' && measure.quantity.value.eq(decimal(7))).toBe(true);
});

describe('noneAsked: a target of 无 in a row of what is better never', () => {
  test.each([
    ['无', '无', '群体性事件', "0 · '0'"],
    ['无', '发生2起', '安全生产事故', "0 起 '0'"],
    ['没有', '3件', '投诉', "0 件 '0'"],
    ['不涉及', '不涉及', '群体性事件', 'none'],
    ['无', '无', '负面影响', 'none'],
    ['无', '无', '培训场次', 'none'],
    ['不发生', '0次', '群体性事件', "0 次 '0'"],
    ['零发生', '0件', '信访', "0 件 '0'"],
    ['不发生', '1起', '安全事故', 'qualitative'],
    ['不发生', '0%', '安全事故', 'qualitative'],
  ])('%s answered by %s of %s', (target, answer, name, expected) => {
    expect(showMeasure(noneAsked(parseMeasure(target), parseMeasure(answer), name))).toBe(expected);
  });
});

describe('answerWithUnit: the 度量单位 column stands for the answer too', () => {
  test.each([
    ['0.9', '‰', '0.05', "0.00005 ‰ '0.05‰'"],
    ['2', '‰', '3.1', "0.0031 ‰ '3.1‰'"],
    ['98', '百分比', '95', "0.95 % '95%'"],
    // A share of one, and a unit of its own.
    ['98', '%', '0.99', "0.99 · '0.99'"],
    ['2', '‰', '0.3%', "0.003 % '0.3%'"],
  ])('%s in %s answered by %s is %s', (number, unit, text, expected) => {
    const target = withUnit(parseMeasure(number), unit);
    expect(showMeasure(answerWithUnit(parseMeasure(text), target, unit))).toBe(expected);
  });

  test.each([
    ['10.8', '万人次', "108000 人次 '10.8万'"],
    // In its own words, of another size, or beside a unit without a magnitude: as it stands.
    ['10.8万人次', '万人次', "108000 人次 '10.8万'"],
    ['108000', '万人次', "108000 · '108000'"],
    ['10.8', '人次', "10.8 · '10.8'"],
    ['较好', '万人次', 'qualitative'],
  ])('%j beside 12 and %j is %s', (text, unit, expected) => {
    const target = withUnit(parseMeasure('≥12'), unit);
    expect(showMeasure(answerWithUnit(parseMeasure(text), target, unit))).toBe(expected);
  });

  test.each([
    ['≤12月', '11', '月', '11月'],
    ['≤2024年', '2023', '年', '2023年'],
    // Not one that the column makes no moment of, nor one in words of its own.
    ['≤12月', '13', '月', '13'],
    ['≤12月', '3个月', '月', '3个月'],
    ['≤12月', '11', '', '11'],
  ])('of a target %j, %j beside %j is %j', (target, text, unit, expected) => {
    expect(answerWithUnit(parseMeasure(text), parseMeasure(target), unit).text).toBe(expected);
  });
});

test.each([
  ['单位能耗降幅', '≥5%', true],
  ['户均收入增长率', '5%', true],
  ['高新技术企业净增数', '10家', true],
  ['平均办理时间缩短', '≥5天', true],
  ['平均办理时间缩短', '≤5天', false],
  ['培训场次', '≥5场', false],
])('whether %s with %s asks for a change: %s', (name, target, isChange) => {
  expect(namesChange(name, parseMeasure(target))).toBe(isChange);
});

describe('aimByAnswer: a month with a bound is so many months where a length of time answers it', () => {
  test.each([
    ['≤6月', '5个月', "at-most 6 个月 '6'"],
    ['≤6月', '160天', "at-most 6 个月 '6'"],
    ['≥6月', '7个月', "at-least 6 个月 '6'"],
    ['＜12月', '11个月', "less-than 12 个月 '12'"],
  ])('%j answered by %j is %s', (target, answer, expected) => {
    expect(showMeasure(aimByAnswer(parseMeasure(target), parseMeasure(answer)))).toBe(expected);
  });
  test.each([
    ['≤6月', '5月'],
    ['≤6月', '6月20日'],
    ['≤6月', '5'],
    ['≤6月', '按期'],
    ['6月', '5个月'],
    ['6月底前', '5个月'],
    ['不晚于6月', '5个月'],
    ['≤6个月', '5个月'],
  ])('%j answered by %j stays', (target, answer) => {
    const aim = parseMeasure(target);
    expect(aimByAnswer(aim, parseMeasure(answer))).toBe(aim);
  });
});
