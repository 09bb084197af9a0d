import type { Decimal } from '../../scoring';
import type { Measure } from '../../scoring';
import type { Field } from '../cells/content';
import type { CellAddress, CellRange } from '../cells/grid';
import type { FormKind } from './kind';
import type { FundColumnField, IndicatorColumnField, Level1Kind, Level2Kind } from '../evidence/labels';

/** How a form's indicator block is laid out. */
export type LayoutId =
  /** 年度指标值 · 实际完成值 · 分值 · 得分 */
  | 'standard'
  /** 指标性质 · 指标值 · 度量单位 in columns of their own */
  | 'split-target'
  /** 分值 before 年度指标值 */
  | 'points-first'
  /** no 分值 column: points stand in the level-1 label */
  | 'no-points'
  /** neither 分值 nor 得分 */
  | 'no-scores'
  /** no indicator block was found */
  | 'no-indicators';

/** A label of the form and the cell that answers it. */
export interface LabelledField {
  readonly label: Field;
  /** The answer; blank where the form leaves it out. Where it is a list, its rows are lines of one text, at the first row's cell. */
  readonly value: Field;
  /** The cells of such a list below the first, and the numbers of its rows. */
  readonly also?: readonly CellAddress[];
}

/** The project's name, bodies and year. `null`: the form has no such label. */
export interface FormHeader {
  readonly title: Field | null;
  readonly projectName: LabelledField | null;
  /** The code that the finance system knows the project by. */
  readonly projectCode: LabelledField | null;
  readonly department: LabelledField | null;
  readonly unit: LabelledField | null;
  /** The form's year with the cell that shows it. */
  readonly year: { readonly year: number; readonly field: Field } | null;
}

/** One row of the funds block: the total or one source of money. */
export interface FundRow {
  /** 0-based sheet row. */
  readonly row: number;
  readonly label: Field;
  readonly isTotal: boolean;
  /** The heading of the way in which the total is split, 按收入性质分, that the row stands beside or is; absent: it stands beside none. */
  readonly split?: Field;
  /** The cells by column; a column the form lacks is absent, a blank cell is a blank field. */
  readonly cells: Readonly<Partial<Record<FundColumnField, Field>>>;
}

export interface FundsBlock {
  /** Unit of the amounts by the block's heading; `null` where it names none. */
  readonly moneyUnit: '元' | '万元' | null;
  readonly heading: Field;
  /** Points of the execution rate by the heading, `预算执行情况（10分）`; `null` where it names none. */
  readonly headingPoints: Decimal | null;
  /** Heading cells by column. */
  readonly columns: Readonly<Partial<Record<FundColumnField, Field>>>;
  /** Columns whose headings say nothing, known by their amounts. */
  readonly guessed?: readonly FundColumnField[];
  /** 年度资金总额; `null` where the block has no rows. */
  readonly total: FundRow | null;
  readonly sources: readonly FundRow[];
}

/** One row of the block 资金管理情况: what it is about, what was done, what was not. */
export interface ManagementRow {
  readonly label: Field;
  readonly description: Field;
  /** `null`: the block has no column for problems. */
  readonly problem: Field | null;
}

/** How the money was managed, as the forms of transfer payments tell it. */
export interface ManagementBlock {
  readonly heading: Field;
  readonly rows: readonly ManagementRow[];
}

/** One task of a department's year, and the cells beside it that tell a number: read, and judged by no rule. */
export interface Task {
  readonly row: number;
  readonly label: Field;
  readonly figures: readonly Field[];
}

/** A level label with what it means. */
export interface LevelLabel<Kind> {
  readonly field: Field;
  readonly kind: Kind | null;
  /** Points by the label, `产出指标（50分）`; `null` where it names none. */
  readonly points: Decimal | null;
}

/** A target or actual value: the cells it was read from (one, or sign · value · unit) and what they say. */
export interface ValueField {
  /** The cell of the value itself. */
  readonly field: Field;
  /** All cells that took part. */
  readonly cells: readonly CellAddress[];
  /** Composed text, sign and unit included. */
  readonly text: string;
  readonly measure: Measure;
  /** Text of the 指标性质 column, where there is one. */
  readonly nature: string | null;
}

