import { mkdir } from "node:fs/promises";
import { join } from "node:path";

const DOCS = "docs/screenshots";
/** What the repository keeps, by language, theme and name. */
const KEPT = {
  "en-light-cockpit-reveal-all": "cockpit-reveal",
  "en-light-cockpit-collect": "cockpit-collect",
  "de-dark-cockpit-ideate": "cockpit-ideate-dark-de",
  "en-light-phone-vote": "phone-vote",
  "de-dark-phone-collect": "phone-collect-dark-de",
  "en-light-screen-lobby": "big-screen-lobby",
  "en-light-screen-reveal-all": "big-screen-reveal",
  "en-light-plan": "plan",
  "en-light-results": "results",
};

export const SIZES = {
  desk: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
  wall: { width: 1920, height: 1080 },
};
/** A wrong password and a page that does not exist: here the browser complains rightly. */
const REFUSED_ON_PURPOSE = ["/signin", "/nowhere"];
/** Sizes looked at besides, when every picture is taken. */
const NARROW = { desk: { width: 1024, height: 768 }, phone: { width: 360, height: 640 } };

/** Takes pictures in one language: those the repository keeps, or all of them into a folder. */
export class Camera {
  /** What was wrong: a text without a translation, an error, a page wider than its window. */
  complaints = new Set();
  #lang;
  #folder;

  /** @param {string} lang @param {string | null} folder for every picture, or null for the kept ones */
  constructor(lang, folder) {
    this.#lang = lang;
    this.#folder = folder;
  }

  watch(page) {
    const note = (text) => {
      const { pathname } = new URL(page.url());
      if (!REFUSED_ON_PURPOSE.includes(pathname)) this.complaints.add(`${pathname}: ${text}`);
    };
    page.on("pageerror", (error) => note(error.message));
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && note(message.text()));
    return page;
  }

  /** @param {"desk" | "phone" | "wall"} kind of surface, which decides about the sizes */
  async shoot(page, name, kind = "desk") {
    for (const theme of ["light", "dark"]) {
      const file = `${this.#lang}-${theme}-${name}`;
      if (this.#folder === null && !KEPT[file]) continue;
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      if (this.#folder === null) await this.#snap(page, DOCS, KEPT[file]);
      else await this.#everySize(page, kind, file);
    }
  }

  async #everySize(page, kind, file) {
    await this.#snap(page, this.#folder, file);
    const narrow = NARROW[kind];
    if (!narrow) return;
    await page.setViewportSize(narrow);
    await this.#snap(page, this.#folder, `${file}-${narrow.width}`);
    await page.setViewportSize(SIZES[kind]);
  }

  async #snap(page, folder, name) {
    await mkdir(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `${name}.png`) });
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (beyond > 0) this.complaints.add(`${name} is ${beyond} px wider than its window`);
  }
}
