import type { Page } from "@playwright/test";
import { expect, phoneOptions, test } from "./fixtures/test";
import { heardOn, listen } from "./steps/announcements";
import { asFacilitator } from "./steps/crowd";
import { moveOnTo, openWorkshop } from "./steps/opening";
import { Participant } from "./steps/participant";
import { SOON, within } from "./steps/soon";
import { WORDS } from "./steps/words";

const { en, de } = WORDS;

test("[X5] [X6] the log of what is said on a phone in English, one in German and in the cockpit, and how the cards of others are muted", async ({
  product,
  seat,
}) => {
  const { lead, people, joinPath } = await openWorkshop({ product, seat, words: en }, ["Anna"]);
  const [anna] = people as [Participant];
  const ben = new Participant(await seat({ ...phoneOptions, locale: "de-DE" }), de, "Ben");
  await ben.joinByLink(joinPath);
  await moveOnTo(lead, "lobby", "collect");
  await anna.expectQuestion(en.questions.collect);
  await ben.expectQuestion(de.questions.collect);
  const wire = asFacilitator(lead, product);
  const phones = [anna, ben];
  for (const { page } of [lead, ...phones]) await listen(page);
  const expectHeard = (page: Participant["page"], ...said: string[]) =>
    expect.poll(() => heardOn(page), SOON).toEqual(expect.arrayContaining(said));

  await test.step("a card has arrived", async () => {
    await anna.writeCard("The taxi is late", 2);
    await ben.writeCard("Der Koffer ist schwer", 3);
    await expectHeard(anna.page, en.common.saved);
    await expectHeard(ben.page, de.common.saved);
  });

  await test.step("five minutes, one minute, half a minute and the end", async () => {
    // Seconds enough that a page which learns late of its clock sees the mark ahead of it.
    for (const [mark, seconds] of [303, 63, 33, 3].entries()) {
      await wire.run(["run.startTimer", { seconds }]);
      for (const [page, { timeNews }] of [
        [anna.page, en.phone],
        [ben.page, de.phone],
        [lead.page, en.cockpit],
      ] as const)
        await expect.poll(() => heardOn(page), within(3000)).toContain(timeNews[mark]);
    }
  });

  await test.step("time taken so that two marks pass at once: the last of them is said", async () => {
    const end = en.cockpit.timeNews.at(-1);
    const ends = async () => (await heardOn(lead.page)).filter((said) => said === end).length;
    const before = await ends();
    await wire.run(["run.startTimer", { seconds: 50 }]);
    await expect(lead.page.getByRole("timer")).toContainText(/0:4\d/);
    await wire.run(["run.extendTimer", { seconds: -60 }]);
    await expect.poll(ends, SOON).toBe(before + 1);
  });

  await test.step("no connection, and back", async () => {
    for (const [person, words] of [
      [anna, en],
      [ben, de],
    ] as const) {
      await person.page.context().setOffline(true);
      await person.type("?");
      await person.send();
      await expectHeard(person.page, words.phone.offlineNews);
      await person.page.context().setOffline(false);
      await expectHeard(person.page, words.phone.onlineNews);
    }
  });

  await test.step("cards of others, unless they are muted, which is remembered", async () => {
    await lead.openRound2();
    await listen(anna.page);
    await ben.writeCard("Der Lift ist eng", 3);
    await expect.poll(() => heardOn(anna.page), within(5000)).toContain(en.phone.newsOfCard);
    await anna.page.getByRole("button", { name: en.phone.menu }).tap();
    await anna.page.getByLabel(en.phone.hearOthers).uncheck();
    await anna.page.getByRole("button", { name: en.common.close }).tap();
    await anna.page.reload();
    await listen(anna.page);
    await ben.writeCard("Die Treppe knarrt", 3);
    await expect(anna.otherCards.getByText("Die Treppe knarrt", { exact: true })).toBeAttached(SOON);
    await lead.page.waitForTimeout(500);
    expect(await heardOn(anna.page)).not.toContain(en.phone.newsOfCard);

    const tool = lead.page.getByRole("button", { name: en.cockpit.hearOthers });
    await expect(tool).toHaveAttribute("aria-pressed", "true");
    await tool.click();
    await lead.page.reload();
    await expect(tool).toHaveAttribute("aria-pressed", "false");
    await listen(lead.page);
    await ben.writeCard("Das Bett ist weich", 4);
    await lead.expectText("Das Bett ist weich");
    await lead.page.waitForTimeout(500);
    expect(await heardOn(lead.page)).not.toContain(en.phone.newsOfCard);
  });

  await test.step("a new phase, to whoever is typing; all others are taken to its heading", async () => {
    await ben.type("Ein halber Satz");
    await listen(ben.page);
    await lead.moveOn("cluster");
    await expectHeard(ben.page, de.phone.continueWith(de.phases.cluster));
    await expect(anna.page.getByRole("heading", { level: 1, name: en.questions.cluster })).toBeFocused(SOON);
  });

  await test.step("how many dots are left", async () => {
    await lead.moveOn("vote");
    await ben.page.getByRole("button", { name: de.phone.goTo(de.phases.vote) }).tap();
    await listen(anna.page);
    await listen(ben.page);
    const budget = await anna.dotBudget();
    await anna.addDot("The taxi is late");
    await ben.addDot("The taxi is late");
    await expectHeard(anna.page, en.phone.dotPlaced("The taxi is late", budget - 1, budget));
    await expectHeard(ben.page, de.phone.dotPlaced("The taxi is late", budget - 1, budget));
  });
});

test("the end of the time sounds in the cockpit only where somebody wants it, once each time", async ({
  product,
  seat,
}) => {
  const { lead } = await openWorkshop({ product, seat, words: en }, []);
  await moveOnTo(lead, "lobby", "collect");
  await lead.page.addInitScript(countNotes);
  await lead.page.reload();
  const wire = asFacilitator(lead, product);
  const sound = lead.page.getByRole("button", { name: /^Sound at the end/ });
  await expect(sound).toHaveAttribute("aria-pressed", "false");
  await listen(lead.page);
  const end = en.cockpit.timeNews.at(-1) ?? "";
  const endsSaid = async () => (await heardOn(lead.page)).filter((said) => said === end).length;
  const timeRunsOut = async (times: number) => {
    await wire.run(["run.startTimer", { seconds: 600 }]);
    await expect(lead.page.getByRole("timer")).toContainText(/10:00|9:5\d/);
    await wire.run(["run.startTimer", { seconds: 3 }]);
    await expect.poll(endsSaid, within(3000)).toBe(times);
  };

  await timeRunsOut(1);
  expect(await notesOn(lead.page), "nobody has asked for a sound").toBe(0);
  await sound.click();
  await expect.poll(() => notesOn(lead.page), "it is heard when it is switched on").toBe(NOTES);
  await timeRunsOut(2);
  await expect.poll(() => notesOn(lead.page)).toBe(2 * NOTES);
  await sound.click();
  await timeRunsOut(3);
  expect(await notesOn(lead.page)).toBe(2 * NOTES);
});

const NOTES = 2;
type Sounding = Window & { notes?: number };

/** Counts the notes that the page has the browser play. */
function countNotes(): void {
  const { start } = OscillatorNode.prototype;
  OscillatorNode.prototype.start = function play(this: OscillatorNode, when?: number) {
    const page = window as Sounding;
    page.notes = (page.notes ?? 0) + 1;
    start.call(this, when);
  };
}

const notesOn = (page: Page) => page.evaluate(() => (window as Sounding).notes ?? 0);
