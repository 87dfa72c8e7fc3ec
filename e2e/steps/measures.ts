import type { Page } from "@playwright/test";

/** Pixels at 1920 × 1080 below which nothing is written on the big screen, and below which only its captions are. */
const SMALLEST = 26;
const BODY = 30;
/** Pixels of what a thumb must hit. */
const TOUCH = 44;

/** Texts on the big screen that the last row could not read. What people wrote and headings are never captions. */
export async function tooSmallOn(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 1920, height: 1080 });
  return page.evaluate(
    ({ smallest, body }) => {
      const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
      const isCaption = (element: Element) => element.closest(".caption") !== null && !element.closest("bdi, h1, h2");
      const leastOf = (element: Element) => (isCaption(element) ? smallest : body);
      const isWritten = ({ nodeType, textContent }: Node) => nodeType === Node.TEXT_NODE && textContent?.trim() !== "";
      const picture = document.querySelector("[data-view=screen]") ?? document.body;
      return [...picture.querySelectorAll("*:not(title, desc, .sr-only, .sr-only *)")]
        .filter((element) => [...element.childNodes].some(isWritten) && sizeOf(element) < leastOf(element))
        .map((element) => `${sizeOf(element)} px: ${element.textContent}`);
    },
    { smallest: SMALLEST, body: BODY },
  );
}

/** Rows of lists on the big screen that are seen in part only. */
export const cutOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isSeen = (row: DOMRect, box: DOMRect) =>
      row.top < box.bottom - 1 && row.bottom > box.top + 1 && row.left < box.right - 1 && row.right > box.left + 1;
    const isWhole = (row: DOMRect, box: DOMRect) =>
      row.top >= box.top - 1 && row.bottom <= box.bottom + 1 && row.left >= box.left - 1 && row.right <= box.right + 1;
    const clipping = (row: Element): Element | null => {
      const parent = row.parentElement;
      return !parent || getComputedStyle(parent).overflow === "hidden" ? parent : clipping(parent);
    };
    const cut = [...document.querySelectorAll("[data-view=screen] li")].filter((row) => {
      const box = (clipping(row) ?? document.body).getBoundingClientRect();
      const place = row.getBoundingClientRect();
      return isSeen(place, box) && !isWhole(place, box);
    });
    const own = [...document.querySelectorAll("[data-view=screen] li")].filter(
      (row) => row.scrollHeight > row.clientHeight + 2,
    );
    return [...new Set([...cut, ...own])].map(({ textContent }) => `cut: ${textContent}`);
  });

/** What a thumb would miss on a phone. */
export const hardToHitOn = (page: Page): Promise<string[]> =>
  page.evaluate((touch) => {
    const reach = (element: Element) => (element.closest("label") ?? element).getBoundingClientRect();
    return [...document.querySelectorAll("button, select, summary, textarea")]
      .filter((element) => element.checkVisibility() && !element.closest("[inert], .sr-only"))
      .map((element) => ({ element, box: reach(element) }))
      .filter(({ box }) => box.height > 1 && (box.height < touch - 0.5 || box.width < touch - 0.5))
      .map(({ element, box }) => {
        const name = element.getAttribute("aria-label") ?? element.textContent?.trim();
        return `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.tagName} ${name}`;
      });
  }, TOUCH);

const NARROW = { width: 320, height: 640 };
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };

const DOUBLED = "html { font-size: 200% !important }";

/** How somebody may have set their browser (WCAG 1.4.4, 1.4.10, 1.4.12), as a style sheet. */
const SETTINGS = {
  "320 wide": { size: NARROW, css: "" },
  "text of 200 %": { size: DESK, css: DOUBLED },
  "text of 200 % on a phone": { size: PHONE, css: DOUBLED },
  "text spaced": {
    size: NARROW,
    css: "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
  },
} as const;

/** Letters to a line from which on a text can be read. */
const LEGIBLE = 3.5;

/**
 * Pixels by which the page is wider than its window, and what sticks out, in windows and settings people have; on phones
 * also texts of which hardly a letter stands in each line.
 */
export async function tooWideOn(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [name, { size, css }] of Object.entries(SETTINGS)) {
    await page.setViewportSize(size);
    found.push(...(await stickingOut(page, css)).map((each) => `${name}: ${each}`));
  }
  await page.emulateMedia({ forcedColors: "active" });
  found.push(...(await stickingOut(page, "")).map((each) => `forced colours: ${each}`));
  await page.emulateMedia({ forcedColors: "none" });
  return found;
}

const stickingOut = (page: Page, css: string): Promise<string[]> =>
  page.evaluate(
    async ({ rules, legible }) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets.push(sheet);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const { scrollWidth, clientWidth } = document.documentElement;
      const out = [...document.body.querySelectorAll("*")].filter(
        (element) => element.getBoundingClientRect().right > clientWidth + 1,
      );
      const names = out.slice(-3).map(({ tagName, className }) => `${tagName} ${className}`.slice(0, 90));
      const wide = scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide: ${names.join(" | ")}`] : [];
      const range = document.createRange();
      const isSqueezed = (element: Element) => {
        if (clientWidth >= 640) return false;
        const text = element.textContent?.trim() ?? "";
        range.selectNodeContents(element);
        const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
        return lines > 2 && text.length / lines < legible;
      };
      const squeezed = [...document.body.querySelectorAll("*:not(.sr-only, .sr-only *)")]
        .filter((element) => element.childElementCount === 0 && element.checkVisibility() && isSqueezed(element))
        .map(({ textContent, tagName }) => `squeezed: ${tagName} ${textContent?.trim().slice(0, 40)}`);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
      return [...wide, ...squeezed];
    },
    { rules: css, legible: LEGIBLE },
  );

/** What still moves although the person asked for rest. */
export const restlessOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const moving = document.getAnimations().filter(({ playState }) => playState === "running");
    return moving.map(({ effect }) => `moves: ${effect instanceof KeyframeEffect && effect.target?.className}`);
  });

/** Live regions but the two of the page (and the framework's own, out of sight, which reads titles of new pages). */
export const tooLoudOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const loud = [...document.querySelectorAll("[aria-live], [role=alert], [role=status], [role=log], output")]
      .filter((element) => element.getAttribute("aria-live") !== "off")
      .map(({ id, outerHTML }) => id || outerHTML.slice(0, 80));
    return loud.toString() === "announce,alarm" ? [] : [`live regions: ${loud.join(", ")}`];
  });

/** Names of languages that are not marked as being in that language. */
export const unmarkedOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const languages: Record<string, string> = { Deutsch: "de", English: "en" };
    return [...document.querySelectorAll("button, [role^=menuitem], option, label")]
      .filter((element) => {
        const language = languages[element.textContent?.trim() ?? ""];
        const marked = element.querySelector("[lang]") ?? element.closest("[lang]");
        return language && marked?.getAttribute("lang") !== language;
      })
      .map(({ textContent }) => `not marked as its language: ${textContent}`);
  });
