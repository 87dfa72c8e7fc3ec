import { expect, expectAccessible, test } from "./fixtures/test";
import { Facilitator } from "./steps/facilitator";
import { DESK } from "./steps/opening";
import { WORDS } from "./steps/words";

const { review, reviewForm } = WORDS.en;

test("whoever holds a review link saves twice in a row, and finds all of it after a reload", async ({
  product,
  seat,
}) => {
  test.setTimeout(120_000);
  const lead = new Facilitator(await seat(DESK), WORDS.en);
  await lead.setUp(product.setupToken, { withSample: true });
  await lead.page.getByRole("link", { name: "Hotel Lindenhof" }).first().click();
  await lead.page.waitForURL(/\/w\/[^/]+/);
  await lead.page.goto(`/w/${lead.workshopId}/plan`);
  await lead.page.getByRole("button", { name: review.share }).first().click();
  await lead.page.getByRole("button", { name: review.makeLink }).click();
  const link = new URL(await lead.page.getByRole("textbox", { name: review.newLink }).inputValue());

  const { page } = await seat();
  await page.goto(`${link.pathname}${link.hash}`);
  const form = page.getByRole("form", { name: reviewForm.progress }).first();
  await form.getByRole("button", { name: reviewForm.more }).click();
  const value = form.getByRole("textbox").first();
  await value.fill("41");
  await form.getByRole("button", { name: review.enter }).click();
  await form.getByRole("button", { name: reviewForm.more }).click();
  await value.fill("43");
  await form.getByRole("button", { name: review.enter }).click();
  await expect(form.getByRole("button", { name: reviewForm.more })).toBeVisible();
  await expect(form).toContainText("43");
  await expect(page.locator("#alarm")).toBeEmpty();
  await expectAccessible(page, "review");

  await page.reload();
  await expect(form).toContainText("43");
});
