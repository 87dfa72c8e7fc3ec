import { expect, type Locator } from "@playwright/test";
import { heardOn, listen } from "./announcements";
import type { Facilitator } from "./facilitator";
import type { Hands } from "./hands";
import type { Participant } from "./participant";
import { invitedPath } from "./preparing";
import type { Reviewer } from "./reviewer";
import { SOON } from "./soon";
import type { PhaseId, Words } from "./words";

const CARDS = [
  "Queue at the desk",
  "Waiting for the key",
  "Nobody looks up",
  "A warm towel",
  "A cold breakfast",
] as const;
const [FIRST, SECOND, MOVED, SINGLE] = CARDS;
const BUNDLED = "Waiting to check in";
const IDEA = "Hand out keys before the desk";
const NOTE = "The glasses are still missing";

/** Two people and a reviewer, each with the hands they work by. */
interface Pair {
  /** Moves everybody on; on a phone the cockpit is a remote. */
  lead: Facilitator;
  leadHands: Hands;
  /** Bundles and plans: the same page as `lead`, or a second device beside the remote. */
  desk: Facilitator;
  deskHands: Hands;
  anna: Participant;
  annaHands: Hands;
  at: Reviewer;
  atHands: Hands;
}

/** A whole workshop of two, every step by the hands given. */
export async function liveShort(pair: Pair): Promise<void> {
  await begin(pair);
  await write(pair);
  await bundle(pair);
  await judge(pair);
  await reveal(pair);
  await plan(pair);
  await finish(pair);
  await review(pair, await share(pair));
}

const button = ({ page }: Hands, name: string | RegExp) => page.getByRole("button", { name, exact: true });

/** The button that uncovers the next rank, whichever that is. */
const uncovering = ({ page, words: { cockpit } }: Facilitator) =>
  page.getByRole("button", { name: new RegExp(`^${cockpit.uncover(0).replace("0", "\\d+")}`) });

const handsOf = ({ leadHands, deskHands, annaHands }: Pair) => new Set([leadHands, deskHands, annaHands]);

async function lookAround(pair: Pair): Promise<void> {
  for (const hands of handsOf(pair)) await hands.lookAround();
}

async function next(pair: Pair, phase: PhaseId, asks = false): Promise<void> {
  const { lead, leadHands, anna } = pair;
  await leadHands.press(lead.nextButton(phase));
  if (asks) await leadHands.press(button(leadHands, lead.words.cockpit.go(lead.words.phases[phase])));
  const { [phase]: question } = anna.words.questions as Partial<Record<PhaseId, string>>;
  if (question) await anna.expectQuestion(question);
  await lookAround(pair);
}

async function signIn(hands: Hands, { words: { signIn: words }, email, password }: Facilitator, path: string) {
  const { page } = hands;
  await page.goto(path);
  await hands.write(page.getByLabel(words.email), email);
  await hands.write(page.getByLabel(words.password, { exact: true }), password);
  await hands.press(button(hands, words.submit));
  await page.waitForURL(`**${path}`);
}

/** At most five presses from the dashboard to a workshop that can be joined, at most two from the link into it. */
async function begin(pair: Pair): Promise<void> {
  const { lead, leadHands, desk, deskHands, anna, annaHands } = pair;
  const { words, page } = lead;
  await signIn(leadHands, lead, "/w");
  leadHands.presses = 0;
  await leadHands.press(page.getByRole("link", { name: words.dashboard.new }).first());
  await leadHands.write(page.getByLabel(words.wizard.title), "Two at the desk");
  await leadHands.press(button(leadHands, words.wizard.createNow));
  const joinPath = await invitedPath(lead);
  await leadHands.press(page.getByRole("link", { name: words.workshop.start }));
  await leadHands.press(lead.nextButton("lobby"));
  await expect(lead.nextButton("frame")).toBeVisible(SOON);
  expect(leadHands.presses, "presses from the dashboard to a workshop that can be joined").toBeLessThanOrEqual(5);
  if (desk !== lead) await signIn(deskHands, desk, `/w/${lead.workshopId}/run`);
  await anna.page.goto(joinPath);
  await annaHands.press(button(annaHands, words.join.enter));
  await anna.expectQuestion(words.questions.lobby, 5000);
  expect(annaHands.presses, "presses from the link into the workshop").toBeLessThanOrEqual(2);
  await lookAround(pair);
}

