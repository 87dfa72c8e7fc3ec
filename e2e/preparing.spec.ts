import { expect, expectAccessible, phoneOptions, test } from "./fixtures/test";
import { Facilitator } from "./steps/facilitator";
import { comeToLead, endLeadingOf, expectMovedBy, leadPath } from "./steps/leading";
import { DESK, moveOnTo } from "./steps/opening";
import { Participant } from "./steps/participant";
import {
  beginWithSaved,
  closeAhead,
  duplicate,
  expectInvitationInGerman,
  invitedPath,
  openAhead,
  removeTemplate,
  renameTemplate,
  saveTemplate,
} from "./steps/preparing";
import { SOON } from "./steps/soon";
import { slowScripts } from "./steps/weak-line";
import { WORDS } from "./steps/words";

const words = WORDS.en;

test("a second person leads along by a link that works once, goes on while the owner is away, and can be let go", async ({
  product,
  seat,
}) => {
  const owner = new Facilitator(await seat(DESK), words, "Mara");
  await owner.setUp(product.setupToken);
  await owner.createHotelWorkshop("Hotel Lindenhof");
  const path = await leadPath(owner, true);
  const page = owner.page.url();

  const helper = new Facilitator(await seat(DESK), words, "Kerstin");
  await helper.page.goto(path);
  await expectAccessible(helper.page, "link to lead along");
  const beside = await owner.page.context().newPage();
  await beside.goto(`/w/${owner.workshopId}/run`);
  await beside.getByRole("button", { name: new RegExp(`^${words.cockpit.people}`) }).click();
  await comeToLead(helper, path);
  for (const page of [owner.page, beside])
    await expect(page.getByRole("button", { name: words.leading.removeName("Kerstin") })).toBeVisible(SOON);
  await beside.close();
  await helper.openCockpit();
  await owner.openCockpit();
  const screen = await owner.openScreenHere();
  const onProjector = await seat(DESK);
  await onProjector.page.goto(await owner.screenPath());
  await onProjector.page.waitForURL(/\/screen\/[^/#]+$/);
  await onProjector.page.close();
  await owner.moveOn("lobby");
  await expectMovedBy(helper, "Mara");

  // Both press at once, neither having seen what the other does: one phase further, not two.
  for (const { wire } of [owner, helper]) wire.holdStream();
  await Promise.all([owner.nextButton("frame").click(), helper.nextButton("frame").click()]);
  for (const { wire } of [owner, helper]) wire.releaseStream();
  await Promise.all([owner.expectPhase("frame"), helper.expectPhase("frame")]);

  // The big screen invites nobody while its code opens nothing.
  const code = screen.getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/);
  await expect(code).toBeVisible();
  await helper.page.getByRole("button", { name: new RegExp(`^${words.cockpit.people}`) }).click();
  await helper.page.getByRole("button", { name: words.cockpit.lockDoor }).click();
  await expect(screen.getByText(words.cockpit.doorLocked)).toBeVisible(SOON);
  await expect(code).toBeHidden();
  await helper.page.getByRole("button", { name: words.cockpit.unlockDoor }).click();
  await expect(code).toBeVisible(SOON);
  await helper.page.keyboard.press("Escape");
  await screen.close();

  await owner.page.goto("about:blank");
  // A press so soon after the other's move would have been meant for the phase before.
  await helper.page.waitForTimeout(1000);
  await helper.moveOn("collect");
  // Pressed before the scripts have come, the question that comes with them still gets the focus.
  await slowScripts(owner.page);
  await owner.page.goto(page, { waitUntil: "commit" });
  await endLeadingOf(owner, "Kerstin");
  await owner.page.unrouteAll({ behavior: "wait" });
  await expect(helper.page.getByText(words.leading.ended).first()).toBeVisible({ timeout: SOON.timeout + 2000 });

  await owner.page.goto(path);
  await owner.page.getByRole("button", { name: words.leading.accept, exact: true }).click();
  await expect(owner.page.getByRole("heading", { level: 1 })).toHaveText(words.leading.gone);
});

test("cards are collected in the days before, each person alone, and the day goes on with them; a template has those that were ticked, a duplicate none", async ({
  product,
  seat,
}) => {
  const lead = new Facilitator(await seat(DESK), words, "Mara");
  await lead.setUp(product.setupToken);
  await lead.createHotelWorkshop("Hotel Lindenhof");
  const { workshopId } = lead;
  const path = await invitedPath(lead);
  await openAhead(lead);
  await expectInvitationInGerman(lead);
  await expectAccessible(lead.page, "workshop page while cards are collected ahead");

  const [anna, ben] = [
    new Participant(await seat(phoneOptions), words, "Anna"),
    new Participant(await seat(phoneOptions), words, "Ben"),
  ];
  for (const person of [anna, ben]) await person.joinByLink(path);
  await expect(anna.page.getByText(words.preparing.ahead)).toBeVisible();
  await expectAccessible(anna.page, "phone while cards are collected ahead");
  await anna.writeCard("The porter holds the door", 3);
  await ben.writeCard("The review comes a week later", 5);
  await anna.expectSaved();
  expect(ben.wire.received).not.toContain("The porter holds the door");
  await expect(lead.page.getByRole("main")).not.toContainText("The porter holds the door");

  await closeAhead(lead);
  for (const person of [anna, ben]) await person.expectQuestion(words.questions.lobby);
  await lead.openCockpit();
  await lead.moveOn("frame");
  await lead.moveOn("collect");
  await anna.expectQuestion(words.questions.collect);
  await expect(anna.ownCards.getByText("The porter holds the door", { exact: true })).toBeVisible();
  await expect(anna.page.getByText(words.preparing.ahead)).toHaveCount(0);
  expect(ben.wire.received).not.toContain("The porter holds the door");
  await lead.openRound2();
  await expect(ben.otherCards.getByText("The porter holds the door", { exact: true })).toBeVisible(SOON);

  const look = (step: string) => expectAccessible(lead.page, step);
  await lead.page.goto(`/w/${workshopId}`);
  await saveTemplate(lead, "Our arrival", ["The porter holds the door"], look);
  await beginWithSaved(lead, "Our arrival", "Hotel Seeblick", look);
  await lead.openCockpit();
  await lead.moveOn("lobby");
  await moveOnTo(lead, "lobby", "collect");
  await lead.page.getByText(words.preparing.starters, { exact: true }).click();
  await lead.page.getByRole("button", { name: words.preparing.useStarter("The porter holds the door") }).click();
  await expect(lead.card("The porter holds the door").first()).toBeVisible();

  await lead.page.goto("/w/new");
  await lead.page.getByLabel(words.wizard.title).fill("Another");
  await lead.page.getByRole("button", { name: words.wizard.toTemplate }).click();
  await lead.page.getByRole("radio", { name: "Our arrival" }).check();
  await renameTemplate(lead, "Everybody’s arrival");
  await removeTemplate(lead, "Everybody’s arrival");
  await expect(lead.page.getByRole("radio", { name: words.preparing.empty })).toBeFocused();

  await duplicate(lead, "Hotel Lindenhof");
  expect(lead.workshopId).not.toBe(workshopId);
  await expect(lead.page.getByText(words.preparing.noEvidence)).toBeVisible();
  await lead.openCockpit();
  await expect(lead.page.getByText("Anna", { exact: true })).toHaveCount(0);
});
