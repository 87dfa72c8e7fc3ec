import { expect, expectAccessible, test } from "./fixtures/test";
import { heardOn, listen } from "./steps/announcements";
import { Facilitator } from "./steps/facilitator";
import { DESK } from "./steps/opening";
import { alive, SOON } from "./steps/soon";
import { WORDS } from "./steps/words";

const { review, reviewForm } = WORDS.en;

test("whoever holds a review link saves twice in a row, and finds all of it after a reload", async ({
  product,
  seat,
}) => {
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
  await alive(page);
  await expect(form).toContainText("43");

  await test.step("an action that is done leaves the list, and the next one takes the focus; at last the heading", async () => {
    await listen(page);
    const all = page.getByRole("form", { name: reviewForm.progress });
    for (let left = (await all.count()) - 1; left >= 0; left -= 1) {
      const title = (await form.getAttribute("aria-label"))?.replace(/^[^:]+: /, "") ?? "";
      const next = await all.nth(left > 0 ? 1 : 0).elementHandle();
      await form.getByRole("radio", { name: reviewForm.dropped }).check();
      await form.getByLabel(reviewForm.reason).fill("Lives on elsewhere");
      await form.getByRole("button", { name: review.enter }).press("Enter");
      await expect(all).toHaveCount(left);
      await expect.poll(() => heardOn(page), SOON).toContain(reviewForm.hasLeft(title, left));
      if (left === 0) await expect(page.getByRole("heading", { name: reviewForm.nothingOpen })).toBeFocused();
      else expect(await next?.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    }
  });
});
