import type { Page } from "@playwright/test";
import { expect, phoneOptions, test } from "./fixtures/test";
import { BigScreen } from "./steps/big-screen";
import { Facilitator } from "./steps/facilitator";
import { HOSTILE_TEXTS, Hostile } from "./steps/hostile-texts";
import { DESK } from "./steps/opening";
import { Participant } from "./steps/participant";
import { WORDS } from "./steps/words";
import { exportOf, importOf, runningIn, type WorkshopFile } from "./steps/workshop-file";

const words = WORDS.en;
const NARROW = { width: 320, height: 800 };
const SEEN_IN = ["collect", "cluster", "vote", "rate", "reveal", "ideate", "plan"] as const;

/** Shorter texts stand in words of ours as well. */
const RECOGNISABLE = 8;

/** What reaches out of the page to the right, from the outside in; empty if the page cannot be scrolled sideways. */
function tooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.querySelectorAll("body *")].filter(
    (element) => element.getBoundingClientRect().right > clientWidth,
  );
  return [`${scrollWidth} px`, ...wide.slice(0, 12).map(({ outerHTML }) => outerHTML.slice(0, 160))];
}

/** Where a text of people's stands that could turn the words around it: not in a `bdi` of its own. */
function unprotected(texts: string[]): string[] {
  const found: string[] = [];
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const [parent, said] = [node.parentElement, node.textContent ?? ""];
    if (!parent || parent.closest("bdi, [dir=auto], script, style, textarea, option, title")) continue;
    if (texts.some((text) => said.includes(text)))
      found.push(`${parent.outerHTML.slice(0, 120)} … ${said.slice(0, 80)}`);
  }
  return [...new Set(found)].slice(0, 12);
}

/** Nothing of it has run, nothing of it makes the page scroll sideways, and none of it turns the words around it. */
async function faultsOn(page: Page, texts: readonly string[]): Promise<string[]> {
  expect(await page.evaluate(() => (window as { __xss?: unknown }).__xss)).toBeUndefined();
  const desk = page.viewportSize() ?? DESK.viewport;
  await page.setViewportSize(NARROW);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 100))));
  const faults = await page.evaluate(tooWide);
  await page.setViewportSize(desk);
  const long = texts.filter((text) => text.length >= RECOGNISABLE);
  faults.push(...(await page.evaluate(unprotected, long)));
  return faults.map((fault) => `${new URL(page.url()).pathname.replaceAll(/[0-9a-f-]{36}/g, "")}: ${fault}`);
}

test("[B3] [B4] [T9] whatever text stands in whatever field is shown as text on every page, and kept as it was sent", async ({
  product,
  seat,
}) => {
  expect(HOSTILE_TEXTS.length).toBeGreaterThan(260);
  const lead = new Facilitator(await seat(DESK), words);
  const { page } = lead;
  await lead.setUp(product.setupToken);
  await page.getByRole("button", { name: words.dashboard.sample }).click();
  await page.waitForURL("**/results");
  const sample = await exportOf(lead);
  const hostile = new Hostile();
  const faults: string[] = [];
  page.on("dialog", (dialog) => {
    faults.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const look = async (on: Page) => void faults.push(...(await faultsOn(on, [...hostile.used])));
  const hostileSample = hostile.in(sample) as WorkshopFile;
  const [card] = hostileSample.touchpoints;
  for (let i = 0; i < HOSTILE_TEXTS.length; i += 1)
    hostileSample.touchpoints.push({ ...card, id: `more-${i}`, momentId: null, text: hostile.text() });

  const closed = await importOf(lead, hostileSample);
  for (const path of ["/w", `/w/${closed}`, `/w/${closed}/results`, `/w/${closed}/plan`, `/w/${closed}/run`]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await look(page);
  }
  await page.goto(`/w/${closed}/results`);
  await page.getByRole("link", { name: words.results.table, exact: true }).click();
  await expect(page.locator("tbody tr").first()).toBeVisible();
  await look(page);
  const saved = await page.request.get(`/api/export/${closed}/plan.html?as=cockpit`);
  expect(saved.headers()["content-disposition"]).toContain("attachment");
  const file = await page.context().newPage();
  await file.setContent(await saved.text());
  await expect(file.getByRole("heading", { level: 1 })).toBeVisible();
  await look(file);
  await file.close();
  const textsIn = ({ touchpoints }: WorkshopFile) => touchpoints.map(({ text }) => String(text)).sort();
  expect(textsIn(await exportOf(lead))).toEqual(textsIn(hostileSample));

  const open = await importOf(lead, runningIn("plan", hostileSample));
  await page.goto(`/w/${open}/run`);
  for (const phase of SEEN_IN) {
    await page
      .locator("[aria-pressed], [aria-current=step]")
      .filter({ hasText: new RegExp(words.phases[phase]) })
      .first()
      .click();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await look(page);
  }
  await expect(page.locator("main bdi").first()).toBeVisible();

  const code = (await page.getByRole("banner").innerText()).match(/[A-Z0-9]{4}-[A-Z0-9]{4}/)?.[0] ?? "";
  const anna = new Participant(await seat(phoneOptions), words, hostile.text(24));
  await anna.joinByCode(code);
  await look(anna.page);
  const screen = new BigScreen(await seat(DESK), words);
  await screen.open(await lead.screenPath());
  await look(screen.page);
  expect(faults).toEqual([]);
});
