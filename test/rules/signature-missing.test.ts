import { signatureMissing } from '../../src/rules/signature-missing';
import { testRule } from './support/rule-tester';

const two = { signatures: ['项目负责人', '财务负责人'] } as const;

testRule(signatureMissing, {
  valid: [
    { name: 'a profile that asks for none', form: {} },
    { name: 'signed in the cells', form: { below: '项目负责人：张三 | | 财务负责人（签字）：李四' }, profile: two },
    { name: 'signed beside the labels', form: { below: '项目负责人 | 张三 | 财务负责人： | 李四' }, profile: two },
  ],
  invalid: [
    {
      name: 'one blank, one left out',
      form: { below: '[[项目负责人（签字）：]] | | 填报人：王五' },
      profile: { signatures: ['项目负责人'] },
      findings: [{ message: 'blank', data: { label: '项目负责人' } }],
    },
    {
      name: 'a label beside a label is no signature',
      form: { below: '[[项目负责人：]] | 财务负责人：李四' },
      profile: two,
      findings: [{ message: 'blank', data: { label: '项目负责人' } }],
    },
    {
      name: 'no such line',
      form: { title: '[[项目支出绩效自评表]]', below: '项目负责人：张三' },
      profile: two,
      findings: [{ message: 'absent', data: { label: '财务负责人' }, cells: ['A1'] }],
    },
  ],
});
