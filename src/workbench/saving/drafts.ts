import type { Loss } from '../../files';

/** Work that was not saved, kept in this browser alone. */
export interface Draft {
  /** Which visit to the page it is of: one visit's draft never takes the place of another's. */
  readonly visit: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What it does not have of the file that was opened, where it is a new .xlsx; `null`: nobody can tell. */
  readonly lost?: readonly Loss[] | null;
  /** The sheet that was in view. */
  readonly sheet?: string | null;
  /** When it was kept, in milliseconds. */
  readonly at: number;
}

const [DATABASE, STORE] = ['workbench', 'drafts'];

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('indexedDB'));
  });
}

async function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | null> {
  try {
    const database = await openDatabase();
    try {
      return await new Promise<T>((resolve, reject) => {
        const request = work(database.transaction(STORE, mode).objectStore(STORE));
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('indexedDB'));
      });
    } finally {
      database.close();
    }
  } catch {
    // A browser that keeps nothing for pages keeps no drafts: the question before leaving is what is left.
    return null;
  }
}

export const keepDraft = (draft: Draft): Promise<unknown> =>
  inStore('readwrite', (store) => store.put(draft, draft.visit));

/** The newest draft of another visit. */
export async function findDraft(visit: string): Promise<Draft | null> {
  const all = await inStore<Draft[]>('readonly', (store) => store.getAll() as IDBRequest<Draft[]>);
  const others = (all ?? []).filter((draft) => draft.visit !== visit);
  return others.reduce<Draft | null>((newest, draft) => (newest && newest.at > draft.at ? newest : draft), null);
}

export const dropDraft = (visit: string): Promise<unknown> => inStore('readwrite', (store) => store.delete(visit));
