import { readGoalAlone } from '../../../src/form/grammar/goal-alone';
import { linesOf } from '../support/sheets';

describe('a goal without an outcome', () => {
  const goalOf = (text: string) => {
    const { goal, outcome } = readGoalAlone(linesOf(text));
    expect(outcome).toBeNull();
    return goal?.value.text ?? null;
  };

  it.each([
    ['项目名称 | 甲\n项目年度目标 | 升级机关局域网络', '升级机关局域网络'],
    ['年度绩效目标（文字） | 培训干部二百人次', '培训干部二百人次'],
    ['总体目标 | 中期目标（2024年—2026年） | 年度目标\n | 研发展品六十件 | 研发展品二十件', '研发展品二十件'],
    // A cell that was copied over its width.
    ['年度总体目标 | 升级机关局域网络 | 升级机关局域网络', '升级机关局域网络'],
    ['年度目标：保护文物四十二处', '保护文物四十二处'],
    ['年度目标：保护文物四十二处 | 年度目标：保护文物四十二处', '保护文物四十二处'],
    ['年度目标：保护文物四十二处 | 甲', null],
    // What is left out by the publication is no goal.
    ['年度总体目标 | … | 道路与广场', null],
    // What a second text is nobody says: it is a doubt, and no reason to lose the first.
    ['年度总体目标 | 升级机关局域网络 | 其他说明在此', '升级机关局域网络'],
    ['年度总体目标', ''],
    ['年度总体目标\n项目年度目标 | 升级机关局域网络', '升级机关局域网络'],
    ['年度总体目标 | 预算执行率', null],
    ['总体目标 | 中期目标 | 实施期目标\n | 研发展品六十件 | 研发展品二十件', null],
    // An outcome is asked for somewhere: how both are told is for others to say.
    ['年度目标 | 升级机关局域网络\n说明 | 甲 | 完成情况', null],
  ])('%j', (text, goal) => expect(goalOf(text)).toBe(goal));

  it('has its outcome behind it where the second text tells what was done', () => {
    const both = (second: string) =>
      readGoalAlone(linesOf(`年度目标 | 更换老旧管网18公里 | ${second}`)).outcome?.value.text;
    expect(both('已更换老旧管网18.3公里')).toBe('已更换老旧管网18.3公里');
    expect(both('更换水表一千只以上')).toBeUndefined();
  });
});
