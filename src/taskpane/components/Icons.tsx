import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Severity } from '../../audit';
import { useStyles } from '../styles';

const SHAPES: Readonly<Record<Severity, ReactElement>> = {
  error: (
    <path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm2.9 9.2-.7.7L8 8.7l-2.2 2.2-.7-.7L7.3 8 5.1 5.8l.7-.7L8 7.3l2.2-2.2.7.7L8.7 8l2.2 2.2Z" />
  ),
  warning: <path d="M8 1.2 15.4 14.5H.6L8 1.2Zm-.6 4.6v4.4h1.2V5.8H7.4Zm0 5.5v1.3h1.2v-1.3H7.4Z" />,
  info: (
    <path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1a6 6 0 1 1 0 12A6 6 0 0 1 8 2Zm-.6 2.4v1.3h1.2V4.4H7.4Zm0 2.6v4.6h1.2V7H7.4Z" />
  ),
};

/** A shape per severity: colour alone says nothing. The word stands beside it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactElement {
  const styles = useStyles();
  return (
    <svg
      className={mergeClasses(styles.icon, styles[severity])}
      viewBox="0 0 16 16"
      fill="currentColor"
      aria-hidden="true"
    >
      {SHAPES[severity]}
    </svg>
  );
}

const GLYPHS = {
  settings:
    'M6.9 1h2.2l.3 1.8 1.2.5 1.5-1 1.6 1.5-1.1 1.5.5 1.2 1.9.4v2.2l-1.9.3-.5 1.2 1.1 1.5-1.6 1.6-1.5-1.1-1.2.5L9.1 15H6.9l-.3-1.9-1.2-.5-1.5 1.1-1.6-1.6 1.1-1.5-.5-1.2L1 9.1V6.9l1.9-.4.5-1.2-1.1-1.5 1.6-1.5 1.5 1 1.2-.5L6.9 1ZM8 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
  help: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1a6 6 0 1 1 0 12A6 6 0 0 1 8 2Zm0 2.2c-1.5 0-2.4.9-2.4 2.2h1.1c0-.7.5-1.2 1.3-1.2s1.3.4 1.3 1.1c0 1.1-1.9 1.2-1.9 3.1h1.1c0-1.4 1.9-1.5 1.9-3.2 0-1.2-1-2-2.4-2Zm-.6 6.4v1.2h1.2v-1.2H7.4Z',
  back: 'M9.8 3 4.8 8l5 5 .8-.8L6.4 8l4.2-4.2L9.8 3Z',
  more: 'M3.5 6.8a1.2 1.2 0 1 1 0 2.4 1.2 1.2 0 0 1 0-2.4Zm4.5 0a1.2 1.2 0 1 1 0 2.4 1.2 1.2 0 0 1 0-2.4Zm4.5 0a1.2 1.2 0 1 1 0 2.4 1.2 1.2 0 0 1 0-2.4Z',
  search:
    'M7 1.5a5.5 5.5 0 0 1 4.3 8.9l3.2 3.2-.9.9-3.2-3.2A5.5 5.5 0 1 1 7 1.5Zm0 1.2a4.3 4.3 0 1 0 0 8.6 4.3 4.3 0 0 0 0-8.6Z',
  forth: 'M6.2 3l5 5-5 5-.8-.8L9.6 8 5.4 3.8 6.2 3Z',
} as const;

export type GlyphName = keyof typeof GLYPHS;

export function Glyph({ name }: { readonly name: GlyphName }): ReactElement {
  return (
    <svg className={useStyles().icon} viewBox="0 0 16 16" fill="currentColor" fillRule="evenodd" aria-hidden="true">
      <path d={GLYPHS[name]} />
    </svg>
  );
}
