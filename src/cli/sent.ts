import { placesOf, type FileOutcome, type FormOutcome } from '../batch';

/** What a run writes down of a file, one a line: what is printed was printed. */
export type FileRecord = Omit<FileOutcome, 'forms'> & {
  readonly forms: readonly Omit<FormOutcome, 'printed' | 'shown'>[];
};

/** What a run adds up of a form as it comes in. */
export interface SentForm extends Omit<FormOutcome, 'reviewed' | 'facts'> {
  /** Where the keys of its facts are noted. */
  readonly places: readonly number[];
}

/** What a thread sends of a file: what its run wants at once, and all else as the line that it writes down unread. */
export interface SentOutcome extends Omit<FileOutcome, 'forms'> {
  readonly forms: readonly SentForm[];
  readonly line: string;
}

export function sent({ file, forms, failures, skipped }: FileOutcome): SentOutcome {
  const kept = forms.map(({ printed, shown, ...form }) => form);
  return {
    file,
    forms: forms.map(({ reviewed, facts, ...form }) => ({ ...form, places: placesOf(facts) })),
    failures,
    skipped,
    line: JSON.stringify({ file, forms: kept, failures, skipped } satisfies FileRecord),
  };
}
