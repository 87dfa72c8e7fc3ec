/** Milliseconds within which a permitted change shows on every other screen. */
export const SOON = { timeout: 1000 };

/** Progress and presence travel on a beat of their own, every three seconds. */
export const TICK = { timeout: 4000 };
