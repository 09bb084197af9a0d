/**
 * What Univer's user interface asks of localforage: which number formats one has used lately. It is kept for the
 * visit alone.
 */
const kept = new Map();

export default {
  getItem: (key) => Promise.resolve(kept.get(key) ?? null),
  setItem: (key, value) => Promise.resolve(kept.set(key, value)).then(() => value),
  removeItem: (key) => Promise.resolve(void kept.delete(key)),
  clear: () => Promise.resolve(kept.clear()),
  key: (index) => Promise.resolve([...kept.keys()][index] ?? null),
  keys: () => Promise.resolve([...kept.keys()]),
  iterate: (visit) => Promise.resolve([...kept].forEach(([key, value], index) => visit(value, key, index + 1))),
};
