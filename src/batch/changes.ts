import type { FindingRecord } from './findings';
import { below, sharedFolders } from './paths';
import type { ReviewedForm } from './review';

/** What became of the findings of an earlier run. */
export interface Changes {
  readonly mended: number;
  readonly fresh: number;
  readonly open: number;
  /** Earlier findings in sheets that this run has not read: nothing is known of them. */
  readonly elsewhere: number;
}

interface Place {
  readonly file: string;
  readonly sheet: string;
  readonly project: string;
}

const placeKey = ({ file, sheet, project }: Place, folders: number): string =>
  JSON.stringify([below(file, folders), sheet, project]);

/**
 * How many folders to leave out of the paths of each run, so that most forms meet: what is handed in again comes in a
 * folder of another name. Of equals the fewest, as `甲局/a.xlsx` is not `乙局/a.xlsx`.
 */
function alignment(earlier: readonly Place[], now: readonly Place[]): readonly [earlier: number, now: number] {
  const [most, mostNow] = [earlier, now].map((places) => sharedFolders(places.map(({ file }) => file)));
  let [best, result] = [0, [0, 0] as readonly [number, number]];
  for (let from = 0; from <= (most ?? 0); from++) {
    const before = new Set(earlier.map((place) => placeKey(place, from)));
    for (let to = 0; to <= (mostNow ?? 0); to++) {
      const met = new Set(now.map((place) => placeKey(place, to)).filter((key) => before.has(key))).size;
      if (met > best) [best, result] = [met, [from, to]];
    }
  }
  return result;
}

/** What tells a finding of one run from those of another: rows may have moved, so the cell takes no part. */
const keyOfFinding = ({ file, sheet, project, code, message }: FindingRecord, folders: number): string =>
  JSON.stringify([below(file, folders), sheet, project, code, message]);

/** What became of an earlier run's findings, file by file as they lie below what was asked for. */
export function changesSince(earlier: readonly FindingRecord[], forms: readonly ReviewedForm[]): Changes {
  const places = forms.map(({ folder, file, sheet, project }) => ({ file: `${folder}/${file}`, sheet, project }));
  const [from, to] = alignment(earlier, places);
  const sheetKey = ({ file, sheet }: Place, folders: number): string => JSON.stringify([below(file, folders), sheet]);
  const read = new Set(places.map((place) => sheetKey(place, to)));
  const isRead = (finding: FindingRecord): boolean => read.has(sheetKey(finding, from));
  const keysOf = (findings: readonly FindingRecord[]): Set<string> =>
    new Set(findings.map((one) => keyOfFinding(one, from)));
  const before = keysOf(earlier.filter(isRead));
  const elsewhere = keysOf(earlier.filter((finding) => !isRead(finding))).size;
  const now = new Set(forms.flatMap(({ findings }) => findings.map((one) => keyOfFinding(one, to))));
  const open = [...now].filter((key) => before.has(key)).length;
  return { mended: before.size - open, fresh: now.size - open, open, elsewhere };
}
