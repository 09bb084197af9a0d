import { useId, type ReactElement } from 'react';
import { useStyles } from '../styles';

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  /** Names the control for screen readers alone: a text beside it says it to the others. */
  readonly isLabelHidden?: boolean;
}

/** One of a few: the host's own select, which every screen reader knows. */
export function SelectField<Value extends string>({
  label,
  value,
  options,
  onChange,
  isLabelHidden,
}: SelectProps<Value>): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={isLabelHidden ? styles.hiddenText : undefined}>
        {label}
      </label>
      <select
        id={id}
        className={styles.control}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <span className={styles.whenNarrow} aria-hidden="true">
        {options.find((option) => option.value === value)?.label}
      </span>
    </div>
  );
}

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly isWrong?: boolean;
  readonly onChange: (value: string) => void;
}

export function TextField({ label, value, hint, isWrong = false, onChange }: TextProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={styles.control}
        value={value}
        aria-invalid={isWrong}
        {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint && (
        <p id={`${id}-hint`} className={styles.faint}>
          {hint}
        </p>
      )}
    </div>
  );
}
