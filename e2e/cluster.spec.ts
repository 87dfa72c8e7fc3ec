import { expect, expectAccessible, test } from "./fixtures/test";
import { Bundling } from "./steps/bundling";
import { moveOnTo, openWorkshop } from "./steps/opening";
import type { Participant } from "./steps/participant";
import { SOON } from "./steps/soon";
import { WORDS } from "./steps/words";

const words = WORDS.en;
const [KEY, CARD, LIFT] = ["The key is ready", "Getting the key card", "The lift is slow"] as const;

test("[X3] bundling and moving end in the same, by mouse, by menu and by keyboard; every step can be taken back", async ({
  product,
  seat,
}) => {
  test.setTimeout(120_000);
  const { lead, people } = await openWorkshop({ product, seat, words }, ["Anna"]);
  const [anna] = people as [Participant];
  await moveOnTo(lead, "lobby", "collect");
  for (const text of [KEY, CARD, LIFT]) await anna.writeCard(text, 3);
  await anna.expectSaved();
  const meanings = lead.page.waitForResponse(/\/words\/words\.bin\.gz$/);
  const sentences = lead.page.waitForResponse(/\/words\/encoder\.bin\.gz$/);
  await lead.moveOn("cluster");
  expect((await meanings).ok()).toBe(true);
  expect((await sentences).ok()).toBe(true);
  const bundling = new Bundling(lead);
  for (const text of [KEY, CARD, LIFT]) await expect(bundling.card(text)).toBeVisible(SOON);
  const before = bundling.state;
  expect(before.single).toHaveLength(3);

  await test.step("by mouse", async () => {
    await bundling.card(CARD).dragTo(bundling.card(KEY));
    await expect(bundling.moment(KEY)).toBeVisible(SOON);
    await bundling.card(LIFT).dragTo(bundling.moment(KEY));
    await bundling.expectCardsIn(KEY, 3);
    await bundling.moment(KEY).dragTo(bundling.lane4, { targetPosition: { x: 80, y: 400 } });
    await expect(bundling.lane4.getByRole("checkbox", { name: words.cockpit.chooseMoment(KEY) })).toBeVisible(SOON);
  });
  const moment = { title: KEY, stage: "smot", period: "at", cards: [CARD, KEY, LIFT].toSorted() };
  const together = { moments: [moment], single: [] };
  await bundling.expectState(together);
  await bundling.undo(3);
  await bundling.expectState(before);

  await test.step("by menu", async () => {
    await bundling.openMenu(CARD);
    await bundling.choose(words.cockpit.withCard);
    await bundling.choose(KEY);
    await expect(bundling.moment(KEY)).toBeVisible(SOON);
    await bundling.openMenu(LIFT);
    await bundling.choose(new RegExp(KEY));
    await bundling.expectCardsIn(KEY, 3);
    await bundling.openMenu(KEY);
    await bundling.choose(words.cockpit.otherStage);
    await bundling.choose(words.cockpit.lane4Choice);
    await expect(bundling.lane4.getByRole("checkbox", { name: words.cockpit.chooseMoment(KEY) })).toBeVisible(SOON);
  });
  await bundling.expectState(together);
  await bundling.undo(3);
  await bundling.expectState(before);

  await test.step("by keyboard", async () => {
    const { keyboard } = lead.page;
    await bundling.choosing(KEY).focus();
    await keyboard.press("x");
    await bundling.walkTo(CARD);
    await keyboard.press("x");
    await keyboard.press("g");
    await expect(bundling.moment(KEY)).toBeVisible(SOON);
    await bundling.walkTo(LIFT);
    await keyboard.press("x");
    await bundling.walkTo(KEY);
    await keyboard.press("x");
    await keyboard.press("g");
    await bundling.expectCardsIn(KEY, 3);
    await bundling.walkTo(KEY);
    await keyboard.press("Control+k");
    const field = lead.page.getByRole("combobox", { name: words.cockpit.commands });
    await expect(field).toBeFocused();
    await expectAccessible(lead.page, "command palette");
    await keyboard.type("verschieben");
    await keyboard.press("Enter");
    await bundling.walkMenuTo(words.cockpit.otherStage);
    await keyboard.press("ArrowRight");
    await bundling.walkMenuTo(words.cockpit.lane4Choice);
    await keyboard.press("Enter");
    await expect(bundling.lane4.getByRole("checkbox", { name: words.cockpit.chooseMoment(KEY) })).toBeVisible(SOON);
  });
  await bundling.expectState(together);

  await test.step("single keys can be switched off on this device", async () => {
    const { keyboard } = lead.page;
    await keyboard.press("Control+k");
    await keyboard.type("tasten aus");
    await keyboard.press("Enter");
    await lead.page.reload();
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
