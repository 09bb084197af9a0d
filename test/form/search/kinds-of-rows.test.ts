import { onlyForm, sheet } from '../support/sheets';

const HEAD = `项目支出绩效自评表
项目名称 | 河道清淤 | | 主管部门 | 水利局`;
const FUNDS = `资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分
 | 年度资金总额 | 80 | 90 | 81 | 90% | 10 | 9`;
const HEADINGS = '一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分';
const ROWS = `产出指标 | 数量指标 | 清淤长度 | ≥12公里 | 13公里 | 50 | 50
效益指标 | 社会效益 | 防洪人口 | ≥3000人 | 3100人 | 40 | 40`;
const numbers = (text: string): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(onlyForm(sheet(text)).funds?.total?.cells ?? {}).map(([field, cell]) => [
      field,
      cell.number?.toFixed(),
    ]),
  );

describe('rows that look like other rows', () => {
  it('资金管理 is a level of the indicators where it stands among them', () => {
    const form = onlyForm(
      sheet(
        `${HEAD}\n${FUNDS}\n${HEADINGS}\n管理 | 资金管理 | 专款专用 | 专款专用 | 已专款专用 | 10 | 10\n${ROWS}\n总分 | | | | | 100 | 99`,
      ),
    );
    expect(form.indicators.map(({ name }) => name.text)).toEqual(['专款专用', '清淤长度', '防洪人口']);
    expect(form.management).toBeNull();
  });

  it('the total may stand first below the headings', () => {
    const form = onlyForm(sheet(`${HEAD}\n${FUNDS}\n${HEADINGS}\n总分 | | | | | 100 | 99\n${ROWS}\n备注：无`));
    expect(form.indicators.map(({ name }) => name.text)).toEqual(['清淤长度', '防洪人口']);
    expect(form.total?.score?.number?.toFixed()).toBe('99');
  });

  it.each(['目标', '年度履职目标'])('%s below the funds is the goal and no source of money', (label) => {
    const form = onlyForm(
      sheet(
        `${HEAD}\n${FUNDS}\n${label} | 清淤12公里。 | | | 完成情况 | 清淤13公里。\n${HEADINGS}\n${ROWS}\n总分 | | | | | 100 | 99`,
      ),
    );
    expect(form.funds?.sources).toEqual([]);
    expect(form.goal?.value.text).toBe('清淤12公里。');
    expect(form.outcome?.value.text).toBe('清淤13公里。');
  });

  it.each([
    ['年初批复 | 调整后批复 | 实际支出', { initial: '80', adjusted: '90', executed: '81' }],
    ['2021年决算数 | 2023年预算数 | 2023年全年执行数', { adjusted: '90', executed: '81' }],
    ['2021年执行数 | 2023年预算数 | 2023年执行数', { adjusted: '90', executed: '81' }],
    ['2021年 | 2023年预算数 | 2023年执行数', { adjusted: '90', executed: '81' }],
  ])('the amounts under %s', (headings, expected) => {
    const funds = FUNDS.replace('年初预算数 | 全年预算数 | 全年执行数', headings);
    const { initial, adjusted, executed } = numbers(`${HEAD}\n${funds}\n${HEADINGS}\n${ROWS}\n总分 | | | | | 100 | 99`);
    expect({ initial, adjusted, executed }).toEqual({ initial: undefined, ...expected });
  });

  it('points and score may stand before the amounts', () => {
    const funds =
      '资金（万元） | | 分值 | 得分 | 预算数 | 执行数 | 执行率\n | 年度资金总额 | 10 | 9 | 90 | 81 | 90%\n | 省级资金 | | | 90 | 81 | 90%';
    expect(numbers(`${HEAD}\n${funds}\n${HEADINGS}\n${ROWS}\n总分 | | | | | 100 | 99`)).toMatchObject({
      points: '10',
      score: '9',
      adjusted: '90',
      executed: '81',
    });
  });

  it('the year and the unit of the amounts may share a cell', () => {
    const funds = FUNDS.replace('（万元）', '');
    const text = `项目支出绩效自评表\n（2022年度）   金额单位：万元\n项目名称 | 河道清淤\n${funds}\n${HEADINGS}\n${ROWS}\n总分 | | | | | 100 | 99`;
    const form = onlyForm(sheet(text));
    expect(form.header.year?.year).toBe(2022);
    expect(form.funds?.moneyUnit).toBe('万元');
  });

  it('labels of the header in one row have their answers in the row below', () => {
    const text = `年度 | 项目名称 | 主管部门 | 实施单位\n2023 | 河道清淤 | 水利局 | 河道管理所\n${FUNDS}\n${HEADINGS}\n${ROWS}\n总分 | | | | | 100 | 99`;
    const { year, projectName, department, unit } = onlyForm(sheet(text)).header;
    expect([year?.year, projectName?.value.text, department?.value.text, unit?.value.text]).toEqual([
      2023,
      '河道清淤',
      '水利局',
      '河道管理所',
    ]);
  });
});
