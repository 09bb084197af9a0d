import { readRubric } from '../../../src/form/grammar/read-rubric';
import { linesOf } from '../support/sheets';

const read = (text: string): string[] =>
  readRubric(linesOf(text)).map(
    ({ row, group, name, points, score }) =>
      `${row} ${group?.text ?? '–'} ${name?.text ?? '–'} ${points?.text ?? '–'} ${score.text}`,
  );

describe('a rubric above the indicators', () => {
  it('gives a row for each thing that is scored', () => {
    expect(
      read(`
        项目名称 | 安防
        项目权重 | 评价内容 | | 分值 | 自评分 | 复核分 | 评价标准
        项目决策 | 决策依据 | | 2 | 2 | | 有年度计划
        项目管理 | 财务制度 | | 3 | 2.5分 |
         | 运行监管 | | 4 |
        项目绩效 | 目标`),
    ).toEqual(['2 项目决策 决策依据 2 2', '3 项目管理 财务制度 3 2.5分']);
  });

  it('is not the funds block, whose headings are points and score too', () => {
    expect(read('项目资金（万元） | 预算数 | 执行数 | 分值 | 得分\n总额 | 5 | 5 | 10 | 10')).toEqual([]);
  });

  it('is not the indicator block', () => {
    expect(read('一级指标 | 三级指标 | 分值 | 得分\n产出指标 | 场次 | 10 | 10')).toEqual([]);
  });

  it('needs points and scores', () => expect(read('评价内容 | 分值\n决策依据 | 2')).toEqual([]));
});
