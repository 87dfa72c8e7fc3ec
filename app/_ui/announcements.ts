import { othersSwitch } from "./others-switch";

/** Least time between two messages about what others do. */
const PAUSE_MS = 5000;
/** How long a sentence counts as just said. */
const FRESH_MS = 2000;
/** Makes a repeated sentence a change, so that it is read again. */
const INVISIBLE = "\u00a0";

/** Spoken when the reader pauses, or at once, for a failed own action. */
export type Voice = "polite" | "assertive";

const current: Record<Voice, string> = { polite: "", assertive: "" };
let waiting: (() => string) | null = null;
let timer: ReturnType<typeof setTimeout> | null = null;
let saidAt = Number.NEGATIVE_INFINITY;
const listeners = new Set<() => void>();

function say(text: string, voice: Voice): void {
  saidAt = Date.now();
  current[voice] = text === current[voice] ? text + INVISIBLE : text;
  for (const listener of listeners) listener();
}

function pause(): void {
  timer = setTimeout(() => {
    timer = null;
    if (waiting === null) return;
    say(waiting(), "polite");
    waiting = null;
    pause();
  }, PAUSE_MS);
}

/** Says at once what the person's own action did. */
export function announce(text: string, voice: Voice = "polite"): void {
  say(text, voice);
}

/** Says that something is done, unless the sentence just said has told it in other words. */
export function announceDone(text: string): void {
  if (Date.now() - saidAt > FRESH_MS) say(text, "polite");
}

/**
 * Says what others did: at most one message in five seconds, the newest wins, and none where this device is to be quiet.
 * @param text asked for when it is said, so that it can tell of everything since the last time
 */
export function announceOthers(text: () => string): void {
  if (!othersSwitch.isOn()) return;
  if (timer !== null) {
    waiting = text;
    return;
  }
  say(text(), "polite");
  pause();
}

export const announcement = (voice: Voice): string => current[voice];

export function subscribeToAnnouncements(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
