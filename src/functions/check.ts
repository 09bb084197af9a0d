import { countsOf, soundnessOf, toA1, type CoverageCounts, type Finding, type Soundness } from '../audit';
import { isFailure, type Failure } from './failure';
import { auditRange } from './forms-in-range';

/** One finding as a row of cells, in words that the host chooses. */
export interface FindingRow {
  readonly finding: Finding;
  /** The cell to look at; empty for the form as a whole. */
  readonly cell: string;
}

/** The last row: how much was checked, and which cells could not be. */
export interface CoverageRow {
  readonly soundness: Soundness;
  readonly counts: CoverageCounts;
  readonly cells: readonly string[];
}

/**
 * 校验区域中的自评表，逐条列出问题：编号、级别、单元格、说明，向下溢出四列；最后一行是已核、定性和未能核的项数。 / Checks the forms of a range: code, severity, cell and message of each finding, spilled over four columns; the last row says how much was checked.
 * @customfunction CHECK
 * @param range 区域：整张自评表，从标题到总分；公式放在表格下方或另一张工作表。 / Range: a whole form, from its title to the total; put the formula below it or on another sheet.
 * @param profile 规则集：编号；省略时按表格版式推断，推断不出为 national-2020。 / Profile: its id; by default the one the layout points to, else national-2020.
 * @spills
 * @returns 每个问题一行，最后一行为核对情况；没有问题且全部核过时写明“未发现问题”。 / A row for each finding, then one that says how much was checked, and that nothing was found only where all was.
 * @example samples/tidy.xlsx!电子政务运维 =PE.CHECK(A1:I22) → {PE302,错误,H17,…
 * @example =PE.CHECK({"甲","乙"}) → #N/A
 */
export function check(range: unknown[][], profile?: unknown): readonly (FindingRow | CoverageRow)[] | Failure {
  const audits = auditRange(range, profile);
  if (isFailure(audits)) return audits;
  const rows = audits.flatMap(({ findings }) =>
    findings.map((finding): FindingRow => ({ finding, cell: finding.cells[0] ? toA1(finding.cells[0]) : '' })),
  );
  const counts = countsOf(audits.map(({ coverage }) => coverage));
  const cells = audits.flatMap(({ coverage }) => coverage.unchecked.map(({ field }) => toA1(field.address)));
  return [...rows, { soundness: soundnessOf(rows.length, counts), counts, cells }];
}
