import type { Page } from "@playwright/test";

type Listening = Window & { heard?: string[] };

/** From now on remembers what the page's live region says. */
export async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: string[] = [];
    (window as Listening).heard = heard;
    const region = document.querySelector("#announce");
    if (!region) throw new Error("no live region");
    const options = { childList: true, characterData: true, subtree: true };
    new MutationObserver(() => heard.push(region.textContent?.trim() ?? "")).observe(region, options);
  });
}

/** What was said since `listen`. */
export const heardOn = (page: Page): Promise<string[]> => page.evaluate(() => (window as Listening).heard ?? []);
