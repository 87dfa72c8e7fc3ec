import type { Product } from "../fixtures/product";
import { expect, expectAccessible, phoneOptions, test } from "../fixtures/test";
import { Facilitator } from "./facilitator";
import { DESK, type OpenSeat } from "./opening";
import { Participant, type Rating, type StageNumber } from "./participant";
import type { Words } from "./words";

interface Card {
  text: string;
  stage: StageNumber;
}

/** What people say in one language. Every card and idea ends in a word that stands nowhere else, so that bytes can be searched for it. */
export interface Story {
  title: string;
  anna: [Card, Card];
  ben: [Card, Card];
  carla: [Card, Card];
  dirk: [Card];
  /** Begun on Anna's phone when the server goes down, sent when it is back. */
  unsent: Card;
  /** Sent by Ben in the very moment the server goes down. */
  justSent: Card;
  /** Sent by Carla while there is no server. */
  whileAway: Card;
  bundled: string;
  ideas: [string, string, string];
  when: string;
  then: string;
}

interface Cast {
  lead: Facilitator;
  anna: Participant;
  ben: Participant;
  carla: Participant;
  dirk: Participant;
}

const lastWord = (text: string): string => text.split(" ").pop() ?? text;
const phonesOf = ({ anna, ben, carla, dirk }: Cast): Participant[] => [anna, ben, carla, dirk];
/** Seconds within which a permitted change shows on every other screen. */
const SOON = { timeout: 1000 };

/** One workshop from the first start of the server to the end of the meeting, on all its surfaces. */
export async function liveThrough({
  product,
  seat,
  words,
  story,
}: {
  product: Product;
  seat: OpenSeat;
  words: Words;
  story: Story;
}): Promise<void> {
  const lead = new Facilitator(await seat(DESK), words);
  const joinPath = await test.step("prepare", () => prepare(lead, product, story));
  const cast = await test.step("arrive", () => arrive(lead, seat, words, joinPath));
  await test.step("frame", () => frame(cast));
  await test.step("collect in silence", () => collect(cast, story));
  await test.step("go through a restart", () => restart(cast, product, story));
  await test.step("collect together", () => together(cast, story));
  await test.step("bundle", () => bundle(cast, story));
  await test.step("vote in secret", () => vote(cast, story));
  await test.step("rate", () => rate(cast, story));
  await test.step("reveal", () => reveal(cast, story));
}

async function prepare(lead: Facilitator, product: Product, story: Story): Promise<string> {
  await lead.setUp(product.setupToken);
  await expectAccessible(lead.page, "empty dashboard");
  await lead.createHotelWorkshop(story.title);
  await expectAccessible(lead.page, "workshop page");
  await lead.openCockpit();
  const joinPath = await lead.joinPath();
  await lead.moveOn("lobby");
  return joinPath;
}

async function arrive(lead: Facilitator, seat: OpenSeat, words: Words, joinPath: string): Promise<Cast> {
  const phone = async (name: string) => new Participant(await seat(phoneOptions), words, name);
  const cast = {
    lead,
    anna: await phone("Anna"),
    ben: await phone("Ben"),
    carla: await phone("Carla"),
    dirk: await phone("Dirk"),
  };
  for (const person of [cast.anna, cast.ben, cast.carla]) await person.joinByLink(joinPath);
  const code = joinPath.replace("/j/", "").replace("-", "").toLowerCase();
  await cast.dirk.joinByCode(`${code.slice(0, 3)} ${code.slice(3)}`);
  for (const { name } of phonesOf(cast)) await expect(lead.page.getByText(name, { exact: true })).toBeVisible(SOON);
  await expectAccessible(lead.page, "cockpit while people arrive");
  await expectAccessible(cast.dirk.page, "phone while people arrive");
  return cast;
}

async function frame(cast: Cast): Promise<void> {
  await cast.lead.moveOn("frame");
  await Promise.all(phonesOf(cast).map((person) => person.expectQuestion(person.words.questions.frame)));
  await expectAccessible(cast.lead.page, "cockpit in frame");
  await expectAccessible(cast.anna.page, "phone in frame");
}

