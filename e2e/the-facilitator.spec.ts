import type { Locator } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures/test";
import { BigScreen } from "./steps/big-screen";
import { asFacilitator } from "./steps/crowd";
import { openWorkshop } from "./steps/opening";
import { SOON, within } from "./steps/soon";
import { WORDS } from "./steps/words";

const words = WORDS.en;
const { phases, questions } = words;
const room = {
  script: "Script",
  scriptParts: ["To say", "What for", "What people do", "What comes out"],
  preview: (phase: string) => `Preview: ${phase}`,
  timeBox: (phase: string) => `Time box of ${phase}`,
  longer: /^Lengthen to/,
  leaveOut: "Leave out",
  takeIn: "Put back in",
  lookAgain: (phase: string) => `Look at ${phase} again`,
  backTogether: (phase: string) => `Back to ${phase} with everybody`,
  behind: /^\d+ h \d+ min behind$/,
  suggestion: "Suggestion: one prompt for the thinnest stage, then move on.",
  hide: "Hide",
  hidden: "hidden",
  showAgain: "Show again",
  sendPrompt: /^Send a prompt/,
  takeBack: "Take back",
  prompt: "Prompt from the facilitator",
  notices: "Notices",
  lastGap: /^Shortly before the end, there is (nothing|hardly anything) for/,
  onAllPhones: "On all phones:",
  timeLeft: "Time left",
  startTimer: "Start the time",
  stopTimer: "Stop the time",
  paused: /^Paused: phones show/,
  parking: /^Parking lot/,
  topic: "Topic",
  park: "Park",
  drop: "Drop",
  remove: "Remove",
  removeName: (name: string) => `Remove: ${name}`,
  resetNameOf: (name: string) => `Reset name: ${name}`,
  resetNameQuestion: (name: string) => new RegExp(`^Replace ${name} with a neutral name`),
  resetName: "Reset name",
  nameReplaced: (name: string) => `The facilitator has replaced the name. It is now “${name}”.`,
  keepName: "Keep this name",
  saveName: "Save",
};

