import type { RuleCatalogue } from '../types';

export const reasons = {
  'reason-missing': {
    title: '缺少偏差原因',
    messages: {
      'points-lost': {
        what: '下列指标已扣分，但偏差原因栏为空或只有数字、符号（得分/分值）：{{items}}。',
        todo: '逐项补写扣分的具体原因和改进措施；如系误扣，改正得分。',
      },
      'perhaps-merged': {
        what: '下列指标已扣分，本行原因栏为空，上一行的原因没有写明针对哪项指标（得分/分值）：{{items}}。',
        todo: '上一行的原因如系合并单元格、兼指本行，请在文字中写明；否则逐项补写原因和改进措施。',
      },
      'far-over': {
        what: '下列指标实际完成值达到指标值的 {{limit}} 及以上，但偏差原因栏为空或只有数字、符号：{{items}}。',
        todo: '补写大幅超额的原因；如系年初目标定得偏低，说明今后如何合理设定。',
      },
      missed: {
        what: '下列指标未达到指标值的要求，但偏差原因栏为空：{{items}}。',
        todo: '逐项补写未达标的具体原因和改进措施；如系完成值填错，改正完成值。',
      },
      'all-blank': {
        what: '全表 {{count}} 项指标的指标值和完成值均为 0 且都计了分，偏差原因栏却全部为空。',
        todo: '说明目标为 0、未开展工作的原因；未实施的项目应调整目标或不计分。',
      },
    },
  },
  'reason-says-none-but-differs': {
    title: '填写“无偏差”但数值不一致',
    messages: {
      missed: {
        what: '下列指标未达到指标值的要求，原因栏却填“无偏差”或“无”：{{items}}。',
        todo: '改写原因栏，说明未达标的原因和改进措施。',
      },
      'far-over': {
        what: '下列指标实际完成值达到指标值的 {{limit}} 及以上，原因栏却填“无偏差”或“无”：{{items}}。',
        todo: '改写原因栏，分析大幅超额的原因，并说明指标值是否定得偏低。',
      },
      done: {
        what: '下列指标已扣分，原因栏却只写已完成（得分/分值）：{{items}}。',
        todo: '说明扣分原因和改进措施；确已完成的，改正得分。',
      },
      'points-lost': {
        what: '下列指标已扣分，原因栏却填“无偏差”或“无”（得分/分值）：{{items}}。',
        todo: '说明扣分原因；确无偏差的，改正得分。',
      },
      differs: {
        what: '下列指标的实际完成值与指标值不同，原因栏填“无偏差”或“无”：{{items}}。',
        todo: '建议将“无偏差”改为简要说明，如“超额完成”及其原因。',
      },
      several: {
        what: '下列指标的实际完成值含多个数，无法与指标值直接比较，原因栏填“无偏差”或“无”：{{items}}。',
        todo: '先按指标值的口径填一个数，再核对是否确无偏差。',
      },
    },
  },
  'reason-contradicts-direction': {
    title: '偏差原因与完成方向相反',
    messages: {
      'says-less': {
        what: '“{{name}}”指标值 {{target}}、实际完成 {{actual}}，属于超额，原因却写“{{words}}”。此为判断，请核实。',
        todo: '核对完成值；数值无误的，改写原因，说明为何超额完成。',
      },
      'says-more': {
        what: '“{{name}}”指标值 {{target}}、实际完成 {{actual}}，未达到指标值，原因却写“{{words}}”。此为判断，请核实。',
        todo: '核对完成值；数值无误的，改写原因，说明为何未完成。',
      },
      'other-number': {
        what: '“{{name}}”指标值 {{target}}、实际完成 {{actual}}，原因却写“{{words}}”，两处数字不一致。此为判断，请核实。',
        todo: '核对哪一个是实际完成数，改正另一个。',
      },
      'other-gap': {
        what: '“{{name}}”指标值 {{target}}、实际完成 {{actual}}，原因却写“{{words}}”，与两者之差不一致。此为判断，请核实。',
        todo: '核对实际完成数与差额，改正不实的一处。',
      },
      'says-late': {
        what: '“{{name}}”要求 {{target}}，实际完成值 {{actual}} 没有超期，原因却写“{{words}}”。此为判断，请核实。',
        todo: '核对实际完成时间，完成值与原因改为一致。',
      },
    },
  },
  'reason-without-measure': {
    title: '有原因无改进措施',
    messages: {
      'no-measure': {
        what: '下列指标已扣分，原因栏只写了原因，未见改进措施：{{names}}。此为判断，请核实。',
        todo: '在原因之后补写拟采取的改进措施。',
      },
    },
  },
  'reason-filler': {
    title: '原因栏填了无意义的数字或符号',
    messages: {
      filler: {
        what: '下列指标的偏差原因栏只填了数字或标点：{{items}}。',
        todo: '无偏差的填“无偏差”或留空，有偏差的写明原因。',
      },
    },
  },
  'full-score-reason-says-unfinished': {
    title: '原因写未完成，得分却为满分',
    messages: {
      unfinished: {
        what: '“{{name}}”得满分 {{score}} 分，原因栏却写“{{words}}”。此为判断，请核实。',
        todo: '核对实际完成值：确未完成的，按完成情况计分；已经完成的，改写原因。',
      },
    },
  },
  'problems-none-points-lost': {
    title: '已扣分，存在问题却填“无”',
    messages: {
      none: {
        what: '“{{label}}”填“无”，但下列指标已扣分：{{names}}。此为判断，请核实。',
        todo: '对照扣分的指标写明存在的问题和改进措施；如系误扣，改正得分。',
      },
    },
  },
  'reason-says-nothing': {
    title: '原因空泛',
    messages: {
      empty: {
        what: '下列指标的偏差原因没有说到本项指标，放在哪项指标都适用：{{items}}。此为判断，请核实。',
        todo: '写明本项指标为何有偏差：什么环节、什么事项、差多少，拟怎样改进。',
      },
    },
  },
  'reason-unrelated': {
    title: '原因与指标无关',
    messages: {
      unrelated: {
        what: '下列指标的偏差原因与指标没有一个相同的词或数字，可能错填了别的指标的原因：{{items}}。此为判断，请核实。',
        todo: '核对原因是否填错行；没有填错的，写明与本项指标的关系。',
      },
    },
  },
} as const satisfies RuleCatalogue;
