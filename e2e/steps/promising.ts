import { expect, expectAccessible } from "../fixtures/test";
import type { Story } from "../stories";
import { type Cast, expectAllAccessible, moveOn, phonesOf, sayDone } from "./cast";
import { DESK, type OpenSeat } from "./opening";
import { Reviewer } from "./reviewer";
import { SOON } from "./soon";

const KINDS = ["remove_detractor", "raise_standard", "add_enhancer"] as const;

/** Ideas for the first moment of truth, the first of them from an inspiration card. */
export async function ideate(cast: Cast, story: Story): Promise<void> {
  const { lead, screen, anna } = cast;
  await moveOn(cast, "ideate");
  const drawn = await anna.drawInspiration();
  for (const [i, person] of phonesOf(cast).entries()) {
    const idea = story.ideas[i] ?? "";
    await person.chooseMoment(story.bundled);
    await person.writeIdea(idea, KINDS[i] ?? "add_enhancer");
    await Promise.all([lead.expectText(idea), expect(screen.ideaCount(story.bundled, i)).toHaveText("1", SOON)]);
    await person.expectSaved();
  }
  await expect(lead.page.getByRole("listitem").filter({ hasText: story.ideas[0] }).last()).toContainText(drawn);
  await sayDone(cast, anna, []);
  await expectAllAccessible(cast, "in ideate");
}

/** Drafts from the ideas; two are taken on phones, the third is given to somebody, all get a date. */
export async function plan(cast: Cast, story: Story): Promise<void> {
  const { lead, screen, anna, ben, guest } = cast;
  const [first, second, third] = story.ideas;
  await moveOn(cast, "plan");
  for (const [person, idea] of [
    [anna, first],
    [ben, second],
  ] as const) {
    await person.takeAction(idea);
    await Promise.all([
      expect(lead.action(idea)).toContainText(person.name, SOON),
      expect(screen.page.getByRole("listitem").filter({ hasText: idea })).toContainText(person.name, SOON),
    ]);
  }
  const owner = lead.words.join.guest(phonesOf(cast).length);
  await lead.complete(first, { effect: 4, effort: 1, days: 14 });
  await lead.complete(second, { effect: 3, effort: 2, days: 30 });
  await lead.complete(third, { effect: 2, effort: 4, days: 60, owner });
  const giveBack = guest.page.getByRole("button", { name: guest.words.phone.giveBack(third) });
  await expect(giveBack).toBeVisible(SOON);
  await expectAllAccessible(cast, "in plan");
  await lead.action(first).getByRole("button", { name: first, exact: true }).click();
  await expect(lead.page.getByRole("dialog")).toBeVisible();
  await expectAccessible(lead.page, "cockpit with an action");
  await lead.page.keyboard.press("Escape");
}

/** Everybody says their sentence; then the workshop is closed for all. */
export async function commit(cast: Cast, story: Story): Promise<void> {
  const { lead, screen } = cast;
  await moveOn(cast, "commit");
  for (const [i, person] of phonesOf(cast).entries()) {
    const { promised } = lead.words.cockpit;
    await person.promise(story.when, story.deed);
    await Promise.all([
      lead.expectText(promised(i + 1, phonesOf(cast).length)),
      screen.expectText(promised(i + 1, phonesOf(cast).length)),
    ]);
    await person.rateWorkshop(5);
    await person.expectSaved();
  }
  await expectAllAccessible(cast, "in commit");
  await lead.closeWorkshop();
  await Promise.all([
    screen.expectText(screen.words.screen.closed),
    ...phonesOf(cast).map(async (person) => {
      await person.expectQuestion(person.words.questions.closed);
      await expect(person.page.getByText(person.words.phone.erased)).toBeVisible(SOON);
    }),
  ]);
  expect(cast.lateScripts, "every phase is on the phone before it begins").toEqual([]);
  await expectAllAccessible(cast, "after closing");
}

/** Result and plan, and a link by which somebody without an account enters progress. */
export async function review({ lead }: Cast, seat: OpenSeat, story: Story): Promise<void> {
  const [action] = story.ideas;
  const { results, toPlan } = lead.words.cockpit;
  await lead.page.getByRole("link", { name: results, exact: true }).click();
  await lead.page.waitForURL("**/results");
  await expect(lead.page.getByText(story.bundled).first()).toBeVisible();
  await expectAccessible(lead.page, "results");
  await lead.page.goBack();
  await lead.page.getByRole("link", { name: toPlan, exact: true }).click();
  await lead.page.waitForURL("**/plan");
  const row = lead.page.getByRole("row").filter({ hasText: action });
  await expect(row).toContainText("Anna");
  await expectAccessible(lead.page, "plan");
  const reviewer = new Reviewer(await seat(DESK), lead.words);
  await reviewer.open(await lead.reviewPath());
  await expectAccessible(reviewer.page, "review");
  await reviewer.enterProgress(action, story.note);
  await expect(row).toContainText(lead.words.review.inProgress, SOON);
  await expectAccessible(reviewer.page, "review with progress");
}