async function write(pair: Pair): Promise<void> {
  const { desk, anna, annaHands } = pair;
  const { phone, common } = anna.words;
  await next(pair, "frame");
  await next(pair, "collect");
  await annaHands.choose(anna.page.getByRole("radio", { name: /\b3\b/ }));
  for (const text of [...CARDS, "A wrong word"]) {
    await annaHands.write(anna.box, text);
    await annaHands.send(button(annaHands, phone.send));
    await expect(anna.ownCards.getByText(text, { exact: true })).toBeVisible();
  }
  const [wrong, tooMany] = [phone.edit("A wrong word"), phone.edit("A word too many")];
  await annaHands.press(button(annaHands, wrong));
  await annaHands.write(anna.page.getByRole("textbox", { name: wrong }), "A word too many");
  await annaHands.press(button(annaHands, common.save));
  await annaHands.press(button(annaHands, tooMany));
  await annaHands.press(button(annaHands, common.delete));
  await annaHands.giveUp(button(annaHands, common.cancel), button(annaHands, tooMany));
  await annaHands.press(button(annaHands, tooMany));
  await annaHands.press(button(annaHands, common.delete));
  await annaHands.press(button(annaHands, common.delete));
  await expect(anna.ownCards.getByText("A word too many", { exact: true })).toHaveCount(0);
  await expect(desk.card(FIRST)).toHaveCount(1);
  await lookAround(pair);
}

/** Two cards by choosing them, a third by the menu. */
async function bundle(pair: Pair): Promise<void> {
  const { desk, deskHands } = pair;
  const { chooseCard, momentName, bundle: bundleName, moveTo } = desk.words.cockpit;
  await next(pair, "cluster");
  for (const text of [FIRST, SECOND])
    await deskHands.press(desk.page.getByRole("checkbox", { name: chooseCard(text), exact: true }));
  await deskHands.write(desk.page.getByLabel(momentName), BUNDLED);
  await deskHands.press(desk.page.getByRole("region").getByRole("button", { name: bundleName, exact: true }));
  await expect(desk.card(BUNDLED).first()).toBeVisible();
  await deskHands.press(button(deskHands, moveTo(MOVED)));
  await deskHands.press(desk.page.getByRole("menuitem", { name: BUNDLED }).first());
  await expect(desk.card(BUNDLED).first()).toContainText("3");
  await lookAround(pair);
}

async function judge(pair: Pair): Promise<void> {
  const { anna, annaHands } = pair;
  const { phone } = anna.words;
  await next(pair, "vote");
  await listen(anna.page);
  await annaHands.press(button(annaHands, phone.more(BUNDLED)));
  for (const moment of [BUNDLED, SINGLE]) await annaHands.nudge(button(annaHands, phone.more(moment)), "+");
  await annaHands.nudge(button(annaHands, phone.less(BUNDLED)), "-");
  await annaHands.nudge(button(annaHands, phone.more(BUNDLED)), "+");
  await anna.expectDots(BUNDLED, 2);
  const spoken = async () => (await heardOn(anna.page)).findLast((said) => said.startsWith(BUNDLED)) ?? "";
  await expect.poll(spoken, "dots and what is left of them, spoken").toMatch(/ 2 .* left/);
  await annaHands.press(button(annaHands, phone.done));
  await lookAround(pair);
  await next(pair, "rate", true);
}

/** Rates what is on the shortlist. @returns what is left to do: the last choice of all */
async function rateAll({ anna, annaHands }: Pair): Promise<() => Promise<void>> {
  const { phone } = anna.words;
  const heading = anna.page.getByRole("heading", { level: 1 });
  const goOn = button(annaHands, phone.nextMoment);
  const choose = (question: string, name: RegExp | string) =>
    annaHands.choose(anna.page.getByRole("group", { name: question }).getByRole("radio", { name }));
  const chooseLast = () => choose(phone.experience, phone.experiences.detractor);
  for (;;) {
    await expect(anna.page.getByRole("radio").first()).toBeAttached();
    const title = await heading.innerText();
    await choose(phone.importance, /^5,/);
    await choose(phone.satisfaction, /^2,/);
    await anna.expectSaved();
    if (!(await goOn.isVisible())) return chooseLast;
    await chooseLast();
    await annaHands.press(goOn);
    await expect(heading).not.toHaveText(title);
  }
}

