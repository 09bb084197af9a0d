import { onlyForm, sheet } from '../support/sheets';

const form = (heading: string, ...cells: readonly string[]) =>
  onlyForm(
    sheet(
      [
        '项目支出绩效自评表（2023年度）\n项目名称 | 增殖放流',
        `一级指标 | 二级指标 | 三级指标 | ${heading} | 分值 | 得分`,
        ...cells.map((cell, index) => `产出指标 | 数量指标 | 指标${'甲乙丙丁'.charAt(index)}项 | ${cell} | 10 | 10`),
      ].join('\n'),
    ),
  );
const values = (...given: Parameters<typeof form>) =>
  form(...given).indicators.map(({ target, actual }) => `${target.text} · ${actual.text}`);

describe('target and result in one column', () => {
  it('are the halves of its cells, a unit with a stroke of its own included', () => {
    expect(values('指标值/完成值', '20个/19个', '15元/份/14元/份', '及时/及时')).toEqual([
      '20个 · 19个',
      '15元/份 · 14元/份',
      '及时 · 及时',
    ]);
    expect(form('年度指标值/实际完成值', '20/19').doubts).toEqual([]);
  });

  it('may stand the other way round', () => {
    expect(values('实际完成值/年度指标值', '19个/20个')).toEqual(['20个 · 19个']);
  });

  it('a cell without two halves is said not to be sure', () => {
    const read = form('指标值/完成值', '20个/19个', '30个/30个', '12人次');
    expect(read.doubts.map(({ kind, field }) => `${kind} ${field.text}`)).toEqual(['cell-unplaced 12人次']);
  });

  it('are not parted where most cells have no halves, or where another column asks for the result', () => {
    expect(values('指标值/完成值', '目标20，完成19', '20/20', '目标8，完成8')).not.toContain('20 · 20');
    const read = form('指标值/完成值 | 实际完成值', '20个/月 | 19个/月');
    expect(read.indicators[0]?.actual.text).toBe('19个/月');
  });
});
