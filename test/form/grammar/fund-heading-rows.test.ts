import { inOneRow, withRowAbove } from '../../../src/form/grammar/fund-heading-rows';
import { onlyForm, linesOf, sheet, textOf } from '../support/sheets';

const TOP = '项目资金（万元） | | 资金来源 | 预算数 | | | 全年执行数 | 执行率 | 分值 | 得分';
const joined = (text: string) => {
  const [heading, ...body] = linesOf(text);
  const funds = inOneRow(heading!, body);
  return [funds.heading.cells.map(({ text: label }) => label).join(' '), funds.body.length];
};

describe('amounts told apart below one heading', () => {
  it('head their columns, and the row above heads the others', () => {
    expect(joined(`${TOP}\n | | | 年初预算 | 调整数 | 全年预算\n | | 资金总额 | 75 | -5 | 70 | 66.5`)).toEqual([
      '项目资金（万元） 资金来源 年初预算 调整数 全年预算 全年执行数 执行率 分值 得分',
      1,
    ]);
  });

  it.each([
    ['', '项目资金（万元） | | | 预算数 | | 执行数 | 执行率 | 分值 | 得分\n | | | 年初数 | 调整数'],
    [
      ', in rows whose merged cells were filled through',
      '项目资金（万元） | | | 预算数 | 预算数 | 执行数 | 执行率 | 分值 | 得分\n项目资金（万元） | | | 年初数 | 调整数 | 执行数 | 执行率 | 分值 | 得分',
    ],
    [
      ', where the row below says the other headings in words of its own',
      '项目资金（万元） | | | 预算数 | 预算数 | 全年执行数 | 预算执行率 | 分值 | 执行率得分\n | | | 年初数 | 调整数 | 执行数 | 执行率 | 分值 | 得分',
    ],
  ])('may be two of the budget alone, the second without a word for it%s', (_name, headings) => {
    const { funds } = onlyForm(
      sheet(`项目支出绩效自评表（2023年度）
        项目名称 | | 农田管护
        ${headings}
         | | 年度资金总额 | 500 | 480 | 470.4 | 98% | 10 | 9.8
         | | 其中：财政拨款 | 500 | 480 | 470.4 | 98%
        一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
        产出指标 | 数量指标 | 管护机井 | 60眼 | 60眼 | 90 | 90`),
    );
    const { initial, adjusted, executed } = funds?.total?.cells ?? {};
    expect([initial, adjusted, executed].map(textOf)).toEqual(['500', '480', '470.4']);
  });

  it.each([
    ['a row of amounts', ' | | 资金总额 | 75 | -5 | 70 | 66.5'],
    ['parts by source', ' | | | 合计 | 其中：财政 | 其他'],
    ['the headings once more', TOP],
  ])('not by %s', (_name, row) => {
    const [heading] = joined(`${TOP}\n${row}`);
    expect(heading).toBe('项目资金（万元） 资金来源 预算数 全年执行数 执行率 分值 得分');
  });

  it('are the amounts of the form', () => {
    const { funds } = onlyForm(
      sheet(`项目支出绩效自评表（2023年度）
        项目名称 | | 农田管护
        ${TOP}
         | | | 年初预算 | 调整数 | 全年预算
         | | 年度资金总额 | 75 | -5 | 70 | 66.5 | 95% | 10 | 9.5
         | | 其中：财政拨款 | 75 | -5 | 70 | 66.5 | 95%
        一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
        产出指标 | 数量指标 | 管护机井 | 60眼 | 60眼 | 90 | 90`),
    );
    const amounts = [funds?.total, ...(funds?.sources ?? [])].map((row) =>
      [row?.label, row?.cells.initial, row?.cells.adjusted, row?.cells.executed].map(textOf).join(' '),
    );
    expect(amounts).toEqual(['年度资金总额 75 70 66.5', '其中：财政拨款 75 70 66.5']);
  });
});

describe('points and score in the row above the amounts', () => {
  const OWN = ' | | | 年初预算数 | 全年预算数 | 全年执行数 | 执行率';
  const labels = (above: string): string => {
    const [first, own] = linesOf(`${above}\n${OWN}`);
    return withRowAbove(own!, first).texts.join(' ');
  };

  it('head their columns', () => {
    expect(labels('项目资金（万元） | | 资金来源 | 预算 | | 执行 | | 分值 | 得分')).toBe(
      '项目资金(万元) 资金来源 年初预算数 全年预算数 全年执行数 执行率 分值 得分',
    );
  });

  it.each([
    ['主管部门 | | 档案馆 | | | 实施单位 | | 档案馆'],
    ['项目资金 | | | 预算 | | 执行'],
    [' | | | | | | | 12 | 得分'],
  ])('not by %s', (above) => expect(labels(above)).toBe('年初预算数 全年预算数 全年执行数 执行率'));

  it('are those of the form', () => {
    const { funds } = onlyForm(
      sheet(`项目支出绩效自评表（2023年度）
        项目名称 | | 档案数字化
        项目资金（万元） | | 资金来源 | 预算 | | 执行 | | 分值 | 得分
        ${OWN}
         | | 合计 | 44 | 40 | 38 | 95% | 10 | 9.5
        一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
        产出指标 | 数量指标 | 数字化页数 | 20万页 | 21万页 | 90 | 90`),
    );
    expect([funds?.moneyUnit, textOf(funds?.total?.cells.points), textOf(funds?.total?.cells.score)]).toEqual([
      '万元',
      '10',
      '9.5',
    ]);
  });
});
