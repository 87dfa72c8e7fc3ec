/** Least time between two messages about what others do. */
const PAUSE_MS = 5000;
/** Makes a repeated sentence a change, so that it is read again. */
const INVISIBLE = "\u00a0";

let current = "";
let waiting: (() => string) | null = null;
let timer: ReturnType<typeof setTimeout> | null = null;
const listeners = new Set<() => void>();

function say(text: string): void {
  current = text === current ? text + INVISIBLE : text;
  for (const listener of listeners) listener();
}

function pause(): void {
  timer = setTimeout(() => {
    timer = null;
    if (waiting === null) return;
    say(waiting());
    waiting = null;
    pause();
  }, PAUSE_MS);
}

/** Says at once what the person's own action did. */
export function announce(text: string): void {
  say(text);
}

/**
 * Says what others did: at most one message in five seconds, the newest wins.
 * @param text asked for when it is said, so that it can tell of everything since the last time
 */
export function announceOthers(text: () => string): void {
  if (timer !== null) {
    waiting = text;
    return;
  }
  say(text());
  pause();
}

export const announcement = (): string => current;

export function subscribeToAnnouncements(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
