import type { RuleCatalogue } from '../types';

export const points = {
  'points-do-not-add-up': {
    title: 'Points do not add up',
    messages: {
      total: {
        what: 'The points add up to {{sum}} (execution rate {{execution}}, indicators {{indicators}}); the total row says {{printed}}.',
        todo: 'Check the points row by row until execution rate and indicators make {{full}} and agree with the total row.',
      },
      hundred: {
        what: 'The points add up to {{sum}} (execution rate {{execution}}, indicators {{indicators}}); they should make {{full}}.',
        todo: 'Check the points row by row until execution rate and indicators make {{full}}.',
      },
      level: {
        what: '“{{label}}” states {{printed}} points; the indicators under it add up to {{sum}}.',
        todo: 'Change the indicators’ points or the points in the heading, so that both agree.',
      },
    },
  },
  'points-missing': {
    title: 'Points are missing',
    messages: {
      missing: {
        what: 'No points are given for “{{names}}”.',
        todo: 'Fill in the points; for an indicator that does not count, enter 0 and say why.',
      },
    },
  },
  'weights-off-profile': {
    title: 'Level-1 weights differ from the profile',
    messages: {
      named: {
        what: 'Level-1 points differ from the profile in force (form/profile): {{items}}.',
        todo: 'Choose the matching scoring profile where local rules differ; give the reason where the weights had to change; else adjust the points.',
      },
      off: {
        what: 'Level-1 points are output {{output}}, benefit {{benefit}}, satisfaction {{satisfaction}}; the profile in force has output {{wantOutput}}, benefit {{wantBenefit}}, satisfaction {{wantSatisfaction}}.',
        todo: 'Choose the matching scoring profile where local rules differ; give the reason where the weights had to change; else adjust the points.',
      },
      offWithCost: {
        what: 'Level-1 points are cost {{cost}}, output {{output}}, benefit {{benefit}}, satisfaction {{satisfaction}}; the profile in force has cost {{wantCost}}, output {{wantOutput}}, benefit {{wantBenefit}}, satisfaction {{wantSatisfaction}}.',
        todo: 'Choose the matching scoring profile where local rules differ; give the reason where the weights had to change; else adjust the points.',
      },
    },
  },
  'one-indicator-dominates': {
    title: 'One indicator outweighs the others',
    messages: {
      dominates: {
        what: '“{{name}}” carries {{points}} of {{total}} indicator points, {{share}}: one indicator all but decides the score. Please check whether that is intended.',
        todo: 'Add indicators or spread the points over several.',
      },
    },
  },
  'usual-kind-missing': {
    title: 'Usual kind of indicator missing',
    messages: {
      quantity: {
        what: 'The form has no indicator of quantity (数量). This is a judgement; please check.',
        todo: 'Add one where it applies; where it does not, leave it.',
      },
      quality: {
        what: 'The form has no indicator of quality (质量). This is a judgement; please check.',
        todo: 'Add one where it applies; where it does not, leave it.',
      },
      timeliness: {
        what: 'The form has no indicator of timeliness (时效). This is a judgement; please check.',
        todo: 'Add one where it applies; where it does not, leave it.',
      },
      cost: {
        what: 'The form has no indicator of cost (成本). This is a judgement; please check.',
        todo: 'Add one where it applies; where it does not, leave it.',
      },
      benefit: {
        what: 'The form has no indicator of benefit (效益). This is a judgement; please check.',
        todo: 'Add one where it applies; where it does not, leave it.',
      },
      satisfaction: {
        what: 'The form has no indicator of satisfaction (满意度). This is a judgement; please check.',
        todo: 'Add one where it applies; where it does not, leave it.',
      },
    },
  },
  'required-kind-missing': {
    title: 'Required kind of indicator missing',
    messages: {
      quantity: {
        what: 'The form has no indicator of quantity (数量); the profile in force asks for one at least.',
        todo: 'Add one; where it does not apply, say so as the rules ask.',
      },
      quality: {
        what: 'The form has no indicator of quality (质量); the profile in force asks for one at least.',
        todo: 'Add one; where it does not apply, say so as the rules ask.',
      },
      timeliness: {
        what: 'The form has no indicator of timeliness (时效); the profile in force asks for one at least.',
        todo: 'Add one; where it does not apply, say so as the rules ask.',
      },
      cost: {
        what: 'The form has no indicator of cost (成本); the profile in force asks for one at least.',
        todo: 'Add one; where it does not apply, say so as the rules ask.',
      },
      benefit: {
        what: 'The form has no indicator of benefit (效益); the profile in force asks for one at least.',
        todo: 'Add one; where it does not apply, say so as the rules ask.',
      },
      satisfaction: {
        what: 'The form has no indicator of satisfaction (满意度); the profile in force asks for one at least.',
        todo: 'Add one; where it does not apply, say so as the rules ask.',
      },
    },
  },
  'level-missing': {
    title: 'A level-1 heading has no indicator',
    messages: {
      output: {
        what: 'The form has no output indicator (产出指标).',
        todo: 'Add output indicators with points.',
      },
      benefit: {
        what: 'The form has no benefit indicator (效益指标).',
        todo: 'Add benefit indicators with points, or say why there are none.',
      },
      satisfaction: {
        what: 'The form has no satisfaction indicator (满意度指标).',
        todo: 'Add an indicator of the satisfaction of those served, or say why nobody is.',
      },
    },
  },
  'sub-row-scored': {
    title: 'Breakdown row scored again',
    messages: {
      scored: {
        what: 'These 其中 (of which) rows break down the indicator above, whose points include theirs, but carry points or a score again: {{rows}}.',
        todo: 'Empty their points and scores; where they are meant to count, make them indicators of their own and share out the points anew.',
      },
    },
  },
  'conversion-weights-do-not-add-up': {
    title: 'Conversion weights do not make 100 %',
    messages: {
      sum: {
        what: 'The weights of the indicators make {{sum}} %, not 100 %.',
        todo: 'Check the weights row by row until they make 100 %, the execution rate included.',
      },
    },
  },
  'group-points-do-not-add-up': {
    title: 'Points of the groups do not add up',
    messages: {
      sum: {
        what: 'The points of {{groups}} and of the execution rate ({{execution}}) make {{sum}}; they should make {{full}}.',
        todo: 'Check the points in the level-1 labels and those of the execution rate until they make {{full}}.',
      },
    },
  },
} as const satisfies RuleCatalogue;