test("who leads looks ahead without moving anybody, changes the agenda on the way, goes back with all, hides a card and removes a person", async ({
  product,
  seat,
}) => {
  const { lead, people } = await openWorkshop({ product, seat, words }, ["Anna", "Ben"]);
  const [anna, ben] = people;
  if (!anna || !ben) throw new Error("nobody came");
  const { page } = lead;
  const look = (phase: string) =>
    page
      .getByRole("button", { name: new RegExp(`^(\\d+ ?)?${phase}\\b`) })
      .first()
      .click();
  const preview = (phase: string) => page.getByRole("region", { name: room.preview(phase) });

  await test.step("the big screen asks not to fall asleep", async () => {
    const screen = new BigScreen(await seat({ viewport: { width: 1920, height: 1080 } }), words);
    await screen.page.addInitScript(() => {
      const { wakeLock } = navigator;
      const ask = wakeLock.request.bind(wakeLock);
      wakeLock.request = (type) => {
        document.documentElement.dataset.asked = type;
        return ask(type);
      };
    });
    await screen.open(await lead.screenPath());
    await expect(screen.page.locator("html")).toHaveAttribute("data-asked", "screen");
    await screen.page.close();
  });

  await lead.moveOn("frame");
  await lead.moveOn("collect");
  await anna.expectQuestion(questions.collect);
  await anna.writeCard("The pillow is too soft", 4);
  await ben.expectQuestion(questions.collect);

  await test.step("what to say, what people do and what comes out are at hand", async () => {
    const script = page.getByRole("group").filter({ hasText: room.script }).last();
    await page.getByText(room.script, { exact: true }).click();
    await expect(script.getByRole("term")).toHaveText(room.scriptParts);
    for (const text of await script.getByRole("definition").all()) await expect(text).toHaveText(/\S.{10}/);
  });

  await test.step("a look ahead moves nobody; its time box and whether it takes place can be changed", async () => {
    await look(phases.rate);
    await expect(preview(phases.rate)).toBeVisible();
    const box = preview(phases.rate).getByRole("group", { name: room.timeBox(phases.rate) });
    const longer = box.getByRole("button", { name: room.longer });
    const minutes = /\d+/.exec((await longer.getAttribute("aria-label")) ?? "")?.[0];
    await longer.click();
    await expect(box.getByText(`${minutes} min`, { exact: true })).toBeVisible();
    await preview(phases.rate).getByRole("button", { name: room.leaveOut }).click();
    await expect(box).toHaveCount(0);
    await expect(page.getByRole("button", { name: new RegExp(`${phases.rate}.*off`) })).toBeVisible();
    await preview(phases.rate).getByRole("button", { name: room.takeIn }).click();
    await expect(box).toBeVisible();
    await preview(phases.rate)
      .getByRole("button", { name: room.lookAgain(phases.collect) })
      .click();
    await expect(preview(phases.rate)).toHaveCount(0);
    await lead.expectPhase("collect");
    await anna.expectQuestion(questions.collect);
  });

  await test.step("time that does not hold is told, with what to do", async () => {
    await expect(page.getByText(room.behind)).toHaveCount(0);
    await asFacilitator(lead, product).run(["run.startTimer", { seconds: 3 * 60 * 60 }]);
    await expect(page.getByText(room.behind)).toBeVisible(SOON);
    await expect(page.getByText(room.suggestion)).toBeVisible();
    await asFacilitator(lead, product).run(["run.pauseTimer", {}]);
  });

  await test.step("a pause holds the time that runs, and leaves a stopped timer stopped", async () => {
    const timer = page.getByRole("timer", { name: room.timeLeft });
    const start = page.getByRole("button", { name: room.startTimer });
    const paused = page.getByText(room.paused);
    await asFacilitator(lead, product).run(["run.startTimer", { seconds: 600 }]);
    await expect(start).toHaveCount(0, SOON);
    await expect(timer).toHaveText(/^(10:00|9:5\d)$/);
    await page.keyboard.press("p");
    await expect(paused).toBeVisible(SOON);
    // The server's time of the pause may be another second than the page's.
    let held = "";
    await expect(async () => {
      held = await timer.innerText();
      await page.waitForTimeout(2100);
      expect(await timer.innerText()).toBe(held);
    }).toPass({ timeout: 15_000 });
    await page.keyboard.press("p");
    await expect(paused).toHaveCount(0, SOON);
    await expect(timer).not.toHaveText(held, within(1000));
    await page.getByRole("button", { name: room.stopTimer }).click();
    await expect(start).toBeVisible(SOON);
    await page.keyboard.press("p");
    await expect(paused).toBeVisible(SOON);
    await page.keyboard.press("p");
    await expect(paused).toHaveCount(0, SOON);
    await expect(start).toBeEnabled();
  });

  await test.step("a card is hidden and shown again, and nobody learns whose it is", async () => {
    expect(await coversText(lead.card("The pillow is too soft")), "its menu stands beside the text").toBe(false);
    await page.getByRole("button", { name: words.cockpit.cardMenu("The pillow is too soft") }).click();
    await page.getByRole("menuitem", { name: room.hide, exact: true }).click();
    await expect(lead.card("The pillow is too soft")).toContainText(room.hidden);
    await expect(lead.card("The pillow is too soft")).not.toContainText("Anna");
    await page.getByRole("button", { name: words.cockpit.cardMenu("The pillow is too soft") }).click();
    await page.getByRole("menuitem", { name: room.showAgain }).click();
    await expect(lead.card("The pillow is too soft")).not.toContainText(room.hidden);
  });

  await test.step("a blind spot is seen, and one press puts its question on all phones and takes it back", async () => {
    const ask = page.getByRole("button", { name: room.sendPrompt }).first();
    const label = (await ask.getAttribute("aria-label")) ?? "";
    await ask.click();
    for (const { page: phone } of people)
      await expect(phone.getByRole("region", { name: room.prompt })).toContainText("?", SOON);
    await page.getByRole("button", { name: label.replace(room.sendPrompt, room.takeBack) }).click();
    for (const { page: phone } of people)
      await expect(phone.getByRole("region", { name: room.prompt })).toHaveCount(0, SOON);
  });

  await test.step("in the quick run the blind spot is offered two minutes before the end, and can be taken back there", async () => {
    const wire = asFacilitator(lead, product);
    const strip = page.getByRole("region", { name: room.notices });
    const offer = strip.getByText(room.lastGap);
    await wire.run(["workshops.updateSettings", { agendaMinutes: 45 }], ["run.startTimer", { seconds: 300 }]);
    await expect(page.getByRole("button", { name: room.startTimer })).toHaveCount(0, SOON);
    await expect(offer).toHaveCount(0);
    await wire.run(["run.startTimer", { seconds: 110 }]);
    await expect(offer).toBeVisible(SOON);
    await strip.getByRole("button", { name: room.sendPrompt }).click();
    await expect(strip.getByText(room.onAllPhones)).toBeVisible(SOON);
    for (const { page: phone } of people)
      await expect(phone.getByRole("region", { name: room.prompt })).toContainText("?", SOON);
    await strip.getByRole("button", { name: room.takeBack }).click();
    await expect(offer).toBeVisible(SOON);
    await wire.run(["run.startTimer", { seconds: 3 }]);
    await expect(offer).toHaveCount(0, within(3000));
    await wire.run(["workshops.updateSettings", { agendaMinutes: 90 }], ["run.pauseTimer", {}]);
    await expect(offer).toHaveCount(0, SOON);
  });

  await test.step("a topic for later is parked, and settled", async () => {
    await page.getByRole("button", { name: room.parking }).first().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: room.topic }).fill("Parking is too dear");
    await dialog.getByRole("button", { name: room.park, exact: true }).click();
    const topic = dialog.getByRole("listitem").filter({ hasText: "Parking is too dear" });
    await expect(topic).toBeVisible();
    await topic.getByRole("button", { name: room.drop }).click();
    await expect(topic).toHaveCount(0);
    await dialog.getByRole("button", { name: words.common.close }).click();
    await expect(dialog).toHaveCount(0);
  });

  await test.step("back with everybody, and nothing is gone", async () => {
    await lead.moveOn("cluster");
    await anna.expectQuestion(questions.cluster);
    await look(phases.collect);
    await preview(phases.collect)
      .getByRole("button", { name: room.backTogether(phases.collect) })
      .click();
    await lead.expectPhase("collect");
    await anna.expectQuestion(questions.collect);
    await expect(anna.ownCards.getByText("The pillow is too soft", { exact: true })).toBeVisible();
  });

  await test.step("a person is removed after a question, and their phone says so", async () => {
    await page.getByRole("button", { name: new RegExp(`^${words.cockpit.people}`) }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: room.removeName("Ben") }).click();
    await dialog.getByRole("button", { name: room.remove, exact: true }).click();
    await expect(dialog.getByText("Ben", { exact: true })).toHaveCount(0);
    await ben.expectQuestion(words.phone.denied);
    await expect(dialog.getByText("Anna", { exact: true })).toBeVisible();
  });
});

