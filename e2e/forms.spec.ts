import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures/test";
import { WORDS } from "./steps/words";

const { setup, signIn, landing } = WORDS.en;
const PHRASE = "a lobby full of pigeons";

test("[X14] fields of accounts and codes say what they are for and take what is pasted", async ({ product, seat }) => {
  const { page } = await seat();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`/setup#${product.setupToken}`);
  await expect(page.getByLabel(setup.token)).toHaveValue(product.setupToken);
  await expect(page.getByLabel(setup.name, { exact: true })).toHaveAttribute("autocomplete", "name");
  await expect(page.getByLabel(setup.email)).toHaveAttribute("autocomplete", "username");
  await expectPaste(page, page.getByLabel(setup.password, { exact: true }), "new-password");

  await page.goto("/signin");
  await expect(page.getByLabel(signIn.email)).toHaveAttribute("autocomplete", "username");
  await expectPaste(page, page.getByLabel(signIn.password, { exact: true }), "current-password");

  await page.goto("/");
  const code = page.getByRole("textbox", { name: landing.code });
  await expectPaste(page, code, "off", "abcd-efgh", "ABCD-EFGH");
});

async function expectPaste(page: Page, field: Locator, purpose: string, text = PHRASE, shown = text): Promise<void> {
  await expect(field).toHaveAttribute("autocomplete", purpose);
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await field.focus();
  await page.keyboard.press("Control+V");
  await expect(field).toHaveValue(shown);
}
