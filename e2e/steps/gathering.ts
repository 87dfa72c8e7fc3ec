import type { Product } from "../fixtures/product";
import { expect, expectAccessible, phoneOptions } from "../fixtures/test";
import type { Story } from "../stories";
import { BigScreen } from "./big-screen";
import { type Cast, cardsOf, expectAllAccessible, expectEverywhere, moveOn, phonesOf, sayDone } from "./cast";
import type { Facilitator } from "./facilitator";
import type { OpenSeat } from "./opening";
import { Participant } from "./participant";
import { SOON } from "./soon";

const BIG = { viewport: { width: 1920, height: 1080 } };

const lastWord = (text: string): string => text.split(" ").pop() ?? text;

/** From the set-up link to a workshop that waits for people. @returns the path of the link for joining */
export async function prepare(lead: Facilitator, product: Product, story: Story): Promise<string> {
  await lead.openSetUp(product.setupToken);
  await expectAccessible(lead.page, "set-up");
  await lead.setUp(product.setupToken);
  await expectAccessible(lead.page, "empty dashboard");
  await lead.signOut();
  await lead.page.goto("/w");
  await expect(lead.page.getByRole("heading", { level: 1 })).toHaveText(lead.words.signIn.title);
  await expectAccessible(lead.page, "sign-in");
  await lead.signIn("/w");
  await lead.createHotelWorkshop(story.title, (step) => expectAccessible(lead.page, `wizard, ${step}`));
  await expectAccessible(lead.page, "workshop page");
  await lead.page.goto("/w");
  await expect(lead.page.getByRole("link", { name: story.title }).first()).toBeVisible();
  await expectAccessible(lead.page, "dashboard");
  await lead.page.getByRole("link", { name: story.title }).first().click();
  await lead.page.waitForURL(/\/w\/(?!new)[^/]+$/);
  await lead.openCockpit();
  const joinPath = await lead.joinPath();
  await lead.moveOn("lobby");
  return joinPath;
}

/** The big screen and three phones by link, one of them without a name. */
export async function arrive(lead: Facilitator, seat: OpenSeat, joinPath: string): Promise<Cast> {
  const { words } = lead;
  const screen = new BigScreen(await seat(BIG), words);
  await screen.open(await lead.screenPath());
  const phone = async (name: string) => new Participant(await seat(phoneOptions), words, name);
  const [anna, ben, guest] = [await phone("Anna"), await phone("Ben"), await phone("")];
  const cast: Cast = { lead, screen, anna, ben, guest, lateScripts: [] };
  await cast.anna.page.goto(joinPath);
  await expectAccessible(cast.anna.page, "joining");
  for (const person of phonesOf(cast)) {
    await person.joinByLink(joinPath);
    const name = person.name || words.join.guest(phonesOf(cast).length);
    await Promise.all([lead.expectText(name), screen.expectText(name)]);
  }
  await Promise.all(phonesOf(cast).map((person) => person.expectQuestion(words.questions.lobby, 10_000)));
  await expectAllAccessible(cast, "while people arrive");
  await expectAllLoaded(anna);
  anna.page.on("request", (request) => {
    if (request.resourceType() === "script") cast.lateScripts.push(request.url());
  });
  return cast;
}

/** Phones fetch the screens of all phases once they have shown the first. */
async function expectAllLoaded({ page }: Participant): Promise<void> {
  const scripts = () => page.locator("script[src]").count();
  let before = -1;
  const isSettled = async () => before === (before = await scripts());
  await expect.poll(isSettled, { intervals: [3500] }).toBe(true);
}

export async function frame(cast: Cast, story: Story): Promise<void> {
  await moveOn(cast, "frame");
  await cast.lead.noteEvidence(story.evidence);
  await Promise.all(
    phonesOf(cast).map(({ content }) => expect(content.getByText(story.evidence, { exact: true })).toBeVisible(SOON)),
  );
  await expectAllAccessible(cast, "in frame");
}

