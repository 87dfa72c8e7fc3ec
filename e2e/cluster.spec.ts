import { expect, expectAccessible, test } from "./fixtures/test";
import { Board } from "./steps/board";
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
  await lead.moveOn("cluster");
  const board = new Board(lead);
  for (const text of [KEY, CARD, LIFT]) await expect(board.card(text)).toBeVisible(SOON);
  const before = board.state;

  await test.step("by mouse", async () => {
    await board.card(CARD).dragTo(board.card(KEY));
    await expect(board.moment(KEY)).toBeVisible(SOON);
    await board.card(LIFT).dragTo(board.moment(KEY));
    await board.expectCardsIn(KEY, 3);
    await board.moment(KEY).dragTo(board.lane4, { targetPosition: { x: 80, y: 400 } });
    await expect(board.lane4.getByRole("checkbox", { name: words.cockpit.chooseMoment(KEY) })).toBeVisible(SOON);
  });
  const byMouse = board.state;
  expect(byMouse.moments).toEqual([{ title: KEY, stage: "smot", period: "at", cards: [CARD, KEY, LIFT].toSorted() }]);
  await board.undo(3);
  expect(board.state).toEqual(before);

  await test.step("by menu", async () => {
    await board.openMenu(CARD);
    await board.choose(words.cockpit.withCard);
    await board.choose(KEY);
    await expect(board.moment(KEY)).toBeVisible(SOON);
    await board.openMenu(LIFT);
    await board.choose(new RegExp(KEY));
    await board.expectCardsIn(KEY, 3);
    await board.openMenu(KEY);
    await board.choose(words.cockpit.otherStage);
    await board.choose(words.cockpit.lane4Choice);
    await expect(board.lane4.getByRole("checkbox", { name: words.cockpit.chooseMoment(KEY) })).toBeVisible(SOON);
  });
  expect(board.state).toEqual(byMouse);
  await board.undo(3);
  expect(board.state).toEqual(before);

  await test.step("by keyboard", async () => {
    const { keyboard } = lead.page;
    await board.choosing(KEY).focus();
    await keyboard.press("x");
    await board.walkTo(CARD);
    await keyboard.press("x");
    await keyboard.press("g");
    await expect(board.moment(KEY)).toBeVisible(SOON);
    await board.walkTo(LIFT);
    await keyboard.press("x");
    await board.walkTo(KEY);
    await keyboard.press("x");
    await keyboard.press("g");
    await board.expectCardsIn(KEY, 3);
    await board.walkTo(KEY);
    await keyboard.press("Control+k");
    const field = lead.page.getByRole("combobox", { name: words.cockpit.commands });
    await expect(field).toBeFocused();
    await expectAccessible(lead.page, "command palette");
    await keyboard.type("verschieben");
    await keyboard.press("Enter");
    await board.walkMenuTo(words.cockpit.otherStage);
    await keyboard.press("ArrowRight");
    await board.walkMenuTo(words.cockpit.lane4Choice);
    await keyboard.press("Enter");
    await expect(board.lane4.getByRole("checkbox", { name: words.cockpit.chooseMoment(KEY) })).toBeVisible(SOON);
  });
  expect(board.state).toEqual(byMouse);

  await test.step("single keys can be switched off on this device", async () => {
    const { keyboard } = lead.page;
    await keyboard.press("Control+k");
    await keyboard.type("tasten aus");
    await keyboard.press("Enter");
    await lead.page.reload();
    await board.choosing(KEY).focus();
    await keyboard.press("x");
    await keyboard.press("h");
    await expect(board.choosing(KEY)).not.toBeChecked();
    await keyboard.press("Control+k");
    await expect(lead.page.getByRole("combobox", { name: words.cockpit.commands })).toBeFocused();
    await keyboard.press("Escape");
    await expect(board.choosing(KEY)).toBeFocused();
  });
});
