import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures/test";
import type { Facilitator } from "./steps/facilitator";
import { moveOnTo, openWorkshop } from "./steps/opening";
import { SOON } from "./steps/soon";
import { WORDS } from "./steps/words";

const words = WORDS.en;
const { parking } = words;
const PARKING = "Parking is too dear";
const LIFT = "The lift squeaks";
const HOURS = "Opening hours of the bar";
const PORTER = "The porter holds the door";
const TAXI = "The taxi driver knows the hotel";

const topic = (page: Page, text: string) => page.getByRole("dialog").getByRole("listitem").filter({ hasText: text });
const button = (page: Page, name: string) => page.getByRole("dialog").getByRole("button", { name, exact: true });

async function openParking({ page }: Facilitator): Promise<void> {
  await page.getByRole("button", { name: parking.open }).first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
}

test("at the end each topic is dropped, made an action for a moment, or left; an action can be taken back with one press", async ({
  product,
  seat,
}) => {
  const { lead, people } = await openWorkshop({ product, seat, words }, ["Anna"]);
  const [anna] = people;
  if (!anna) throw new Error("nobody came");
  const { page } = lead;

  await anna.page.getByRole("button", { name: words.phone.menu }).click();
  for (const text of [PARKING, LIFT, HOURS]) {
    await anna.page.getByLabel(words.phone.topic).fill(text);
    await anna.page.getByRole("dialog").getByRole("button", { name: words.phone.send }).click();
    await expect(anna.page.getByRole("dialog").getByText(text, { exact: true })).toBeVisible();
  }
  await anna.page.keyboard.press("Escape");

  await test.step("before the plan nothing can become an action", async () => {
    await openParking(lead);
    await expect(button(page, parking.drop(PARKING))).toBeVisible(SOON);
    await expect(button(page, parking.make(PARKING))).toHaveCount(0);
    await page.keyboard.press("Escape");
  });
  await moveOnTo(lead, "lobby", "collect");
  await anna.writeCard(PORTER, 3);
  await anna.writeCard(TAXI, 2);
  await moveOnTo(lead, "collect", "reveal");
  for (const rank of [2, 1]) await lead.uncover(rank);
  const confirmed = await lead.titleAt(2);
  await lead.confirmTruth(confirmed);
  await moveOnTo(lead, "reveal", "plan");

  await test.step("the plan says what waits, and a topic becomes a draft for a moment of truth", async () => {
    await expect(page.getByRole("heading", { name: parking.waiting(3) })).toBeVisible();
    await page.getByRole("button", { name: parking.decide, exact: true }).click();
    await button(page, parking.make(PARKING)).click();
    const moment = page.getByRole("dialog").getByLabel(parking.moment);
    await expect(moment.locator("option").first()).toHaveText(confirmed);
    await expect(moment.locator("option:checked")).toHaveText(confirmed);
    await expectAccessible(page, "parking lot while a topic becomes an action");
    await button(page, parking.makeIt).click();
    await expect(button(page, parking.make(PARKING))).toHaveCount(0);
    await page.getByText(parking.decided(1)).click();
    await expect(topic(page, PARKING)).toContainText(parking.isAction);
    await expect(page.locator("main").getByText(PARKING, { exact: true })).toBeAttached();
  });

  await test.step("taken back, the draft is gone and the topic waits again", async () => {
    await page.getByRole("button", { name: words.cockpit.undo, exact: true }).click();
    await expect(button(page, parking.make(PARKING))).toBeVisible();
    await expect(page.locator("main").getByText(PARKING, { exact: true })).toHaveCount(0);
  });

  await test.step("for another moment; the others are dropped and left", async () => {
    const other = confirmed === PORTER ? TAXI : PORTER;
    await button(page, parking.make(PARKING)).click();
    await page.getByRole("dialog").getByLabel(parking.moment).selectOption(other);
    await button(page, parking.makeIt).click();
    await button(page, parking.drop(LIFT)).click();
    await page.getByText(parking.decided(2)).click();
    await button(page, parking.reopen(LIFT)).click();
    await expect(button(page, parking.drop(LIFT))).toBeVisible();
    await button(page, parking.drop(LIFT)).click();
    await button(page, words.common.close).click();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page.getByRole("heading", { name: parking.waiting(1) })).toBeVisible();
    await expect(lead.action(PARKING)).toContainText(other);
  });

  await test.step("after the end what was left can still be decided, and stands in the plan", async () => {
    await lead.moveOn("commit", { asks: true });
    await expect(page.getByRole("heading", { name: parking.waiting(1) })).toBeVisible();
    await lead.closeWorkshop();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.cockpit.closed);
    await page.getByRole("button", { name: parking.decide, exact: true }).click();
    await expect(page.getByRole("dialog").getByRole("textbox")).toHaveCount(0);
    await button(page, parking.make(HOURS)).click();
    await button(page, parking.makeIt).click();
    await expect(button(page, parking.make(HOURS))).toHaveCount(0);
    await button(page, words.common.close).click();
    await page.getByRole("link", { name: words.cockpit.toPlan }).click();
    for (const text of [PARKING, HOURS])
      await expect(page.getByRole("main").getByText(text, { exact: true }).first()).toBeVisible();
    await expect(page.getByRole("main").getByText(LIFT, { exact: true })).toHaveCount(0);
  });
});