/** Cards written in silence: the facilitator reads them at once, and nobody else. */
export async function collect(cast: Cast, story: Story): Promise<void> {
  const { lead, screen, anna } = cast;
  await moveOn(cast, "collect");
  let written = 0;
  for (const person of phonesOf(cast)) {
    for (const { text, stage } of cardsOf(person, story)) {
      await person.writeCard(text, stage);
      written += 1;
      await Promise.all([expect(lead.card(text)).toHaveCount(1, SOON), screen.expectCards(written)]);
    }
    await person.expectSaved();
  }
  await expect(lead.page.getByText(lead.words.cockpit.silent)).toBeVisible();
  await sayDone(cast, anna);
  expectNoForeignCards(cast, story);
  expectNoAuthors(lead);
  await expectAllAccessible(cast, "in collect");
}

/** In the silent round no byte that reaches a phone or the big screen holds somebody else's card. */
function expectNoForeignCards(cast: Cast, story: Story): void {
  const written = phonesOf(cast).flatMap((person) => cardsOf(person, story).map(({ text }) => ({ person, text })));
  for (const { person, text } of written) {
    for (const reader of phonesOf(cast))
      expect(reader.wire.received.includes(lastWord(text)), `phone of ${reader.name}: ${text}`).toBe(reader === person);
    expect(cast.screen.wire.received, `big screen: ${text}`).not.toContain(lastWord(text));
  }
}

function expectNoAuthors({ wire }: Facilitator): void {
  const cards = wire.records.filter(([kind]) => kind === "touchpoint");
  expect(cards.length).toBeGreaterThan(0);
  for (const [, , card] of cards) expect(Object.keys(card)).not.toContain("participantId");
}

/** The server goes down while Anna is typing and comes back; nothing is lost, and every screen finds it by itself. */
export async function restart(cast: Cast, product: Product, story: Story): Promise<void> {
  const { lead, anna, ben, guest } = cast;
  const { unsent, justSent, whileAway } = story;
  const half = Math.floor(unsent.text.length / 2);
  await anna.chooseStage(unsent.stage);
  await anna.box.pressSequentially(unsent.text.slice(0, half));
  await ben.chooseStage(justSent.stage);
  await ben.type(justSent.text);
  await ben.send();
  const isBack = product.restart();
  await anna.box.pressSequentially(unsent.text.slice(half));
  await guest.chooseStage(whileAway.stage);
  await guest.type(whileAway.text);
  await guest.send();
  await isBack;
  await expect(anna.box).toHaveValue(unsent.text);
  for (const { wire } of [lead, cast.screen, ...phonesOf(cast)])
    await expect.poll(() => wire.isStreaming, { timeout: 20_000 }).toBe(true);
  for (const person of phonesOf(cast)) await person.expectSaved();
  await anna.send();
  await anna.expectSaved();
  const cards = [...phonesOf(cast).flatMap((person) => cardsOf(person, story)), unsent, justSent, whileAway];
  for (const { text } of cards) await expect(lead.card(text)).toHaveCount(1);
  for (const [person, { text }] of [
    [anna, unsent],
    [ben, justSent],
    [guest, whileAway],
  ] as const) {
    await expect(person.ownCards.getByText(text, { exact: true })).toHaveCount(1);
    for (const other of phonesOf(cast)) if (other !== person) expect(other.wire.received).not.toContain(lastWord(text));
    expect(cast.screen.wire.received).not.toContain(lastWord(text));
  }
  expectNoForeignCards(cast, story);
}

/** Round 2: everybody sees all cards at once, and new ones as they come. */
export async function together(cast: Cast, story: Story): Promise<void> {
  const { lead, ben } = cast;
  await lead.openRound2();
  const { unsent, justSent, whileAway } = story;
  const cards = [...phonesOf(cast).flatMap((person) => cardsOf(person, story)), unsent, justSent, whileAway];
  await expectEverywhere(
    cast,
    cards.map(({ text }) => text),
  );
  await ben.writeCard(story.together.text, story.together.stage);
  await expectEverywhere(cast, [story.together.text]);
  await expect(lead.card(story.together.text)).toHaveCount(1, SOON);
  await expectAllAccessible(cast, "in round 2");
}
