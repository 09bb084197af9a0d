import { SELF_EVALUATIONS, toA1, type CellAddress, type EvaluationForm, type Profile } from '../../audit';
import type { ChoiceList } from '../../workbook';
import { LEVELS } from './level-names';

const SIGNS = ['≥', '≤', '＝', '＞', '＜', '定性'];
/** Where the column asks for no sign, but whether there is one. */
const NATURES = ['定量', '定性'];

interface Choice {
  readonly address: CellAddress;
  readonly values: readonly string[];
}

/** Values to choose from in the cells for levels and signs, by the cells that take them. */
export function choicesOf(form: EvaluationForm, sheetId: string, profile: Profile): ChoiceList[] {
  if (!SELF_EVALUATIONS.includes(form.kind)) return [];
  const lists = new Map<string, { readonly values: readonly string[]; readonly cells: CellAddress[] }>();
  for (const { address, values } of [...levels(form, profile), ...signs(form)]) {
    const key = values.join();
    const list = lists.get(key) ?? { values, cells: [] };
    lists.set(key, list);
    list.cells.push(address);
  }
  return [...lists.values()].map(({ values, cells }) => ({ sheetId, cells, values }));
}

/** The values of each cell that has some, by its address. */
export const choicesByCell = (lists: readonly ChoiceList[]): ReadonlyMap<string, readonly string[]> =>
  new Map(lists.flatMap(({ cells, values }) => cells.map((cell) => [toA1(cell), values] as const)));

/** Cells that hold a level, and those where a row has none. Cells below a level that goes on need none of their own. */
function levels(form: EvaluationForm, profile: Profile): Choice[] {
  const { columns, indicators } = form;
  const known = LEVELS.filter(({ key }) => key !== 'cost' || hasCost(profile));
  const rows = new Map(indicators.map((indicator) => [indicator.row, indicator]));
  const top = (kind: string | null | undefined) => known.find(({ key }) => key === kind);
  const level1 = known.map(({ name }) => name);
  const level2 = (kind: string | null | undefined): readonly string[] =>
    (top(kind) ? [top(kind)] : known).flatMap((one) => partsOf(one, hasCost(profile)));
  return rowsOf(form).flatMap((row): Choice[] => {
    const indicator = rows.get(row);
    const at = (column: 'level1' | 'level2', values: readonly string[]): Choice[] => {
      const heading = columns[column];
      if (!heading) return [];
      const address = { row, column: heading.address.column };
      const goesOn = indicator ? indicator[column] !== null : true;
      return goesOn && !isFilled(form, address) ? [] : [{ address, values }];
    };
    return [...at('level1', level1), ...at('level2', level2(indicator?.level1?.kind))];
  });
}

const hasCost = ({ weights }: Profile): boolean =>
  weights.length === 0 || weights.some(({ cost }) => cost !== undefined);

/** Where costs are a level of their own they are no part of the output. */
const partsOf = (level: (typeof LEVELS)[number] | undefined, isCostApart: boolean): readonly string[] =>
  level ? [...level.parts, ...(level.key === 'output' && isCostApart ? [] : level.more)] : [];

/** The column of signs, in every row. */
function signs(form: EvaluationForm): Choice[] {
  const heading = form.columns.nature;
  if (!heading) return [];
  const values = heading.text.includes('定量') ? NATURES : SIGNS;
  return rowsOf(form).map((row) => ({ address: { row, column: heading.address.column }, values }));
}

const isFilled = ({ cells }: EvaluationForm, { row, column }: CellAddress): boolean =>
  cells.some(({ address }) => address.row === row && address.column === column);

/** The rows of the indicators, also those without one so far. */
export function rowsOf({ columns, indicators, total, cells, placeholders, range }: EvaluationForm): number[] {
  const first = Math.max(...Object.values(columns).map(({ address }) => address.row)) + 1;
  const last = Math.min(total?.row ?? range.bottom + 1, range.bottom + 1);
  const used = [...cells, ...placeholders]
    .map(({ address }) => address.row)
    .filter((row) => row >= first && row < last);
  return [...new Set([...indicators.map(({ row }) => row), ...used])].sort((a, b) => a - b);
}