async function collect(cast: Cast, story: Story): Promise<void> {
  const { lead, anna } = cast;
  await lead.moveOn("collect");
  await Promise.all(phonesOf(cast).map((person) => person.expectQuestion(person.words.questions.collect)));
  for (const person of phonesOf(cast))
    for (const { text, stage } of cardsOf(person, story)) await person.writeCard(text, stage);
  for (const person of phonesOf(cast)) {
    await person.expectSaved();
    for (const { text } of cardsOf(person, story)) await expect(lead.card(text)).toHaveCount(1);
  }
  await expect(lead.page.getByText(lead.words.cockpit.silent)).toBeVisible();
  await anna.sayDone();
  for (const person of phonesOf(cast)) await person.expectDone(1, 4);
  expectOwnCardsOnly(cast, story);
  expectNoAuthors(lead);
  await expectAccessible(lead.page, "cockpit in collect");
  await expectAccessible(anna.page, "phone in collect");
}

function cardsOf({ name }: Participant, story: Story): Card[] {
  return { Anna: story.anna, Ben: story.ben, Carla: story.carla, Dirk: story.dirk }[name] ?? [];
}

/** In round 1 no byte that reaches a phone holds somebody else's card. */
function expectOwnCardsOnly(cast: Cast, story: Story): void {
  for (const person of phonesOf(cast)) {
    const { received } = person.wire;
    for (const other of phonesOf(cast)) {
      const mayKnow = other === person;
      for (const { text } of cardsOf(other, story))
        expect(received.includes(lastWord(text)), `${person.name}: ${text}`).toBe(mayKnow);
    }
  }
}

function expectNoAuthors({ wire }: Facilitator): void {
  const cards = wire.records.filter(([kind]) => kind === "touchpoint");
  expect(cards.length).toBeGreaterThan(0);
  for (const [, , card] of cards) expect(Object.keys(card)).not.toContain("participantId");
}

async function restart({ lead, anna, ben, carla, dirk }: Cast, product: Product, story: Story): Promise<void> {
  await anna.chooseStage(story.unsent.stage);
  await anna.type(story.unsent.text);
  await ben.chooseStage(story.justSent.stage);
  await ben.type(story.justSent.text);
  await ben.send();
  const isBack = product.restart();
  await carla.chooseStage(story.whileAway.stage);
  await carla.type(story.whileAway.text);
  await carla.send();
  await isBack;
  await expect(anna.box).toHaveValue(story.unsent.text);
  for (const person of [ben, carla, dirk]) await person.expectSaved();
  await anna.send();
  await anna.expectSaved();
  for (const { text } of [story.unsent, story.justSent, story.whileAway]) await expect(lead.card(text)).toHaveCount(1);
  for (const { text } of [...story.anna, ...story.ben, ...story.carla, ...story.dirk])
    await expect(lead.card(text)).toHaveCount(1);
  for (const [person, card] of [
    [anna, story.unsent],
    [ben, story.justSent],
    [carla, story.whileAway],
  ] as const)
    await expect(person.ownCards.getByText(card.text, { exact: true })).toHaveCount(1);
}

async function together(cast: Cast, story: Story): Promise<void> {
  await cast.lead.openRound2();
  const everything = [
    ...story.anna,
    ...story.ben,
    ...story.carla,
    ...story.dirk,
    story.unsent,
    story.justSent,
    story.whileAway,
  ];
  const sees = (person: Participant, text: string) =>
    expect(person.page.getByRole("main").getByText(text, { exact: true })).toBeVisible(SOON);
  await Promise.all(phonesOf(cast).flatMap((person) => everything.map(({ text }) => sees(person, text))));
}

async function bundle(cast: Cast, story: Story): Promise<void> {
  const { lead, dirk } = cast;
  await lead.moveOn("cluster");
  await Promise.all(phonesOf(cast).map((person) => person.expectQuestion(person.words.questions.cluster)));
  await lead.bundle([story.anna[0].text, story.ben[0].text], story.bundled);
  await expect(dirk.page.getByRole("heading", { name: story.bundled })).toBeVisible(SOON);
  await expectAccessible(lead.page, "cockpit in cluster");
  await expectAccessible(dirk.page, "phone in cluster");
}

