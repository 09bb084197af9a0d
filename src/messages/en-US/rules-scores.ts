import type { RuleCatalogue } from '../types';

export const scores = {
  'score-not-proportional': {
    title: 'Score does not follow from completion',
    messages: {
      wrong: {
        what: '“{{name}}” missed its target; in proportion it earns {{expected}} points, the form says {{printed}} ({{arithmetic}}).',
        todo: 'Check the actual value; if it is right, set the score to {{expected}} and correct the total.',
      },
    },
  },
} as const satisfies RuleCatalogue;
