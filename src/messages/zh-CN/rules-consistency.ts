import type { RuleCatalogue } from '../types';

export const consistency = {
  'counted-twice': {
    title: '同一内容重复计分',
    messages: {
      twice: {
        what: '“{{names}}”的指标值和实际完成值（{{actual}}）都相同，是同一内容，却分别计分。',
        todo: '保留其中一个，其余换成反映其他方面的指标。',
      },
      rest: {
        what: '“{{names}}”的实际完成值 {{rest}} 等于 1 减去预算执行率 {{rate}}：同一内容已在预算执行率中计分，且方向相反。',
        todo: '改用能反映单位成本或价格的指标；确由节约形成的，说明节约措施。',
      },
      execution: {
        what: '“{{names}}”反映的就是预算执行情况，预算执行率已单独计分。',
        todo: '请核实；属于重复的，换成反映产出或成本控制的指标。',
      },
      value: {
        what: '“{{names}}”分列在不同指标类别下，但指标值和实际完成值（{{actual}}）相同，可能是同一内容。',
        todo: '请核实；属于同一内容的，只保留一个。',
      },
    },
  },
  'indicator-misfiled': {
    title: '指标归类不当',
    messages: {
      rate: {
        what: '“{{names}}”是比率，列在数量指标下。',
        todo: '请核实；数量指标应填完成的数量，比率宜列入质量或时效指标。',
      },
      quantity: {
        what: '“{{names}}”反映的是数量或规模，列在质量指标下。',
        todo: '请核实；宜列入数量指标，质量指标另设合格率、达标率等。',
      },
      process: {
        what: '“{{names}}”反映的是资金或工作的执行过程，列在效益指标下。',
        todo: '请核实；效益指标应反映项目实施后产生的效果。',
      },
    },
  },
  'satisfaction-without-survey': {
    title: '满意度没有调查依据',
    messages: {
      none: {
        what: '“{{names}}”填了满意度，但全表没有提到问卷、调查、抽样或回访，看不出数据来源。',
        todo: '请核实数据来源，在偏差原因或佐证材料中注明调查方式和样本数。',
      },
    },
  },
  'qualitative-without-grade': {
    title: '定性指标没有评价档次',
    messages: {
      words: {
        what: '“{{names}}”的实际完成值照写指标值的文字，没有评价档次，也没有可以佐证的数据。',
        todo: '请核实，并按“达成预期指标、部分达成、未达成”评价，或换成可以衡量的指标。',
      },
      rate: {
        what: '“{{names}}”是定性的效果，却填作 100%，看不出怎样得出。',
        todo: '请核实，并说明计算方法；无法计算的，按定性指标分档评价。',
      },
    },
  },
  'exact-on-target': {
    title: '增长率与指标值分毫不差',
    messages: {
      exact: {
        what: '{{items}}：实际完成值与指标值完全相同；增长率由统计得出，通常不会正好相等。',
        todo: '请核实是否照抄指标值，并按基期和本期数据重新计算。',
      },
    },
  },
  'execution-indicator-differs': {
    title: '别处所写的资金或执行率与资金栏不一致',
    messages: {
      differs: {
        what: '指标“{{name}}”的实际完成值为 {{actual}}，按资金栏计算的执行率为 {{rate}}，两处不一致。此为判断，请核实。',
        todo: '核对执行数和预算数，更正有误的一处。',
      },
      told: {
        what: '实际完成情况写“{{text}}”，按资金栏计算的执行率为 {{rate}}，两处不一致。此为判断，请核实。',
        todo: '核对文字所说的口径和时点，更正有误的一处。',
      },
      budget: {
        what: '文字写“{{text}}”，而资金栏的预算数是 {{amounts}}。此为判断，请核实。',
        todo: '核对文字所说的是哪一笔资金，更正有误的一处；不是本项目全部预算的，在文字中写明。',
      },
      spent: {
        what: '实际完成情况写“{{text}}”，而资金栏的执行数是 {{amounts}}。此为判断，请核实。',
        todo: '核对文字所说的口径和时点，更正有误的一处。',
      },
      left: {
        what: '实际完成情况写“{{text}}”，与资金栏的预算数减去执行数不符（资金栏依次为 {{amounts}}）。此为判断，请核实。',
        todo: '核对结余的数额，更正有误的一处；不是本项目资金结余的，在文字中写明。',
      },
      investment: {
        what: '文字写“{{text}}”，少于资金栏的全年执行数 {{amounts}}。此为判断，请核实。',
        todo: '总投资不会少于一年的支出：核对两处的数额和单位，更正有误的一处。',
      },
    },
  },
} as const satisfies RuleCatalogue;