/** One indicator row. */
export interface Indicator {
  readonly row: number;
  readonly level1: LevelLabel<Level1Kind> | null;
  readonly level2: LevelLabel<Level2Kind> | null;
  readonly name: Field;
  readonly target: ValueField;
  /** The target as it was set first, where another took its place during the year; else `null`. */
  readonly superseded: ValueField | null;
  readonly actual: ValueField;
  /** How far the target was reached, or what share of the points that earns, as printed. `null`: the form has no such column. */
  readonly completion: Field | null;
  /** `null`: the form has no such column. */
  readonly points: Field | null;
  readonly score: Field | null;
  readonly reason: Field | null;
  /** The mark that stands for an answer to be ticked, 优, with the answer as its text; `null`: the row ticks none. */
  readonly ticked: Field | null;
  /** The score on the form's own scale and the weight (else the points) that converts it into `score`; `null`: there is no such score. */
  readonly scaled: { readonly score: Field; readonly weight: Field } | null;
  /** Whether the row holds an indicator at all; `无 · 无 · 无 · 0 · 0` does not, nor does a 其中 row. */
  readonly isApplicable: boolean;
  /** Whether the row is a 其中 (of which) row under another indicator. */
  readonly isSubRow: boolean;
}

/**
 * One row of a rubric beside the indicators (项目决策, 项目管理): scored by its own criteria, without target or
 * result, and part of the total.
 */
export interface RubricRow {
  readonly row: number;
  /** What the group of criteria is called, 项目管理 13分, and the criterion itself. */
  readonly group: Field | null;
  readonly name: Field | null;
  readonly points: Field | null;
  readonly score: Field;
}

/** The 总分 row. */
export interface TotalRow {
  readonly row: number;
  readonly label: Field;
  readonly points: Field | null;
  readonly score: Field | null;
  readonly grade: Field | null;
  /** What the row says in words beside its numbers and grade. */
  readonly reason: Field | null;
}

/** One cell that stands in a wrong column, and where it belongs. */
export interface Move {
  readonly from: Field;
  readonly to: CellAddress;
  readonly column: IndicatorColumnField;
}

/** What stood in a wrong place and was read all the same. */
export interface Displacement {
  readonly kind: 'row' | 'label' | 'total-row';
  readonly row: number;
  readonly moves: readonly Move[];
  /** Whether all of the row is known for what it is: only then it follows where its cells belong. */
  readonly isKnown: boolean;
}

/** What another reading of a doubtful cell would change: a block or a column that the form lacks, or the row that the cell stands in. */
export type DoubtedPart =
  'year' | 'bodies' | 'funds' | 'goals' | 'levels' | 'grade' | 'total' | 'row' | IndicatorColumnField;

/** Something of the layout that the reader is not sure of; it says so and leaves the rest to a person. */
export interface Doubt {
  readonly kind:
    /** A heading in no table, read as the column it is most like. */
    | 'heading-guessed'
    /** A heading that the reader cannot place, in a form that lacks a column it needs. */
    | 'heading-unknown'
    /** The block has no column for this. */
    | 'column-missing'
    /** A cell of an indicator row that no column takes. */
    | 'cell-unplaced';
  /** The cell in question; for a missing column the first heading. */
  readonly field: Field;
  /** What it was read as, or what is missing; `null` where that is the question. */
  readonly column: IndicatorColumnField | FundColumnField | null;
  /** What a second reading would change. Where it changes nothing that was read, and in a heading that was guessed, nothing. */
  readonly about: readonly DoubtedPart[];
}

/** A self-evaluation form as read from one sheet: values alone, every value with its cell. */
export interface EvaluationForm {
  readonly kind: FormKind;
  readonly range: CellRange;
  readonly layout: LayoutId;
  readonly header: FormHeader;
  readonly funds: FundsBlock | null;
  /** `null`: the form has no such block. */
  readonly management: ManagementBlock | null;
  readonly tasks: readonly Task[];
  readonly goal: LabelledField | null;
  /** The goal as it was set first, where another took its place during the year; else `null`. */
  readonly supersededGoal: LabelledField | null;
  readonly outcome: LabelledField | null;
  /** Headings of the indicator block by column. */
  readonly columns: Readonly<Partial<Record<IndicatorColumnField, Field>>>;
  /** Heading of the execution rate's points on the indicator block, `绩效指标（90分）`. */
  readonly indicators: readonly Indicator[];
  readonly rubric: readonly RubricRow[];
  readonly total: TotalRow | null;
  readonly displacements: readonly Displacement[];
  /** What of the layout is not sure; empty where all is. */
  readonly doubts: readonly Doubt[];
  /** Rows left from the template: `指标2：`, `……`. */
  readonly placeholders: readonly Field[];
  /** Labels that a second row claims again. */
  readonly repeatedLabels: readonly Field[];
  /** Required texts beside labels that the reader does not interpret (其他需要说明事项, 评价结论 …). */
  readonly notes: readonly LabelledField[];
  /** Every non-blank cell of the range, in reading order. */
  readonly cells: readonly Field[];
  /** What stands under headings that the reader knows and has no use for: another year, money received, a recheck. */
  readonly aside: readonly Field[];
  /** The cells of other tables that stand between those rows: no block reads them. */
  readonly apart: readonly Field[];
}
