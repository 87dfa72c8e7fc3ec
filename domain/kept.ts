const KEPT_AT_MOST = 5000;

/** Remembers what was made of a text: cards are compared again with every card looked at. Starts anew when it is full. */
export function keptByText<T>(make: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const before = kept.get(text);
    if (before !== undefined) return before;
    if (kept.size >= KEPT_AT_MOST) kept.clear();
    const made = make(text);
    kept.set(text, made);
    return made;
  };
}
