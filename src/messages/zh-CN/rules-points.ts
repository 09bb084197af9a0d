import type { RuleCatalogue } from '../types';

export const points = {
  'points-do-not-add-up': {
    title: '分值合计不符',
    messages: {
      total: {
        what: '分值合计为 {{sum}}（预算执行率 {{execution}}、各指标 {{indicators}}），总分行的分值为 {{printed}}。',
        todo: '逐行核对分值，使预算执行率与各指标的分值合计为 {{full}}，并与总分行一致。',
      },
      hundred: {
        what: '分值合计为 {{sum}}（预算执行率 {{execution}}、各指标 {{indicators}}），应为 {{full}}。',
        todo: '逐行核对分值，使预算执行率与各指标的分值合计为 {{full}}。',
      },
      level: {
        what: '“{{label}}”标明 {{printed}} 分，其下各指标分值合计为 {{sum}} 分。',
        todo: '调整指标分值，或改正标题所注的分值，使两者一致。',
      },
    },
  },
  'points-missing': {
    title: '分值未填',
    messages: {
      missing: {
        what: '“{{names}}”未填分值。',
        todo: '补填分值；不计分的指标填 0，并说明原因。',
      },
    },
  },
  'weights-off-profile': {
    title: '一级指标权重与规则集不同',
    messages: {
      named: {
        what: '一级指标分值与所用规则集不同（表中/规则集）：{{items}}。',
        todo: '当地另有规定的，改选相应的规则集；确需调整权重的，在说明中写明理由；否则按规则集调整分值。',
      },
      off: {
        what: '一级指标分值为产出 {{output}}、效益 {{benefit}}、满意度 {{satisfaction}}，所用规则集为产出 {{wantOutput}}、效益 {{wantBenefit}}、满意度 {{wantSatisfaction}}。',
        todo: '当地另有规定的，改选相应的规则集；确需调整权重的，在说明中写明理由；否则按规则集调整分值。',
      },
      offWithCost: {
        what: '一级指标分值为成本 {{cost}}、产出 {{output}}、效益 {{benefit}}、满意度 {{satisfaction}}，所用规则集为成本 {{wantCost}}、产出 {{wantOutput}}、效益 {{wantBenefit}}、满意度 {{wantSatisfaction}}。',
        todo: '当地另有规定的，改选相应的规则集；确需调整权重的，在说明中写明理由；否则按规则集调整分值。',
      },
    },
  },
  'one-indicator-dominates': {
    title: '单个指标分值过大',
    messages: {
      dominates: {
        what: '“{{name}}”一项占 {{points}} 分，为指标总分值 {{total}} 分的 {{share}}；一项指标几乎决定全部得分，请核实权重是否合理。',
        todo: '补充其他指标，或把分值分配到多个指标。',
      },
    },
  },
  'usual-kind-missing': {
    title: '缺少常设的指标类别',
    messages: {
      quantity: {
        what: '表中没有数量指标。此为判断，请核实。',
        todo: '适用的，补设数量指标；不适用的不必处理。',
      },
      quality: {
        what: '表中没有质量指标。此为判断，请核实。',
        todo: '适用的，补设质量指标；不适用的不必处理。',
      },
      timeliness: {
        what: '表中没有时效指标。此为判断，请核实。',
        todo: '适用的，补设时效指标；不适用的不必处理。',
      },
      cost: {
        what: '表中没有成本指标。此为判断，请核实。',
        todo: '适用的，补设成本指标；不适用的不必处理。',
      },
      benefit: {
        what: '表中没有效益指标。此为判断，请核实。',
        todo: '适用的，补设效益指标；不适用的不必处理。',
      },
      satisfaction: {
        what: '表中没有满意度指标。此为判断，请核实。',
        todo: '适用的，补设满意度指标；不适用的不必处理。',
      },
    },
  },
  'required-kind-missing': {
    title: '缺少规定的指标类别',
    messages: {
      quantity: {
        what: '表中没有数量指标，而所用规则集要求至少设置一项。',
        todo: '补设数量指标；确实不适用的，按规定注明。',
      },
      quality: {
        what: '表中没有质量指标，而所用规则集要求至少设置一项。',
        todo: '补设质量指标；确实不适用的，按规定注明。',
      },
      timeliness: {
        what: '表中没有时效指标，而所用规则集要求至少设置一项。',
        todo: '补设时效指标；确实不适用的，按规定注明。',
      },
      cost: {
        what: '表中没有成本指标，而所用规则集要求至少设置一项。',
        todo: '补设成本指标；确实不适用的，按规定注明。',
      },
      benefit: {
        what: '表中没有效益指标，而所用规则集要求至少设置一项。',
        todo: '补设效益指标；确实不适用的，按规定注明。',
      },
      satisfaction: {
        what: '表中没有满意度指标，而所用规则集要求至少设置一项。',
        todo: '补设满意度指标；确实不适用的，按规定注明。',
      },
    },
  },
  'level-missing': {
    title: '缺少一级指标',
    messages: {
      output: {
        what: '表中没有产出指标。',
        todo: '补充产出指标及分值。',
      },
      benefit: {
        what: '表中没有效益指标。',
        todo: '补充效益指标及分值；确无效益指标的，说明理由。',
      },
      satisfaction: {
        what: '表中没有满意度指标。',
        todo: '补充服务对象满意度指标及分值；确无服务对象的，说明理由。',
      },
    },
  },
  'sub-row-scored': {
    title: '“其中”行重复计分',
    messages: {
      scored: {
        what: '下列“其中”行是上一指标的分项，其分值已计入上一指标，却又填了分值或得分：{{rows}}。',
        todo: '清空这些行的分值和得分；确需单独计分的，改为独立的三级指标并重新分配分值。',
      },
    },
  },
  'conversion-weights-do-not-add-up': {
    title: '权重占比合计不是100%',
    messages: {
      sum: {
        what: '各指标权重占比合计为 {{sum}}%，不等于 100%。',
        todo: '逐行核对权重占比，使合计（含预算执行率）为 100%。',
      },
    },
  },
  'group-points-do-not-add-up': {
    title: '各组分值合计不符',
    messages: {
      sum: {
        what: '{{groups}}的分值加上预算执行率 {{execution}} 分，合计 {{sum}} 分，应为 {{full}} 分。',
        todo: '核对一级指标标题所注分值和预算执行率分值，使合计为 {{full}} 分。',
      },
    },
  },
} as const satisfies RuleCatalogue;
