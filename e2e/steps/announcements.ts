import type { Page } from "@playwright/test";

type Listening = Window & { heard?: string[] };

/** So often at most, whether it still moves. */
const LOOKS = 12;

/** From now on remembers what the page's two live regions say. */
export async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: string[] = [];
    (window as Listening).heard = heard;
    const options = { childList: true, characterData: true, subtree: true };
    for (const id of ["announce", "alarm"]) {
      const region = document.getElementById(id);
      if (!region) throw new Error(`no live region ${id}`);
      new MutationObserver(() => heard.push(region.textContent?.trim() ?? "")).observe(region, options);
    }
  });
}

/** What was said since `listen`. */
export const heardOn = (page: Page): Promise<string[]> => page.evaluate(() => (window as Listening).heard ?? []);

/** Where somebody is on a page: focus, caret, and how far down what they look at stands in what scrolls. */
const placeNow = (page: Page, lookedAt: string) =>
  page.evaluate((text) => {
    const { activeElement: at } = document;
    const isText = at instanceof HTMLTextAreaElement;
    const seen = [...document.querySelectorAll("main :is(li, [role=listitem]) bdi")].findLast(
      (each) => each.textContent === text,
    );
    let scroller = seen?.parentElement;
    while (scroller && getComputedStyle(scroller).overflowY !== "auto") scroller = scroller.parentElement;
    const from = scroller?.getBoundingClientRect().top ?? 0;
    return {
      focus: at?.getAttribute("aria-label") ?? at?.id ?? at?.tagName,
      caret: isText ? [at.selectionStart, at.selectionEnd] : null,
      value: isText ? at.value : null,
      y: Math.round(scrollY),
      top: Math.round((seen?.getBoundingClientRect().top ?? Number.NaN) - from),
    };
  }, lookedAt);

/** The same once it has come to rest: what lies out of sight gets its true height only frame by frame. */
export async function placeOn(page: Page, lookedAt: string): Promise<Awaited<ReturnType<typeof placeNow>>> {
  let last = await placeNow(page, lookedAt);
  for (let look = 0; look < LOOKS; look++) {
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 250))));
    const place = await placeNow(page, lookedAt);
    if (place.top === last.top && place.y === last.y) break;
    last = place;
  }
  return last;
}
