import { expect, phoneOptions, test } from "./fixtures/test";
import { heardOn, listen } from "./steps/announcements";
import { asFacilitator } from "./steps/crowd";
import { moveOnTo, openWorkshop } from "./steps/opening";
import { Participant } from "./steps/participant";
import { SOON } from "./steps/soon";
import { WORDS } from "./steps/words";

const words = WORDS.en;

test("[X8] [X14] phones in the room: covers, cards on their way, the relay, the way back to the group, moving on, the last call, latecomers", async ({
  product,
  seat,
}) => {
  const { lead, people, joinPath } = await openWorkshop({ product, seat, words }, ["Anna", "Ben"]);
  const [anna, ben] = people as [Participant, Participant];
  const wire = asFacilitator(lead, product);
  await feelVibrations(ben);
  await moveOnTo(lead, "lobby", "collect");
  await ben.expectQuestion(words.questions.collect);

  await test.step("a pause covers the phone; draft, focus and caret are there afterwards", async () => {
    await ben.type("The porter knows the name");
    await ben.box.evaluate((box: HTMLTextAreaElement) => box.setSelectionRange(4, 4));
    await listen(ben.page);
    await lead.page.keyboard.press("p");
    await expect(ben.page.getByText(words.phone.paused, { exact: true }).last()).toBeVisible(SOON);
    await expect(ben.box).not.toBeFocused();
    await expect.poll(() => heardOn(ben.page)).toEqual([words.phone.paused]);
    await lead.page.keyboard.press("p");
    await expect(ben.box).toBeFocused(SOON);
    await ben.page.keyboard.type("old ");
    await expect(ben.box).toHaveValue("The old porter knows the name");
  });

  await test.step("each card tells whether it has been sent", async () => {
    await ben.page.context().setOffline(true);
    await ben.send();
    const card = ben.ownCards.getByRole("listitem").filter({ hasText: "The old porter" });
    await expect(card.getByText(words.phone.cardWaiting, { exact: true })).toBeVisible();
    await ben.page.context().setOffline(false);
    await expect(card.getByText(words.phone.cardSent, { exact: true })).toBeAttached();
    await expect(card.getByText(words.phone.cardWaiting, { exact: true })).toHaveCount(0);
    await ben.expectSaved();
  });

  await test.step("a prompt is said once, leaves a begun card where it is, and chooses its stage for the next one", async () => {
    const stage = (n: number) => ben.page.getByRole("radio", { name: new RegExp(`\\b${n}\\b`) });
    await ben.chooseStage(4);
    await ben.type("Half a card");
    await listen(ben.page);
    await wire.run(["run.sendPrompt", { prompt: { stage: "umot" } }]);
    await expect(ben.page.getByRole("region", { name: words.phone.prompt })).toBeVisible(SOON);
    await expect(stage(4)).toBeChecked();
    const prompts = async () => (await heardOn(ben.page)).filter((said) => said.startsWith(`${words.phone.prompt}: `));
    await expect.poll(prompts).toHaveLength(1);
    await ben.type("");
    await expect(stage(5)).toBeChecked();
    await ben.chooseStage(1);
    await wire.run(["run.sendPrompt", { prompt: null }]);
  });

  await test.step("round 2 hands on three cards of others from where there are fewest", async () => {
    for (const text of ["A tired taxi", "A late train", "A long walk", "A wrong sign"]) await anna.writeCard(text, 2);
    for (const text of ["Rain", "Wind", "Fog", "Snow", "Hail"]) await anna.writeCard(`${text} at the door`, 3);
    await anna.expectSaved();
    await lead.openRound2();
    await expect(ben.page.getByRole("region", { name: words.phone.prompt })).toContainText("after the last", SOON);
    const relay = ben.page.getByRole("region", { name: words.phone.relay });
    await expect(relay.getByRole("listitem")).toHaveCount(3, SOON);
    await expect(relay.getByText(/taxi|train|walk|sign/)).toHaveCount(3);
    await relay.getByRole("button").first().tap();
    await expect(ben.box).toBeFocused();
    await expect(ben.page.getByRole("radio", { name: /\b2\b/ })).toBeChecked();
    await expect(ben.content.getByText(words.phone.buildsOn, { exact: true })).toBeVisible();
    await ben.type("A taxi with a carafe of water");
    await ben.send();
    await lead.expectText("A taxi with a carafe of water");
    await expect(ben.content.getByText(words.phone.buildsOn, { exact: true })).toHaveCount(0);
  });

  await test.step("whoever scrolls away from what the group looks at gets a way back", async () => {
    await lead.spotlightCard("Snow at the door");
    const spot = ben.page.getByRole("region", { name: words.phone.spotlight });
    await expect(spot.getByText("Snow at the door", { exact: true })).toBeAttached(SOON);
    await ben.page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const back = ben.page.getByRole("button", { name: words.phone.backToGroup });
    await back.tap();
    await expect(spot).toBeInViewport();
    await expect(back).toHaveCount(0);
  });

  await test.step("moving on takes everybody to the new question, but nobody away from a text", async () => {
    const heading = (person: Participant) => person.page.getByRole("heading", { level: 1 });
    await ben.type("Half a word");
    await lead.moveOn("cluster");
    await expect(heading(anna)).toBeFocused(SOON);
    // Only whoever works by keys is shown where the focus has gone.
    await expect(heading(anna)).toHaveCSS("outline-style", "none");
    await anna.expectQuestion(words.questions.cluster);
    await expect(ben.box).toBeFocused();
    await expect(ben.box).toHaveValue("Half a word");
    const said = words.phone.continueWith(words.phases.cluster);
    await expect.poll(() => heardOn(ben.page), SOON).toContain(said);
    await ben.page.getByRole("button", { name: words.phone.goTo(words.phases.cluster) }).tap();
    await expect(heading(ben)).toBeFocused();
    await expect(ben.page.getByRole("textbox", { name: words.phone.leftOver })).toHaveValue("Half a word");
  });

  let budget = 0;
  await test.step("a minute before the end the phone is felt; in the last half minute whoever has dots left is told", async () => {
    await moveOnTo(lead, "cluster", "vote");
    await ben.expectQuestion(words.questions.vote);
    await listen(ben.page);
    budget = await ben.dotBudget();
    await wire.run(["run.startTimer", { seconds: 63 }]);
    await expect.poll(() => vibrations(ben)).toEqual([200]);
    await expect(ben.content.getByText(words.phone.lastCall(budget))).toHaveCount(0);
    await wire.run(["run.startTimer", { seconds: 31 }]);
    await expect(ben.content.getByText(words.phone.lastCall(budget), { exact: true })).toBeVisible();
    await expect.poll(() => heardOn(ben.page)).toContain(words.phone.lastCall(budget));
    await wire.run(["run.startTimer", { seconds: 59 }]);
    const titles = [
      "A tired taxi",
      "A late train",
      "A long walk",
      "A wrong sign",
      "Rain at the door",
      "Fog at the door",
    ];
    expect(titles.length).toBeGreaterThanOrEqual(budget - 1);
    const [first = ""] = titles;
    await ben.addDot(first);
    await ben.expectDots(first, 1);
    await ben.page.getByRole("button", { name: words.cockpit.undo, exact: true }).click();
    await ben.expectDots(first, 0);
    await ben.placeDots(Object.fromEntries(titles.slice(0, budget - 1).map((title) => [title, 1])));
    await wire.run(["run.startTimer", { seconds: 30 }]);
    await expect(ben.content.getByText(words.phone.lastCall(1), { exact: true })).toBeVisible();
    const onBallot = (title: string) => ben.content.getByRole("listitem").filter({ hasText: title }).first();
    const ring = / 0px 0px 0px 2px/;
    await expect(onBallot(titles[0] ?? "")).toHaveCSS("box-shadow", ring);
    await expect(onBallot("Snow at the door")).not.toHaveCSS("box-shadow", ring);
    await wire.run(["run.startTimer", { seconds: 3 }]);
    await expect.poll(() => vibrations(ben)).toEqual([200, [250, 150, 250]]);
  });

  await test.step("whoever comes late reads one card and has all their dots", async () => {
    const late = new Participant(await seat(phoneOptions), words, "Cleo");
    await late.page.goto(joinPath);
    await expect(late.page.getByLabel(words.join.name)).toHaveAttribute("autocomplete", "nickname");
    await late.enter();
    await late.expectQuestion(words.phone.catchUp);
    await late.page.getByRole("button", { name: words.phone.goTo(words.phases.vote) }).tap();
    await late.expectQuestion(words.questions.vote);
    await late.expectDotsLeft(budget, budget);
    await late.page.reload();
    await late.expectQuestion(words.questions.vote);
  });
});

type Felt = Window & { felt?: unknown[] };

/** A desk feels nothing: remembers what the phone would have been asked to do. */
async function feelVibrations({ page }: Participant): Promise<void> {
  await page.evaluate(() => {
    const felt: unknown[] = [];
    (window as Felt).felt = felt;
    navigator.vibrate = (pattern) => felt.push(pattern) > 0;
  });
}

const vibrations = ({ page }: Participant) => page.evaluate(() => (window as Felt).felt);
