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
