import type { RuleCatalogue } from '../types';

export const scores = {
  'score-missing': {
    title: '得分未填',
    messages: {
      missing: {
        what: '“{{names}}”有分值而未填得分。',
        todo: '按实际完成值计算并补填得分；确实不得分的填 0。',
      },
    },
  },
  'score-not-proportional': {
    title: '得分与完成比例不符',
    messages: {
      wrong: {
        what: '“{{name}}”未达到指标值的要求，按完成比例应得 {{expected}} 分，表中填 {{printed}} 分（{{arithmetic}}）。',
        todo: '核对实际完成值；数值无误的，将得分改为 {{expected}}，并同步修改总分。',
      },
      whole: {
        what: '“{{name}}”未达到指标值的要求，按完成比例应得 {{expected}} 分，表中取整填 {{printed}} 分，而其他指标的得分保留了小数（{{arithmetic}}）。',
        todo: '得分的小数位数前后一致；应保留小数的，将得分改为 {{expected}}，并同步修改总分。',
      },
      byWay: {
        what: '“{{name}}”未达到指标值的要求，按所定的计分办法应得 {{expected}} 分，表中填 {{printed}} 分（{{arithmetic}}）。',
        todo: '核对实际完成值和计分办法；无误的，将得分改为 {{expected}}，并同步修改总分。',
      },
      unstated: {
        what: '“{{name}}”未达到指标值的要求，按完成比例应得 {{expected}} 分，表中填 {{printed}} 分（{{arithmetic}}）；按及格线或区间赋分可以得出该分，但表中没有写明。',
        todo: '按及格线、等级或区间赋分的，在备注中写明界限和分值；不是的，将得分改为 {{expected}}。',
      },
    },
  },
  'reverse-score-wrong': {
    title: '反向指标得分有误',
    messages: {
      wrong: {
        what: '“{{name}}”为反向指标，实际值超过指标值，按线性扣减应得 {{linear}} 分，按比例应得 {{ratio}} 分，表中填 {{printed}} 分（{{arithmetic}}）。',
        todo: '按当地采用的公式改正得分，并同步修改总分；另有评分标准的，在表中注明。',
      },
      wrongByName: {
        what: '“{{name}}”从名称看为反向指标（越低越好），实际值超过指标值，按线性扣减应得 {{linear}} 分，按比例应得 {{ratio}} 分，表中填 {{printed}} 分（{{arithmetic}}）。',
        todo: '在指标值前注明“≤”；按当地采用的公式改正得分，并同步修改总分。',
      },
    },
  },
  'full-score-target-missed': {
    title: '未达标却得满分',
    messages: {
      missed: {
        what: '“{{name}}”未达到指标值的要求，却填满分 {{printed}} 分，按完成情况应得 {{expected}} 分（{{arithmetic}}）。',
        todo: '核对实际完成值；数值无误的，将得分改为 {{expected}}，并同步修改总分、补写偏差原因。',
      },
      missedByName: {
        what: '“{{name}}”未达到指标值的要求，却填满分 {{printed}} 分；指标值未注明方向，从名称看应得 {{expected}} 分（{{arithmetic}}），请核实。',
        todo: '在指标值前注明“≥”或“≤”；确未达到的，将得分改为 {{expected}}。',
      },
      told: {
        what: '“{{name}}”实际完成值写作“{{text}}”，未达到指标值的要求，却填满分 {{printed}} 分，按完成情况应得 {{expected}} 分（{{arithmetic}}）。',
        todo: '核对实际完成值，单独填写数字；确未达到的，将得分改为 {{expected}}，同步修改总分并补写偏差原因。',
      },
      perPeriod: {
        what: '“{{name}}”的指标值“{{target}}”按全年折算，实际完成值“{{text}}”未达到，却填满分 {{printed}} 分，按完成情况应得 {{expected}} 分（{{arithmetic}}）。',
        todo: '核对全年实际完成数；确未达到的，按完成情况计分、同步修改总分并补写偏差原因；项目实施不满一年的，在指标值中写明全年应完成数。',
      },
      bounded: {
        what: '“{{name}}”的指标值为“{{target}}”，实际完成值写作“{{text}}”，未达到指标值的要求，却填满分 {{printed}} 分。',
        todo: '填写实际完成的数值；确未达到的，按完成情况计分并补写偏差原因。',
      },
      exceeded: {
        what: '“{{name}}”为反向指标，实际值超过指标值，却填满分 {{printed}} 分；按线性扣减应得 {{linear}} 分，按比例应得 {{ratio}} 分（{{arithmetic}}）。',
        todo: '按当地采用的公式改正得分，并同步修改总分、补写偏差原因。',
      },
      exceededByName: {
        what: '“{{name}}”从名称看为反向指标（越低越好），实际值超过指标值，却填满分 {{printed}} 分；按线性扣减应得 {{linear}} 分，按比例应得 {{ratio}} 分（{{arithmetic}}），请核实。',
        todo: '在指标值前注明“≤”；确属反向指标的，按当地采用的公式改正得分。',
      },
      rounded: {
        what: '“{{name}}”未达到指标值的要求，按比例应得 {{expected}} 分，却按取整填了满分 {{printed}} 分（{{arithmetic}}）。',
        todo: '未达标的不宜得满分：将得分改为不高于 {{expected}} 的数，并同步修改总分。',
      },
      roundedWithoutReason: {
        what: '“{{name}}”未达到指标值的要求，按比例应得 {{expected}} 分，却按取整填了满分 {{printed}} 分，也没有说明偏差原因（{{arithmetic}}）。',
        todo: '未达标的不宜得满分：将得分改为不高于 {{expected}} 的数，同步修改总分，并补写偏差原因。',
      },
    },
  },
  'score-lost-target-met': {
    title: '已达标却扣分',
    messages: {
      lost: {
        what: '“{{name}}”已达到指标值，应得满分 {{expected}} 分，表中填 {{printed}} 分，未说明原因（{{arithmetic}}）。',
        todo: '将得分改为 {{expected}}，并同步修改总分；确需扣分的，写明扣分原因。',
      },
      lostWithReason: {
        what: '“{{name}}”已达到指标值，按规定得满分 {{expected}} 分，表中填 {{printed}} 分（{{arithmetic}}）。',
        todo: '核对偏差原因能否支持扣分；不能的，将得分改为 {{expected}}。',
      },
      lostFarOver: {
        what: '“{{name}}”远超指标值，表中填 {{printed}} 分，低于满分 {{expected}} 分，未说明原因（{{arithmetic}}）。',
        todo: '因年初指标值明显偏低而扣分的，在偏差原因中写明；否则将得分改为 {{expected}}。',
      },
      lostByName: {
        what: '“{{name}}”从名称看已达到指标值，应得满分 {{expected}} 分，表中填 {{printed}} 分（{{arithmetic}}），请核实。',
        todo: '在指标值前注明“≥”或“≤”；确已达到的，将得分改为 {{expected}}。',
      },
    },
  },
  'score-over-points': {
    title: '得分大于分值',
    messages: {
      over: {
        what: '“{{name}}”得分 {{printed}} 分，大于分值 {{points}} 分。',
        todo: '得分最高为 {{points}} 分：改正得分并同步修改总分；分值有误的，改正分值。',
      },
    },
  },
  'score-negative': {
    title: '得分为负数',
    messages: {
      negative: {
        what: '“{{name}}”得分为 {{printed}} 分，低于最低的 0 分。',
        todo: '重新计算得分，并同步修改总分。',
      },
    },
  },
  'qualitative-score-outside-band': {
    title: '定性指标得分与完成等级不符',
    messages: {
      achieved: {
        what: '“{{name}}”的完成情况为“{{stated}}”，属达成，得分一般在 {{low}} 至 {{high}} 分之间，表中填 {{printed}} 分，请核实。',
        todo: '核对完成情况的表述与得分，使两者一致。',
      },
      partly: {
        what: '“{{name}}”的完成情况为“{{stated}}”，属部分达成，得分一般不低于 {{low}} 分、低于 {{high}} 分，表中填 {{printed}} 分，请核实。',
        todo: '核对完成情况的表述与得分，使两者一致。',
      },
      notAchieved: {
        what: '“{{name}}”的完成情况为“{{stated}}”，属未达成，得分一般低于 {{high}} 分，表中填 {{printed}} 分，请核实。',
        todo: '核对完成情况的表述与得分，使两者一致。',
      },
    },
  },
  'zero-target-full-score': {
    title: '指标值与完成值均为 0 却得满分',
    messages: {
      nothingDone: {
        what: '{{count}} 项指标的指标值和实际完成值均为 0，却填满分：{{names}}。',
        todo: '工作取消或未开展的，不应得分：按年初批复的指标值填报并计分，或说明项目调整情况。',
      },
      isolated: {
        what: '{{count}} 项越高越好的指标，指标值和实际完成值均为 0，却填满分：{{names}}，请核实。',
        todo: '核对指标值；工作未开展的，不应得分。',
      },
    },
  },
  'nothing-carried-out': {
    title: '项目未实施却得分',
    messages: {
      nothing: {
        what: '全年执行数为 0，{{count}} 项指标的指标值和实际完成值也全部为 0，却自评 {{score}} 分。',
        todo: '项目未实施的，不宜自评打分：在表中说明取消或调整情况，并按规定办理目标调整。',
      },
    },
  },
  'far-over-target': {
    title: '实际完成值远超指标值',
    messages: {
      farOver: {
        what: '{{count}} 项指标的实际完成值达到指标值的 {{threshold}} 以上，仍填满分：{{items}}。',
        todo: '分析超额原因并写入偏差原因栏；年初指标值明显偏低的，按偏离程度调减得分。',
      },
      farOverExplained: {
        what: '{{count}} 项指标的实际完成值达到指标值的 {{threshold}} 以上，仍填满分，原因已作说明：{{items}}。',
        todo: '核对说明是否成立；年初指标值明显偏低的，按偏离程度调减得分。',
      },
      over: {
        what: '{{count}} 项指标的实际完成值达到指标值的 {{threshold}} 以上：{{items}}。',
        todo: '留意指标值是否偏低，必要时说明超额原因。',
      },
      farOverUnscored: {
        what: '下列 {{count}} 项指标的实际完成值达到指标值的 {{threshold}} 以上，且未说明原因：{{items}}。',
        todo: '核对指标值是否定得过低，并说明超额的原因。',
      },
    },
  },
  'not-applicable-scored': {
    title: '不适用的指标计分',
    messages: {
      scored: {
        what: '“{{name}}”已注明不适用，却仍填得分 {{printed}} 分，请核实。',
        todo: '确不适用的，将分值和得分调整到其他指标；适用的，改写指标。',
      },
    },
  },
  'deadline-missed-full-score': {
    title: '逾期完成却得满分',
    messages: {
      duration: {
        what: '“{{name}}”的指标值为“{{target}}”，实际为“{{actual}}”，未达到指标值的要求，得分却填满分 {{printed}} 分。',
        todo: '核对时限和实际用时；确未达到的，相应扣分并说明原因和改进措施。',
      },
      late: {
        what: '“{{name}}”的指标值为“{{target}}”，实际完成值为“{{actual}}”，晚于规定时间，得分却填满分 {{printed}} 分。',
        todo: '核实完成时间；确属逾期的，按规定扣分并在原因栏说明原因和改进措施，经批准延期的写明依据。',
      },
    },
  },
  'range-missed-full-score': {
    title: '未达指标值区间却得满分',
    messages: {
      off: {
        what: '“{{name}}”的指标值为“{{target}}”，实际完成值“{{actual}}”不在其范围内，得分却填满分 {{printed}} 分。',
        todo: '核实完成值；确未达到的，按规定扣分并在原因栏说明原因和改进措施。',
      },
    },
  },
  'level-missed-full-score': {
    title: '等级低于指标值却得满分',
    messages: {
      below: {
        what: '“{{name}}”的指标值为“{{target}}”，实际完成值“{{actual}}”等级较低，得分却填满分 {{printed}} 分。',
        todo: '核实完成值；确未达到的，按规定扣分并在原因栏说明原因和改进措施。',
      },
    },
  },
  'part-missed-full-score': {
    title: '其中一项未达指标值却得满分',
    messages: {
      short: {
        what: '“{{name}}”的指标值含多项要求，其中“{{asked}}”实际为“{{got}}”，未达到，得分却填满分 {{printed}} 分。',
        todo: '核实完成值；确未达到的，按规定扣分并在原因栏说明原因和改进措施。',
      },
      'one-short': {
        what: '“{{name}}”的实际完成值含多个结果，其中“{{got}}”未达到指标值“{{asked}}”，得分却填满分 {{printed}} 分。',
        todo: '核实完成值；确未达到的，按规定扣分并在原因栏说明原因和改进措施。',
      },
    },
  },
  'converted-score-wrong': {
    title: '折算得分有误',
    messages: {
      wrong: {
        what: '“{{name}}”按单项得分和权重折算为 {{arithmetic}}，表中折算得分为 {{printed}}。',
        todo: '核对单项得分和权重占比；无误的，改正折算得分并同步修改总分。',
      },
    },
  },
  'completion-wrong': {
    title: '完成比例有误',
    messages: {
      wrong: {
        what: '“{{name}}”的“{{heading}}”填 {{printed}}，按指标值和实际完成值为 {{arithmetic}}，也不是得分占分值的比例。',
        todo: '核对实际完成值；数值无误的，改正完成比例，并核对按它计算的得分。',
      },
    },
  },
  'group-score-over-points': {
    title: '一组指标的得分超过该组分值',
    messages: {
      over: {
        what: '“{{label}}”共 {{points}} 分，其下各指标得分合计 {{sum}} 分。',
        todo: '改正得分并同步修改总分；标题所注分值有误的，改正分值。',
      },
    },
  },
} as const satisfies RuleCatalogue;
