import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';

/** What a list below a cell is given by the page. */
export interface CellListProps {
  readonly label: string;
  readonly values: readonly string[];
  /** What the cell holds. */
  readonly current: string;
  /** Whether it takes the keyboard: one that was opened by a click leaves it to the sheet, so that one can type on. */
  readonly hasKeys: boolean;
  readonly choose: (value: string) => void;
  readonly close: () => void;
}

/** Values to choose from below a cell, by a click or by the keys of Excel's own list. Univer's list has no keys. */
export function CellList({ popup }: { readonly popup: { readonly extraProps?: unknown } }): ReactElement {
  const { label, values, current, hasKeys, choose, close } = popup.extraProps as CellListProps;
  const [at, setAt] = useState(Math.max(0, values.indexOf(current)));
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (hasKeys) list.current?.focus({ preventScroll: true });
  }, [hasKeys]);
  useEffect(() => list.current?.children[at]?.scrollIntoView({ block: 'nearest' }), [at]);
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(at + 1, values.length - 1),
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: values.length - 1,
  };
  const press = (event: KeyboardEvent): void => {
    const { key, altKey } = event;
    const next = moves[key];
    // As in Excel: what opened the list closes it as well.
    if (key === 'Escape' || key === 'Tab' || (altKey && key === 'ArrowUp')) close();
    else if (key === 'Enter' || key === ' ') choose(values[at] ?? '');
    else if (next !== undefined) setAt(next);
    else return;
    // Neither the sheet nor the pane is to take the key as theirs.
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <ul
      ref={list}
      className="wb-list"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={`${id}-${at}`}
      onKeyDown={press}
    >
      {values.map((value, index) => (
        <li
          key={value}
          id={`${id}-${index}`}
          role="option"
          aria-selected={value === current}
          data-active={index === at ? '' : undefined}
          onClick={() => choose(value)}
        >
          {value}
        </li>
      ))}
    </ul>
  );
}