test("an unkind name is replaced after a question; whoever bears it is told and chooses another, or keeps the new one", async ({
  product,
  seat,
}) => {
  const { lead, people } = await openWorkshop({ product, seat, words }, ["Rude word", "Ben"]);
  const [anna, ben] = people;
  if (!anna || !ben) throw new Error("nobody came");
  const { page } = lead;
  const listed = (name: string) =>
    page.getByRole("list", { name: words.cockpit.people }).getByText(name, { exact: true });
  const reset = async (name: string) => {
    await page.getByRole("button", { name: room.resetNameOf(name) }).click();
    await expect(page.getByText(room.resetNameQuestion(name))).toBeVisible();
    await page.getByRole("button", { name: room.resetName, exact: true }).click();
    await expect(listed(name)).toHaveCount(0);
  };

  await page.getByRole("button", { name: room.resetNameOf("Rude word") }).click();
  await page.getByRole("button", { name: words.common.cancel, exact: true }).click();
  await expect(listed("Rude word")).toBeVisible();
  await reset("Rude word");
  await expect(listed("Guest 1")).toBeVisible();
  await expect(anna.content.getByText(room.nameReplaced("Guest 1"))).toBeVisible(SOON);
  await expect(ben.content.getByText(room.nameReplaced("Guest 1"))).toHaveCount(0);
  await expectAccessible(anna.page, "phone whose name was replaced");

  await test.step("told again after a reload, until another name is chosen", async () => {
    await anna.page.reload();
    await expect(anna.content.getByText(room.nameReplaced("Guest 1"))).toBeVisible();
    await anna.content.getByLabel(words.join.name).fill(" ");
    await anna.content.getByRole("button", { name: room.saveName, exact: true }).click();
    await expect(anna.content.getByText("A name is missing.")).toBeVisible();
    await anna.content.getByLabel(words.join.name).fill("Anna");
    await anna.content.getByRole("button", { name: room.saveName, exact: true }).click();
    await expect(anna.content.getByText(room.nameReplaced("Guest 1"))).toHaveCount(0);
    await expect(listed("Anna")).toBeVisible(SOON);
  });

  await test.step("or until the new one is kept", async () => {
    await reset("Ben");
    await ben.content.getByRole("button", { name: room.keepName }).click();
    await expect(ben.content.getByText(room.nameReplaced("Guest 2"))).toHaveCount(0);
    await expect(ben.page.getByRole("heading", { level: 1 })).toBeFocused();
    await expect(listed("Guest 2")).toBeVisible(SOON);
    await ben.expectSaved();
    await ben.page.reload();
    await ben.expectQuestion(questions.lobby);
    await expect(ben.content.getByRole("button", { name: room.keepName })).toHaveCount(0);
  });
});

/** Whether the button on a card lies over any line of its text. */
const coversText = (card: Locator) =>
  card.evaluate((element) => {
    const button = element.querySelector("button")?.getBoundingClientRect();
    const text = document.createRange();
    text.selectNodeContents(element.querySelector("bdi") ?? element);
    return [...text.getClientRects()].some(
      ({ right, top, bottom }) =>
        !button || (right > button.left + 1 && top < button.bottom - 8 && bottom > button.top + 8),
    );
  });
