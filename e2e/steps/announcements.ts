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

/** Where somebody is on a page: focus, caret, and how far down what they look at stands. */
export const placeOn = (page: Page, lookedAt: string) =>
  page.evaluate((text) => {
    const { activeElement: at } = document;
    const isText = at instanceof HTMLTextAreaElement;
    const seen = [...document.querySelectorAll("main li bdi")].findLast((each) => each.textContent === text);
    return {
      focus: at?.getAttribute("aria-label") ?? at?.id ?? at?.tagName,
      caret: isText ? [at.selectionStart, at.selectionEnd] : null,
      value: isText ? at.value : null,
      y: Math.round(scrollY),
      top: Math.round(seen?.getBoundingClientRect().top ?? Number.NaN),
    };
  }, lookedAt);
