import type { Profile } from '../scoring';
import { defineRule } from './define-rule';
import { isWhole } from './support/points';

const LEVELS = ['output', 'benefit', 'satisfaction'] as const;

/** A form has at least one indicator of output, of benefit and of satisfaction, as far as every distribution of the profile gives them points. */
export const levelMissing = defineRule({
  id: 'level-missing',
  code: 'PE205',
  severity: 'info',
  basis: ['caiyu-2020-10-art-13'],
  isJudgement: false,
  messages: { output: [], benefit: [], satisfaction: [] },
  check: (form, context) => {
    const { judged, profile } = context;
    if (judged.length === 0 || !isWhole(form, context)) return [];
    if (judged.some(({ indicator }) => !indicator.level1?.kind || indicator.level1.kind === 'process')) return [];
    // A row marked 无 is left out on purpose: the level is there.
    const present = new Set(form.indicators.flatMap(({ level1, level2 }) => [level1?.kind, level2?.kind]));
    const heading = form.columns.level1 ?? form.columns.name;
    return LEVELS.filter((level) => !present.has(level) && isAskedFor(level, profile)).map((level) => ({
      message: level,
      data: {},
      cells: heading ? [heading.address] : [],
    }));
  },
});

const isAskedFor = (level: (typeof LEVELS)[number], { weights }: Profile): boolean =>
  weights.length > 0 && weights.every((set) => set[level]);
