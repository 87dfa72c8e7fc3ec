import type { Page } from "@playwright/test";

export const SCRIPTS = "**/*.js";
export const COMMANDS = "**/api/trpc/commands.execute";
const LATE_MS = 1500;

/** From now on scripts arrive late, as on a weak line; the page itself is there at once. */
export async function slowScripts(page: Page): Promise<void> {
  await page.route(SCRIPTS, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE_MS));
    await route.continue();
  });
}

/** From now on requests of that pattern wait. @returns lets them through */
export async function hold(page: Page, pattern: string): Promise<() => void> {
  let letThrough = () => {};
  const isLet = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(pattern, async (route) => {
    await isLet;
    await route.continue();
  });
  return letThrough;
}
