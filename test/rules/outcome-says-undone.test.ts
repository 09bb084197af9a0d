import { outcomeSaysUndone } from '../../src/rules/outcome-says-undone';
import type { FormParts } from '../support/form-grid';
import { testRule } from './support/rule-tester';

const FINISHED = '产出指标 | 时效指标 | 工程竣工时间 | 2023年12月15日前 | 2023年11月 | 10 | 10 |';
const ACCEPTED = '| 质量指标 | 工程验收合格率 | 100% | 100% | 10 | 10 |';
const IN_USE = '产出指标 | 时效指标 | 建成投用时间 | 10月底前 | 10月20日 | 10 | 10 |';
const REPAIRED = '产出指标 | 数量指标 | 修缮候车亭 | ≥35座 | 36座 | 10 | 10 |';
const BUILT = '| 数量指标 | 新建助餐点 | 6个 | 6个 | 10 | 10 |';
const SATISFIED = '满意度指标 | 服务对象满意度指标 | 市民满意度 | ≥90% | 94% | 10 | 10 |';
const form = (outcome: string, ...rows: string[]): FormParts => ({ outcome, indicators: rows.join('\n') });

const found = (outcome: string, text: string, name: string, actual: string, ...rows: string[]) => ({
  name: text,
  form: form(`[[${outcome}]]`, ...rows),
  findings: [{ message: 'undone', data: { text, name, actual, score: '10' } }],
});

testRule(outcomeSaysUndone, {
  valid: [
    { name: 'finished and told so', form: form('城墙修缮工程已于11月竣工。', FINISHED, ACCEPTED) },
    { name: 'finished in the end', form: form('6月底尚未竣工，工程于11月竣工。', FINISHED) },
    { name: 'finished, not accepted yet', form: form('工程尚未验收。', FINISHED) },
    { name: 'accounts that are not settled', form: form('竣工决算审计尚未完成，尾款尚未支付。', FINISHED, ACCEPTED) },
    {
      name: 'the whole, beside rows of two parts',
      form: form(
        '工程尚未验收。',
        '产出指标 | 质量指标 | 水泵验收合格率 | 100% | 100% | 10 | 10 |',
        '| 质量指标 | 电机验收合格率 | 100% | 100% | 10 | 10 |',
      ),
    },
    { name: 'nothing undone', form: form('无未完成任务，未发生安全事故。', FINISHED, REPAIRED, SATISFIED) },
    { name: 'nothing that is not finished', form: form('无未竣工工程。', FINISHED) },
    { name: 'the heading of a reason', form: form('未竣工原因：汛期停工较多。', FINISHED) },
    { name: 'how it stood on a day', form: form('6月30日工程尚未竣工。', FINISHED) },
    { name: 'another phase', form: form('二期工程尚未开工。', FINISHED) },
    { name: 'the year before', form: form('上年工程未完工。', FINISHED) },
    { name: 'put off to a day that may be in time', form: form('建成投用时间推迟至10月20日。', IN_USE) },
    { name: 'what no row is about', form: form('展陈提升尚未完成。', FINISHED, REPAIRED) },
    {
      name: 'points lost for it',
      form: form('投用时间推迟。', '产出指标 | 时效指标 | 建成投用时间 | 9月底前 | 11月15日 | 10 | 8 | 管线迁改'),
    },
    {
      name: 'a value that falls short itself',
      form: form('修缮候车亭任务未完成。', '产出指标 | 数量指标 | 修缮候车亭 | ≥35座 | 30座 | 10 | 10 |'),
    },
    {
      name: 'a reason that tells it',
      form: form('工程尚未竣工。', '产出指标 | 时效指标 | 工程竣工时间 | 12月15日前 | 11月 | 10 | 10 | 附属工程未完工'),
    },
    { name: 'a plan for later years', form: form('预计2025年5月举办展览。', FINISHED) },
    { name: 'no outcome', form: form('', FINISHED) },
  ],
  invalid: [
    found(
      '因汛期影响，城墙修缮工程尚未竣工。',
      '城墙修缮工程尚未竣工',
      '工程竣工时间',
      '2023年11月',
      ACCEPTED,
      FINISHED,
    ),
    found('项目未完工。', '项目未完工', '工程竣工时间', '2023年11月', FINISHED, ACCEPTED),
    found(
      '未按期完工。',
      '未按期完工',
      '工程竣工时间',
      '2023年11月',
      '产出指标 | 数量指标 | 修缮面积 | 10平方米 | 10平方米 | 10 | 10 |',
      FINISHED,
    ),
    found('修缮工程预计2024年5月竣工。', '修缮工程预计2024年5月竣工', '工程竣工时间', '2023年11月', FINISHED),
    found('工程尚未组织竣工验收。', '工程尚未组织竣工验收', '工程验收合格率', '100%', FINISHED, ACCEPTED),
    found(
      '1处尚未完工。',
      '1处尚未完工',
      '修缮工程竣工时间',
      '2023年11月',
      '产出指标 | 时效指标 | 修缮工程竣工时间 | 2023年12月20日前 | 2023年11月 | 10 | 10 |',
    ),
    found('2处未通过验收。', '2处未通过验收', '工程验收合格率', '100%', FINISHED, ACCEPTED),
    found('候车亭工程尚未完工。', '候车亭工程尚未完工', '建成投用时间', '10月20日', IN_USE),
    found('建成投用时间推迟。', '建成投用时间推迟', '建成投用时间', '10月20日', IN_USE),
    found('修缮候车亭任务未完成。', '修缮候车亭任务未完成', '修缮候车亭', '36座', REPAIRED, BUILT),
    found('市民满意度未达到预期。', '市民满意度未达到预期', '市民满意度', '94%', REPAIRED, SATISFIED),
    found('6个助餐点中2个未建成。', '6个助餐点中2个未建成', '新建助餐点', '6个', REPAIRED, BUILT),
    {
      name: 'some are left, perhaps beyond what was asked for',
      form: form('[[候车亭修缮尚有2座未完工。]]', REPAIRED, BUILT),
      findings: [
        {
          message: 'undone',
          severity: 'info',
          data: { text: '候车亭修缮尚有2座未完工', name: '修缮候车亭', actual: '36座', score: '10' },
          cells: ['F11', 'F13', 'H13'],
        },
      ],
    },
    {
      name: 'a part of it',
      form: form('[[部分候车亭尚未投入使用。]]', IN_USE),
      findings: [
        {
          message: 'undone',
          severity: 'info',
          data: { text: '部分候车亭尚未投入使用', name: '建成投用时间', actual: '10月20日', score: '10' },
        },
      ],
    },
  ],
});
