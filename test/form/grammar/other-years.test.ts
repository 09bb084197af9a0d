import { onlyForm, sheet, summary } from '../support/sheets';

const form = (title: string, headings: string, row: string) =>
  onlyForm(
    sheet(`${title}
      项目名称 | 茶产业三年行动
      ${headings}
      ${row}
      满意度指标 | 服务对象满意度指标`),
  );
const TITLE = '项目支出绩效自评表（2023年度）';
const LEVELS = '一级指标 | 二级指标 | 三级指标';

describe('columns of several years', () => {
  it.each([
    [
      'the year with a target and a result',
      '2022年完成值 | 2023年指标值 | 2023年实际完成值 | 2024年目标值',
      '1 | 2 | 3 | 4',
      '2 3',
    ],
    ['a result without a year', '2023年目标值 | 实际完成值 | 2024年目标值', '2 | 3 | 4', '2 3'],
    ['a target of the whole term', '三年总目标值 | 2023年度指标值 | 2023年度实际完成值', '9 | 2 | 3', '2 3'],
    ['two years that have both', '2022年目标值 | 2022年完成值 | 2023年目标值 | 2023年完成值', '8 | 9 | 2 | 3', '2 3'],
    ['the year first', '2023年目标值 | 2023年完成值 | 2024年目标值 | 2024年完成值', '2 | 3 | 8 | 9', '2 3'],
  ])('%s', (_name, headings, values, expected) => {
    const read = form(
      TITLE,
      `${LEVELS} | ${headings} | 分值 | 得分`,
      `产出指标 | 数量指标 | 茶园 | ${values} | 50 | 50`,
    );
    const [target, actual] = expected.split(' ');
    expect(read.indicators.map(summary)).toEqual([`产出指标 · 数量指标 · 茶园 · ${target} · ${actual} · 50 · 50 · `]);
    expect(read.doubts).toEqual([]);
  });

  it('years in the row above', () => {
    const read = form(
      TITLE,
      `${LEVELS} | 2022年 | 2023年 | | 2024年 | 分值 | 得分\n | | | 完成值 | 目标值 | 完成值 | 目标值 | |`,
      '产出指标 | 数量指标 | 茶园 | 1 | 2 | 3 | 4 | 50 | 50',
    );
    expect(read.indicators.map(summary)).toEqual(['产出指标 · 数量指标 · 茶园 · 2 · 3 · 50 · 50 · ']);
    expect(read.aside.map(({ text }) => text)).toEqual(['1', '4']);
  });

  it('a form that tells no year is of the one that has target and result, else of the last', () => {
    const values = (headings: string, row: string) =>
      form('项目支出绩效自评表', `${LEVELS} | ${headings}`, `产出指标 | 数量指标 | 茶园 | ${row}`).indicators.map(
        summary,
      );
    expect(values('2022年目标值 | 2022年完成值 | 2023年目标值', '2 | 3 | 4')).toEqual([
      '产出指标 · 数量指标 · 茶园 · 2 · 3 ·  ·  · ',
    ]);
    expect(values('2022年目标值 | 2022年完成值 | 2023年目标值 | 2023年完成值', '8 | 9 | 2 | 3')).toEqual([
      '产出指标 · 数量指标 · 茶园 · 2 · 3 ·  ·  · ',
    ]);
  });

  it('amounts of other years are none of the form', () => {
    const { funds, aside } = onlyForm(
      sheet(`${TITLE}
        项目名称 | 茶产业三年行动
        项目资金（万元） | 2022年执行数 | 年初预算数 | 全年预算数 | 全年执行数 | 2024年预算数 | 执行率
        年度资金总额 | 410 | 450 | 460 | 437 | 520 | 95%
        ${LEVELS} | 年度指标值 | 实际完成值
        产出指标 | 数量指标 | 茶园 | 2 | 3`),
    );
    const { initial, adjusted, executed } = funds?.total?.cells ?? {};
    expect([initial, adjusted, executed].map((cell) => cell?.text)).toEqual(['450', '460', '437']);
    expect(aside.map(({ text }) => text)).toEqual(['410', '520']);
  });
});
