import type { RuleCatalogue } from '../types';

export const funds = {
  'funds-missing': {
    title: '缺少项目资金数据',
    messages: {
      noRows: {
        what: '项目资金表头下没有任何资金行。',
        todo: '补填年度资金总额及各项资金来源的预算数、执行数。',
      },
      noBlock: {
        what: '表内有绩效指标，但没有项目资金部分。',
        todo: '补充项目资金部分，填写年度资金总额、预算数、执行数和执行率。',
      },
    },
  },
  'budget-missing': {
    title: '预算数未填',
    messages: {
      blank: {
        what: '“{{column}}”未填写，而“{{given}}”已填写。',
        todo: '补填“{{column}}”；年初未安排预算的填 0。',
      },
    },
  },
  'budget-negative': {
    title: '预算数为负数',
    messages: {
      negative: {
        what: '预算数为负数，执行率无从计算：{{items}}。',
        todo: '核对预算数；所填为调减额的，改填调整后的预算数。',
      },
    },
  },
  'funds-do-not-add-up': {
    title: '资金总额不等于各来源之和',
    messages: {
      differs: {
        what: '“{{column}}”的总额为 {{total}}，各资金来源合计为 {{sum}}（{{arithmetic}}）。',
        todo: '核对总额和各来源金额，使两者一致。',
      },
      rounded: {
        what: '“{{column}}”的总额为 {{total}}，各资金来源合计为 {{sum}}（{{arithmetic}}），可能是取整所致。',
        todo: '核对是否因四舍五入产生；不是的，改正总额或来源金额。',
      },
      slip: {
        what: '{{columns}}的总额不等于各资金来源之和（{{arithmetic}}），疑为单位写错：“{{rows}}”的 {{amounts}} 换算成表头的单位为 {{meant}}，换算后即相等。',
        todo: '核对该行金额的单位，按表头的单位改正。',
      },
    },
  },
  'executed-over-budget': {
    title: '执行数超过预算数',
    messages: {
      over: {
        what: '执行数超过预算数：{{rows}}。',
        todo: '核对执行数和预算数；年中追加过预算的，更新全年预算数。',
      },
    },
  },
  'execution-rate-wrong': {
    title: '执行率计算有误',
    messages: {
      wrong: {
        what: '{{rows}}的执行率应为 {{expected}}，表中填 {{printed}}（{{arithmetic}}）。',
        todo: '核对预算数和执行数；金额无误的，将执行率改为 {{expected}}。',
      },
      cut: {
        what: '{{rows}}的执行率 {{printed}} 是直接截去尾数，四舍五入应为 {{expected}}（{{arithmetic}}）。',
        todo: '如要求四舍五入，将执行率改为 {{expected}}。',
      },
      otherBudget: {
        what: '{{rows}}的执行率 {{printed}} 是按另一列预算数计算的，按规定口径应为 {{expected}}（{{arithmetic}}）。',
        todo: '确认执行率的计算口径；以全年预算数为分母的，将执行率改为 {{expected}}。',
      },
    },
  },
  'execution-rate-undefined': {
    title: '预算为零仍填执行率',
    messages: {
      rate: {
        what: '{{rows}}的预算数为 0，执行率无从计算，却填了数值。',
        todo: '将执行率改填“—”。',
      },
      score: {
        what: '资金总额的预算数为 0，执行率无从计算，却填了执行得分 {{printed}}。',
        todo: '核对预算数；确无预算的，说明执行得分的依据。',
      },
    },
  },
  'fund-management-contradicts': {
    title: '资金管理情况与表内不一致',
    messages: {
      rate: {
        what: '“{{row}}”写的执行率为 {{stated}}，按资金栏计算为 {{rate}}。此为判断，请核实。',
        todo: '核对执行率的口径和数字，改正不符的一处。',
      },
      problem: {
        what: '“{{row}}”的情况说明写有“{{words}}”，存在问题栏却填“无”。此为判断，请核实。',
        todo: '在存在问题和改进措施栏写明问题和措施，或改正情况说明。',
      },
    },
  },
  'execution-rate-missing': {
    title: '执行率未填',
    messages: {
      missing: {
        what: '预算数和执行数已填，执行率未填，应为 {{expected}}（{{arithmetic}}）。',
        todo: '补填执行率 {{expected}}。',
      },
    },
  },
  'execution-score-wrong': {
    title: '预算执行得分有误',
    messages: {
      wrong: {
        what: '预算执行得分应为 {{expected}}，表中填 {{printed}}（{{arithmetic}}）。',
        todo: '核对执行率和分值；无误的，将得分改为 {{expected}}，并同步修改总分。',
      },
      rounded: {
        what: '按执行率，预算执行得分应为 {{expected}}，取整为满分 {{printed}}；预算没有执行完，不宜得满分（{{arithmetic}}）。',
        todo: '将得分改为不高于 {{expected}} 的数，并同步修改总分。',
      },
      againstRate: {
        what: '按表中金额和执行率，预算执行得分应为 {{expected}}，表中填 {{printed}}（{{arithmetic}}）；金额有取整，请核实。',
        todo: '按未取整的金额核对；执行率无误的，将得分改为 {{expected}}，并同步修改总分。',
      },
      lastDigit: {
        what: '按表中金额和执行率，预算执行得分为 {{expected}}，表中填 {{printed}}，相差一个末位（{{arithmetic}}）。',
        todo: '多为金额取整所致；按未取整的金额核对即可。',
      },
    },
  },
  'execution-score-from-rounded-rate': {
    title: '预算执行得分按取整后的执行率计算',
    messages: {
      rounded: {
        what: '预算执行得分 {{printed}} 按表中执行率 {{rate}} 计算；按未取整的执行率计算为 {{exact}}（{{arithmetic}}）。',
        todo: '两种算法均有采用，按当地规定的口径确认即可。',
      },
    },
  },
  'execution-score-missing': {
    title: '预算执行得分未填',
    messages: {
      missing: {
        what: '预算执行率分值为 {{points}} 分，得分未填，应为 {{expected}}（{{arithmetic}}）。',
        todo: '补填得分 {{expected}}，并计入总分。',
      },
    },
  },
  'execution-points-off-profile': {
    title: '预算执行率分值不符合规定',
    messages: {
      heading: {
        what: '预算执行率分值填 {{printed}}，与表头注明的 {{expected}} 分不一致。',
        todo: '将分值改为 {{expected}}，或更正表头。',
      },
      profile: {
        what: '预算执行率分值填 {{printed}}，按规定应为 {{expected}} 分。',
        todo: '将分值改为 {{expected}}；当地另有规定的，改选相应的规则集。',
      },
      localWeight: {
        what: '预算执行率分值为 {{printed}}，通行规定为 {{expected}} 分；各项分值合计 {{full}} 分。',
        todo: '确认分值调整有依据。',
      },
    },
  },
  'execution-not-scored': {
    title: '预算执行率未计分',
    messages: {
      notScored: {
        what: '指标分值合计已达 {{full}} 分，预算执行率没有分值。',
        todo: '按规定预算执行率应占一定分值（一般为 {{usual}} 分）；当地不要求计分的，可忽略。',
      },
      noRow: {
        what: '指标分值合计已达 {{full}} 分，指标中没有预算执行率一行。',
        todo: '按所用规则集，预算执行率列为一项指标（一般为 {{usual}} 分），请补上并相应调整其他分值。',
      },
    },
  },
  'execution-low-without-reason': {
    title: '执行率偏低未说明原因',
    messages: {
      low: {
        what: '预算执行率为 {{rate}}，低于 {{threshold}}，资金部分没有说明原因。',
        todo: '当地要求说明的，写明执行率偏低的原因和改进措施。',
      },
    },
  },
  'money-source-swapped': {
    title: '年初与全年资金来源不一致',
    messages: {
      swapped: {
        what: '年初预算 {{initial}} 列在“{{initialSource}}”，全年预算 {{adjusted}} 却列在“{{adjustedSource}}”，表内未作说明。',
        todo: '核对资金来源是否填错行；确有变更的，说明原因和依据。',
      },
    },
  },
  'source-row-scored': {
    title: '资金来源行重复计分',
    messages: {
      scored: {
        what: '{{rows}}填了分值或得分，与资金总额行重复。',
        todo: '只在资金总额行填分值和得分，来源行填“—”。',
      },
    },
  },
  'unit-repeated': {
    title: '金额单元格带单位',
    messages: {
      repeated: {
        what: '表头已注明单位为{{unit}}，金额又带单位：{{amounts}}。',
        todo: '金额只填数字。',
      },
      otherUnit: {
        what: '表头注明单位为{{unit}}，金额却用了另一单位：{{amounts}}。',
        todo: '核对金额，换算成{{unit}}后只填数字。',
      },
    },
  },
  'number-style-mixed': {
    title: '金额写法不统一',
    messages: {
      mixed: {
        what: '同一行金额有的带千分位、有的不带：{{amounts}}。',
        todo: '统一金额写法。',
      },
    },
  },
  'budget-adjusted-without-reason': {
    title: '预算调整未说明原因',
    messages: {
      blank: {
        what: '预算由 {{initial}} 调整为 {{adjusted}}，原因栏空白，请核实是否需要说明。',
        todo: '在原因栏说明预算调整的原因和依据。',
      },
      template: {
        what: '预算由 {{initial}} 调整为 {{adjusted}}，原因栏只有填表提示，请核实。',
        todo: '删去填表提示，说明预算调整的原因和依据。',
      },
    },
  },
  'fund-total-incomplete': {
    title: '资金总额缺预算数或执行数',
    messages: {
      blank: {
        what: '“{{row}}”一行填了“{{given}}”，未填“{{blank}}”，执行率无法核对。',
        todo: '补填“{{blank}}”；确实没有支出的填 0。',
      },
    },
  },
  'money-unit-slip': {
    title: '金额单位写错',
    messages: {
      column: {
        what: '“{{row}}”的{{column}} {{amount}} 与预算数 {{budget}} 相差约一万倍，可能一处按元、一处按万元填写：{{suspect}} 按表头的单位可能应为 {{meant}}。此为判断，请核实。',
        todo: '核对两处金额的单位，按表头的单位改正金额；执行率和得分待金额改正后再看。',
      },
      heading: {
        what: '表头写明金额单位为{{unit}}，金额为 {{amount}}，而文字中写“{{text}}”：表头可能应为{{meant}}。此为判断，请核实。',
        todo: '核对金额单位：表头有误的改表头，金额有误的改金额。',
      },
    },
  },
} as const satisfies RuleCatalogue;
