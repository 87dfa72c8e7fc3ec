import type { Browser, Page } from "@playwright/test";
import { Person } from "../../scripts/pictures/people.mjs";
import { Story } from "../../scripts/pictures/story.mjs";
import type { Product } from "../fixtures/product";
import { expect } from "../fixtures/test";
import { Facilitator } from "./facilitator";
import { Inspector } from "./inspector";
import { DESK } from "./opening";
import { WORDS } from "./words";

/** Views of the phases up to bundling. */
const FIRST_HALF = /(lobby|frame|collect|paused|cluster|spotlight|draft|join)/;
/** What takes longer does not come; without a bound it would be waited for until the whole test's time is up. */
const PATIENCE_MS = 15_000;
/** Looked at as a page of its own. */
const OUTSIDE = /^(wizard|workshop)/;

/** One workshop is lived through once; half of its views are looked at from all sides on every surface. */
export async function lookAtWorkshop(
  half: "first" | "second",
  { product: { url, setupToken }, browser }: { product: Product; browser: Browser },
): Promise<void> {
  const open = async (viewport: { width: number; height: number }) => {
    const hasTouch = viewport.width < 500;
    const context = await browser.newContext({ baseURL: url, locale: "en", viewport, hasTouch });
    context.setDefaultTimeout(PATIENCE_MS);
    return context.newPage();
  };
  const desk = await open(DESK.viewport);
  const inspector = new Inspector({
    isLookedAt: (name) => !OUTSIDE.test(name) && FIRST_HALF.test(name) === (half === "first"),
    speakInRoom: async (wall, lang) => {
      const workshopId = /\/w\/([^/]+)/.exec(desk.url())?.[1] ?? "";
      const lead = new Person({ request: desk.context().request, url, surface: "cockpit", workshopId });
      return setRoom(lead, wall, lang);
    },
  });
  await new Facilitator({ page: desk } as never, WORDS.en).setUp(setupToken);
  const story = new Story({ camera: inspector, open, desk, url, lang: "de", beatMs: 0 });
  await (half === "first" ? story.tellUntilBundled() : story.tell());
  for (const context of browser.contexts()) await context.close();
  await inspector.report(half);
  expect(inspector.found).toEqual([]);
}

/** @returns false where the language of the room is settled and another than this */
async function setRoom(lead: Person, wall: Page, lang: string): Promise<boolean> {
  const picture = wall.locator("[data-view=screen]");
  if ((await picture.getAttribute("lang")) === lang) return true;
  const isOpen = await lead.run(["workshops.updateSettings", { locale: lang }]).then(
    () => true,
    () => false,
  );
  if (!isOpen) return false;
  await wall.reload();
  await expect(picture).toHaveAttribute("lang", lang);
  return true;
}
