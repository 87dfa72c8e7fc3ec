import { expect, expectAccessible, phoneOptions, test } from "./fixtures/test";
import { BigScreen } from "./steps/big-screen";
import { Facilitator } from "./steps/facilitator";
import { DESK } from "./steps/opening";
import { Participant } from "./steps/participant";
import { duplicate } from "./steps/preparing";
import { alive, SOON } from "./steps/soon";
import { WORDS } from "./steps/words";

const words = WORDS.en;
const { wizard } = words;
const preparing = {
  people: "People expected",
  frontLine: "Of these, from the front line",
  approvers: "Who may approve spending limits",
  notSo: { people: "A whole number from 1 to 500.", frontLine: "A whole number, at most 12." },
  saveSettings: "Save changes",
  frontLineOpen: "12 people expected, how many from the front line is open",
  tooFew: (n: number) => `12 people expected, only ${n} of them from the front line`,
  wanted: "At least 6 of them should meet customers: they see the moments.",
  enough: (n: number) => `12 people expected, ${n} of them from the front line`,
  here: (n: number) => `${n} of 12 are here`,
  mayApprove: "May be approved by: Hotel management",
};
/** As data names them; the scripts of every page know the words. */
const FIELDS = /(peopleExpected|frontLineExpected|approvers)\\?":/;
const APPROVER = "Ms Adler, hotel management";

test("who should be in the room is asked, judged by the front line, counted in the lobby and kept from everybody else", async ({
  product,
  seat,
}) => {
  const desk = await seat(DESK);
  const lead = new Facilitator(desk, words);
  const { page } = lead;
  await lead.setUp(product.setupToken);
  const field = (name: string) => page.getByRole("textbox", { name });
  const save = () => page.getByRole("button", { name: preparing.saveSettings }).click();
  const checklist = page.getByRole("listitem");

  await test.step("the wizard takes a number of people, and nothing else", async () => {
    await page.goto("/w/new");
    await page.getByLabel(wizard.title).fill("Hotel Lindenhof");
    await page.getByRole("button", { name: wizard.toTemplate }).click();
    await page.getByRole("radio", { name: wizard.hotel }).check();
    await page.getByRole("button", { name: wizard.toRules }).click();
    for (const wrong of ["0", "501", "twelve"]) {
      await field(preparing.people).fill(wrong);
      await page.getByRole("button", { name: wizard.create }).click();
      await expect(page.locator("#people-error")).toHaveText(preparing.notSo.people);
    }
    await field(preparing.people).fill("12");
    await page.getByRole("button", { name: wizard.create }).click();
    await page.waitForURL(/\/w\/(?!new)[^/]+$/);
  });

  await test.step("the checklist says what is missing and why, until half of them meet customers", async () => {
    const open = checklist.filter({ hasText: preparing.frontLineOpen });
    await expect(open).toContainText(preparing.wanted);
    await open.getByRole("button").click();
    await expect(field(preparing.frontLine)).toBeFocused();
    await field(preparing.frontLine).fill("13");
    await save();
    await expect(page.getByText(preparing.notSo.frontLine)).toBeVisible();
    await expect(field(preparing.frontLine)).toBeFocused();
    await field(preparing.frontLine).fill("5");
    await save();
    await expect(checklist.filter({ hasText: preparing.tooFew(5) })).toContainText(preparing.wanted);
    await field(preparing.frontLine).fill("6");
    await field(preparing.approvers).fill(APPROVER);
    await save();
    await expect(checklist.filter({ hasText: preparing.enough(6) })).toBeVisible();
    await expect(page.getByText(preparing.wanted)).toHaveCount(0);
    await expect(checklist.filter({ hasText: preparing.approvers }).getByRole("button")).toHaveCount(0);
    await expectAccessible(page, "workshop page with who should come");
  });

  await test.step("the lobby counts who is here; phones and the big screen learn nothing of it", async () => {
    await lead.openCockpit();
    const joinPath = await lead.joinPath();
    await lead.moveOn("lobby");
    await expect(page.getByRole("heading", { name: preparing.here(0) })).toBeVisible();
    const anna = new Participant(await seat(phoneOptions), words, "Anna");
    await anna.joinByLink(joinPath);
    await expect(page.getByRole("heading", { name: preparing.here(1) })).toBeVisible(SOON);
    const projector = await seat(DESK);
    const screen = new BigScreen(projector, words);
    await screen.open(await lead.screenPath());
    await anna.expectQuestion(words.questions.lobby);
    for (const { received } of [anna.wire, projector.wire]) {
      expect(received).toContain("Hotel Lindenhof");
      expect(received).not.toContain(APPROVER);
      expect(received).not.toMatch(FIELDS);
    }
    expect(desk.wire.received).toContain(APPROVER);
    expect(desk.wire.received).toMatch(FIELDS);
  });

  await test.step("a duplicate expects the same people", async () => {
    await duplicate(lead, "Hotel Lindenhof");
    await expect(checklist.filter({ hasText: preparing.enough(6) })).toBeVisible();
    await expect(field(preparing.approvers)).toHaveValue(APPROVER);
  });
});

test("whoever plans a spending limit is told who may approve it", async ({ product, seat }) => {
  const lead = new Facilitator(await seat(DESK), words);
  await lead.setUp(product.setupToken);
  const { page } = lead;
  await page.getByRole("button", { name: words.dashboard.sample }).click();
  await page.waitForURL("**/results");
  await page.goto(`/w/${lead.workshopId}/plan`);
  await alive(page);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog").getByText(preparing.mayApprove)).toBeVisible();
});
