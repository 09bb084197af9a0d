import type { Field } from '../../../src/form';
import { labelKey } from '../../../src/form';
import type { VaryOperator } from './operator';
import { mapRows, type Places } from './sheet';

/**
 * Headings that published forms use for the same field, by the block where they stand.
 *
 * Left out, as a person could not tell either what they mean without the rest of that form: 值 and 单位 (only under
 * 预期指标值), 原因 and 说明 (also labels of remarks), 总体目标 for the goal (also the label of the whole block), 合计
 * for the funds' total (also the form's total) and for a total above the indicators (it could be the funds'), 预算执行进度（%） (a rate printed as 0.99 is no per cent).
 */
const SYNONYMS = {
  title: ['项目支出绩效自评表', '财政项目支出绩效自评表', '项目支出绩效目标自评表', '绩效目标自评表'],
  projectName: ['项目名称', '专项资金名称', '转移支付（项目）名称'],
  department: ['主管部门', '主管部门及代码', '项目主管单位', '主管预算部门', '市级主管部门', '县级主管部门'],
  implementingUnit: ['实施单位', '实施单位（盖章）', '项目实施单位', '资金使用单位'],
  'funds.initial': ['年初预算数', '年初预算', '年初预算数（A）'],
  'funds.adjusted': ['全年预算数', '全年预算数(A)', '调整后预算数', '调整预算数(A)', '全年（调整）预算数', '预算数'],
  'funds.executed': ['全年执行数', '全年执行数(B)', '预算执行数', '执行数'],
  'funds.rate': ['执行率', '执行率(B/A)', '预算执行率', '执行率（全年执行数/全年预算数）'],
  'funds.points': ['分值', '权重', '执行率权重'],
  'funds.score': ['得分', '执行率得分（分）'],
  'funds.total': ['年度资金总额', '年度资金总额：', '总额', '年度财政资金总额', '年度总金额'],
  goal: ['预期目标', '年初设定目标', '年度预期目标', '项目年度目标', '年初绩效目标', '年初预期目标', '当年绩效目标'],
  outcome: [
    '实际完成情况',
    '年度总体目标完成情况综述',
    '全年实际完成情况',
    '年度目标完成情况',
    '具体完成情况',
    '全年目标实际完成情况',
  ],
  'indicator.name': ['三级指标', '指标名称', '指标名称（三级指标）'],
  'indicator.nature': ['指标性质', '符号', '计算符号'],
  'indicator.target': ['年度指标值', '年度 指标值', '指标值', '指标值(A)', '年初目标值(A)', '年初指标值', '目标值'],
  'indicator.unit': ['度量单位', '计量单位'],
  'indicator.actual': [
    '实际完成值',
    '实际完成值(B)',
    '全年实际值',
    '全年实际值(B)',
    '全年实际完成值',
    '全年完成值',
    '年终完成值',
    '完成值',
  ],
  'indicator.points': ['分值', '权重', '指标分值', '参考分值', '指标权重（分）'],
  'indicator.score': ['得分', '自评分', '自评得分', '指标得分（分）'],
  'indicator.reason': [
    '偏差原因分析及改进措施',
    '偏差原因分析',
    '偏差原因及改进措施',
    '未完成原因分析',
    '未完成原因及拟采取的改进措施',
    '未完成原因和改进措施',
  ],
  total: ['总分', '合计', '自评总分'],
} as const;

type Group = keyof typeof SYNONYMS;

const isAboveIndicators = ({ total, indicators: [first] }: Places['form']): boolean =>
  total !== null && first !== undefined && total.row < first.row;

/** The labels of a form that have synonyms. */
function labelsOf({ form }: Places): [Group, Field][] {
  const { header, funds, goal, outcome, columns, total } = form;
  const found: [string, Field | null | undefined][] = [
    ['title', header.title],
    ['projectName', header.projectName?.label],
    ['department', header.department?.label],
    ['implementingUnit', header.unit?.label],
    ...Object.entries(funds?.columns ?? {}).map(([field, cell]): [string, Field] => [`funds.${field}`, cell]),
    ['funds.total', funds?.total?.label],
    ['goal', goal?.label],
    ['outcome', outcome?.label],
    ...Object.entries(columns).map(([field, cell]): [string, Field] => [`indicator.${field}`, cell]),
    ['total', isAboveIndicators(form) ? null : total?.label],
  ];
  return found.flatMap(([group, cell]) => (cell && group in SYNONYMS ? [[group as Group, cell]] : []));
}

/** Other headings for the same field; none where the cell says more than its heading, 项目单位（盖章）：某馆. */
function others(group: Group, text: string, beside: readonly string[]): readonly string[] {
  const { base } = labelKey(text);
  const words: readonly string[] = SYNONYMS[group];
  if (!words.some((word) => labelKey(word).base === base)) return [];
  // A note that tells points, units or the year stays where it is: （10分）, （20分*执行率）, （2023年度）.
  if (labelKey(text).notes.some((note) => /分|元|年/u.test(note))) return [];
  // Two columns of one name nobody can tell apart.
  const taken = new Set(beside.map((one) => labelKey(one).base));
  return words.filter((word) => !taken.has(labelKey(word).base));
}

/** Each heading is exchanged with a chance of one in two; header, funds, goals and total alike. */
export const synonyms: VaryOperator = {
  id: 'synonyms',
  title: 'Headings exchanged for synonyms',
  apply: (sheet, places, random) => {
    const exchanges = labelsOf(places).flatMap(([group, cell]) => {
      const word = random.pick(others(group, cell.text, places.label.grid[cell.address.row] ?? []));
      if (word === undefined || !random.chance(0.5)) return [];
      // A heading merged over both rows of headings may stand in either.
      const rows = group.startsWith('indicator.') ? places.headings : [cell.address.row];
      return rows.map((row) => ({ row, from: cell.cell?.value, to: word }));
    });
    if (exchanges.length === 0) return null;
    return mapRows(sheet, new Set(exchanges.map(({ row }) => row)), (cells, origin) => {
      const here = exchanges.filter(({ row }) => row === origin);
      return cells.map((text) => here.find(({ from }) => from === text)?.to ?? text);
    });
  },
};
