import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures/test";
import { moveOnTo, openWorkshop } from "./steps/opening";
import { Participant } from "./steps/participant";
import { alive, TICK } from "./steps/soon";
import { COMMANDS, hold } from "./steps/weak-line";
import { WORDS } from "./steps/words";

const words = WORDS.en;
const failure = { card: "Not sent yet", retry: "Failed, retry" };
const DAY_MS = 86_400_000;
/** The full minute belongs to `npm run chaos`. */
const OFFLINE_MS = process.env.CHAOS === "full" ? 60_000 : 2000;

test("[F11] five cards written without a connection arrive once each", async ({ product, seat }) => {
  const { lead, people } = await openWorkshop({ product, seat, words }, ["Anna"]);
  const [anna] = people as [Participant];
  await moveOnTo(lead, "lobby", "collect");
  await anna.expectQuestion(words.questions.collect);
  const cards = ["Rain on the terrace", "A dry umbrella", "Thyme in the garden", "A cold floor", "A warm towel"];
  await anna.page.context().setOffline(true);
  for (const card of cards) await anna.writeCard(card, 4);
  await expect(anna.page.getByText(words.phone.offline(5))).toBeVisible();
  await anna.page.waitForTimeout(OFFLINE_MS);
  for (const card of cards) await expect(lead.card(card)).toHaveCount(0);
  await anna.page.context().setOffline(false);
  await anna.expectSaved();
  for (const card of cards) {
    await expect(lead.card(card)).toHaveCount(1);
    await expect(anna.ownCards.getByText(card, { exact: true })).toHaveCount(1);
  }
});

test("[F13] a card whose answer is lost on the way, three times, is there once", async ({ product, seat }) => {
  const { lead, people } = await openWorkshop({ product, seat, words }, ["Anna"]);
  const [anna] = people as [Participant];
  await moveOnTo(lead, "lobby", "collect");
  await anna.expectQuestion(words.questions.collect);
  let lost = 0;
  await anna.page.route(COMMANDS, async (route) => {
    const response = await route.fetch();
    lost += 1;
    if (lost > 3) await route.fulfill({ response });
    else await route.abort();
  });
  await anna.writeCard("The porter holds the door", 3);
  await anna.expectSaved();
  expect(lost).toBe(4);
  await expect(lead.card("The porter holds the door")).toHaveCount(1);
  await expect(anna.ownCards.getByText("The porter holds the door", { exact: true })).toHaveCount(1);
});

test("a card that the server does not take says so beside it, and one tap sends it", async ({ product, seat }) => {
  const { lead, people } = await openWorkshop({ product, seat, words }, ["Anna"]);
  const [anna] = people as [Participant];
  await moveOnTo(lead, "lobby", "collect");
  await anna.expectQuestion(words.questions.collect);
  await anna.writeCard("The lift is slow", 3);
  await anna.expectSaved();
  await anna.page.route(COMMANDS, (route) => route.fulfill({ status: 503 }));
  await anna.writeCard("The key is ready", 3);
  const failed = anna.ownCard("The key is ready").getByText(failure.card, { exact: true });
  await expect(failed).toBeVisible({ timeout: 15_000 });
  await expect(anna.ownCard("The lift is slow").getByText(failure.card)).toHaveCount(0);
  await expect(lead.card("The key is ready")).toHaveCount(0);
  // It is tried again by itself, too: not before the press.
  await anna.page.unroute(COMMANDS);
  const letThrough = await hold(anna.page, COMMANDS);
  await anna.page.getByRole("button", { name: failure.retry, exact: true }).tap();
  letThrough();
  await anna.expectSaved();
  await expect(failed).toHaveCount(0);
  await expect(lead.card("The key is ready")).toHaveCount(1);
});

test("a reload without a connection loses no card that waits to be sent", async ({ product, seat }) => {
  const { lead, people } = await openWorkshop({ product, seat, words }, ["Anna"]);
  const [anna] = people as [Participant];
  await moveOnTo(lead, "lobby", "collect");
  await anna.expectQuestion(words.questions.collect);
  await anna.page.route(COMMANDS, (route) => route.abort());
  await anna.writeCard("The key is ready", 3);
  await anna.page.reload();
  await expect(anna.ownCards.getByText("The key is ready", { exact: true })).toBeVisible();
  await expect(lead.card("The key is ready")).toHaveCount(0);
  await anna.page.unroute(COMMANDS);
  await anna.expectSaved();
  await expect(lead.card("The key is ready")).toHaveCount(1);
});

test("[F15] a phone whose clock is a day off counts the timer's seconds with the cockpit", async ({
  product,
  seat,
}) => {
  const { lead, people } = await openWorkshop({ product, seat, words }, ["Anna", "Ben"]);
  for (const [person, off] of [
    [people[0], DAY_MS],
    [people[1], -DAY_MS],
  ] as const)
    await person?.page.addInitScript((ms) => {
      const now = Date.now;
      Date.now = () => now() + ms;
    }, off);
  await moveOnTo(lead, "lobby", "collect");
  const pages = [lead.page, ...people.map(({ page }) => page)];
  for (const { page } of people) await page.reload();
  // A busy machine draws a second late, never early: the earliest end a screen has shown is the one it counts towards.
  const earliest = pages.map(() => Number.POSITIVE_INFINITY);
  const apart = async () => {
    const ends = await Promise.all(pages.map(endOfTimer));
    for (const [index, end] of ends.entries()) earliest[index] = Math.min(earliest[index] ?? end, end);
    return Math.max(...earliest) - Math.min(...earliest);
  };
  await expect
    .poll(apart, { message: "milliseconds between the ends the screens count towards", timeout: 40_000 })
    .toBeLessThanOrEqual(200);
});

test("a page out of sight lets its stream go and is up to date when it is looked at again", async ({
  product,
  seat,
}) => {
  const { lead, people, joinPath } = await openWorkshop({ product, seat, words }, ["Anna"]);
  const [anna] = people as [Participant];
  await anna.page.clock.install();
  await anna.page.reload();
  await alive(anna.page);
  await expect.poll(() => anna.wire.isStreaming).toBe(true);
  await expect(lead.page.getByText(words.cockpit.online)).toBeVisible(TICK);
  await show(anna.page, "hidden");
  await anna.page.clock.fastForward(31_000);
  await expect(lead.page.getByText(words.cockpit.nobodyOnline)).toBeVisible(TICK);
  const ben = new Participant(await seat(), words, "Ben");
  await ben.joinByLink(joinPath);
  await moveOnTo(lead, "lobby", "collect");
  await show(anna.page, "visible");
  await anna.expectQuestion(words.questions.collect);
});

/** When a page's timer will end, in UTC milliseconds of this machine, told from when its seconds change. */
function endOfTimer(page: Page): Promise<number> {
  return page
    .getByRole("timer")
    .first()
    .evaluate(
      (timer) =>
        new Promise((resolve) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            const [minutes, seconds] = (timer.textContent ?? "").split(":").map(Number);
            const left = ((minutes ?? Number.NaN) * 60 + (seconds ?? Number.NaN)) * 1000;
            resolve(performance.timeOrigin + performance.now() + left);
          });
          observer.observe(timer, { characterData: true, childList: true, subtree: true });
        }),
    );
}

/** What a phone does to a page when its owner looks at another one. */
async function show(page: Page, state: "visible" | "hidden"): Promise<void> {
  await page.evaluate((visibility) => {
    Object.defineProperty(document, "visibilityState", { value: visibility, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  }, state);
}
