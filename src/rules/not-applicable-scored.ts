import { ZERO, compactText } from '../scoring';
import type { Indicator } from '../form';
import { defineRule } from './define-rule';

/** An indicator that declares itself not applicable earns no points. Excel: =AND(ISNUMBER(SEARCH("不涉及",C13)),H13>0) is FALSE */
export const notApplicableScored = defineRule({
  id: 'not-applicable-scored',
  code: 'PE312',
  severity: 'warning',
  basis: ['observed'],
  isJudgement: true,
  messages: { scored: ['name', 'printed'] },
  check: (_form, { judged }) =>
    judged.flatMap(({ indicator, score }) => {
      if (!indicator.score || !score?.gt(ZERO) || !isDeclaredVoid(indicator)) return [];
      return [
        {
          message: 'scored' as const,
          data: { name: indicator.name.text, printed: indicator.score.text },
          cells: [indicator.score.address, indicator.name.address, indicator.target.field.address],
          actual: score,
        },
      ];
    }),
});

/** 无经济效益, 不产生生态效益: only benefits, for 无污染 and 无不良影响 are good results. */
const NO_BENEFIT =
  /(?:无|没有|不产生|未产生|不涉及|不存在)(?:明显|直接|相关|任何|显著)?(?:的)?(?:经济|社会|生态|环境|可持续)?(?:效益|效益指标)[.。]?$/u;
const NOT_INVOLVED = /^(?:本?项目)?(?:不适用|不涉及)(?:该|此|本)?(?:项|指标)*$/u;

function isDeclaredVoid({ name, target }: Indicator): boolean {
  // 无 as a target may mean that nothing bad shall happen; as a name it means that there is no indicator.
  if (name.kind === 'none' || name.kind === 'dash') return true;
  return [name.text, target.text].map(compactText).some((text) => NO_BENEFIT.test(text) || NOT_INVOLVED.test(text));
}
