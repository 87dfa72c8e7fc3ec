import { readFile } from "node:fs/promises";
import { expect, expectAccessible, test } from "./fixtures/test";
import { moveOnTo, openWorkshop } from "./steps/opening";
import type { Participant } from "./steps/participant";
import { WORDS } from "./steps/words";

const words = WORDS.en;
const closed = { saveOwnData: "Save your data", savePlan: "Save the plan" };

interface OwnData {
  given: { participant: { name: string }[]; touchpoint: { text: string }[] };
}

test("[P11] everybody takes home what they have given: all of it while the workshop runs, the name once it is closed", async ({
  product,
  seat,
}) => {
  const { lead, people } = await openWorkshop({ product, seat, words }, ["Anna", "Ben"]);
  const [anna, ben] = people as [Participant, Participant];
  await moveOnTo(lead, "lobby", "collect");
  await anna.writeCard("Booking by phone", 2);
  await ben.writeCard("The key at the desk", 3);
  await ben.expectSaved();
  await anna.expectSaved();

  await anna.page.getByRole("button", { name: words.phone.menu }).tap();
  const during = JSON.parse(await savedBy(anna, closed.saveOwnData)) as OwnData;
  expect(during.given.touchpoint.map(({ text }) => text)).toEqual(["Booking by phone"]);
  await anna.page.getByRole("button", { name: words.common.close }).tap();

  await moveOnTo(lead, "collect", "plan");
  await lead.moveOn("commit", { asks: true });
  await lead.closeWorkshop();
  await anna.expectQuestion(words.questions.closed, 5000);
  await expectAccessible(anna.page, "the phone after closing");
  const text = await savedBy(anna, closed.saveOwnData);
  const after = JSON.parse(text) as OwnData;
  expect(after.given.participant.map(({ name }) => name)).toEqual(["Anna"]);
  expect(after.given.touchpoint).toEqual([]);
  expect(text).not.toContain("The key at the desk");
  expect(await savedBy(anna, closed.savePlan)).toContain("<h1>Action plan</h1>");
});

/** What a link on the phone saves, as text. */
async function savedBy({ page }: Participant, link: string): Promise<string> {
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: link, exact: true }).tap();
  return readFile(await (await coming).path(), "utf8");
}
