import { Tooltip } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** What something without words is: shown to whoever points at it or comes to it by the keyboard. */
export function Tip({ words, children }: { readonly words: string; readonly children: ReactElement }): ReactElement {
  return (
    <Tooltip content={words} relationship="label" withArrow>
      {children}
    </Tooltip>
  );
}
