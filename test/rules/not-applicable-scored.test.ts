import { notApplicableScored } from '../../src/rules/not-applicable-scored';
import { testRule } from './support/rule-tester';

const row = (cells: string): { indicators: string } => ({ indicators: `效益指标 | 经济效益指标 | ${cells} |` });

testRule(notApplicableScored, {
  valid: [
    { name: 'a row of 0 points', form: row('无 | 无 | 无 | 0 | 0') },
    { name: 'nothing claimed', form: row('本项目不产生经济效益 | 不涉及 | 不涉及 | 10 | 0') },
    { name: 'a blank score', form: row('本项目不产生经济效益 | 不涉及 | 不涉及 | 10 |') },
    { name: 'a target of none that shall happen', form: row('安全事故 | 无 | 无 | 10 | 10') },
    { name: 'no pollution', form: row('数字图书馆环境优良无污染 | 良好 | 良好 | 10 | 10') },
    { name: 'no bad influence', form: row('对环境的影响 | 无不良影响 | 无不良影响 | 10 | 10') },
    { name: 'a benefit', form: row('提高社会效益 | 提高 | 提高 | 10 | 10') },
    {
      name: 'no score column',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值',
        indicators: '效益指标 | 经济效益 | 无经济效益 | 公益性事业 | 公益性事业 | 10',
        total: null,
      },
    },
  ],
  invalid: [
    {
      name: 'a form without points column',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分',
        indicators: '效益指标（30分） | 经济效益 | 社会公益服务无经济效益 | 公益性事业 | 公益性事业 | [[10]]',
        total: null,
      },
      findings: [
        {
          message: 'scored',
          data: { name: '社会公益服务无经济效益', printed: '10' },
          cells: ['G13', 'D13', 'E13'],
          actual: '10',
        },
      ],
    },
    {
      name: '无 with points',
      form: row('无 | 无 | 无 | 10 | [[10]]'),
      findings: [{ message: 'scored', data: { name: '无', printed: '10' } }],
    },
    {
      name: 'a dash with points',
      form: row('— | — | — | 10 | [[10]]'),
      findings: [{ message: 'scored', data: { name: '—', printed: '10' } }],
    },
    {
      name: 'a target that says so',
      form: row('生态环境改善 | 本项目不涉及 | 不涉及 | 10 | [[5]]'),
      findings: [{ message: 'scored', data: { name: '生态环境改善', printed: '5' } }],
    },
  ],
});
