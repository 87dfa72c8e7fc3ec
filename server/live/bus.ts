/** Says that a workshop has moved, and who moved it; carries nothing else. A lost message delays, never diverges. */
export interface Bus {
  publish(workshopId: string, authors?: readonly string[]): void;
  /** @returns a function that ends the subscription */
  subscribe(listener: (workshopId: string, authors: readonly string[]) => void): () => void;
}

/** The bus of a single process. */
export function localBus(): Bus {
  const listeners = new Set<(workshopId: string, authors: readonly string[]) => void>();
  return {
    publish(workshopId, authors = []) {
      for (const listener of listeners) listener(workshopId, authors);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
