import { onlyForm, sheet, summary } from '../support/sheets';

const form = (headings: string, ...rows: readonly string[]) =>
  onlyForm(sheet(['项目支出绩效自评表（2023年度）\n项目名称 | 林场补植', headings, ...rows].join('\n')));
const ticksOf = (read: ReturnType<typeof form>) => read.indicators.map(({ ticked }) => ticked?.text ?? null);

const HEADINGS = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 优 | 良 | 差';

describe('answers to tick', () => {
  it('are read beside the other headings', () => {
    const read = form(
      HEADINGS,
      '产出指标 | 数量指标 | 补植 | 3万株 | 3万株 | √',
      '效益指标 | 生态效益指标 | 覆盖率 | 62% | 61% | | √',
      '满意度指标 | 服务对象满意度指标 | 满意度 | 90% | 93%',
    );
    expect(ticksOf(read)).toEqual(['优', '良', null]);
    expect([read.doubts, read.displacements]).toEqual([[], []]);
  });

  it('are read below a heading that is merged over them, and no tick slides under the reasons', () => {
    const read = form(
      '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 完成质量 | | 偏差原因',
      '| | | | | 达标 | 未达标',
      '产出指标 | 数量指标 | 补植 | 3万株 | 3万株 | ✓',
      '效益指标 | 生态效益指标 | 覆盖率 | 62% | 61% | | ✓ | 夏旱',
    );
    expect(ticksOf(read)).toEqual(['达标', '未达标']);
    expect(read.indicators.map(summary)).toEqual([
      '产出指标 · 数量指标 · 补植 · 3万株 · 3万株 ·  ·  · ',
      '效益指标 · 生态效益指标 · 覆盖率 · 62% · 61% ·  ·  · 夏旱',
    ]);
    expect([read.doubts, read.displacements]).toEqual([[], []]);
  });

  it('are none where two are ticked, or where the rows say something else there', () => {
    expect(ticksOf(form(HEADINGS, '产出指标 | 数量指标 | 补植 | 3万株 | 3万株 | √ | √'))).toEqual([null]);
    expect(
      ticksOf(
        form(
          HEADINGS,
          '产出指标 | 数量指标 | 补植 | 3万株 | 3万株 | √',
          '效益指标 | 生态效益指标 | 覆盖率 | 62% | 61% | 20 | 19',
        ),
      ),
    ).toEqual([null, null]);
  });
});
