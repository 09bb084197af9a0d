import { aimInWords, compactText, parseMeasure } from '../../src/scoring';
import { showMeasure } from './measures';

const aim = (target: string, answer: string, name: string): string =>
  showMeasure(aimInWords(parseMeasure(target), parseMeasure(answer), compactText(name)));

describe('aimInWords: words before a limit, and the period of a name, are of what is asked for', () => {
  it.each([
    ['人均不超过164元', '人均178元', '筛查费用', "at-most 164 元/人 '164'"],
    ['人均164元以内', '178元', '人均筛查费用', "at-most 164 元/人 '164'"],
    ['每场不超过8万元', '平均8.6万元', '场均推介成本', "at-most 80000 元/场 '8万'"],
    ['每页≤5.2角', '每页0.5元', '单页成本', "at-most 0.52 元/页 '0.52'"],
    ['每个乡镇不少于2场', '每个乡镇1场', '健康教育', "at-least 2 场/乡镇 '2'"],
    ['满意度不低于88%', '82.3%', '游客满意度', "at-least 0.88 % '88%'"],
    ['最高不超过20万元', '最高25万元', '单个企业补助额', "at-most 200000 元 '20万'"],
    // The highest is a limit by its word.
    ['最高120万元/辆', '118.5万元/辆', '消防车单价', "at-most 1200000 元/辆 '120万'"],
    ['上限2万元', '2.5万元', '场租', "at-most 20000 元 '2万'"],
    ['最高20万元', '最高15万元', '单个企业补助额', "at-most 200000 元 '20万'"],
    ['最长30分钟', '45分钟', '答复', "at-most 30 分钟 '30'"],
    ['不少于1次', '每季度1次，共4次', '每季度主题推广活动', "at-least 1 次/季度 '1'"],
    ['≥4次', '48次', '每月巡查次数', "at-least 4 次/月 '4'"],
  ])('%s answered by %s of %s', (target, answer, name, expected) => {
    expect(aim(target, answer, name)).toBe(expected);
  });

  it.each([
    // Nothing in the answer can be set against it.
    ['每村1名', '12个村均已配备', '配备管护员', 'qualitative'],
    ['人均不超过164元', '全部完成', '人均筛查费用', 'qualitative'],
    // Not a rate of this row, and a most that is no limit.
    ['合格率不低于88%', '92%', '游客满意度', 'qualitative'],
    ['最高不低于20万元', '25万元', '单个企业补助额', 'qualitative'],
    // Neither money nor time.
    ['最高25层', '24层', '楼高', 'qualitative'],
    // As many as were asked for, whatever the name says.
    ['≥12次', '12次', '每月巡查次数', "at-least 12 次 '12'"],
    ['≥12次', '11次', '每月巡查次数', "at-least 12 次 '12'"],
  ])('%s answered by %s of %s stays', (target, answer, name, expected) => {
    expect(aim(target, answer, name)).toBe(expected);
  });
});
