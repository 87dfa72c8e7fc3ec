import { expect, test } from "./fixtures/test";
import { heardOn, listen, placeOn } from "./steps/announcements";
import { Crowd } from "./steps/crowd";
import { moveOnTo, openWorkshop } from "./steps/opening";
import type { Participant } from "./steps/participant";
import { WORDS } from "./steps/words";

const words = WORDS.en;
const CARDS = 100;
const PAUSE_MS = 5000;

test("[X6] [X7] a hundred cards of others in ten seconds: at most three announcements, and nobody's focus or caret moves", async ({
  product,
  seat,
}) => {
  const { lead, people, joinPath } = await openWorkshop({ product, seat, words }, ["Anna", "Ben"]);
  const [anna, ben] = people as [Participant, Participant];
  await moveOnTo(lead, "lobby", "collect");
  const crowd = new Crowd();
  await crowd.join(product, lead.workshopId, joinPath, ["Cleo", "Dana", "Eli", "Fynn", "Gus"]);
  await crowd.write(CARDS, 0);
  await anna.writeCard("The place I look at", 3);
  await ben.writeCard("My own card", 2);
  for (const person of [anna, ben]) await person.expectSaved();
  await lead.openRound2();
  await expect(ben.otherCards.getByText("The place I look at", { exact: true })).toBeAttached();

  await ben.type("Half a sentence");
  await ben.box.evaluate((box: HTMLTextAreaElement) => box.setSelectionRange(5, 9));
  const more = lead.card("The place I look at").getByRole("button");
  await more.evaluate((button) => button.scrollIntoView({ block: "start" }));
  await more.focus();
  const watched = [
    { page: ben.page, lookedAt: "My own card" },
    { page: lead.page, lookedAt: "The place I look at" },
  ];
  for (const { page } of watched) await listen(page);
  const before = await Promise.all(watched.map(({ page, lookedAt }) => placeOn(page, lookedAt)));
  expect(before[0]).toMatchObject({ caret: [5, 9], value: "Half a sentence" });

  const began = Date.now();
  await crowd.write(CARDS, 2 * PAUSE_MS - 500);
  for (const { page } of watched) {
    const heard = await heardOn(page);
    const most = 1 + Math.ceil((Date.now() - began) / PAUSE_MS);
    expect(heard.length, heard.join(" | ")).toBeLessThanOrEqual(most);
  }
  await expect(ben.otherCards.getByText(`From the room, number ${2 * CARDS}`, { exact: true })).toBeAttached();
  const after = await Promise.all(watched.map(({ page, lookedAt }) => placeOn(page, lookedAt)));
  for (const [i, place] of after.entries()) {
    expect(place).toEqual({ ...before[i], top: place.top, y: place.y });
    expect(Math.abs(place.top - (before[i]?.top ?? 0)), `where ${watched[i]?.lookedAt} stands`).toBeLessThanOrEqual(2);
  }
  // Nothing is said twice and nothing left out.
  await expect.poll(async () => sumOf(await heardOn(ben.page)), { timeout: 2 * PAUSE_MS }).toBe(CARDS);
});

const sumOf = (heard: readonly string[]) => heard.reduce((sum, each) => sum + Number.parseInt(each, 10), 0);
