import type { RuleCatalogue } from '../types';

export const scores = {
  'score-not-proportional': {
    title: '得分与完成比例不符',
    messages: {
      wrong: {
        what: '“{{name}}”未达到指标值，按完成比例应得 {{expected}} 分，表中填 {{printed}} 分（{{arithmetic}}）。',
        todo: '核对实际完成值；数值无误的，将得分改为 {{expected}}，并同步修改总分。',
      },
    },
  },
} as const satisfies RuleCatalogue;
