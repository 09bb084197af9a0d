import { succeed, type Outcome } from '../workbook';
import { runInExcel } from './run';

const key = 'performance-evaluation-checker';

/** Longer settings are kept in pieces, each under a key of its own. */
const maxLength = 30_000;

const pieceKey = (index: number): string => (index === 0 ? key : `${key}.${index}`);

/** The settings kept in the workbook: one sync. */
export async function loadSettings(): Promise<Outcome<string | null>> {
  const pieces = await runInExcel(async (context) => {
    const settings = context.workbook.settings.load('items/key,items/value');
    await context.sync();
    return new Map(settings.items.map((setting): [string, unknown] => [setting.key, setting.value]));
  });
  return pieces.ok ? succeed(joinPieces(pieces.value)) : pieces;
}

function joinPieces(pieces: ReadonlyMap<string, unknown>): string | null {
  let json = '';
  for (let index = 0; ; index += 1) {
    const piece = pieces.get(pieceKey(index));
    if (typeof piece !== 'string') return index === 0 ? null : json;
    json += piece;
  }
}

/** Keeps settings in the workbook: one sync to see what is there, one to write. */
export function saveSettings(json: string): Promise<Outcome<void>> {
  return runInExcel(async (context) => {
    const settings = context.workbook.settings.load('items/key');
    await context.sync();
    const pieces = piecesOf(json);
    const written = new Set(pieces.map((_piece, index) => pieceKey(index)));
    const isOurs = (name: string) => name === key || name.startsWith(`${key}.`);
    for (const setting of settings.items) if (isOurs(setting.key) && !written.has(setting.key)) setting.delete();
    pieces.forEach((piece, index) => settings.add(pieceKey(index), piece));
    await context.sync();
  });
}

function piecesOf(json: string): readonly string[] {
  const count = Math.max(1, Math.ceil(json.length / maxLength));
  return Array.from({ length: count }, (_, index) => json.slice(index * maxLength, (index + 1) * maxLength));
}