/** From the last choice of the group to its first rank on every phone: no longer than a second. */
async function reveal(pair: Pair): Promise<void> {
  const { lead, leadHands, desk, deskHands, anna } = pair;
  const { cockpit } = lead.words;
  const chooseLast = await rateAll(pair);
  await leadHands.press(lead.nextButton("reveal"));
  const go = button(leadHands, cockpit.go(lead.words.phases.reveal));
  await expect(go).toBeVisible();
  await chooseLast();
  const began = Date.now();
  await leadHands.press(go);
  await leadHands.press(uncovering(lead));
  await expect(anna.ranking.first()).toBeVisible();
  const took = Date.now() - began;
  expect(took, "milliseconds from the last choice to a rank on the phone").toBeLessThan(SOON.timeout);
  await anna.expectQuestion(anna.words.questions.reveal);
  await lookAround(pair);
  for (let shown = 1; await uncovering(lead).isVisible(); shown += 1) {
    await leadHands.press(uncovering(lead));
    await expect(anna.ranking).toHaveCount(shown + 1, SOON);
  }
  await expect(anna.ranking.first()).toContainText(BUNDLED);
  await expect(anna.content.getByText(anna.words.phone.bar, { exact: true })).toBeVisible();
  await deskHands.press(button(deskHands, cockpit.truth(BUNDLED)));
  await expect(button(deskHands, cockpit.truth(BUNDLED))).toHaveAttribute("aria-pressed", "true");
  await expect(desk.ranking.first()).toContainText(BUNDLED);
  await lookAround(pair);
}

async function plan(pair: Pair): Promise<void> {
  const { desk, deskHands, anna, annaHands } = pair;
  const { cockpit } = desk.words;
  await next(pair, "ideate");
  await annaHands.write(anna.page.getByRole("textbox", { name: anna.words.phone.newIdea }), IDEA);
  await annaHands.send(button(annaHands, anna.words.phone.send));
  await desk.expectText(IDEA);
  await lookAround(pair);
  await next(pair, "plan");
  await deskHands.press(desk.action(IDEA).getByRole("button", { name: IDEA, exact: true }));
  const editor = desk.page.getByRole("dialog");
  await expect(editor).toBeVisible();
  await deskHands.lookAround();
  await fillIn(editor, deskHands, desk.words);
  await deskHands.press(editor.getByRole("button", { name: cockpit.finish, exact: true }));
  await expect(editor).toBeHidden();
}

async function fillIn(editor: Locator, hands: Hands, { cockpit, common, join }: Words): Promise<void> {
  const scale = (name: string, value: number) =>
    editor.getByRole("group", { name, exact: true }).getByRole("radio", { name: new RegExp(`^${value},`) });
  await hands.choose(scale(cockpit.effect, 4));
  await hands.choose(scale(cockpit.effort, 2));
  await hands.select(editor.getByLabel(cockpit.owner), join.guest(1));
  await hands.press(editor.getByRole("button", { name: cockpit.dueIn(14) }));
  await expect(editor.getByText(common.saved, { exact: true })).toBeVisible();
}

async function finish(pair: Pair): Promise<void> {
  const { lead, leadHands, desk, anna, annaHands } = pair;
  const { phone, cockpit, questions } = lead.words;
  await next(pair, "commit");
  await annaHands.write(anna.page.getByLabel(phone.when), "somebody waits longer than three minutes");
  await annaHands.write(anna.page.getByLabel(phone.thenIWill), "bring a glass of water");
  await annaHands.press(button(annaHands, phone.promise));
  await desk.expectText(cockpit.promised(1, 1));
  await annaHands.choose(anna.page.getByRole("group", { name: phone.helpful }).getByRole("radio", { name: "5" }));
  await anna.expectSaved();
  await leadHands.press(button(leadHands, cockpit.close));
  await leadHands.press(lead.page.getByRole("dialog").getByText(cockpit.closeGo, { exact: true }));
  await anna.expectQuestion(questions.closed);
  await lookAround(pair);
}

/** @returns the path of a link by which progress can be entered */
async function share({ lead, leadHands }: Pair): Promise<string> {
  const { page } = lead;
  const { cockpit } = lead.words;
  await leadHands.press(page.getByRole("link", { name: cockpit.toPlan, exact: true }));
  await page.waitForURL("**/plan");
  await leadHands.press(page.getByRole("button", { name: cockpit.shareLink }));
  await leadHands.press(page.getByRole("button", { name: cockpit.makeLink }));
  const link = page.getByRole("textbox", { name: cockpit.newLink });
  await expect(link).toHaveValue(/\/s#/);
  const { pathname, hash } = new URL(await link.inputValue());
  return `${pathname}${hash}`;
}

async function review({ at, atHands }: Pair, path: string): Promise<void> {
  const { words, page } = at;
  await at.open(path);
  await atHands.lookAround();
  const form = page.getByRole("form", { name: words.review.form(IDEA) });
  await atHands.choose(form.getByRole("radio", { name: words.review.inProgress }));
  await atHands.write(form.getByLabel(words.review.missing), NOTE);
  await atHands.press(form.getByRole("button", { name: words.review.enter, exact: true }));
  await expect(page.getByText(NOTE).first()).toBeAttached();
}
