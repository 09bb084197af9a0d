import { levelMissedFullScore } from '../../src/rules/level-missed-full-score';
import { testRule } from './support/rule-tester';

const row = (target: string, actual: string, score = '10', name = '考核结果'): { indicators: string } => ({
  indicators: `产出指标 | 质量指标 | ${name} | ${target} | ${actual} | 10 | ${score} |`,
});

const below = (target: string, actual: string, name = '考核结果') => ({
  name: `${actual} where ${target} is asked for`,
  form: row(target, actual, '[[10]]', name),
  findings: [
    {
      message: 'below' as const,
      data: { name, target, actual, printed: '10' },
      cells: ['H13', 'E13', 'F13', 'G13'],
    },
  ],
});

testRule(levelMissedFullScore, {
  valid: [
    { name: 'the level asked for', form: row('优', '优秀') },
    { name: 'a better one', form: row('良好及以上', '优秀') },
    { name: 'either of two', form: row('优良', '良') },
    { name: 'a better class of water', form: row('Ⅲ类及以上', 'Ⅱ类', '10', '河道水质') },
    { name: 'more stars', form: row('3A级及以上', '4A级', '10', '景区等级') },
    { name: 'a lower level with points lost', form: row('优', '良', '8') },
    { name: 'levels of which nobody says which is best', form: row('一级', '二级', '10', '医院等级') },
    { name: 'classes of something else than water', form: row('二类', '三类', '10', '项目类别') },
    { name: 'a bound that may hold the level', form: row('优', '良好以上') },
    { name: 'two scales', form: row('优', '二级') },
    { name: 'a better place', form: row('前3名', '全省第2名', '10', '考核排名') },
    { name: 'a place that may be the one', form: row('第一名', '前三名', '10', '考核排名') },
    { name: 'words of no scale', form: row('明显改善', '良') },
  ],
  invalid: [
    { ...below('优', '良'), name: 'a score with its own 分, told without it', form: row('优', '良', '[[10分]]') },
    below('优', '良'),
    below('优秀', '达到良好等级'),
    below('优良', '合格'),
    below('合格', '不合格'),
    below('Ⅲ类及以上', 'Ⅳ类', '公园水体水质'),
    below('Ⅴ类', '劣Ⅴ类', '断面水质'),
    below('四星级', '三星级'),
    below('前三名', '第5名', '考核排名'),
    below('第8名以内', '第11名', '考核排名'),
    below('AAAA级景区', 'AAA级景区'),
  ],
});
