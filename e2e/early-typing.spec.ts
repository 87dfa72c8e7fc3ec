import type { Page } from "@playwright/test";
import { expect, phoneOptions, test } from "./fixtures/test";
import { DESK, openWorkshop } from "./steps/opening";
import { WORDS } from "./steps/words";

const LATE_MS = 1500;

/** Scripts arrive late, as on a weak line; the page itself is there at once. */
async function slowScripts(page: Page): Promise<void> {
  await page.route("**/*.js", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE_MS));
    await route.continue();
  });
}

test("keeps what is typed before the scripts have come", async ({ product, seat }) => {
  const words = WORDS.en;
  const desk = await seat(DESK);
  await slowScripts(desk.page);
  await desk.page.goto(`/setup#${product.setupToken}`, { waitUntil: "commit" });
  await desk.page.getByLabel(words.setup.name, { exact: true }).fill("Kerstin");
  await desk.page.getByLabel(words.setup.email).fill("kerstin@example.org");
  await expect(desk.page.getByLabel(words.setup.token)).toHaveValue(product.setupToken);
  await expect(desk.page.getByLabel(words.setup.name, { exact: true })).toHaveValue("Kerstin");
  await expect(desk.page.getByLabel(words.setup.email)).toHaveValue("kerstin@example.org");
});

test("joins under the name typed before the scripts have come", async ({ product, seat }) => {
  const words = WORDS.en;
  const { lead, joinPath } = await openWorkshop({ product, seat, words }, []);
  const { page } = await seat(phoneOptions);
  await slowScripts(page);
  await page.goto(joinPath, { waitUntil: "commit" });
  await page.getByLabel(words.join.name).fill("Anna");
  const loaded = page.waitForEvent("load");
  await loaded;
  await page.getByRole("button", { name: words.join.enter }).click();
  await page.waitForURL("**/p/*");
  await expect(lead.page.getByRole("main").getByText("Anna")).toBeVisible();
});
