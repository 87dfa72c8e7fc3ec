import { newSeed } from "@/app/_live/ids";

const nameOf = (code: string) => `touchstone.joining.${code}`;
const inMemory = new Map<string, string>();

/**
 * Tells the server that a second try is the same person: kept until an answer has come, because the first one may be
 * lost after it let somebody in. All tabs of a browser share it.
 */
export function entryKey(code: string): string {
  const known = inMemory.get(code) ?? read(code);
  if (known) return known;
  const key = newSeed();
  inMemory.set(code, key);
  try {
    localStorage.setItem(nameOf(code), key);
  } catch {
    // Private mode or a full device: known to this page alone.
  }
  return key;
}

export function forgetEntryKey(code: string): void {
  inMemory.delete(code);
  try {
    localStorage.removeItem(nameOf(code));
  } catch {
    // Never stored.
  }
}

function read(code: string): string | null {
  try {
    return localStorage.getItem(nameOf(code));
  } catch {
    return null;
  }
}
