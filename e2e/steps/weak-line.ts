import type { Page } from "@playwright/test";

const LATE_MS = 1500;

/** From now on scripts arrive late, as on a weak line; the page itself is there at once. */
export async function slowScripts(page: Page): Promise<void> {
  await page.route("**/*.js", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE_MS));
    await route.continue();
  });
}

/** From now on scripts wait. @returns lets them through */
export async function holdScripts(page: Page): Promise<() => void> {
  let letThrough = () => {};
  const isLet = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route("**/*.js", async (route) => {
    await isLet;
    await route.continue();
  });
  return letThrough;
}