async function vote(cast: Cast, story: Story): Promise<void> {
  const { lead, anna, ben, carla, dirk } = cast;
  await lead.moveOn("vote");
  await Promise.all(phonesOf(cast).map((person) => person.expectQuestion(person.words.questions.vote)));
  const others = [ben, carla, dirk, lead];
  for (const { wire } of [anna, ...others]) wire.forget();

  const [, second] = story.anna;
  await anna.placeDots({ [story.bundled]: 2 });
  await anna.addDot(story.bundled);
  await expect(anna.content.getByText(anna.words.phone.cap(2))).toBeVisible();
  await anna.placeDots({ [second.text]: 1 });
  await anna.addDot(story.dirk[0].text);
  await expect(anna.content.getByText(anna.words.phone.noDots)).toBeVisible();
  await anna.expectDotsLeft(0, 3);
  await anna.sayDone();
  for (const person of [ben, carla, dirk]) await person.expectDone(1, 4);
  const ballot = anna.wire.records.filter(([kind]) => kind === "dot");
  expect(ballot.length).toBeGreaterThan(0);
  for (const { wire } of others) {
    const kinds = wire.records.map(([kind]) => kind);
    expect(kinds.filter((kind) => kind !== "progress" && kind !== "presence")).toEqual([]);
    for (const [, , dot] of ballot) expect(wire.received).not.toContain(String(dot.momentId));
  }

  await ben.placeDots({ [story.bundled]: 1, [story.carla[0].text]: 2 });
  await carla.placeDots({ [story.bundled]: 2, [story.carla[0].text]: 1 });
  await dirk.placeDots({ [story.bundled]: 1, [story.dirk[0].text]: 2 });
  await expectAccessible(lead.page, "cockpit in vote");
  await expectAccessible(dirk.page, "phone in vote");
}

/** The ninety-minute workshop rates eight moments. */
const RANKED = 8;
const BAD: Rating = { importance: 5, satisfaction: 1, experience: "detractor" };
const GOOD: Rating = { importance: 4, satisfaction: 4, experience: "enhancer" };

async function rate(cast: Cast, story: Story): Promise<void> {
  const { lead, anna } = cast;
  await lead.moveOn("rate", { asks: true });
  await expect(anna.page.getByRole("radio").first()).toBeVisible(SOON);
  const shortlists = [];
  for (const person of phonesOf(cast))
    shortlists.push(await person.rateAll({ [story.bundled]: BAD, [story.carla[0].text]: GOOD }));
  for (const person of phonesOf(cast)) await person.expectSaved();
  for (const shortlist of shortlists) {
    expect(shortlist).toContain(story.bundled);
    expect(shortlist).toEqual(shortlists[0]);
  }
  await expectAccessible(lead.page, "cockpit in rate");
  await expectAccessible(anna.page, "phone in rate");
  expectOwnBallotOnly(cast);
}

/** Before the reveal nobody has been sent a total, an order, or anything of another person's ballot. */
function expectOwnBallotOnly(cast: Cast): void {
  for (const { wire } of [...phonesOf(cast), cast.lead]) {
    const people = wire.records
      .filter(([kind]) => kind === "dot" || kind === "rating")
      .map(([, , record]) => record.participantId);
    expect(new Set(people).size).toBe(wire === cast.lead.wire ? 0 : 1);
    expect(wire.records.map(([kind]) => kind)).not.toContain("result");
    expect(wire.received).not.toMatch(/"(supporters|score|pTopK)":/);
  }
}

/** Uncovers one rank after the other; every phone follows. @returns the two moments of truth, best first */
async function reveal(cast: Cast, story: Story): Promise<[string, string]> {
  const { lead, anna } = cast;
  await lead.moveOn("reveal", { asks: true });
  await expect(lead.page.getByRole("button", { name: lead.words.cockpit.uncover(RANKED) })).toBeVisible();
  await expectAccessible(anna.page, "phone before the first rank");
  for (let rank = RANKED; rank > 0; rank--) {
    await lead.uncover(rank);
    const shown = RANKED - rank + 1;
    await Promise.all(phonesOf(cast).map((person) => expect(person.ranking).toHaveCount(shown, SOON)));
  }
  const first = await lead.titleAt(1);
  const second = await lead.titleAt(2);
  expect(first).toBe(story.bundled);
  for (const person of phonesOf(cast)) {
    await expect(person.ranking.nth(0)).toContainText(first);
    await expect(person.ranking.nth(1)).toContainText(second);
  }
  await expect(anna.ranking.filter({ hasText: story.bundled })).toContainText(anna.words.phone.ownDots(2));
  for (const title of [first, second]) await lead.confirmTruth(title);
  await Promise.all(
    phonesOf(cast).map((person) =>
      expect(person.ranking.filter({ hasText: person.words.phone.truth })).toHaveCount(2, SOON),
    ),
  );
  await expectAccessible(lead.page, "cockpit in reveal");
  await expectAccessible(anna.page, "phone in reveal");
  return [first, second];
}
