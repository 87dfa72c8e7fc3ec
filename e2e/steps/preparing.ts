import { expect } from "../fixtures/test";
import type { Facilitator } from "./facilitator";

const DAY_MS = 86_400_000;

/** On the workshop's page. @returns the path of the link, `/j/CODE` */
export async function invitedPath({ page, words: { preparing } }: Facilitator): Promise<string> {
  const link = page.getByRole("textbox", { name: preparing.joinLink });
  await expect(link).toHaveValue(/\/j\//);
  return new URL(await link.inputValue()).pathname;
}

/** On the workshop's page: people write cards by themselves for the next two days. */
export async function openAhead({ page, words: { preparing } }: Facilitator): Promise<void> {
  await page.getByLabel(preparing.until).fill(new Date(Date.now() + 2 * DAY_MS).toISOString().slice(0, 10));
  await page.getByRole("button", { name: preparing.start }).click();
  await expect(page.getByText(preparing.open).first()).toBeVisible();
}

/** On the workshop's page: the invitation in German, while the page stays as it is. */
export async function expectInvitationInGerman({ page, words: { preparing } }: Facilitator): Promise<void> {
  const language = page.getByRole("group", { name: preparing.invitationLanguage });
  const text = page.getByRole("textbox", { name: preparing.invitation, exact: true });
  await language.getByRole("radio", { name: "Deutsch" }).check();
  await expect(text).toHaveValue(/^Beitreten: http.*\n^Oder .* öffnen/m);
  await expect(text).toHaveValue(/^Bis \w+, /m);
  await expect(text).toHaveAttribute("lang", "de");
  await expect(text).not.toHaveValue(/Join/);
}

/** On the workshop's page: the day has come. */
export const closeAhead = ({ page, words: { preparing } }: Facilitator): Promise<void> =>
  page.getByRole("button", { name: preparing.end }).click();

/** On the dashboard. Ends on the page of the new workshop. */
export async function duplicate({ page, words }: Facilitator, title: string): Promise<void> {
  const { preparing } = words;
  await page.goto("/w");
  await page.getByRole("button", { name: new RegExp(`: ${title}$`) }).click();
  await page.getByRole("menuitem", { name: preparing.duplicate }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(preparing.copyOf(title));
}

/** On the workshop's page or that of its results: keeps its setting and these cards. */
export async function saveTemplate(
  { page, words: { preparing, common } }: Facilitator,
  name: string,
  cards: readonly string[],
  look: (step: string) => Promise<void> = async () => {},
): Promise<void> {
  await page.getByRole("button", { name: preparing.saveTemplate }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(preparing.templateName).fill(name);
  for (const card of cards) await dialog.getByRole("checkbox", { name: card }).check();
  await look("dialog that saves a template");
  await dialog.getByRole("button", { name: common.save }).click();
  await expect(dialog).toBeHidden();
}

/** Goes on from the template just saved; ends on the page of a new workshop. */
export async function beginWithSaved(
  { page, words: { preparing, wizard } }: Facilitator,
  template: string,
  title: string,
  look: (step: string) => Promise<void> = async () => {},
): Promise<void> {
  await page.getByRole("link", { name: preparing.beginWith }).click();
  // The page before has a field for a title too.
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(wizard.heading);
  await page.getByLabel(wizard.title).fill(title);
  await page.getByRole("button", { name: wizard.toTemplate }).click();
  await expect(page.getByRole("radio", { name: template })).toBeChecked();
  await look("wizard with an own template");
  await page.getByRole("button", { name: wizard.toRules }).click();
  await page.getByRole("button", { name: wizard.create }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
}

/** In the wizard, with the template chosen. */
export async function renameTemplate({ page, words: { preparing, common } }: Facilitator, name: string): Promise<void> {
  await page.getByRole("button", { name: preparing.rename }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(preparing.templateName).fill(name);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("radio", { name })).toBeChecked();
  await expect(page.getByRole("button", { name: preparing.rename })).toBeFocused();
  await expect(dialog.getByRole("button", { name: common.save })).toHaveCount(0);
}

/** In the wizard, with the template chosen. */
export async function removeTemplate({ page, words: { preparing } }: Facilitator, name: string): Promise<void> {
  await page.getByRole("button", { name: preparing.remove }).click();
  await page.getByRole("dialog").getByRole("button", { name: preparing.remove }).click();
  await expect(page.getByRole("radio", { name })).toHaveCount(0);
}
