import { indicatorMisfiled } from '../../src/rules/indicator-misfiled';
import { testRule } from './support/rule-tester';

const rows = (...lines: string[]) => ({ indicators: lines.map((line) => `${line} | 10 | 10 |`).join('\n') });

testRule(indicatorMisfiled, {
  valid: [
    { name: 'a count under quantity', form: rows('产出指标 | 数量指标 | 培训人数 | 500人 | 510人') },
    { name: 'coverage under quantity', form: rows('产出指标 | 数量指标 | 发放（缴纳）覆盖率 | 100% | 100%') },
    { name: 'a name in 率 with a count', form: rows('产出指标 | 数量指标 | 开展频率 | 4次 | 4次') },
    { name: 'a rate under quality', form: rows('产出指标 | 质量指标 | 培训合格率 | 95% | 96%') },
    { name: 'an index under quality', form: rows('产出指标 | 质量指标 | 空气质量指数 | 50 | 48') },
    ...['质量投诉件数', '设备故障停用次数', '每千次通话有效投诉件数', '抽查问题数'].map((name) => ({
      name: `quality measured by how often it fails: ${name}`,
      form: rows(`产出指标 | 质量指标 | ${name} | 5次 | 3次`),
    })),
    { name: 'words under quality', form: rows('产出指标 | 质量指标 | 以最新资源面市 | 当年 | 当年') },
    { name: 'money in time under timeliness', form: rows('产出指标 | 时效指标 | 资金到位及时率 | 100% | 100%') },
    { name: 'execution under its own heading', form: rows('预算执行率 | 预算执行率 | 预算执行率 | 100% | 100%') },
    { name: 'a cost controlled', form: rows('效益指标 | 经济效益指标 | 接待经费控制率 | 10% | 7.43%') },
    { name: 'a benefit', form: rows('效益指标 | 社会效益指标 | 法律咨询调解成功率 | 20% | 50%') },
    { name: 'a heading unknown', form: rows('产出指标 | 其他指标 | 党建活动达标率 | 95% | 100%') },
    { name: 'a row not applicable', form: { indicators: '产出指标 | 数量指标 | 完成率 | 无 | 无 | 0 | 0 |' } },
  ],
  invalid: [
    {
      name: 'rates under quantity are one finding',
      form: rows('产出指标 | 数量指标 | [[党建活动达标率]] | 95% | 100%', '| | 组织活动工作完成率 | 100% | 100%'),
      findings: [{ message: 'rate', data: { names: ['党建活动达标率', '组织活动工作完成率'] }, cells: ['D13', 'D14'] }],
    },
    {
      name: 'counts under quality',
      form: rows('产出指标 | 质量指标 | [[平均接待意向客户数]] | 0 | 0', '| | 展览面积 | 3万平方米 | 2.2万平方米'),
      findings: [{ message: 'quantity', data: { names: ['平均接待意向客户数', '展览面积'] }, cells: ['D13', 'D14'] }],
    },
    {
      name: 'how far a count or a size was reached or grew',
      form: rows('产出指标 | 质量指标 | [[培训人数达标率]] | 95% | 100%', '| | 展览规模较往年提高 | 3% | 8%'),
      findings: [{ message: 'quantity', data: { names: ['培训人数达标率', '展览规模较往年提高'] } }],
    },
    {
      name: 'money and work under benefits',
      form: rows(
        '效益指标 | 经济效益指标 | [[预算资金下达到位率]] | 100% | 100%',
        '| | 预算节约率 | 5% | 0.3%',
        '| 社会效益指标 | 与委托运营方合同完成率 | 100% | 100%',
      ),
      findings: [
        { message: 'process', data: { names: ['预算资金下达到位率', '预算节约率', '与委托运营方合同完成率'] } },
      ],
    },
    {
      name: 'each kind is a finding of its own',
      form: rows('产出指标 | 数量指标 | [[活动达标率]] | 95% | 100%', '| 质量指标 | [[培训人数]] | 50人 | 50人'),
      findings: [
        { message: 'rate', data: { names: ['活动达标率'] } },
        { message: 'quantity', data: { names: ['培训人数'] } },
      ],
    },
  ],
});
