import type { Check } from './context';
import { problem } from './problem';
import { all } from './xml';

/** Every button leads to an action that the pane registers. */
export const checkActions: Check = ({ root, actionIds }) =>
  all(root, 'ov:FunctionName')
    .filter(({ text }) => !actionIds.includes(text))
    .map(({ path, text }) => {
      const message = `The pane registers no action "${text}"; it registers ${actionIds.join(', ')}.`;
      return problem('action-unknown', path, message);
    });
