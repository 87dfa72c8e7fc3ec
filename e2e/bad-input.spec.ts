import { expect, test } from "./fixtures/test";
import { Facilitator } from "./steps/facilitator";
import { DESK, moveOnTo, openWorkshop } from "./steps/opening";
import { Participant } from "./steps/participant";
import { SOON } from "./steps/soon";
import { WORDS } from "./steps/words";

const words = WORDS.en;
const COMPASS = "\u{1F9ED}";
const FAMILY = "\u{1F469}\u200D\u{1F469}\u200D\u{1F467} wait at the desk";
const ARABIC = "يرحب بنا الحارس عند الباب";

test("a card takes one character, two hundred code points, emoji and right-to-left text, and nothing else", async ({
  product,
  seat,
}) => {
  const { lead, people } = await openWorkshop({ product, seat, words }, ["Anna"]);
  const [anna] = people as [Participant];
  await moveOnTo(lead, "lobby", "collect");
  await anna.expectQuestion(words.questions.collect, 5000);
  await anna.send();
  await expect(anna.page.getByText(words.phone.empty)).toBeVisible();
  await anna.type("   ");
  await anna.send();
  await expect(anna.page.getByText(words.phone.empty)).toBeVisible();

  const tooLong = COMPASS.repeat(201);
  await anna.type(tooLong);
  await anna.send();
  await expect(anna.page.getByText(words.phone.tooLong(200))).toBeVisible();
  await expect(anna.box).toHaveValue(tooLong);

  const texts = ["x", COMPASS.repeat(200), FAMILY, ARABIC, '<b>bold</b> & "quoted" {braces}'];
  for (const text of texts) await anna.writeCard(text, 2);
  await anna.expectSaved();
  for (const text of texts) await expect(lead.page.locator("bdi").getByText(text, { exact: true })).toHaveCount(1);
  for (const { page } of [anna, lead])
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
    ).toBe(true);
});

test("codes that open nothing all get the same answer", async ({ seat }) => {
  const { page } = await seat();
  await page.goto("/");
  for (const code of ["ABCD-EFGH", "nonsense!", "0000"]) {
    await page.getByLabel(words.landing.code).fill(code);
    await page.getByRole("button", { name: words.landing.join, exact: true }).click();
    await expect(page.getByText(words.landing.unknown)).toBeVisible();
  }
  await page.goto("/j/ABCDEFGH");
  await expect(page.getByText(words.landing.unknown)).toBeVisible();
});

test("two windows that move on at the same moment move one phase", async ({ product, seat }) => {
  const { lead } = await openWorkshop({ product, seat, words }, []);
  const second = new Facilitator(await seat(DESK), words);
  await second.signIn(`/w/${lead.workshopId}/run`);
  await second.expectPhase("lobby");
  second.wire.holdStream();
  await lead.moveOn("frame");
  await second.nextButton("frame").click();
  await expect(second.page.getByText(words.cockpit.stale).first()).toBeVisible();
  second.wire.releaseStream();
  for (const window of [lead, second]) {
    await window.expectPhase("frame");
    await expect(window.nextButton("collect")).toBeVisible();
  }
});

test("[X11] a card sent while the phase closes comes back with a reason, and its text is kept", async ({
  product,
  seat,
}) => {
  const { lead, people } = await openWorkshop({ product, seat, words }, ["Anna"]);
  const [anna] = people as [Participant];
  await moveOnTo(lead, "lobby", "collect");
  await anna.expectQuestion(words.questions.collect, 5000);
  await anna.writeCard("The porter holds the door", 3);
  await anna.expectSaved();
  anna.wire.holdStream();
  await lead.moveOn("cluster");
  const late = "The lift takes its time";
  await anna.type(late);
  await anna.send();
  await expect(anna.content.getByText(words.phone.movedOn)).toBeVisible();
  await expect(anna.box).toHaveValue(late);
  anna.wire.releaseStream();
  await anna.page.getByRole("button", { name: words.phone.goTo(words.phases.cluster) }).click();
  await anna.expectQuestion(words.questions.cluster, 5000);
  await expect(anna.page.getByLabel(words.phone.leftOver)).toHaveValue(late);
  await expect(lead.page.getByText(late)).toHaveCount(0);
});

