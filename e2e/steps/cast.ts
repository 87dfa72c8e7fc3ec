import { expect, expectAccessible } from "../fixtures/test";
import type { Card, Story } from "../stories";
import type { BigScreen } from "./big-screen";
import type { Facilitator } from "./facilitator";
import type { Participant } from "./participant";
import { SOON } from "./soon";
import type { PhaseId } from "./words";

/** Everybody who takes part, each in front of a browser of their own. */
export interface Cast {
  lead: Facilitator;
  screen: BigScreen;
  anna: Participant;
  ben: Participant;
  /** Gave no name. */
  guest: Participant;
  /** Scripts Anna's phone had to fetch after everybody had arrived. */
  lateScripts: string[];
}

export const phonesOf = ({ anna, ben, guest }: Cast): [Participant, Participant, Participant] => [anna, ben, guest];

/** Cards of the silent round, by who wrote them. */
export const cardsOf = ({ name }: Participant, story: Story): Card[] =>
  name === "" ? story.guest : name === "Anna" ? story.anna : story.ben;

/** Moves the group on; within a second every screen shows the new phase. */
export async function moveOn(cast: Cast, phase: PhaseId & keyof Cast["lead"]["words"]["questions"], asks = false) {
  await cast.lead.moveOn(phase, { asks });
  await Promise.all([
    ...phonesOf(cast).map((person) => person.expectQuestion(person.words.questions[phase])),
    cast.screen.expectPhase(phase),
  ]);
}

/** Within a second a text stands on every phone and on the big screen. */
export async function expectEverywhere(cast: Cast, texts: readonly string[]): Promise<void> {
  const onPhone = ({ content }: Participant, text: string) =>
    expect(content.getByText(text, { exact: true }).first()).toBeVisible(SOON);
  await Promise.all(
    texts.flatMap((text) => [...phonesOf(cast).map((person) => onPhone(person, text)), cast.screen.expectText(text)]),
  );
}

/** One person says that they are done; on the beat of progress every screen counts it that counts at all. */
export async function sayDone(cast: Cast, person: Participant, onScreen = [cast.screen]): Promise<void> {
  await person.sayDone();
  const total = phonesOf(cast).length;
  await Promise.all([...phonesOf(cast), cast.lead, ...onScreen].map((viewer) => viewer.expectDone(1, total)));
}

/** axe finds nothing on cockpit, big screen and a phone. */
export async function expectAllAccessible({ lead, screen, anna }: Cast, when: string): Promise<void> {
  await Promise.all([
    expectAccessible(lead.page, `cockpit ${when}`),
    expectAccessible(screen.page, `big screen ${when}`),
    expectAccessible(anna.page, `phone ${when}`),
  ]);
}

/** The same on a dark background. */
export async function expectAllAccessibleInDark(cast: Cast, when: string): Promise<void> {
  const pages = [cast.lead, cast.screen, cast.anna].map(({ page }) => page);
  for (const page of pages) await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await expectAllAccessible(cast, `${when}, dark`);
  for (const page of pages) await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}
