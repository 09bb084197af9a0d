type Listener = () => void;

/** A value that can be watched. */
export interface Store<State> {
  get(): State;
  /** Replaces some of the state; a function gets the state as it is then. */
  set(patch: Partial<State> | ((state: State) => Partial<State>)): void;
  /** Returns the way to stop. */
  subscribe(listener: Listener): () => void;
}

/** Settles with the next change of a state. */
export function nextChange<State>({ subscribe }: Pick<Store<State>, 'subscribe'>): Promise<void> {
  return new Promise((resolve) => {
    const stop = subscribe(() => {
      stop();
      resolve();
    });
  });
}

export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<Listener>();
  return {
    get: () => state,
    set(patch) {
      state = { ...state, ...(typeof patch === 'function' ? patch(state) : patch) };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
