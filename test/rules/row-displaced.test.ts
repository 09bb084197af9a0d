import { read, toA1 } from '../../src/form';
import { createContext } from '../../src/rules/context';
import { rowDisplaced } from '../../src/rules/row-displaced';
import { profileById } from '../../src/scoring';
import { gridOf, readLabels } from '../corpus/labels';
import { applyEdits, testRule } from './support/rule-tester';

const ABOVE = '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 20 | 20 | 无偏差';

testRule(rowDisplaced, {
  valid: [
    { name: 'cells left blank', form: { indicators: '产出指标 | 数量指标 | 培训场次 | | | 10 | |' } },
    {
      name: 'a text where a value belongs',
      form: { indicators: '产出指标 | 时效指标 | 结算周期 | 结束后两周内 | 已完成 | 10 | 10 |' },
    },
    {
      name: 'a row without an indicator',
      form: { indicators: `${ABOVE}\n| 生态效益指标 | 无 | 无 | 无 | 0 | 0 | 无` },
    },
    {
      name: 'dashes for points and score of a row that does not apply',
      form: { indicators: `${ABOVE}\n效益指标 | 生态效益指标 | 不适用 | | | — | — |` },
    },
    { name: 'a level-2 label alone in its row', form: { indicators: `${ABOVE}\n| 生态效益指标 | | | | | |` } },
    {
      name: 'a satisfaction group as level 2, the row cut off',
      form: { indicators: `${ABOVE}\n满意度指标 | 读者 | 设置读者满意度调查 | | | |` },
    },
    {
      name: 'only the level-1 label displaced (another rule)',
      form: { indicators: `${ABOVE}\n| 满意度指标 | 参训人员满意度 | ≥90% | 95% | 10 | 10 |` },
    },
    {
      name: 'every row beside its headings: the headings are merged over two columns',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施',
        indicators: `
          产出指标 | 数量指标 | | 培训场次 | ≥10场 | 11场 | 20 | 20 |
          | 质量指标 | | 合格率 | ≥90% | 96% | 10 | 10 |
          | 时效指标 | | 按期完成率 | 100% | 100% | 10 | 10 |
          满意度指标 | 服务对象满意度指标 | | 满意度 | ≥90% | 95% | 10 | 10 |`,
      },
    },
  ],
  invalid: [
    {
      name: 'two rows that have slid alike: a layout, which nobody straightens unasked',
      form: {
        indicators: `${ABOVE}\n[[成本指标]] | 成本节约率 | 5% | 4.8% | 5 | 4.8 | 支出较多 |\n[[成本指标]] | 人均成本 | 500元 | 480元 | 5 | 5 | 无偏差 |`,
      },
      findings: ['成本节约率', '人均成本'].map((name) => ({
        message: 'displaced' as const,
        data: {
          name,
          columns: ['二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
        },
      })),
    },
    {
      name: 'all cells one left',
      form: { indicators: `${ABOVE}\n[[成本指标]] | 成本节约率 | 5% | 4.8% | 5 | 4.8 | 支出较多 |` },
      findings: [
        {
          message: 'displaced',
          data: {
            name: '成本节约率',
            columns: ['二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
          },
          cells: ['B14', 'C14', 'D14', 'E14', 'F14', 'G14', 'H14'],
          fix: {
            B14: null,
            C14: '成本指标',
            D14: '成本节约率',
            E14: '5%',
            F14: '4.8%',
            G14: 5,
            H14: 4.8,
            I14: '支出较多',
          },
        },
      ],
    },
    {
      name: 'all cells one right, the reason lost',
      form: { indicators: `${ABOVE}\n| | [[时效指标]] | 合作论坛完成及时性 | 100% | 100% | 5 | 5` },
      findings: [
        {
          message: 'displaced',
          data: {
            name: '合作论坛完成及时性',
            columns: ['二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
          },
          cells: ['D14', 'E14', 'F14', 'G14', 'H14', 'I14'],
          fix: { I14: null, C14: '时效指标', D14: '合作论坛完成及时性', E14: '100%', F14: '100%', G14: 5, H14: 5 },
        },
      ],
    },
    {
      name: 'level-1 label and values two left',
      form: {
        indicators: ABOVE,
        total: null,
        below: '[[满意度指标]] | 服务企业满意度 | ≥80% | 100% | 15 | 15 | 无偏差',
      },
      findings: [
        {
          message: 'displaced',
          data: {
            name: '服务企业满意度',
            columns: ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
          },
          cells: ['A14', 'B14', 'C14', 'D14', 'E14', 'F14', 'G14'],
          fix: {
            A14: null,
            C14: null,
            B14: '满意度指标',
            D14: '服务企业满意度',
            E14: '≥80%',
            F14: '100%',
            G14: 15,
            H14: 15,
            I14: '无偏差',
          },
        },
      ],
    },
    {
      name: 'a row without an indicator, called by its level 2',
      form: { indicators: `${ABOVE}\n[[生态效益指标]] | 无 | 无 | 无 | 0 | 0 | 不产生 |` },
      findings: [
        {
          message: 'displaced',
          data: {
            name: '生态效益指标',
            columns: ['二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
          },
          fix: { B14: null, C14: '生态效益指标', D14: '无', E14: '无', F14: '无', G14: 0, H14: 0, I14: '不产生' },
        },
      ],
    },
    {
      name: 'only the name',
      form: { indicators: `${ABOVE}\n| [[党务工作者培训及时性]] | | 100% | 100% | 7 | 7 | 无偏差` },
      findings: [
        {
          message: 'displaced',
          data: { name: '党务工作者培训及时性', columns: ['三级指标'] },
          cells: ['C14'],
          fix: { C14: null, D14: '党务工作者培训及时性' },
        },
      ],
    },
    {
      name: 'one finding for each row, from top to bottom',
      form: {
        indicators: `${ABOVE}\n[[成本指标]] | 成本节约率 | 5% | 5% | 5 | 5 | |\n| [[参训率]] | | 100% | 100% | 7 | 7 |\n| 质量指标 | 合格率 | 9% | 9% | 1 | 1 |\n| 时效指标 | 及时率 | 9% | 9% | 1 | 1 |`,
      },
      findings: [
        {
          message: 'displaced',
          data: {
            name: '成本节约率',
            columns: ['二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
          },
          fix: { B14: null, C14: '成本指标', D14: '成本节约率', E14: '5%', F14: '5%', G14: 5, H14: 5 },
        },
        {
          message: 'displaced',
          data: { name: '参训率', columns: ['三级指标'] },
          fix: { C15: null, D15: '参训率' },
        },
      ],
    },
    {
      name: 'a computed cell: no fix, a moved formula would point elsewhere',
      form: {
        indicators: `${ABOVE}\n[[成本指标]] | 成本节约率 | 5% | 4.8% | 5 | | |`,
        cells: { G14: { value: 4.8, formula: 'F14*0.96' } },
      },
      findings: [
        {
          message: 'displaced',
          data: {
            name: '成本节约率',
            columns: ['二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
          },
        },
      ],
    },
    {
      name: 'a formula that was never computed: no fix',
      form: {
        indicators: `${ABOVE}\n[[成本指标]] | 成本节约率 | 5% | 4.8% | 5 | | |`,
        cells: { G14: { value: null, formula: 'ROUND(E14,2)' } },
      },
      findings: [
        {
          message: 'displaced',
          data: {
            name: '成本节约率',
            columns: ['二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
          },
        },
      ],
    },
    {
      name: 'another cell in the way: no fix',
      form: { indicators: `${ABOVE}\n[[成本指标]] | 成本节约率 | 5% | 4.8% | 5 | 4.8 | 支出较多 | 另见附件说明` },
      findings: [
        {
          message: 'displaced',
          data: {
            name: '成本节约率',
            columns: ['二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
          },
        },
      ],
    },
    {
      name: 'an error value: no fix',
      form: {
        indicators: `${ABOVE}\n[[成本指标]] | 成本节约率 | 5% | 4.8% | 5 | | |`,
        cells: { G14: { value: { error: '#DIV/0!' } } },
      },
      findings: [
        {
          message: 'displaced',
          data: {
            name: '成本节约率',
            columns: ['二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
          },
        },
      ],
    },
  ],
});

describe('row-displaced: the fix', () => {
  const grid = (format?: string) => ({
    top: 0,
    left: 0,
    rows: [
      ['项目支出绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
      ['产出指标', '数量指标', '场次', '10场', '10场', '10', '10'],
      ['成本指标', '节约率', 0.05, 0.048, 5, 4.8],
    ].map((row) =>
      row.map((value) => ({ value, ...(typeof value === 'number' && value < 1 && format ? { format } : {}) })),
    ),
  });
  const fixOf = (format?: string) => {
    const form = read(grid(format)).forms[0]!;
    return rowDisplaced.check(form, createContext(form, profileById('national-2020')), [])[0]?.fix;
  };

  it('carries the number format along, and General where the cell has none', () => {
    const formats = fixOf('0.0%')?.edits.map(({ address, value, format }) => [toA1(address), value, format]);
    expect(formats).toEqual([
      ['A4', null, undefined],
      ['B4', '成本指标', 'General'],
      ['C4', '节约率', 'General'],
      ['D4', 0.05, '0.0%'],
      ['E4', 0.048, '0.0%'],
      ['F4', 5, 'General'],
      ['G4', 4.8, 'General'],
    ]);
  });

  it.each(readLabels().map((label) => [label.id, gridOf(label)] as const))(
    'puts %s straight and changes no value',
    (_id, grid) => {
      const form = read(grid).forms[0]!;
      const reports = rowDisplaced.check(form, createContext(form, profileById('national-2020')), []);
      const after = read(
        applyEdits(
          grid,
          reports.flatMap((report) => report.fix?.edits ?? []),
        ),
      ).forms[0]!;
      expect(after.displacements.filter((one) => one.kind === 'row')).toEqual([]);
      const values = (of: typeof form) =>
        of.indicators.map((one) => [
          one.level1?.kind,
          one.level2?.field.text,
          one.name.text,
          one.target.text,
          one.actual.text,
          one.points?.text,
          one.score?.text,
          one.reason?.text,
        ]);
      expect(values(after)).toEqual(values(form));
    },
  );
});
