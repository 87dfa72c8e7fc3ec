import { expect } from "../fixtures/test";
import { type Facilitator, PASSWORD } from "./facilitator";
import { SOON } from "./soon";

/** On the workshop's page. @returns path with token; with `newPerson` it brings an account along */
export async function leadPath({ page, words: { leading } }: Facilitator, newPerson: boolean): Promise<string> {
  if (newPerson) await page.getByRole("checkbox", { name: leading.newPerson }).check();
  await page.getByRole("button", { name: leading.make }).click();
  const link = page.getByRole("textbox", { name: leading.link });
  await expect(link).toHaveValue(/\/lead#/);
  const { pathname, hash } = new URL(await link.inputValue());
  return `${pathname}${hash}`;
}

/** Opens the link with a new account of one's own; ends on the workshop's page. */
export async function comeToLead({ page, words: { setup, leading }, name, email }: Facilitator, path: string) {
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(leading.heading);
  await expect(page).toHaveURL(/\/lead$/);
  await page.getByLabel(setup.name, { exact: true }).fill(name);
  await page.getByLabel(setup.email).fill(email);
  await page.getByLabel(setup.password, { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: setup.submit }).click();
  await page.waitForURL(/\/w\/[^/]+$/);
}

export const expectMovedBy = ({ page, words: { leading } }: Facilitator, name: string) =>
  expect(page.getByText(leading.movedBy(name), { exact: true })).toBeVisible(SOON);

/** On the workshop's page: somebody leads along no longer. */
export async function endLeadingOf({ page, words: { leading, common } }: Facilitator, name: string): Promise<void> {
  const line = page.getByRole("listitem").filter({ hasText: name });
  await page.getByRole("button", { name: leading.removeName(name) }).press("Enter");
  await expect(line.getByRole("button", { name: common.cancel }), "the question has the focus").toBeFocused();
  await page.getByRole("button", { name: leading.remove, exact: true }).press("Enter");
  await expect(line).toHaveCount(0);
  await expect(page.getByRole("heading", { name: leading.title }), "nothing of the list can have it").toBeFocused();
}
