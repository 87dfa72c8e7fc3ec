import { expect, expectAccessible, test } from "./fixtures/test";
import { Facilitator } from "./steps/facilitator";
import { addInRoom, placeDotsFor, rateFor, writeCardFor } from "./steps/in-room";
import { DESK, moveOnTo, openWorkshop } from "./steps/opening";
import { Participant } from "./steps/participant";
import { SOON } from "./steps/soon";
import { WORDS } from "./steps/words";

const words = WORDS.en;
const PORTER = "The porter holds the door";
const TAXI = "The taxi driver knows the hotel";

test("somebody without a device writes, votes and rates through the cockpit; who leads goes on elsewhere, and counts only by voting", async ({
  product,
  seat,
}) => {
  const { lead, people, joinPath } = await openWorkshop({ product, seat, words }, ["Anna", "Ben"]);
  const [anna, ben] = people as [Participant, Participant];
  const run = `/w/${lead.workshopId}/run`;
  await addInRoom(lead, "Otto");
  await moveOnTo(lead, "lobby", "collect");

  await test.step("a card for somebody in the room is one like any other", async () => {
    await anna.writeCard(PORTER, 3);
    await writeCardFor(lead, { text: TAXI, lane: /Zero moment/ });
    await lead.expectText(TAXI);
    await lead.openRound2();
    await expect(anna.otherCards.getByText(TAXI, { exact: true })).toBeVisible(SOON);
    await expect(anna.content).not.toContainText("Otto");
  });

  const second = new Facilitator(await seat(DESK), words, lead.name);
  await test.step("who leads goes on at another device; the first one's end changes nothing on the phones", async () => {
    await second.signIn(run);
    await second.expectPhase("collect");
    await anna.type("Half a wor");
    await ben.sayDone();
    await second.expectDone(1, 2);
    anna.wire.forget();
    await lead.page.context().close();
    await anna.page.waitForTimeout(1500);
    expect(anna.wire.records.filter(([kind]) => kind !== "progress" && kind !== "presence")).toEqual([]);
    await expect(anna.box).toBeFocused();
    await anna.page.keyboard.type("d");
    await expect(anna.box).toHaveValue("Half a word");
    await anna.expectQuestion(words.questions.collect);
    await anna.expectDone(1, 2);
    await anna.type("");
    await moveOnTo(second, "collect", "vote");
    await anna.expectQuestion(words.questions.vote);
  });

  await test.step("dots for somebody in the room have a budget of their own", async () => {
    const budget = await anna.dotBudget();
    await placeDotsFor(second, "Otto", { moment: TAXI, dots: 1, budget });
    await expectAccessible(second.page, "ballot for somebody without a device");
    await second.page.keyboard.press("Escape");
    await anna.expectDotsLeft(budget, budget);
    await anna.placeDots({ [PORTER]: 1 });
  });

  await test.step("who leads may vote too, as somebody who has joined", async () => {
    const phone = new Participant({ page: await second.page.context().newPage(), wire: second.wire }, words, "Mara");
    await phone.page.goto(joinPath);
    await phone.enter();
    await phone.page.getByRole("button", { name: words.phone.goTo(words.phases.vote) }).click();
    await phone.placeDots({ [PORTER]: 1 });
    await second.expectDone(0, 3);
    await phone.page.close();
  });

  await test.step("those who voted are counted, whatever with; who abstained is not", async () => {
    await second.moveOn("rate", { asks: true });
    await rateFor(second, "Otto", TAXI, { importance: 5, satisfaction: 2 });
    await second.page.keyboard.press("Escape");
    await second.moveOn("reveal", { asks: true });
    await second.page.goto(run.replace("run", "results"));
    await expect(second.page.getByText(words.results.people(3))).toBeVisible();
  });
});
