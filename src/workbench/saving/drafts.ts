/** Work that was not saved, kept in this browser alone. */
export interface Draft {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** When it was kept, in milliseconds. */
  readonly at: number;
}

const [DATABASE, STORE, KEY] = ['workbench', 'drafts', 'last'];

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

export const keepDraft = (draft: Draft): Promise<unknown> => inStore('readwrite', (store) => store.put(draft, KEY));
export const findDraft = (): Promise<Draft | null> =>
  inStore<Draft | undefined>('readonly', (store) => store.get(KEY) as IDBRequest<Draft | undefined>).then(
    (found) => found ?? null,
  );
export const dropDraft = (): Promise<unknown> => inStore('readwrite', (store) => store.delete(KEY));
