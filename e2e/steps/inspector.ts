import { mkdir, writeFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { findingsOn } from "../fixtures/axe";
import { OPENED, throughDoors } from "./doors";
import { hardToHitOn, restlessOn, tooLoudOn, tooSmallOn, tooWideOn, unmarkedOn } from "./measures";
import { Routes } from "./routes";
import { STRUCTURE } from "./structure";

const LANGUAGES = ["en", "de"] as const;
const THEMES = ["light", "dark"] as const;
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;
/** Where the way to the statement stands in the menu, or nobody stands in front of it. */
const WITHOUT_LINK = ["/p/[id]", "/screen/[id]", "/accessibility", "/barrierefreiheit"];

type Language = (typeof LANGUAGES)[number];
type Surface = "desk" | "phone" | "wall";

interface InspectorOptions {
  /** Which views, by their names, where not all of them. */
  isLookedAt?: (name: string) => boolean;
  /** Changes the language of the room, in which its big screen speaks; false where it is settled. */
  speakInRoom?: (wall: Page, lang: Language) => Promise<boolean>;
}

/** Looks at every page it is shown, in both languages, light and dark, wide and narrow, and remembers what is wrong. */
export class Inspector {
  readonly found: string[] = [];
  readonly routes = new Routes();
  /** A page or what opened over it, in one language, theme and size. */
  looks = 0;

  readonly #spoken = new WeakMap<Page, Language>();

  constructor(readonly options: InspectorOptions = {}) {}

  /** Named as the story of the pictures names it. */
  async shoot(page: Page, name: string, kind: Surface = "desk"): Promise<void> {
    if (this.options.isLookedAt?.(name) === false) return;
    const route = this.routes.see(new URL(page.url()).pathname);
    const before = page.viewportSize() ?? SIZES[0];
    for (const lang of this.#languagesFor(page)) {
      if (!(await this.#speak(page, lang, kind))) continue;
      this.#spoken.set(page, lang);
      await this.#fromAllSides(page, `${name}, ${lang}`);
      await page.setViewportSize(before);
      await hear(page, name, lang);
      await throughDoors(page, name, async (door) => {
        await this.#fromAllSides(page, `${door}, ${lang}`, OPENED);
        await page.setViewportSize(before);
        await settle(page);
      });
    }
    await this.#measure(page, name, kind);
    if (!WITHOUT_LINK.includes(route) && (await page.locator('a[href="/accessibility"]').count()) === 0)
      this.#note(name, ["no way to the statement on accessibility"]);
    await page.setViewportSize(before);
  }

  /** Leaves what was found for the statement on accessibility. @param part of the product that was looked at */
  async report(part: string): Promise<void> {
    const on = new Date().toISOString().slice(0, 10);
    const report = { on, looks: this.looks, findings: this.found.length };
    await mkdir("test-results", { recursive: true });
    await writeFile(`test-results/accessibility-${part}.json`, JSON.stringify(report));
  }

  /** The one it speaks already comes first, so that it changes only once. */
  #languagesFor(page: Page): readonly Language[] {
    return this.#spoken.get(page) === "de" ? LANGUAGES.toReversed() : LANGUAGES;
  }

  async #speak(page: Page, lang: Language, kind: Surface): Promise<boolean> {
    const { speakInRoom } = this.options;
    if (kind === "wall" && speakInRoom) return speakInRoom(page, lang);
    await speak(page, lang);
    return true;
  }

  async #fromAllSides(page: Page, name: string, within?: string): Promise<void> {
    for (const size of SIZES) {
      await page.setViewportSize(size);
      for (const colorScheme of THEMES) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await settle(page);
        const rules = colorScheme === "dark" ? "colours" : "all";
        const found = await findingsOn(page, { rules, within });
        this.looks += 1;
        this.#note([name, colorScheme, size.width].join(", "), found);
      }
    }
  }

  async #measure(page: Page, name: string, kind: Surface): Promise<void> {
    await page.setViewportSize(SIZES[1]);
    if (kind === "phone") this.#note(name, await hardToHitOn(page));
    for (const measure of [restlessOn, tooLoudOn, unmarkedOn]) this.#note(name, await measure(page));
    this.#note(name, kind === "wall" ? await tooSmallOn(page) : await tooWideOn(page));
  }

  #note(where: string, findings: readonly string[]): void {
    this.found.push(...findings.map((finding) => `${where}: ${finding}`));
  }
}

/** What a screen reader finds, where that is written down. */
async function hear(page: Page, name: string, lang: Language): Promise<void> {
  const structure = STRUCTURE[name]?.[lang];
  if (!structure) return;
  await expect.soft(page.getByRole("main"), `${name} in ${lang}`).toMatchAriaSnapshot(structure);
}

/** Changes the language in place, as the switch does; what is open and what has been typed stays. */
async function speak(page: Page, lang: Language): Promise<void> {
  if ((await page.evaluate(() => document.documentElement.lang)) === lang) return;
  const { origin } = new URL(page.url());
  await page.context().addCookies([{ name: "touchstone.locale", value: lang, url: origin }]);
  await page.evaluate(() => (window as unknown as { next: { router: { refresh(): void } } }).next.router.refresh());
  const isThere = (wanted: string) => document.documentElement.lang === wanted && document.title !== "";
  await page.waitForFunction(isThere, lang, { timeout: 10_000 });
}

/** Once the layout has followed a new size or theme. */
const settle = (page: Page) =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
