import { reasonContradictsDirection } from '../../src/rules/reason-contradicts-direction';
import { testRule } from './support/rule-tester';

const row = (values: string, reason: string): { readonly indicators: string } => ({
  indicators: `产出指标 | 数量指标 | ${values} | ${reason}`,
});

const UNIT_COLUMN =
  '一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 实际完成值 | 分值 | 得分 | 偏差原因分析';

testRule(reasonContradictsDirection, {
  valid: [
    ...[
      ['桥梁检查 | = | 42 | 座 | 42', '仅检查42座'],
      ['培训人数 | ≥ | 12 | 万人次 | 10.8', '实际培训10.8万人次'],
      ['培训人数 | ≥ | 12万 | 人次 | 10.8', '实际培训10.8万人次'],
      ['出勤率 | ≥ | 95 | % | 93', '实际出勤93%'],
      ['桥梁检查 | = | 42 | 座 | 42', '仅检查3条'],
    ].map(([values = '', reason = '']) => ({
      name: `the same number beside a unit in a column of its own: ${values} ${reason}`,
      form: { headings: UNIT_COLUMN, indicators: `产出指标 | 数量指标 | ${values} | 6 | 6 | ${reason}` },
    })),
    { name: 'a fall beside a shortfall', form: row('签发单证数量 | 200份 | 150份 | 5 | 3.75', '签证量下降') },
    { name: 'growth beside an excess', form: row('签发单证数量 | 200份 | 331份 | 5 | 5', '企业签证量同比增长') },
    {
      name: 'the fall of something else',
      form: row('签发单证数量 | 200份 | 331份 | 5 | 5', '受疫情影响，企业出境参展大幅减少，改为邮寄办理'),
    },
    {
      name: 'spending that rose beside a missed saving',
      form: row('成本节约率 | ≥10% | 8.75% | 5 | 4.38', '公务接待批次较多，相应支出增加'),
    },
    {
      name: 'spending on the same subject beside a missed rate',
      form: row('接待经费控制率 | ≥10% | 7.43% | 10 | 7.43', '因公务接待批次增加，公务接待总体经费支出增加'),
    },
    {
      name: 'a fall against last year',
      form: row('签发单证数量 | 200份 | 331份 | 5 | 5', '签发单证数量同比下降，但仍高于目标'),
    },
    { name: 'the fall of what shares a letter with it', form: row('培训场次 | 10场 | 15场 | 5 | 5', '参训人数下降') },
    { name: 'a fall beside a slight excess', form: row('签发单证数量 | 200份 | 220份 | 5 | 5', '签证量下降') },
    {
      name: 'costs that fell beside a saving exceeded',
      form: row('成本节约率 | 5% | 14% | 5 | 5', '人员减少，成本下降'),
    },
    { name: 'an estimate that was too low', form: row('培训场次 | 10场 | 20场 | 5 | 5', '年初目标估计不足') },
    { name: 'another rate fell', form: row('课程参与率 | 50% | 80% | 5 | 5', '退课率下降') },
    { name: 'a rate of the same beginning fell', form: row('课程参与率 | 50% | 80% | 5 | 5', '课程退出率下降') },
    { name: 'one character is no subject', form: row('培训场次 | 10场 | 20场 | 5 | 5', '场减少') },
    {
      name: 'part of the work left undone beside an excess',
      form: row('培训场次 | 10场 | 20场 | 5 | 5', '部分线下活动未完成'),
    },
    {
      name: 'another task exceeded beside a shortfall',
      form: row('培训场次 | 10场 | 8场 | 5 | 4', '线上培训超额完成，线下场地停用'),
    },
    ...['价格超过预期', '需求超出预期，名额有限', '超过计划工期', '未超过目标值', '多次培训12人仍缺员'].map(
      (reason) => ({
        name: `more of something else beside a shortfall: ${reason}`,
        form: row('培训场次 | 10场 | 8场 | 5 | 4', reason),
      }),
    ),
    ...['价格低于预期', '不低于目标值', '单价低于计划数', '实际数低于上年'].map((reason) => ({
      name: `less of something else beside an excess: ${reason}`,
      form: row('培训场次 | 10场 | 11场 | 5 | 5', reason),
    })),
    ...[
      '北片区超额完成培训任务，南片区场地停用',
      '上年超额完成培训任务，本年生源不足',
      '超额完成宣传任务，培训场地停用',
      '超额完成培训任务，差2场未办',
      '超额完成培训人次任务，单场规模扩大',
    ].map((reason) => ({
      name: `not all of the row exceeded beside a shortfall: ${reason}`,
      form: row('培训场次 | 10场 | 8场 | 5 | 4', reason),
    })),
    { name: 'a target met', form: row('培训场次 | 10场 | 10场 | 5 | 5', '未完成') },
    { name: 'no comparison possible', form: row('培训场次 | 10场 | 良好 | 5 | 5', '未完成') },
    { name: 'an exceeded limit, said to be exceeded', form: row('人均成本 | ≤500元 | 600元 | 5 | 4', '超额完成') },
    ...[
      '实际培训参训人数25场次以上',
      '上半年实际开展21场',
      '实际约21场',
      '实际开展25场，超1场',
      '实际开展21人次的回访',
      '实际讲座21场',
    ].map((reason) => ({
      name: `no other number of what the row counts: ${reason}`,
      form: row('惠民演出场次 | ≥24场 | 25场 | 10 | 10', reason),
    })),
    { name: 'three of more that were planned', form: row('惠民演出 | ≥24场 | 25场 | 10 | 10', '有3场活动因故未开展') },
    ...['少购4台', '甲型少购2台，乙型少购2台', '少购1台甲型，少购3台乙型', '差约3台', '少用2人次'].map((reason) => ({
      name: `a shortfall of its size: ${reason}`,
      form: row('配备设备 | 28台 | 24台 | 10 | 8.57', reason),
    })),
    ...[
      '因招标流标，开工推迟至12月15日，最终按期提交',
      '立项12月中旬才批复',
      '成果11月20日才提交',
      '采购未能按期完成',
    ].map((reason) => ({
      name: `no delay of what was done in time: ${reason}`,
      form: row('成果提交时间 | 2024年11月30日前 | 2024年11月22日 | 10 | 10', reason),
    })),
    { name: '无偏差 (another rule)', form: row('培训场次 | 10场 | 20场 | 5 | 5', '无偏差') },
  ],
  invalid: [
    {
      name: '签证量下降 although 165.5 % were reached',
      form: row(
        '全年签发出口ATA单证册 | 200份 | 331份 | 5 | 5',
        '[[受国际疫情影响，企业出境参展大幅减少，签证量下降，年中及时修订绩效目标：预计全年签发200份，最终超额完成]]',
      ),
      findings: [
        {
          message: 'says-less',
          data: { name: '全年签发出口ATA单证册', target: '200份', actual: '331份', words: '签证量下降' },
          cells: ['I13', 'E13', 'F13'],
        },
      ],
    },
    {
      name: 'the indicator itself, a rate and a count, and no subject at all',
      form: {
        indicators: `
          产出指标 | 数量指标 | 培训场次 | 10场 | 20场 | 5 | 5 | [[本年度培训场次有所减少]]
          | 质量指标 | 课程参与率 | 50% | 80% | 5 | 5 | [[受疫情影响，参与率下降。]]
          | 数量指标 | 参训人数 | 100人 | 180人 | 5 | 5 | [[因疫情影响减少]]`,
      },
      findings: [
        {
          message: 'says-less',
          data: { name: '培训场次', target: '10场', actual: '20场', words: '本年度培训场次有所减少' },
        },
        { message: 'says-less', data: { name: '课程参与率', target: '50%', actual: '80%', words: '参与率下降' } },
        { message: 'says-less', data: { name: '参训人数', target: '100人', actual: '180人', words: '因疫情影响减少' } },
      ],
    },
    {
      name: 'a subject of two characters',
      form: row('参训人数 | 100人 | 180人 | 5 | 5', '[[人数减少]]'),
      findings: [
        { message: 'says-less', data: { name: '参训人数', target: '100人', actual: '180人', words: '人数减少' } },
      ],
    },
    {
      name: 'a rate, named more fully',
      form: row('参与率 | 50% | 80% | 5 | 5', '[[课程参与率下降]]'),
      findings: [
        { message: 'says-less', data: { name: '参与率', target: '50%', actual: '80%', words: '课程参与率下降' } },
      ],
    },
    {
      name: 'more than planned beside a shortfall',
      form: row('安装路灯 | 150盏 | 138盏 | 10 | 9.2', '[[实际安装数超过年初计划，主要是新增两个景区需求。]]'),
      findings: [
        {
          message: 'says-more',
          data: { name: '安装路灯', target: '150盏', actual: '138盏', words: '实际安装数超过年初计划' },
        },
      ],
    },
    ...[
      '实际数大于计划数',
      '超过目标值',
      '高于目标值',
      '超出预期',
      '完成数量超计划',
      '多安装12盏',
      '比计划多安装12盏',
      '路灯安装数量超过年初计划12盏',
    ].map((words) => ({
      name: `more beside a shortfall: ${words}`,
      form: row('安装路灯数量 | 150盏 | 138盏 | 10 | 9.2', `[[${words}，景区需求增加]]`),
      findings: [
        { message: 'says-more', data: { name: '安装路灯数量', target: '150盏', actual: '138盏', words } } as const,
      ],
    })),
    ...['全年实际开展21场', '仅完成21场', '只有21场', '实际演出21场'].map((words) => ({
      name: `another number of what the row counts: ${words}`,
      form: row('惠民演出场次 | ≥24场 | 25场 | 10 | 10', `[[受场地限制，${words}]]`),
      findings: [
        { message: 'other-number', data: { name: '惠民演出场次', target: '≥24场', actual: '25场', words } } as const,
      ],
    })),
    {
      name: 'another number beside a unit in a column of its own',
      form: {
        headings: UNIT_COLUMN,
        indicators: '产出指标 | 数量指标 | 桥梁检查 | = | 42 | 座 | 42 | 6 | 6 | [[因资金未到位，仅检查35座]]',
      },
      findings: [
        { message: 'other-number', data: { name: '桥梁检查', target: '=42座', actual: '42', words: '仅检查35座' } },
      ],
    },
    {
      name: 'another number than that of a shortfall',
      form: row('配备设备 | 28台 | 24台 | 10 | 8.57', '[[实际安装26台，2台因电力扩容未完成]]'),
      findings: [
        { message: 'other-number', data: { name: '配备设备', target: '28台', actual: '24台', words: '实际安装26台' } },
      ],
    },
    ...['少购2台', '差6台', '少采购6台'].map((words) => ({
      name: `a shortfall of another size: ${words}`,
      form: row('配备设备 | 28台 | 24台 | 10 | 8.57', `[[因供货延误，${words}]]`),
      findings: [{ message: 'other-gap', data: { name: '配备设备', target: '28台', actual: '24台', words } } as const],
    })),
    ...['实际完成超过预期', '完成情况好于预期', '实际完成高于目标值', '指标超出预期值'].map((words) => ({
      name: `better than a target that was missed: ${words}`,
      form: row('培训场次 | ≥100场 | 90场 | 10 | 9', `[[${words}]]`),
      findings: [
        { message: 'says-more', data: { name: '培训场次', target: '≥100场', actual: '90场', words } } as const,
      ],
    })),
    ...['成果12月中旬才提交', '延期至12月15日提交', '成果提交推迟到12月', '未能按期提交'].map((words) => ({
      name: `later than it was due, beside a day in time: ${words}`,
      form: row('成果提交时间 | 2024年11月30日前 | 2024年11月22日 | 10 | 10', `[[因数据质检反复，${words}]]`),
      findings: [
        {
          message: 'says-late',
          data: { name: '成果提交时间', target: '2024年11月30日前', actual: '2024年11月22日', words },
        } as const,
      ],
    })),
    ...[
      '实际安装数低于年初计划',
      '实际数小于计划数',
      '差3盏未安装',
      '还差3盏',
      '低于目标值',
      '少安装12盏',
      '安装路灯数量少于计划数',
    ].map((words) => ({
      name: `less beside an excess: ${words}`,
      form: row('安装路灯数量 | 150盏 | 162盏 | 10 | 10', `[[${words}，景区需求减少]]`),
      findings: [
        { message: 'says-less', data: { name: '安装路灯数量', target: '150盏', actual: '162盏', words } } as const,
      ],
    })),
    ...['超额完成培训任务', '超额完成年度开展任务', '超额完成目标'].map((words) => ({
      name: `more beside a shortfall: ${words}`,
      form: row('培训场次 | 10场 | 8场 | 5 | 4', `[[群众积极性高，${words}]]`),
      findings: [{ message: 'says-more', data: { name: '培训场次', target: '10场', actual: '8场', words } } as const],
    })),
    {
      name: '未完成年度目标 beside any excess',
      form: row('培训场次 | 10场 | 11场 | 5 | 5', '[[因场地停用，未能完成年度目标]]'),
      findings: [
        { message: 'says-less', data: { name: '培训场次', target: '10场', actual: '11场', words: '未能完成年度目标' } },
      ],
    },
    {
      name: '未达预期 of the whole beside an excess',
      form: row('培训场次 | 10场 | 11场 | 5 | 5', '[[因场地停用，未达年度目标]]'),
      findings: [
        { message: 'says-less', data: { name: '培训场次', target: '10场', actual: '11场', words: '未达年度目标' } },
      ],
    },
    {
      name: '超额完成 beside a shortfall',
      form: row('培训场次 | ≥10场 | 8场 | 5 | 4', '[[已超额完成全年任务]]'),
      findings: [
        {
          message: 'says-more',
          data: { name: '培训场次', target: '≥10场', actual: '8场', words: '已超额完成全年任务' },
        },
      ],
    },
  ],
});
