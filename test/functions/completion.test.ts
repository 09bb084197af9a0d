import { testFunction, twenty, usual } from './support/function-tester';

testFunction(
  'COMPLETION',
  [10, 8.75, null],
  [
    [
      'measure',
      '年度指标值',
      {
        ...twenty(0.4375),
        zero: '#N/A 年度指标值为 0，没有完成率，请核对年度指标值',
        'form text': 0.4375,
        'a date': 0.0001963600457799421,
      },
    ],
    ['measure', '实际完成值', { ...twenty(2), zero: 0, 'form text': 2, 'a date': 4456.1 }],
    ['direction', '指标方向', usual(0.875)],
  ],
  [
    ['is not capped', [400, 420], 1.05],
    ['less is better: saved', ['≤5万元', '4万元'], 1.2],
    ['less is better: exceeded', ['≤5万元', '6万元'], 0.8],
    ['less is better: beyond twice the target', [5, 12, '反向'], 0],
    ['per cents', ['95%', '95%'], 1],
    ['a negative target', [-10, -5], '#N/A 无法计算：指标值为负数，没有可用的计分公式。'],
    ['words', ['有效', '有效'], '#N/A 定性指标没有唯一的得分，可用 PE.BAND 查看得分范围'],
    ['no indicator', ['无', '无'], '#N/A 年度指标值和实际完成值都是“无”或“—”，本行没有指标，不用公式'],
    [
      'a direction against the sign',
      ['≥10', 8, '反向'],
      '#VALUE! 指标方向与年度指标值“≥10”里的符号相反，请改正其中之一',
    ],
  ],
);