test("a reload in the middle of a text keeps the text", async ({ product, seat }) => {
  const { lead, people } = await openWorkshop({ product, seat, words }, ["Anna"]);
  const [anna] = people as [Participant];
  await moveOnTo(lead, "lobby", "collect");
  await anna.chooseStage(4);
  await anna.type("The towels are folded like");
  await anna.page.reload();
  await expect(anna.box).toHaveValue("The towels are folded like");
  await expect(anna.page.getByRole("radio", { name: /\b4\b/ })).toBeChecked();

  await test.step("a begun change is open again, and stays readable when the group has moved on", async () => {
    for (const card of ["The key at the desk", "The lift is slow"]) await anna.writeCard(card, 3);
    await anna.expectSaved();
    const change = anna.page.getByRole("textbox", { name: words.phone.edit("The lift is slow") });
    await anna.page.getByRole("button", { name: words.phone.edit("The lift is slow") }).click();
    await change.fill("The lift is slow at night");
    await anna.page.reload();
    await expect(change).toHaveValue("The lift is slow at night");
    await lead.moveOn("cluster");
    await anna.expectQuestion(words.questions.cluster, 5000);
    const kept = anna.page.getByRole("textbox", { name: "Change in progress" });
    await expect(kept).toHaveValue("The lift is slow at night");
    await anna.page.reload();
    await expect(kept).toHaveValue("The lift is slow at night");
    await moveOnTo(lead, "cluster", "plan");
    await lead.moveOn("commit", { asks: true });
    await lead.closeWorkshop();
    await anna.expectQuestion(words.questions.closed);
    await expect(kept).toHaveValue("The lift is slow at night", SOON);
    const onDevice = () => anna.page.evaluate(() => Object.keys(localStorage).join(" "));
    await expect.poll(onDevice, "after closing no device tells whose card it was").not.toMatch(/\.edit\./);
    await anna.page.getByRole("button", { name: "Discard" }).click();
    await expect(kept).toHaveCount(0);
  });
});

test("pages of a workshop open to nobody else", async ({ product, seat }) => {
  const { lead, people } = await openWorkshop({ product, seat, words }, ["Anna"]);
  const [anna] = people as [Participant];
  const elsewhere = "00000000-0000-4000-8000-000000000000";
  for (const path of [`/w/${elsewhere}`, `/w/${elsewhere}/run`]) {
    const answer = await lead.page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(lead.page.getByRole("heading", { level: 1 })).toHaveText(words.common.notFound);
  }
  await anna.page.goto(`/w/${new URL(anna.page.url()).pathname.split("/").pop()}/run`);
  await expect(anna.page.getByRole("heading", { level: 1 })).toHaveText(words.signIn.title);
  await anna.page.goto(`/p/${elsewhere}`);
  await expect(anna.page.getByRole("heading", { level: 1 })).toHaveText(words.phone.notIn);
});

test("a second tab is the same person with the same ballot", async ({ product, seat }) => {
  const { lead, people, joinPath } = await openWorkshop({ product, seat, words }, ["Anna"]);
  const [anna] = people as [Participant];
  await moveOnTo(lead, "lobby", "collect");
  const cards = ["Booking by phone", "The key at the desk", "Breakfast with a view"] as const;
  for (const card of cards) await anna.writeCard(card, 3);
  await anna.expectSaved();
  await moveOnTo(lead, "collect", "vote");
  await anna.expectQuestion(words.questions.vote, 5000);
  await anna.placeDots({ [cards[0]]: 2 });

  const page = await anna.page.context().newPage();
  await page.goto(joinPath);
  await page.waitForURL("**/p/*");
  const tab = new Participant({ page, wire: anna.wire }, words, "Anna");
  await tab.expectDots(cards[0], 2);
  await tab.expectDotsLeft(1, 3);
  await tab.placeDots({ [cards[1]]: 1 });
  await anna.expectDots(cards[1], 1);
  await anna.addDot(cards[2]);
  await expect(anna.content.getByText(words.phone.noDots)).toBeVisible();
  await anna.expectDots(cards[2], 0);

  await anna.page.reload();
  await anna.expectQuestion(words.questions.vote, 5000);
  await anna.expectDots(cards[0], 2);
  await expect(lead.page.getByText(words.cockpit.doneOfTotal(0, 1)).first()).toBeVisible();
});

test("what is written to a workshop that has just closed comes back, and its door is shut", async ({
  product,
  seat,
}) => {
  const { lead, people, joinPath } = await openWorkshop({ product, seat, words }, ["Anna"]);
  const [anna] = people as [Participant];
  await moveOnTo(lead, "lobby", "collect");
  for (const card of ["Booking by phone", "The key at the desk"]) await anna.writeCard(card, 3);
  await anna.expectSaved();
  await moveOnTo(lead, "collect", "plan");
  await anna.expectQuestion(words.questions.plan, 5000);
  await lead.moveOn("commit", { asks: true });
  await anna.expectQuestion(words.questions.commit, 5000);
  anna.wire.holdStream();
  await lead.closeWorkshop();
  await expect(lead.page.getByRole("heading", { level: 1 })).toHaveText(words.cockpit.closed);
  await anna.page.getByRole("button", { name: words.phone.menu }).click();
  const topic = anna.page.getByRole("textbox", { name: words.phone.topic });
  await topic.fill("Breakfast for early trains");
  const parking = anna.page.locator("section").filter({ has: topic });
  await parking.getByRole("button", { name: words.phone.send, exact: true }).click();
  await expect(parking.getByText(words.phone.movedOn)).toBeVisible();
  await expect(topic).toHaveValue("Breakfast for early trains");
  anna.wire.releaseStream();
  await anna.page.reload();
  await anna.expectQuestion(words.questions.closed, 5000);
  await expect(anna.page.getByText(words.phone.erased)).toBeVisible();
  const late = await seat();
  await late.page.goto(joinPath);
  await expect(late.page.getByText(words.landing.unknown)).toBeVisible();
});
