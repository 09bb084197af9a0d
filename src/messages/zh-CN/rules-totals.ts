import type { RuleCatalogue } from '../types';

export const totals = {
  'total-wrong': {
    title: '总分与各项得分之和不符',
    messages: {
      withExecution: {
        what: '各项得分之和为 {{expected}}（预算执行率 {{execution}} + 各指标 {{indicators}}），总分填 {{printed}}。',
        todo: '先核对各项得分；无误的，将总分改为各项得分之和。',
      },
      indicatorsOnly: {
        what: '各项得分之和为 {{expected}}，总分填 {{printed}}。',
        todo: '先核对各项得分；无误的，将总分改为各项得分之和。',
      },
      byProfile: {
        what: '各项得分之和为 {{sum}}，按“{{document}}”总分应为 {{expected}}，总分填 {{printed}}。',
        todo: '先核对各项得分和执行率；无误的，将总分改为 {{expected}}。',
      },
      inapplicable: {
        what: '“{{rows}}”不适用：其余各项得分之和为 {{expected}}，按“实得分 ÷（满分 − 不适用分值）× 满分”折算为 {{rescaled}}，总分填 {{printed}}，两者都不是。',
        todo: '按当地规定填 {{expected}} 或 {{rescaled}}；另有算法的，在表中注明。',
      },
    },
  },
  'subtotal-wrong': {
    title: '小计与各行之和不符',
    messages: {
      points: {
        what: '“{{label}}”的分值填 {{printed}}，其各行之和为 {{expected}}（{{arithmetic}}）。',
        todo: '先核对各行；各行无误的，将小计改为 {{expected}}。',
      },
      score: {
        what: '“{{label}}”的得分填 {{printed}}，其各行之和为 {{expected}}（{{arithmetic}}）。',
        todo: '先核对各行；各行无误的，将小计改为 {{expected}}。',
      },
    },
  },
  'total-missing': {
    title: '总分未填',
    messages: {
      missing: {
        what: '总分未填，各项得分之和为 {{expected}}。',
        todo: '核对各项得分后，补填总分 {{expected}}。',
      },
      notComputable: {
        what: '总分未填，各项得分也不齐全。',
        todo: '补齐各项得分后，填写总分。',
      },
    },
  },
  'grade-wrong': {
    title: '等级与总分不符',
    messages: {
      wrong: {
        what: '总分 {{total}} 应评为“{{expected}}”，表中填“{{printed}}”。',
        todo: '核对总分；无误的，将等级改为“{{expected}}”。',
      },
      rounded: {
        what: '各项得分相加为 {{sum}}，应评为“{{ofSum}}”；总分取整为 {{total}} 才够“{{ofTotal}}”，表中填“{{printed}}”。',
        todo: '总分保留小数，等级按实际得分评定；当地规定先取整再评级的可以保留。',
      },
    },
  },
  'score-runs-ahead-of-money': {
    title: '自评得分快于预算执行',
    messages: {
      ahead: {
        what: '指标得分 {{score}}（满分 {{points}}），预算执行率 {{rate}}，自评得分比执行进度高出 {{gap}}，超过 {{threshold}}。',
        todo: '说明资金未执行完而任务已完成的原因；任务未完成的，据实调整得分。',
      },
    },
  },
  'nothing-spent-all-claimed': {
    title: '资金未支出，指标却全部满分',
    messages: {
      claimed: {
        what: '预算 {{budget}}，一分未支出，指标却得满分（{{score}} ÷ {{points}}），全表没有说明原因。此为判断，请核实。',
        todo: '核对执行数；确未支出的，说明任务怎样完成、资金何时支付，或按实际情况计分。',
      },
    },
  },
} as const satisfies RuleCatalogue;
