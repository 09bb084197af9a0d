import { useEffect, useId, useRef, type ReactElement, type ReactNode } from 'react';
import { actions } from '../actions';
import { useStyles } from '../styles';
import { ActionButton } from './ActionButton';

/** A page in front of the results. It takes the focus, and gives it back where it came from. */
export function Page({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    return () => {
      // The results come back with the same commit, and take the focus once it is done: before anyone can press a key,
      // so that it is not taken from a menu that was opened meanwhile.
      queueMicrotask(() => {
        if (before instanceof HTMLElement && before.isConnected) before.focus();
      });
    };
  }, []);
  return (
    <section className={styles.stack} aria-labelledby={id}>
      <div className={styles.header}>
        <ActionButton action={actions.closePage} look="subtle" glyph="back" />
        <h2 ref={heading} id={id} className={styles.heading} tabIndex={-1}>
          {title}
        </h2>
      </div>
      {children}
    </section>
  );
}
