import { expect } from "../fixtures/test";
import type { Wire } from "../fixtures/wire";
import type { Story } from "../stories";
import { type Cast, expectAllAccessible, expectAllAccessibleInDark, moveOn, phonesOf, sayDone } from "./cast";
import type { Participant, Rating } from "./participant";
import { SOON } from "./soon";

/** Two cards that say almost the same become one moment, before everybody's eyes. */
export async function bundle(cast: Cast, story: Story): Promise<void> {
  const { lead, screen } = cast;
  await moveOn(cast, "cluster");
  await lead.bundle([story.anna[0].text, story.ben[0].text], story.bundled);
  await Promise.all([
    ...phonesOf(cast).map(({ page }) => expect(page.getByRole("heading", { name: story.bundled })).toBeVisible(SOON)),
    screen.expectText(story.bundled),
  ]);
  await expectAllAccessible(cast, "in cluster");
}

/** Dots in secret: nobody is sent anything of a foreign ballot, nor any total. */
export async function vote(cast: Cast, story: Story): Promise<void> {
  const { lead, screen, anna, ben, guest } = cast;
  await moveOn(cast, "vote");
  const others = [ben, guest, lead, screen];
  for (const { wire } of [anna, ...others]) wire.forget();

  const budget = 4;
  const [favourite, second] = [story.guest[0].text, story.anna[1].text];
  await anna.expectDotsLeft(budget, budget);
  await anna.placeDots({ [story.bundled]: 2 });
  await anna.addDot(story.bundled);
  await expect(anna.content.getByText(anna.words.phone.cap(2))).toBeVisible();
  await anna.placeDots({ [favourite]: 1, [second]: 1 });
  await anna.addDot(story.guest[2].text);
  await expect(anna.content.getByText(anna.words.phone.noDots)).toBeVisible();
  await anna.expectDotsLeft(0, budget);
  await sayDone(cast, anna);
  const ballot = anna.wire.records.filter(([kind]) => kind === "dot");
  expect(ballot.length).toBeGreaterThan(0);
  for (const { wire } of others) {
    const kinds = wire.records.map(([kind]) => kind);
    expect(kinds.filter((kind) => kind !== "progress" && kind !== "presence")).toEqual([]);
    for (const [, , dot] of ballot) expect(wire.received).not.toContain(String(dot.momentId));
  }

  await ben.placeDots({ [story.bundled]: 2, [favourite]: 2 });
  await guest.placeDots({ [story.bundled]: 1, [favourite]: 2, [story.guest[2].text]: 1 });
  await expectAllAccessible(cast, "in vote");
  expectOwnBallotsOnly(cast);
}

const BAD: Rating = { importance: 5, satisfaction: 1, experience: "detractor" };
const GOOD: Rating = { importance: 4, satisfaction: 4, experience: "enhancer" };

/** @returns how many moments are rated and will be ranked */
export async function rate(cast: Cast, story: Story): Promise<number> {
  const { lead, screen, anna } = cast;
  for (const { wire } of [lead, screen, ...phonesOf(cast)]) wire.forget();
  await lead.moveOn("rate", { asks: true });
  await Promise.all([
    screen.expectPhase("rate"),
    ...phonesOf(cast).map(({ page }) => expect(page.getByRole("radio").first()).toBeVisible(SOON)),
  ]);
  for (const { wire } of [lead, screen, ...phonesOf(cast)]) expectNoOrderByVotes(wire, story);
  const shortlists: string[][] = [];
  for (const person of phonesOf(cast)) {
    shortlists.push(await person.rateAll({ [story.bundled]: BAD, [story.guest[0].text]: GOOD }));
    await person.expectSaved();
  }
  const [shortlist = []] = shortlists;
  expect(shortlist).toContain(story.bundled);
  for (const each of shortlists) expect(each).toEqual(shortlist);
  await sayDone(cast, anna);
  await expectAllAccessible(cast, "in rate");
  await expectAllAccessibleInDark(cast, "in rate");
  expectOwnBallotsOnly(cast);
  return shortlist.length;
}

/** The shortlist comes as a set: neither in the order of the dots, nor with a number that would tell it. */
function expectNoOrderByVotes({ records }: Wire, story: Story): void {
  const moments = records.filter(([kind]) => kind === "moment").map(([, , moment]) => moment);
  expect(moments.length).toBeGreaterThan(0);
  const titles = moments.map(({ title }) => title);
  expect(titles.slice(0, 3)).not.toEqual([story.bundled, story.guest[0].text, story.anna[1].text]);
  for (const moment of moments)
    expect(Object.keys(moment).sort()).toEqual(
      ["hidden", "id", "mergedInto", "period", "shortlisted", "stage", "title"].filter((key) => key in moment),
    );
}

/** Before the reveal nobody has been sent a total, an order, or anything of another person's ballot. */
function expectOwnBallotsOnly(cast: Cast): void {
  const owners = new Set<unknown>();
  for (const { wire } of phonesOf(cast)) {
    const own = new Set(ballotsOn(wire).map((ballot) => ballot.participantId));
    expect(own.size).toBe(1);
    for (const owner of own) owners.add(owner);
  }
  expect(owners.size).toBe(phonesOf(cast).length);
  for (const { wire } of [cast.lead, cast.screen]) expect(ballotsOn(wire)).toEqual([]);
  for (const { wire } of [...phonesOf(cast), cast.lead, cast.screen]) {
    expect(wire.records.map(([kind]) => kind)).not.toContain("result");
    expect(wire.received).not.toMatch(/"(supporters|score|pTopK|points|ranking)":/);
  }
}

const ballotsOn = ({ records }: Wire) =>
  records.filter(([kind]) => kind === "dot" || kind === "rating").map(([, , record]) => record);

/** Uncovers one rank after the other, and the group confirms the first two as moments of truth. */
export async function reveal(cast: Cast, story: Story, ranked: number): Promise<void> {
  const { lead, screen, anna } = cast;
  await lead.moveOn("reveal", { asks: true });
  await Promise.all(phonesOf(cast).map((person) => person.expectQuestion(person.words.questions.reveal)));
  await expect(lead.page.getByRole("button", { name: lead.words.cockpit.uncover(ranked) })).toBeVisible();
  await expectAllAccessible(cast, "before the first rank");
  for (let rank = ranked; rank > 0; rank--) {
    await lead.uncover(rank);
    const title = await lead.titleAt(rank);
    await Promise.all([
      screen.expectText(title),
      ...phonesOf(cast).map(async ({ ranking }) => {
        await expect(ranking).toHaveCount(ranked - rank + 1, SOON);
        await expect(ranking.first()).toContainText(title);
      }),
    ]);
  }
  const [first, second] = [await lead.titleAt(1), await lead.titleAt(2)];
  expect([first, second]).toEqual([story.bundled, story.guest[0].text]);
  await expect(rowOf(anna, first)).toContainText(anna.words.phone.ownDots(2));
  for (const [i, title] of [first, second].entries()) {
    await lead.confirmTruth(title);
    await Promise.all([
      expect(screen.page.getByText(screen.words.phone.truth, { exact: true })).toHaveCount(i + 1, SOON),
      ...phonesOf(cast).map((person) => expect(rowOf(person, title)).toContainText(person.words.phone.truth, SOON)),
    ]);
  }
  await expectAllAccessible(cast, "after the last rank");
}

const rowOf = ({ ranking }: Participant, title: string) => ranking.filter({ hasText: title });
