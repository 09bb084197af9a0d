import { formGrid, type FormParts } from '../../support/form-grid';
import { movesOf, onlyForm, summary } from '../support/sheets';

const read = (parts: FormParts) => onlyForm(formGrid(parts).grid);

/** 三级指标 merged over two columns, its text in the first. */
const MERGED = '一级指标 | 二级指标 | 三级指标 | | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因';

describe('values beside a heading that is merged over them', () => {
  it('names in the second column of a merged heading', () => {
    const form = read({
      headings: MERGED,
      indicators: `
        产出指标 | 数量指标 | | 场次 | ≥10场 | 11场 | 20 | 20 |
        | 质量指标 | | 合格率 | ≥90% | 96% | 10 | 10 |
        效益指标 | 社会效益指标 | | 应用率 | ≥80% | 85% | 30 | 30 |
        满意度指标 | 服务对象满意度指标 | | 满意度 | ≥90% | 95% | 10 | 10 |`,
      total: '70 | 70',
    });
    expect(form.displacements).toEqual([]);
    expect(form.indicators.map((one) => one.name.address.column)).toEqual([4, 4, 4, 4]);
    expect(form.columns.name?.address.column).toBe(3);
  });

  it('a row that stands straight under the headings is no displaced row either', () => {
    const form = read({
      headings: MERGED,
      indicators: `
        产出指标 | 数量指标 | | 场次 | ≥10场 | 11场 | 20 | 20 |
        | 质量指标 | | 合格率 | ≥90% | 96% | 10 | 10 |
        | 时效指标 | | 及时率 | ≥90% | 96% | 10 | 10 |
        | 成本指标 | 人均成本 | | 500元 | 480元 | 10 | 10 |`,
      total: null,
    });
    expect(form.displacements).toEqual([]);
    expect(form.indicators.map((one) => one.name.text)).toEqual(['场次', '合格率', '及时率', '人均成本']);
  });

  it('rows that all slid one place right are displaced, each of them', () => {
    const form = read({
      headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 |',
      indicators: `
        | 产出指标 | 数量指标 | 场次 | ≥10场 | 11场 | 20 | 20 | 需求增加
        | | 质量指标 | 合格率 | ≥90% | 96% | 10 | 10 |
        | | 时效指标 | 及时率 | ≥90% | 96% | 10 | 10 |
        | 效益指标 | 社会效益指标 | 应用率 | ≥80% | 85% | 30 | 30 |
        | 满意度指标 | 服务对象满意度指标 | 满意度 | ≥90% | 95% | 10 | 10 |`,
      total: '| 90 | 90',
    });
    expect(form.displacements.map(({ row }) => row)).toEqual([12, 13, 14, 15, 16, 17]);
    expect(movesOf(form)[1]).toBe(
      'row: D14>C14 level2, E14>D14 name, F14>E14 target, G14>F14 actual, H14>G14 points, I14>H14 score',
    );
    expect(form.indicators.map(summary)[1]).toBe('产出指标 · 质量指标 · 合格率 · ≥90% · 96% · 10 · 10 · ');
    expect(form.indicators[0]?.reason?.address.column).toBe(9);
    expect([form.total?.points?.text, form.total?.score?.text]).toEqual(['90', '90']);
  });

  it('a row that slid has one value under a merged heading, never two', () => {
    const form = read({
      headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | | 实际完成值 | | 分值 | | 得分 | 偏差原因',
      indicators: `
        | | 产出指标 | 数量指标 | 场次 | | ≥10场 | | 11场 | | 20 | 20 |
        | 质量指标 | 合格率 | | ≥90% | | 96% | | 10 | 10 |
        | 时效指标 | 及时率 | | ≥90% | | 96% | | 10 | 10 |
        效益指标 | 社会效益指标 | 应用率 | | ≥80% | | 85% | | 30 | 30 |
        满意度指标 | 服务对象满意度指标 | 满意度 | | ≥90% | | 95% | | 10 | 10 |`,
      total: null,
    });
    expect(form.indicators.map(summary)[0]).toBe('产出指标 · 数量指标 · 场次 · ≥10场 · 11场 · 20 · 20 · ');
  });

  it('the total row may stand straight under the headings', () => {
    const form = read({
      headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | | 得分',
      indicators: `
        产出指标 | 数量指标 | 场次 | ≥10场 | 11场 | | 20 | 20
        | 质量指标 | 合格率 | ≥90% | 96% | | 10 | 10
        | 时效指标 | 及时率 | ≥90% | 96% | | 10 | 10`,
      total: '40 | | 40',
    });
    expect(form.displacements).toEqual([]);
    expect(form.total?.points?.text).toBe('40');
  });

  it('two rows are no habit', () => {
    const form = read({
      headings: MERGED,
      indicators:
        '产出指标 | 数量指标 | | 场次 | ≥10场 | 11场 | 20 | 20 |\n| 质量指标 | | 合格率 | ≥90% | 96% | 10 | 10 |',
      total: null,
    });
    expect(form.displacements.map((one) => one.kind)).toEqual(['row', 'row']);
  });

  it('half of the rows are none either', () => {
    const left = (name: string): string => `| ${name} | | 90% | 96% | 10 | 10 |`;
    const straight = (name: string): string => `| | ${name} | 90% | 96% | 10 | 10 |`;
    const indicators = ['甲率', '乙率', '丙率'].map(left).concat(['丁率', '戊率', '己率'].map(straight));
    const form = read({ indicators: ['产出指标 | 数量指标 |', ...indicators].join('\n'), total: null });
    expect(form.displacements).toHaveLength(3);
  });

  it('columns never trade places: a reason that only displaced rows have stays where its heading is', () => {
    const straight = (name: string): string => `| | ${name} | 90% | 96% | 10 | 10 |`;
    const displaced = (name: string): string => `| ${name} | 90% | 96% | 10 | 10 | 提前 |`;
    const indicators = ['甲率', '乙率', '丙率', '丁率', '戊率']
      .map(straight)
      .concat(['己率', '庚率', '辛率'].map(displaced));
    const form = read({ indicators: ['产出指标 | 数量指标 |', ...indicators].join('\n'), total: null });
    expect(form.displacements).toHaveLength(3);
    expect(form.indicators.at(-1)?.reason?.text).toBe('提前');
    expect(form.indicators[0]?.reason?.address.column).toBe(8);
  });
});
