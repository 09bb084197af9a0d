import { textMissing } from '../../src/rules/text-missing';
import { testRule } from './support/rule-tester';

testRule(textMissing, {
  valid: [
    { name: 'an answer beside the label', form: { below: '其他需要说明事项 | 无' } },
    { name: 'an answer some columns to the right', form: { below: '评价结论 | | | 总体完成较好' } },
    { name: 'an answer below the label', form: { below: '评价结论\n本项目总体完成较好。' } },
    { name: 'a dash', form: { below: '存在问题 | —' } },
    { name: 'label and answer in one cell', form: { below: '存在问题：无' } },
    { name: 'lines for signatures', form: { below: '项目负责人： | | 财务负责人：\n填报人： | \n联系人：\n备注' } },
    { name: 'a note', form: { below: '注：1.本表由单位填写。' } },
  ],
  invalid: [
    {
      name: 'a row of the management of the money without a description',
      form: {
        funds:
          '年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10\n资金管理情况 | | 情况说明 | 存在问题和改进措施\n| 分配科学性 | 按因素法 |\n| 下达及时性 | [[]] | 无',
      },
      findings: [{ message: 'blank', data: { labels: ['下达及时性'] } }],
    },
    {
      name: 'remarks left blank, in one finding',
      form: { below: '评价结论 | [[]]\n存在问题 | 无\n改进措施' },
      findings: [{ message: 'blank', data: { labels: ['评价结论', '改进措施'] }, cells: ['B20', 'B22'] }],
    },
    {
      name: 'a labelled text between funds and indicators',
      form: { goal: null, funds: '年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10\n2.项目实施内容及过程概述 | [[]]' },
      findings: [{ message: 'blank', data: { labels: ['2.项目实施内容及过程概述'] } }],
    },
  ],
});
