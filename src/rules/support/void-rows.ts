import { compactText } from '../../scoring';
import type { Indicator } from '../../form';

/** 无经济效益, 不产生生态效益: only benefits, for 无污染 and 无不良影响 are good results. */
const NO_BENEFIT =
  /(?:无|没有|不产生|未产生|不涉及|不存在)(?:明显|直接|相关|任何|显著)?(?:的)?(?:经济|社会|生态|环境|可持续)?(?:效益|效益指标)[.。]?$/u;
const NOT_INVOLVED = /^(?:本?项目)?(?:不适用|不涉及)(?:该|此|本)?(?:项|指标)*$/u;

/** Whether an indicator says of itself that it does not apply: no benefit, not involved, no name. */
export function declaresItselfVoid({ name, target }: Indicator): boolean {
  // 无 as a target may mean that nothing bad shall happen; as a name it means that there is no indicator.
  if (name.kind === 'none' || name.kind === 'dash') return true;
  return [name.text, target.text].map(compactText).some((text) => NO_BENEFIT.test(text) || NOT_INVOLVED.test(text));
}
