import type { RuleCatalogue } from '../types';

export const texts = {
  'goal-missing': {
    title: '预期目标为空',
    messages: {
      blank: {
        what: '“{{label}}”一栏为空，看不出本年度要达到什么目标。',
        todo: '请核实是否漏填；漏填的，按批复的绩效目标补填。',
      },
    },
  },
  'outcome-missing': {
    title: '实际完成情况为空',
    messages: {
      blank: {
        what: '已填预期目标，但“{{label}}”一栏为空。',
        todo: '请核实是否漏填；漏填的，对照预期目标补写完成情况。',
      },
    },
  },
  'goal-not-text': {
    title: '目标栏填的是金额或数字',
    messages: {
      amount: {
        what: '{{labels}}栏只填了数字（{{values}}），没有文字说明。',
        todo: '请核实是否错填了金额；此处应写明要做什么、达到什么效果。',
      },
    },
  },
  'goal-equals-outcome': {
    title: '完成情况照抄预期目标',
    messages: {
      same: {
        what: '“{{outcome}}”与“{{goal}}”文字完全相同，没有写实际做了什么。',
        todo: '按实际情况重写，写明完成的工作、数量和效果。',
      },
    },
  },
  'goal-number-differs': {
    title: '目标文字与指标值的数字不一致',
    messages: {
      differs: {
        what: '预期目标写“{{goal}}”，而指标“{{name}}”的指标值是 {{target}}，两处数字不一致。',
        todo: '请核实以哪一个为准：年中调整过目标的，同步修改预期目标文字；未调整的，按预期目标更正指标值。',
      },
      sign: {
        what: '预期目标写“{{goal}}”，而指标“{{name}}”的指标值是 {{target}}：前者不含该数本身，后者包含。',
        todo: '请核实后统一写法。',
      },
      noun: {
        what: '预期目标写“{{goal}}”，而指标是“{{name}}”（{{target}}）：数字相同，但目标说的是“{{noun}}”，与指标的对象不同。',
        todo: '请核实两处说的是否同一事物，并统一写法。',
      },
    },
  },
  'goal-unit-differs': {
    title: '目标文字与指标值的单位不一致',
    messages: {
      differs: {
        what: '预期目标“{{goal}}”以“{{goalUnit}}”计，指标“{{name}}”以“{{unit}}”计。',
        todo: '请核实两处口径是否相同，并统一单位。',
      },
    },
  },
  'goal-without-indicator': {
    title: '预期目标没有对应指标',
    messages: {
      numbers: {
        what: '预期目标提到{{items}}，但没有找到与之对应的指标。',
        todo: '请核实；确无指标的，补设指标，或在实际完成情况中说明完成数量。',
      },
      effect: {
        what: '预期目标提到“{{phrase}}”，但经济效益指标填“无”，也没有其他指标反映这一效果。',
        todo: '请核实；该效果属于项目目标的，补设相应的效益指标。',
      },
    },
  },
  'outcome-number-differs': {
    title: '完成情况文字与实际完成值不一致',
    messages: {
      single: {
        what: '实际完成情况写“{{text}}”，而指标“{{name}}”的实际完成值是 {{actual}}。',
        todo: '请核实两处统计口径和时点，更正有误的一处。',
      },
      total: {
        what: '实际完成情况写“{{text}}”，而{{names}}的实际完成值合计为 {{arithmetic}}，与文字不符。',
        todo: '请核实各项数量和统计口径，更正有误的一处。',
      },
    },
  },
  'outcome-claims-all-done': {
    title: '完成情况文字说全部完成，指标却有未达到的',
    messages: {
      all: {
        what: '实际完成情况写“{{text}}”，而下列指标未达到指标值（指标值 → 实际完成值）：{{rows}}。',
        todo: '请按实际情况写明未完成的部分；数值有误的更正数值。',
      },
    },
  },
  'outcome-says-undone': {
    title: '完成情况文字说未完成，指标却得满分',
    messages: {
      undone: {
        what: '实际完成情况写“{{text}}”，而指标“{{name}}”的实际完成值填“{{actual}}”，得满分 {{score}} 分，两处不一致。',
        todo: '请核实是否已经完成；未完成的，按实际情况更正实际完成值和得分并说明原因，已完成的更正文字。',
      },
    },
  },
  'text-cut': {
    title: '文字没有写完',
    messages: {
      cut: {
        what: '文字到“{{tails}}”为止，句子没有写完。',
        todo: '补全后面的内容；已经写完的，改用句号。',
      },
    },
  },
  'text-too-long': {
    title: '文字超过规定字数',
    messages: {
      reason: {
        what: '“{{name}}”的偏差原因有 {{length}} 字，超过规定的 {{most}} 字。',
        todo: '压缩到 {{most}} 字以内。',
      },
      problems: {
        what: '“{{label}}”有 {{length}} 字，超过规定的 {{most}} 字。',
        todo: '压缩到 {{most}} 字以内。',
      },
    },
  },
  'narrative-sum-wrong': {
    title: '文字中的分项与总数不符',
    messages: {
      sum: {
        what: '“{{text}}”中各分项相加为 {{arithmetic}}，与总数 {{total}} 不符。',
        todo: '请核实总数和各分项，更正有误的数字。',
      },
      part: {
        what: '“{{text}}”中的分项 {{part}} 大于总数 {{total}}。',
        todo: '请核实总数和分项，更正有误的数字。',
      },
      unit: {
        what: '文字中总数 {{total}} 与分项 {{parts}} 数字相符而单位相差一万倍，可能一处漏写或多写了“万”。',
        todo: '请核实金额单位，更正有误的一处。',
      },
    },
  },
  'share-of-zero-budget': {
    title: '预算为 0，文字却写占比',
    messages: {
      zero: {
        what: '文字中写“{{words}}”，而资金栏的这项预算数为 {{amount}}，无从计算占比。此为判断，请核实。',
        todo: '核对预算数；没有年初预算的，改按全年预算数表述。',
      },
    },
  },
} as const satisfies RuleCatalogue;
