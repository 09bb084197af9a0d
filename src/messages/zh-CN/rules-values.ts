import type { RuleCatalogue } from '../types';

export const values = {
  'value-not-computable': {
    title: '完成值无法计算',
    messages: {
      words: {
        what: '下列指标的指标值是数值，实际完成值却不是数值，无法计算得分：{{items}}。',
        todo: '按指标值的口径填写实际完成的数值和单位。',
      },
      several: {
        what: '下列指标的实际完成值含多个数，无法确定以哪个数计算得分：{{items}}。',
        todo: '实际完成值只填一个与指标值同口径的数，其余内容移到说明栏。',
      },
      readings: {
        what: '“{{name}}”的指标值为“{{target}}”，实际完成值写作“{{text}}”，分别按其中的 {{readings}} 计算，都得不出填写的 {{printed}} 分。',
        todo: '核对以哪个数为准，实际完成值只填这一个数，并据以计分。',
      },
    },
  },
  'value-missing': {
    title: '缺少指标值或实际完成值',
    messages: {
      both: {
        what: '下列指标设有分值，但指标值和实际完成值均为空：{{names}}。',
        todo: '补填指标值和实际完成值；没有该项指标的，删去该行并调整分值。',
      },
      actual: {
        what: '下列指标设有分值，但实际完成值为空：{{names}}。',
        todo: '补填实际完成值。',
      },
      target: {
        what: '下列指标设有分值，但指标值为空：{{names}}。',
        todo: '按批复的绩效目标补填指标值。',
      },
      unscored: {
        what: '下列指标只有名称，指标值和实际完成值均为空：{{names}}。',
        todo: '补填指标值和实际完成值；没有该项指标的，删去该行。',
      },
    },
  },
  'unit-missing': {
    title: '数值缺少单位',
    messages: {
      missing: {
        what: '下列指标的数值没有写计量单位，或比率没有写“%”：{{names}}。',
        todo: '在数值后补写单位，如“个”“人次”“%”。',
      },
    },
  },
  'unit-differs': {
    title: '指标值与完成值单位不一致',
    messages: {
      unlike: {
        what: '下列指标的指标值与实际完成值单位不同，无法比较：{{items}}。',
        todo: '统一为指标值的单位后重新填写实际完成值，并核对得分。',
      },
      kindred: {
        what: '下列指标的指标值与实际完成值所用单位不一致：{{items}}。',
        todo: '确认两者口径相同，并统一写法。',
      },
      magnitude: {
        what: '下列指标的指标值与实际完成值一个写了“万”或“亿”，一个没有写，相差上万倍，可能漏写或多写：{{items}}。此为判断，请核实。',
        todo: '核对两处数值的单位并改正；得分按改正后的数值判断。',
      },
      twice: {
        what: '下列指标的指标值与实际完成值单位相同，却相差上万倍，可能把以“元”等小单位计的数写成了带“万”的单位，得分没有核算：{{items}}。此为判断，请核实。',
        todo: '核对两处数值的单位并改正；得分按改正后的数值判断。',
      },
      size: {
        what: '下列指标的指标值与实际完成值数字相近，但单位大小不同（如“公里”与“米”），按所写单位相差约千倍以上，可能写错了单位，得分没有核算：{{items}}。此为判断，请核实。',
        todo: '核对两处数值的单位并改正；得分按改正后的数值判断。',
      },
    },
  },
  'percent-sign-missing': {
    title: '缺少百分号',
    messages: {
      missing: {
        what: '下列指标的指标值与实际完成值只有一边写了“%”：{{items}}。',
        todo: '确认该数是百分数后补上“%”。',
      },
      scales: {
        what: '下列指标的指标值与实际完成值一边像百分数、一边像小数，都没有说明，得分没有核算：{{items}}。',
        todo: '两边用同一种写法，并写上“%”。',
      },
    },
  },
  'actual-copies-target': {
    title: '实际完成值照抄指标值',
    messages: {
      copied: {
        what: '下列指标的实际完成值只重复了指标值的要求（“≥”“以上”“不低于”等），没有实际完成的数值：{{items}}。',
        todo: '填写实际完成的具体数值，不带“≥”“以上”等字样。',
      },
    },
  },
  'target-in-name': {
    title: '指标值写在指标名称里',
    messages: {
      stated: {
        what: '下列指标把目标写进了指标名称，指标值和实际完成值两栏为空：{{names}}。',
        todo: '名称只写考核内容，目标填入指标值栏，结果填入实际完成值栏。',
      },
      repeated: {
        what: '下列指标的名称里又写了指标值：{{names}}。',
        todo: '名称只写考核内容，数值只填在指标值栏，以免两处不一致。',
      },
    },
  },
  'approximate-value': {
    title: '实际完成值为约数',
    messages: {
      approximate: {
        what: '下列指标的实际完成值是约数：{{items}}。',
        todo: '填写有统计依据的准确数。',
      },
    },
  },
  'finished-after-the-year': {
    title: '延期至年后完成，时效指标仍得满分',
    messages: {
      'after-year': {
        what: '“{{name}}”得满分 {{score}} 分，但表中写明的时间为 {{date}}，晚于 {{year}} 年度。此为判断，请核实。',
        todo: '核实完成时间；确在年度结束后完成的，调整时效指标的完成值和得分并说明原因。',
      },
      postponed: {
        what: '“{{name}}”得满分 {{score}} 分，但表中写明延期至 {{date}}。此为判断，请核实是否已跨年度。',
        todo: '核实完成时间；确在年度结束后完成的，调整时效指标的完成值和得分并说明原因。',
      },
    },
  },
  'value-is-points': {
    title: '指标值、完成值填成了分值',
    messages: {
      repeated: {
        what: '下列指标的指标值和实际完成值与分值相同，疑似把分值填成了数值：{{names}}。',
        todo: '指标值填目标数量，实际完成值填完成数量，并写明单位。',
      },
    },
  },
  'amount-stated-as-rate': {
    title: '总量指标填成了百分比',
    messages: {
      rate: {
        what: '下列指标按名称是总量或金额，数值却是百分比：{{items}}。此为判断，请核实。',
        todo: '考核总量的填写具体数额和单位；考核增幅的把名称改为“……增长率”。',
      },
    },
  },
  'output-not-quantified': {
    title: '数量指标没有量化',
    messages: {
      words: {
        what: '下列数量指标的指标值是文字，没有数量：{{names}}。此为判断，请核实。',
        todo: '写明数量和单位；确实无法量化的，归入质量、时效等指标。',
      },
    },
  },
  'value-not-computed': {
    title: '公式没有计算结果',
    messages: {
      formula: {
        what: '{{cells}} 是公式，但文件中没有保存计算结果，与之有关的数值未能核对。',
        todo: '用 Excel 打开文件，重新计算（F9）并保存后再检查。',
      },
    },
  },
  'cell-error': {
    title: '单元格为错误值',
    messages: {
      error: {
        what: '下列单元格是错误值：{{items}}。',
        todo: '检查公式引用和除数，改正后重新计算。',
      },
    },
  },
  'number-as-text-unreadable': {
    title: '应填数字的单元格填了文字',
    messages: {
      'has-unit': {
        what: '下列分值或得分带了“分”字，Excel 按文字处理，不参与求和：{{items}}。',
        todo: '只填数字，去掉“分”字。',
      },
      'no-number': {
        what: '下列分值、得分或金额单元格应填数字，填的是文字：{{items}}。',
        todo: '改填数字；没有数值的填“—”或留空。',
      },
    },
  },
  'strict-target-just-reached': {
    title: '恰好等于严格的界限',
    messages: {
      reached: {
        what: '下列指标值要求多于或少于某数，完成值恰好等于该数，按字面没有达到，却填满分：{{items}}。此为判断，请核实。',
        todo: '指标值本意包含该数的，改为“≥”或“≤”；确未达到的，酌减得分并写明原因。',
      },
    },
  },
  'cost-with-at-least-sign': {
    title: '成本指标用了“≥”',
    messages: {
      sign: {
        what: '成本越低越好，下列指标值却用了“≥”或“不低于”，可能应为“≤”：{{items}}。此为判断，请核实。',
        todo: '核对指标值的符号；确为不超过的，改为“≤”。得分按改正后的指标值判断。',
      },
      event: {
        what: '投诉、事故、差错等越少越好，下列指标值却用了“≥”，完成值低于该数而填满分，可能应为“≤”：{{items}}。此为判断，请核实。',
        todo: '核对指标值的符号；确为不超过的，改为“≤”。得分按改正后的指标值判断。',
      },
    },
  },
  'rate-differs-from-its-counts': {
    title: '比率或单价与所列数不符',
    messages: {
      differs: {
        what: '“{{name}}”的实际完成值为“{{text}}”，按所列计数 {{arithmetic}}，与填写的 {{printed}} 不符。',
        todo: '核对计数和比率，改正有误的一处；比率有误的，重新核对得分。',
      },
      growth: {
        what: '“{{name}}”的实际完成值为“{{text}}”，按所列前后两个数 {{arithmetic}}，与填写的 {{printed}} 不符。',
        todo: '核对前后两个数和增减比率，改正有误的一处；比率有误的，重新核对得分。',
      },
      price: {
        what: '“{{name}}”的实际完成值为“{{text}}”，按所列金额和数量 {{arithmetic}}，与填写的 {{printed}} 不符。',
        todo: '核对金额、数量和单价，改正有误的一处；单价有误的，重新核对得分。',
      },
    },
  },
  'total-differs-from-its-parts': {
    title: '合计与所列各部分不符',
    messages: {
      differs: {
        what: '“{{name}}”的实际完成值为“{{text}}”，所列各部分 {{arithmetic}}，与 {{whole}} 不符。',
        todo: '核对合计和各部分，改正有误的一处；合计有误的，重新核对得分。各部分并非全部的，写明“其中”。',
      },
      above: {
        what: '“{{name}}”的实际完成值为“{{text}}”，其中的“{{part}}”超过了 {{whole}}。',
        todo: '核对总数和其中数，改正有误的一处；总数有误的，重新核对得分。',
      },
    },
  },
  'date-impossible': {
    title: '日期不存在',
    messages: {
      written: {
        what: '写明的日期在日历上不存在：{{dates}}。',
        todo: '核对并改正日期；涉及时限的，按改正后的日期核对得分。',
      },
    },
  },
  'share-above-whole': {
    title: '比率超过 100%',
    messages: {
      target: {
        what: '下列指标值超过 100%，而满意度、合格率、覆盖率等最多为 100%：{{names}}。',
        todo: '核对指标值，可能多写了一位或写错了单位。',
      },
      actual: {
        what: '下列实际完成值超过 100%，而满意度、合格率、覆盖率等最多为 100%：{{names}}。',
        todo: '核对实际完成值和计算口径。',
      },
    },
  },
  'values-exchanged': {
    title: '指标值与完成值两栏填反',
    messages: {
      exchanged: {
        what: '“≥”“≤”都写在实际完成值一栏，指标值一栏却是不带符号的数，两栏可能填反：{{items}}。此为判断，请核实。',
        todo: '核对两栏；填反的，整列对调后重新检查。',
      },
    },
  },
} as const satisfies RuleCatalogue;
