import { expect, expectAccessible, test } from "./fixtures/test";
import { Bundling } from "./steps/bundling";
import { moveOnTo, openWorkshop } from "./steps/opening";
import type { Participant } from "./steps/participant";
import { alive, SOON } from "./steps/soon";
import { WORDS } from "./steps/words";

const words = WORDS.en;
const CARDS = ["The key is ready", "Getting the key card", "The lift is slow", "The stairs are dark"] as const;
const [KEY, CARD, LIFT, STAIRS] = CARDS;
const SAID = new RegExp(KEY);

/** Runs in the page. */
const isOnTop = (element: Element): boolean => {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return element.contains(there);
};

test("[X3] bundling and moving end in the same, by mouse, by menu and by keyboard; every step can be taken back", async ({
  product,
  seat,
}) => {
  const { lead, people } = await openWorkshop({ product, seat, words }, ["Anna"]);
  const [anna] = people as [Participant];
  await moveOnTo(lead, "lobby", "collect");
  for (const text of CARDS) await anna.writeCard(text, 3);
  await anna.expectSaved();
  const meanings = lead.page.waitForResponse(/\/words\/words\.bin\.gz$/);
  await lead.moveOn("cluster");
  expect((await meanings).ok()).toBe(true);
  const bundling = new Bundling(lead);
  for (const text of CARDS) await expect(bundling.card(text)).toBeVisible(SOON);
  await bundling.byMenu(STAIRS, words.cockpit.ownMoment);
  await expect(bundling.moment(STAIRS)).toBeVisible(SOON);
  const before = bundling.state;
  expect(before.single).toHaveLength(3);
  expect(before.moments).toHaveLength(1);

  await test.step("by mouse", async () => {
    await bundling.card(LIFT).dragTo(bundling.lane4, { targetPosition: { x: 80, y: 400 } });
    await bundling.expectInLane4(LIFT);
    await bundling.card(CARD).dragTo(bundling.card(KEY));
    await expect(bundling.moment(KEY)).toBeVisible(SOON);
    await bundling.card(LIFT).dragTo(bundling.moment(KEY));
    await bundling.expectCardsIn(KEY, 3);
    await bundling.moment(STAIRS).dragTo(bundling.moment(KEY));
    await bundling.expectCardsIn(KEY, 4);
    await bundling.moment(KEY).dragTo(bundling.lane4, { targetPosition: { x: 80, y: 400 } });
    await bundling.expectInLane4(KEY);
  });
  const moments = [
    { title: KEY, stage: "smot", period: "at", cards: [CARD, KEY, LIFT].toSorted(), into: null },
    { title: STAIRS, stage: "fmot", period: "at", cards: [STAIRS], into: KEY },
  ];
  const together = { moments, single: [] };
  await bundling.expectState(together);
  await bundling.undo(5);
  await bundling.expectState(before);

  await test.step("toasts never stand over what has the focus, however fast it moves", async () => {
    const left = lead.page.getByRole("listitem").getByRole("button", { name: /Ctrl K$/ });
    const right = lead.page.getByRole("contentinfo").getByRole("link");
    await lead.page.keyboard.press("Tab");
    await left.focus();
    await expect.poll(() => left.evaluate(isOnTop), SOON).toBe(true);
    expect(await right.evaluate(isOnTop), "toasts have stepped to the right").toBe(false);
    await right.evaluate(
      (link: HTMLElement, between) => {
        (between as HTMLElement | null)?.focus();
        link.focus();
      },
      await bundling.choosing(KEY).elementHandle(),
    );
    await expect.poll(() => right.evaluate(isOnTop), SOON).toBe(true);
  });

  const toLane4 = [words.cockpit.otherStage, words.cockpit.lane4Choice];
  await test.step("only the newest step's toast offers to take it back", async () => {
    const toasts = lead.page.locator(".toast");
    const offer = { has: lead.page.getByRole("button", { name: words.cockpit.undo, exact: true }) };
    await bundling.byMenu(LIFT, ...toLane4);
    await expect(toasts.filter({ hasText: LIFT, ...offer })).toBeVisible(SOON);
    await expect.poll(() => bundling.state, SOON).not.toEqual(before);
    const { state } = bundling;
    await bundling.byMenu(CARD, ...toLane4);
    await expect(toasts.filter({ hasText: CARD, ...offer })).toBeVisible(SOON);
    await expect(toasts.filter(offer), "the older one has lost its button").toHaveCount(1);
    await expect.poll(() => bundling.state, SOON).not.toEqual(state);
    await toasts.getByRole("button", { name: words.cockpit.undo, exact: true }).click();
    await bundling.expectState(state);
    await expect(toasts.filter(offer)).toHaveCount(0);
    await bundling.undo(1);
    await bundling.expectState(before);
  });

  await test.step("by menu", async () => {
    await bundling.byMenu(LIFT, ...toLane4);
    await bundling.expectInLane4(LIFT);
    await bundling.byMenu(CARD, words.cockpit.withCard, KEY);
    await expect(bundling.moment(KEY)).toBeVisible(SOON);
    await bundling.byMenu(LIFT, SAID);
    await bundling.expectCardsIn(KEY, 3);
    await bundling.byMenu(STAIRS, SAID);
    await bundling.expectCardsIn(KEY, 4);
    await bundling.byMenu(KEY, ...toLane4);
    await bundling.expectInLane4(KEY);
  });
  await bundling.expectState(together);
  await bundling.undo(5);
  await bundling.expectState(before);

  await test.step("by keyboard", async () => {
    const { keyboard } = lead.page;
    await bundling.choosing(STAIRS).focus();
    await keyboard.press("h");
    await expect(bundling.choosing(STAIRS)).toHaveCount(0);
    await expect(lead.page.locator("[data-item]:focus"), "the next one has the focus").toBeVisible(SOON);
    await keyboard.press("Control+z");
    await expect(bundling.moment(STAIRS)).toBeVisible(SOON);
    await bundling.choosing(LIFT).focus();
    await keyboard.press("m");
    await bundling.walkMenuTo(words.cockpit.otherStage);
    await keyboard.press("ArrowRight");
    await bundling.walkMenuTo(words.cockpit.lane4Choice);
    await keyboard.press("Enter");
    await bundling.expectInLane4(LIFT);
    await expect(bundling.choosing(LIFT), "arrows go on from where it lies now").toBeFocused();
    await bundling.walkTo(KEY);
    await keyboard.press("m");
    await expect(lead.page.getByRole("menu")).toBeVisible();
    await keyboard.press("Escape");
    await expect(bundling.choosing(KEY), "a menu opened by its key gives the focus back to the card").toBeFocused();
    await keyboard.press("m");
    await expect(lead.page.getByRole("menu")).toBeVisible();
    await bundling.choosing(STAIRS).click();
    await expect(lead.page.getByRole("menu")).toHaveCount(0);
    await expect(bundling.choosing(STAIRS), "who presses elsewhere has the focus there").toBeFocused();
    await keyboard.press("x");
    await expect(bundling.choosing(STAIRS)).not.toBeChecked();
    await bundling.walkTo(KEY);
    await bundling.bundleByKeys(KEY, CARD);
    await expect(bundling.moment(KEY)).toBeVisible(SOON);
    await bundling.bundleByKeys(LIFT, KEY);
    await bundling.expectCardsIn(KEY, 3);
    await bundling.bundleByKeys(KEY, STAIRS);
    await bundling.expectCardsIn(KEY, 4);
    await bundling.walkTo(KEY);
    await keyboard.press("Control+k");
    const field = lead.page.getByRole("combobox", { name: words.cockpit.commands });
    await expect(field).toBeFocused();
    await expectAccessible(lead.page, "command palette");
    const place = await field.boundingBox();
    await keyboard.type("verschieben");
    expect(await field.boundingBox(), "the field stays where it is while the list shrinks").toEqual(place);
    await keyboard.press("Enter");
    await bundling.walkMenuTo(words.cockpit.otherStage);
    await keyboard.press("ArrowRight");
    await bundling.walkMenuTo(words.cockpit.lane4Choice);
    await keyboard.press("Enter");
    await bundling.expectInLane4(KEY);
  });
  await bundling.expectState(together);

  await test.step("a name somebody has begun to suggest is there after a reload", async () => {
    const name = anna.page.getByRole("textbox", { name: words.phone.nameFor(KEY) });
    await anna.page.locator("summary", { hasText: KEY }).click();
    await name.fill("The way to the room");
    await anna.page.reload();
    await expect(name).toHaveValue("The way to the room");
  });

  await test.step("single keys can be switched off on this device", async () => {
    const { keyboard } = lead.page;
    await keyboard.press("Control+k");
    await keyboard.type("tasten aus");
    await keyboard.press("Enter");
    await lead.page.reload();
    await alive(lead.page);
    await bundling.choosing(KEY).focus();
    await keyboard.press("x");
    await keyboard.press("h");
    await expect(bundling.choosing(KEY)).not.toBeChecked();
    await keyboard.press("Control+k");
    await expect(lead.page.getByRole("combobox", { name: words.cockpit.commands })).toBeFocused();
    await keyboard.press("Escape");
    await expect(bundling.choosing(KEY)).toBeFocused();
  });
});
