import type { RuleCatalogue } from '../types';

export const declared = {
  'declared-target-missing': {
    title: 'Table of targets: target missing',
    messages: {
      missing: {
        what: 'These indicators have no target: {{names}}.',
        todo: 'Fill in the target, or delete the row of an indicator that is not meant.',
      },
    },
  },
  'declared-target-without-sign': {
    title: 'Table of targets: target without a sign',
    messages: {
      missing: {
        what: 'These targets have no ≥, ≤ or =, so that nobody can tell later whether more or less is good: {{names}}. This is a judgement; please check.',
        todo: 'Write ≥, ≤ or = before the number.',
      },
    },
  },
  'declared-target-without-unit': {
    title: 'Table of targets: target without a unit',
    messages: {
      missing: {
        what: 'These targets have no unit, or a rate has no %: {{names}}.',
        todo: 'Write the unit after the number, such as 个, 人次 or %.',
      },
    },
  },
  'declared-date-outside-period': {
    title: 'Target date outside the project’s period',
    messages: {
      outside: {
        what: 'The target date of “{{name}}”, {{target}}, is outside the project’s period ({{period}}). This is a judgement; please check.',
        todo: 'Compare date and period, and correct the one that is wrong.',
      },
      'past-year': {
        what: 'The target date of “{{name}}”, {{target}}, is before the form’s year {{year}}: the target of an earlier year may have been copied. This is a judgement; please check.',
        todo: 'Write the date by this year’s plan.',
      },
    },
  },
  'declared-level-missing': {
    title: 'Table of targets: level missing',
    messages: {
      level1: {
        what: 'These indicators stand under no level 1: {{names}}.',
        todo: 'Fill in level 1, such as 产出指标, 效益指标 or 满意度指标.',
      },
      level2: {
        what: 'These indicators stand under no level 2: {{names}}.',
        todo: 'Fill in level 2, such as 数量指标, 质量指标 or 时效指标.',
      },
    },
  },
  'declared-budget-changed': {
    title: 'Budget differs from the declared one',
    messages: {
      changed: {
        what: 'The plan (or the monitoring) gives {{before}} as the money of the year, the self-evaluation {{after}} as the initial budget, and says nothing of it. This is a judgement; please check.',
        todo: 'Write the approved budget as the initial one; what was changed later belongs to the budget of the whole year, with the document.',
      },
    },
  },
  'declared-points-changed': {
    title: 'Points differ from the declared ones',
    messages: {
      changed: {
        what: 'The points of these indicators differ from the declared ones, and the form says nothing of it: {{items}}. This is a judgement; please check.',
        todo: 'Evaluate with the approved points; name the document if they were changed with consent.',
      },
    },
  },
  'declared-target-changed': {
    title: 'Target differs from the declared one',
    messages: {
      changed: {
        what: 'The target of “{{name}}” was declared as {{declared}} and is {{reported}} in the self-evaluation. This is a judgement; please check.',
        todo: 'Compare with the approval: attach the document if the target was changed with consent, else report on the declared one.',
      },
    },
  },
  'declared-indicator-left-out': {
    title: 'Declared indicator not reported on',
    messages: {
      lost: {
        what: 'The table of targets has these indicators, the self-evaluation has not: {{names}}. This is a judgement; please check.',
        todo: 'Report on them, or attach the document by which they were dropped or renamed.',
      },
    },
  },
  'result-below-monitoring': {
    title: 'Result below what monitoring had counted',
    messages: {
      below: {
        what: '“{{name}}” had reached {{reached}} when it was monitored; the self-evaluation says {{result}} for the whole year. This is a judgement; please check.',
        todo: 'Compare both values and what they count, and correct the one that is wrong.',
      },
    },
  },
} as const satisfies RuleCatalogue;
