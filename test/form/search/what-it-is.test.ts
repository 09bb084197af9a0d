import { read } from '../../../src/form/search/read';
import { sheet } from '../support/sheets';

const HEAD = `项目名称 | 走访慰问 |  |  | 主管部门 | 云岭县总工会 | 实施单位 | 云岭县总工会`;
const FUNDS = `项目资金（万元） |  | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
 | 年度资金总额 | 10 | 10 | 10 | 10 | 100% | 10`;
const RESULTS = `一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
产出指标 | 数量指标 | 慰问人数 | ≥80人 | 82人 | 50 | 50 |
效益指标 | 社会效益指标 | 知晓率 | ≥90% | 95% | 40 | 40 | `;
const TARGETS = `一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 慰问人数 | ≥80人
效益指标 | 社会效益指标 | 知晓率 | ≥90%`;

const kindsOf = (text: string): string[] => read(sheet(text)).forms.map(({ kind }) => kind);

describe('what a form is', () => {
  it.each([
    ['by its title', `项目支出绩效自评表\n${HEAD}\n${FUNDS}\n${RESULTS}`, 'project'],
    ['without a title', `${HEAD}\n${FUNDS}\n${RESULTS}`, 'project'],
    ['by its results alone', RESULTS, 'project'],
    ['a transfer payment', `中央对地方转移支付绩效自评表\n${HEAD}\n${FUNDS}\n${RESULTS}`, 'transfer'],
    ['a transfer payment by its label', `转移支付（项目）名称 | 困难补助\n${FUNDS}\n${RESULTS}`, 'transfer'],
    ['a whole department', `部门整体支出绩效自评表\n${HEAD}\n${FUNDS}\n${RESULTS}`, 'department'],
    ['a bond', `专项债券项目绩效自评表\n${HEAD}\n${RESULTS}`, 'bond'],
    ['targets by title', `项目支出绩效目标申报表\n${HEAD}\n${TARGETS}`, 'targets'],
    ['targets by their columns', `${HEAD}\n${TARGETS}`, 'targets'],
    ['monitoring', `项目支出绩效运行监控表\n${HEAD}\n${RESULTS}`, 'monitoring'],
    ['an evaluation', `项目支出绩效评价评分表\n${HEAD}\n${TARGETS.replace('指标值', '指标值 | 得分')}`, 'evaluation'],
  ])('%s', (_what, text, kind) => expect(kindsOf(text)).toEqual([kind]));

  it('is monitoring by its months alone, with headings of its own', () => {
    const text = `${HEAD}
项目资金（万元） |  |  | 年初预算数 | 1-7月执行数 | 1-7月执行率 | 全年预计执行数
 | 年度资金总额 |  | 190 | 60 | 31.58% | 190
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-7月执行数 | 全年预计执行数 | 偏差原因分析 |  |  |  | 完成目标可能性 |  |  | 备注
 |  |  |  |  |  |  | 经费保障 | 制度保障 | 其他 | 原因说明 | 确定能 | 有可能 | 完全不可能 | 备注
 | 产出指标 | 数量指标 | 慰问人数 | ≥80人 | 50人 | 82人 |  |  |  | 下半年集中开展 | ✔ |  |  | `;
    const [form] = read(sheet(text)).forms;
    expect(form?.kind).toBe('monitoring');
    expect(form?.doubts).toEqual([]);
    expect(form?.displacements).toEqual([]);
    expect(
      form?.indicators.map(({ name, target, actual, reason }) => [name.text, target.text, actual.text, reason?.text]),
    ).toEqual([['慰问人数', '≥80人', '50人', '下半年集中开展']]);
    expect([form?.funds?.total?.cells.executed?.text, form?.funds?.total?.cells.rate?.text]).toEqual(['60', '31.58%']);
  });
  it('leaves no doubt about results that targets do not have', () =>
    expect(read(sheet(`项目支出绩效目标申报表\n${HEAD}\n${TARGETS}`)).forms[0]?.doubts).toEqual([]));
  it('is not told by the sources of its money', () => {
    const paid = `${FUNDS}\n | 其中：专项债券资金 | 10 | 10 | 10 |  |  | `;
    expect(kindsOf(`项目支出绩效自评表\n${HEAD}\n${paid}\n${RESULTS}`)).toEqual(['project']);
  });
  it('is not one where each row names its project', () => {
    const list = RESULTS.split('\n').map((line, row) => `${row === 0 ? '项目名称' : '走访慰问'} | ${line}`);
    expect(kindsOf(list.join('\n'))).toEqual([]);
  });
  it('is what a person says it is', () => {
    const text = `考核内容 | 标准 | 结果\n出勤 | 20天 | 21天`;
    const texts = ['考核内容', '标准', '结果'];
    const columns = (['name', 'target', 'actual'] as const).map((field, column) => ({ column, field }));
    const hint = { headingRow: 0, left: 0, texts, columns };
    expect(read(sheet(text)).forms).toEqual([]);
    expect(read(sheet(text), [hint]).forms).toHaveLength(1);
  });
});
