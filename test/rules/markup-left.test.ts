import { markupLeft } from '../../src/rules/markup-left';
import { testRule } from './support/rule-tester';

testRule(markupLeft, {
  valid: [
    { name: 'a title in Markdown', form: { title: '**项目支出绩效自评表**' } },
    { name: 'a title as a Markdown heading', form: { title: '### 项目支出绩效自评表' } },
    { name: 'signs of comparison', form: { goal: '差错率<2%，完成率>95%，a<b 且 c>d。' } },
    { name: 'a name in angle brackets', form: { goal: '建设<APP>平台，推广<通知>。' } },
    { name: 'a number sign and stars in the text', form: { goal: '完成#1机组检修，评为3*级。' } },
    { name: 'an ampersand', form: { outcome: '举办A&B论坛。' } },
  ],
  invalid: [
    {
      name: 'paragraphs in goal and outcome: one finding',
      form: { goal: '[[<p>开展培训。</p>]]', outcome: '<p>完成培训。</p><p>效果良好。</p>' },
      findings: [
        {
          message: 'left',
          data: { count: 2 },
          cells: ['B11', 'F11'],
          fix: { B11: '开展培训。', F11: '完成培训。\n效果良好。' },
        },
      ],
    },
    {
      name: 'tags with attributes, entities, line breaks',
      form: { goal: '[[<span style="color:red">培训&nbsp;10&nbsp;场</span><br/>考核]]' },
      findings: [{ message: 'left', data: { count: 1 }, cells: ['B11'], fix: { B11: '培训 10 场\n考核' } }],
    },
    {
      name: 'Markdown emphasis around a text',
      form: { outcome: '[[**培训任务已经完成**]]' },
      findings: [{ message: 'left', data: { count: 1 }, fix: { F11: '培训任务已经完成' } }],
    },
    {
      name: 'an empty paragraph is emptied',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 20 | 20 | [[<p></p>]]' },
      findings: [{ message: 'left', data: { count: 1 }, cells: ['I13'], fix: { I13: null } }],
    },
    {
      name: 'a text made by a formula: no fix',
      form: {
        goal: '[[<p>开展培训。</p>]]',
        cells: { F11: { value: '<p>完成培训。</p>', formula: 'A1&A2' } },
      },
      findings: [{ message: 'left', data: { count: 2 }, cells: ['B11', 'F11'] }],
    },
  ],
});
