import { qualitativeScoreOutsideBand } from '../../src/rules/qualitative-score-outside-band';
import { testRule } from './support/rule-tester';

const row = (actual: string, score: string, target = '有效促进', points = '10'): { indicators: string } => ({
  indicators: `效益指标 | 社会效益指标 | 促进交流发展 | ${target} | ${actual} | ${points} | ${score} |`,
});

testRule(qualitativeScoreOutsideBand, {
  valid: [
    { name: 'achieved, full points', form: row('达成预期指标', '10') },
    { name: 'achieved, the lower bound', form: row('达成预期指标', '8') },
    { name: 'partly achieved, the lower bound', form: row('部分达成预期指标并具有一定效果', '6') },
    { name: 'partly achieved, just below the upper bound', form: row('部分达成', '7.99') },
    { name: 'not achieved, nothing', form: row('未达成', '0') },
    { name: 'basically achieved, with a point taken off', form: row('基本达到', '9') },
    { name: 'a change the way that was asked for', form: row('由41%提高至46%', '10', '提高') },
    { name: 'the wrong way, without points', form: row('由46%下降至41%', '0', '提高') },
    { name: 'words that are no grade', form: row('较好', '10') },
    { name: 'a word that is partly a grade elsewhere', form: row('良好', '10') },
    { name: 'a sentence that begins like a grade', form: row('完成了部分工作', '6') },
    { name: 'a result in the target’s own words', form: row('基本完成', '10', '基本完成') },
    { name: 'something not done behind a result', form: row('制度健全，细则尚未出台', '9') },
    { name: 'nothing bad found', form: row('未发现问题', '10') },
    { name: 'the target in other words', form: row('不断改善', '10', '持续改善') },
    { name: 'what is denied is not asked for', form: row('未超预算', '10', '控制在预算内') },
    { name: 'something was not to be', form: row('未发生', '10', '不发生') },
    { name: 'none of something bad', form: row('无安全事故', '10', '安全生产') },
    { name: 'nothing bad seen', form: row('未发生安全事故', '10', '确保安全') },
    { name: 'put in use, and more expected', form: row('已建成并投入使用，预计明年扩容', '10', '建成并使用') },
    ...[
      ['未逾期', '按时完成'],
      ['正在使用', '投入使用'],
      ['待遇保障机制完善', '完善'],
      ['预计可持续使用10年', '长期使用'],
      ['恶化趋势得到遏制', '持续向好'],
      ['取消收费项目3项', '完成'],
      ['次年预算及时下达', '及时'],
      ['延期申请及时办理', '及时'],
      ['在建工程全部完工', '完工'],
    ].map(([actual = '', target = '']) => ({
      name: `${actual} for ${target}`,
      form: row(actual, '10', target),
    })),
    { name: 'not above the standard', form: row('水质未超标', '10', '有保障') },
    { name: 'made good since', form: row('未通过验收，整改后复验已通过', '10', '通过验收') },
    { name: 'denied of some, and called so', form: row('未改善的个别路段另行安排', '10', '改善') },
    { name: 'not in so many words, with points lost', form: row('不明显', '8', '明显') },
    { name: 'the box that is ticked', form: row('☑达成 □部分达成 □未达成', '10') },
    { name: 'several boxes ticked', form: row('☑达成 ☑部分达成 □未达成', '10') },
    { name: 'a blank score', form: row('部分达成', '') },
    { name: 'blank points', form: row('部分达成', '10', '有效促进', '') },
    { name: 'points of 0', form: row('部分达成', '0', '有效促进', '0') },
    { name: 'over points (another rule)', form: row('部分达成', '11') },
    { name: 'a number', form: row('95%', '10', '≥90%') },
  ],
  invalid: [
    {
      name: 'partly achieved with full points',
      form: row('部分达成预期指标', '[[10]]'),
      findings: [
        {
          message: 'partly',
          data: { name: '促进交流发展', stated: '部分达成预期指标', printed: '10', low: '6', high: '8' },
          cells: ['H13', 'E13', 'F13', 'G13'],
          actual: '10',
        },
      ],
    },
    {
      name: 'a change the wrong way',
      form: row('由46%下降至41%', '[[10]]', '提高'),
      findings: [
        {
          message: 'notAchieved',
          data: { name: '促进交流发展', stated: '由46%下降至41%', printed: '10', low: '0', high: '6' },
        },
      ],
    },
    {
      name: 'the upper bound belongs to the better grade',
      form: row('部分完成', '[[8]]'),
      findings: [
        { message: 'partly', data: { name: '促进交流发展', stated: '部分完成', printed: '8', low: '6', high: '8' } },
      ],
    },
    {
      name: 'basically achieved with full points',
      form: row('基本完成', '[[10]]'),
      findings: [
        { message: 'partly', data: { name: '促进交流发展', stated: '基本完成', printed: '10', low: '6', high: '8' } },
      ],
    },
    {
      name: 'achieved with few points',
      form: row('已完成年度目标', '[[7]]'),
      findings: [
        {
          message: 'achieved',
          data: { name: '促进交流发展', stated: '已完成年度目标', printed: '7', low: '8', high: '10' },
        },
      ],
    },
    {
      name: 'a result that says of itself that it did not come about',
      form: row('尚未建立。', '[[10]]', '健全'),
      findings: [
        {
          message: 'notAchieved',
          data: { name: '促进交流发展', stated: '尚未建立。', printed: '10', low: '0', high: '6' },
        },
      ],
    },
    ...[
      ['不明显', '明显'],
      ['有待改善', '持续改善'],
      ['未通过验收，正在整改', '通过验收'],
      ['无明显提升', '有效提升'],
      ['管护办法尚未制定', '健全'],
      ['超概算32万元', '控制在概算内'],
      ['增强效果不明显', '增强'],
      ['制度初稿已拟，尚待印发', '健全'],
      ['主体功能已开发，验收延期至下年', '建成并使用'],
      ['枯水期水质2次超标', '有保障'],
      ['预计2025年3月上线', '上线运行'],
      ['已取消', '完成'],
    ].map(([actual = '', target = '']) => ({
      name: `${actual} of ${target}`,
      form: row(actual, '[[10]]', target),
      findings: [
        {
          message: 'notAchieved',
          data: { name: '促进交流发展', stated: actual, printed: '10', low: '0', high: '6' },
        },
      ],
    })),
    ...[
      ['部分改善', '明显改善'],
      ['略有改善', '明显改善'],
      ['□达成 ☑部分达成 □未达成', '提高'],
    ].map(([actual = '', target = '']) => ({
      name: `${actual} of ${target}`,
      form: row(actual, '[[10]]', target),
      findings: [
        { message: 'partly', data: { name: '促进交流发展', stated: actual, printed: '10', low: '6', high: '8' } },
      ],
    })),
    {
      name: 'no where yes was asked for',
      form: row('否', '[[10]]', '是'),
      findings: [
        {
          message: 'notAchieved',
          data: { name: '促进交流发展', stated: '否', printed: '10', low: '0', high: '6' },
        },
      ],
    },
    {
      name: 'yes where no was asked for',
      form: row('是', '[[10]]', '否'),
      findings: [
        {
          message: 'notAchieved',
          data: { name: '促进交流发展', stated: '是', printed: '10', low: '0', high: '6' },
        },
      ],
    },
    {
      name: 'an accident where none was to happen',
      form: row('发生1起', '[[10]]', '无安全事故'),
      findings: [
        {
          message: 'notAchieved',
          data: { name: '促进交流发展', stated: '发生1起', printed: '10', low: '0', high: '6' },
        },
      ],
    },
    {
      name: 'not achieved with most points',
      form: row('未达成预期指标且效果较差', '[[9]]'),
      findings: [
        {
          message: 'notAchieved',
          data: { name: '促进交流发展', stated: '未达成预期指标且效果较差', printed: '9', low: '0', high: '6' },
        },
      ],
    },
  ],
});
