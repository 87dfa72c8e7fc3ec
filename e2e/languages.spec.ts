import { expect, expectAccessible, test } from "./fixtures/test";
import { moveOnTo, openWorkshop } from "./steps/opening";
import type { Participant } from "./steps/participant";
import { WORDS } from "./steps/words";

const { en, de } = WORDS;

test("[X13] changing the language keeps what is typed, in the wizard and on the phone", async ({ product, seat }) => {
  const { lead, people } = await openWorkshop({ product, seat, words: en }, ["Anna"]);
  const [anna] = people as [Participant];
  await moveOnTo(lead, "lobby", "collect");
  await anna.type("The receptionist switches lang");
  await anna.page.getByRole("button", { name: en.phone.menu }).click();
  await anna.page.getByRole("button", { name: en.common.other }).click();
  await expect(anna.page.locator("html")).toHaveAttribute("lang", "de");
  await anna.page.getByRole("button", { name: de.common.close }).click();
  await expect(anna.page.getByRole("heading", { level: 1 })).toHaveText(de.questions.collect);
  await expect(anna.page.getByRole("textbox", { name: de.phone.newCard })).toHaveValue(
    "The receptionist switches lang",
  );

  await expectAccessible(anna.page, "phone in collect");

  await lead.page.goto("/w/new");
  await expectAccessible(lead.page, "wizard");
  await lead.page.getByLabel(en.wizard.title).fill("Half a title");
  await lead.page.getByLabel(en.wizard.goal).fill("To know what");
  await lead.page.goto("/w");
  await lead.page.getByRole("button", { name: en.cockpit.account(lead.name) }).click();
  await lead.page.getByRole("menuitemcheckbox", { name: "Deutsch" }).click();
  await expect(lead.page.locator("html")).toHaveAttribute("lang", "de");
  await lead.page.goto("/w/new");
  await expect(lead.page.getByRole("heading", { level: 1 })).toHaveText(de.wizard.heading);
  await expect(lead.page.getByLabel(de.wizard.title)).toHaveValue("Half a title");
  await expect(lead.page.getByLabel(de.wizard.goal)).toHaveValue("To know what");
});
