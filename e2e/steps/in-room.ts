import { expect } from "../fixtures/test";
import type { Facilitator } from "./facilitator";
import type { Rating } from "./participant";

/** While people arrive: somebody is there who has no device. */
export async function addInRoom({ page, words: { inRoom } }: Facilitator, name: string): Promise<void> {
  await page.getByLabel(inRoom.noDevice).fill(name);
  await page.getByRole("button", { name: inRoom.add, exact: true }).click();
  await expect(page.getByLabel(inRoom.noDevice)).toHaveValue("");
}

/** While cards are collected: what somebody in the room calls out. */
export async function writeCardFor(
  { page, words: { inRoom } }: Facilitator,
  { text, lane }: { text: string; lane: RegExp },
): Promise<void> {
  const form = page.getByRole("group").filter({ has: page.getByText(inRoom.noDevice, { exact: true }) });
  await page.getByText(inRoom.noDevice, { exact: true }).click();
  const where = form.getByLabel(inRoom.lane);
  const option = await where.getByRole("option", { name: lane }).getAttribute("value");
  await where.selectOption(option);
  await form.getByLabel(inRoom.card).fill(text);
  await form.getByRole("button", { name: inRoom.addCard }).click();
  await expect(form.getByLabel(inRoom.card)).toHaveValue("");
}

/** Dots of somebody without a device, told to whoever enters them; the dialog says that it sees them. */
export async function placeDotsFor(
  { page, words: { inRoom } }: Facilitator,
  name: string,
  { moment, dots, budget }: { moment: string; dots: number; budget: number },
): Promise<void> {
  await page.getByRole("button", { name: inRoom.ballotOf(name) }).click();
  const ballot = page.getByRole("dialog");
  await expect(ballot.getByText(inRoom.seen)).toBeVisible();
  for (let n = 0; n < dots; n += 1) await ballot.getByRole("button", { name: inRoom.more(moment) }).click();
  await expect(ballot.getByText(inRoom.left(budget - dots, budget), { exact: true })).toBeVisible();
}

/** One moment of the shortlist, rated for somebody without a device. */
export async function rateFor(
  { page, words: { inRoom } }: Facilitator,
  name: string,
  moment: string,
  { importance, satisfaction }: Pick<Rating, "importance" | "satisfaction">,
): Promise<void> {
  await page.getByRole("button", { name: inRoom.ballotOf(name) }).click();
  const row = page.getByRole("dialog").getByRole("group", { name: moment, exact: true });
  await row.getByLabel(inRoom.importance).selectOption(`${importance}`);
  await row.getByLabel(inRoom.satisfaction).selectOption(`${satisfaction}`);
  await expect(row.getByLabel(inRoom.importance)).toHaveValue(`${importance}`);
}
