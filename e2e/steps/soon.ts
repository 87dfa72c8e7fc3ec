import { availableParallelism, loadavg } from "node:os";
import { expect, type Page } from "@playwright/test";

/** How much longer everything takes where more wants to run than there are cores; 1 on a machine with room. */
const crowding = () => Math.max(1, (1.5 * (loadavg()[0] ?? 0)) / availableParallelism());

/** Milliseconds within which a permitted change shows on every other screen: one second. */
export const SOON = {
  get timeout() {
    return 1000 * crowding();
  },
};

/** Progress and presence travel on a beat of their own, every three seconds. */
export const TICK = {
  get timeout() {
    return 4000 * crowding();
  },
};

/** For what is due after so many milliseconds, and shows soon after that. */
export const within = (ms: number): { timeout: number } => ({ timeout: ms + SOON.timeout });

/** Waits until a page that has just been opened listens: single keys pressed before go nowhere, links leave it whole. */
export const alive = (page: Page): Promise<void> => expect(page.locator("html")).toHaveAttribute("data-alive");
