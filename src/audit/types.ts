import type { CellAddress } from '../form';
import type { CellEdit, CellInRun, Fix, MessageValue, Severity } from '../rules/types';
import type { JudgedForm } from './judge';
import type { Decimal, Grade, Profile } from '../scoring';

/** A fix with what follows from it in the sheet as it stands, where it is taken alone. */
export interface FindingFix extends Fix {
  /** What the rule mends. The other edits follow from these: sums, the total, the grade. */
  readonly own: readonly CellEdit[];
}

/** One thing found in one form, as data: what, where, why, and what would mend it. */
export interface Finding {
  readonly rule: string;
  readonly code: string;
  readonly severity: Severity;
  readonly isJudgement: boolean;
  /** The first is the one to look at, the others took part; empty for the form as a whole. */
  readonly cells: readonly CellAddress[];
  readonly message: string;
  readonly data: Readonly<Record<string, MessageValue>>;
  readonly basis: readonly string[];
  readonly expected: Decimal | null;
  readonly actual: Decimal | null;
  readonly steps: readonly string[];
  readonly fix: FindingFix | null;
  /** Whether the value it expects may follow from the wrong cells: the layout was not fully recognised. */
  readonly isTentative: boolean;
}

/** One thing found by comparing forms. */
export interface CrossFormFinding {
  readonly rule: string;
  readonly code: string;
  readonly severity: Severity;
  readonly isJudgement: boolean;
  readonly cells: readonly CellInRun[];
  readonly message: string;
  readonly data: Readonly<Record<string, MessageValue>>;
  readonly basis: readonly string[];
}

/** A person's decision not to be shown a finding again, with the reason. */
export interface Suppression {
  readonly rule: string;
  /** The finding's first cell; `null` for findings about the form as a whole. */
  readonly cell: CellAddress | null;
  readonly reason: string;
  /** The cell's text when the decision was made: where it has changed, the finding is raised again. */
  readonly cellText: string;
}

/** Why a suppression no longer holds. */
export interface StaleSuppression {
  readonly suppression: Suppression;
  readonly why: 'not-found' | 'value-changed';
}

/** The total that follows once every score known to be wrong is put right. */
export interface Recomputed {
  /** `null` where a score is missing and cannot be computed. */
  readonly score: Decimal | null;
  readonly grade: Grade | null;
  /**
   * How many of the scores went in as printed although nobody knows whether they are right: not judged, or found wrong
   * with no score following.
   */
  readonly open: number;
  /** The addends in order: execution first. */
  readonly steps: readonly string[];
}

/** The result of checking one form. */
export interface FormAudit extends JudgedForm {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly { readonly finding: Finding; readonly reason: string }[];
  readonly stale: readonly StaleSuppression[];
  readonly recomputed: Recomputed;
}

/** How rules are set for a run. */
export interface AuditOptions {
  /** `auto`: each form by the profile that its layout suggests. */
  readonly profile: Profile | 'auto';
  /** Points a printed score may be off, in the place of the profile's own tolerance. */
  readonly tolerance?: Decimal;
  /** Rule id → severity or off, over the profile's own settings. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  readonly suppressions?: readonly Suppression[];
}
