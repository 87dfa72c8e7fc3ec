import { expect, expectAccessible, test } from "./fixtures/test";
import { Facilitator } from "./steps/facilitator";
import { comeToLead, endLeadingOf, expectMovedBy, leadPath } from "./steps/leading";
import { DESK } from "./steps/opening";
import { SOON } from "./steps/soon";
import { WORDS } from "./steps/words";

const words = WORDS.en;

test("a second person leads along by a link that works once, goes on while the owner is away, and can be let go", async ({
  product,
  seat,
}) => {
  test.setTimeout(150_000);
  const owner = new Facilitator(await seat(DESK), words, "Mara");
  await owner.setUp(product.setupToken);
  await owner.createHotelWorkshop("Hotel Lindenhof");
  const path = await leadPath(owner, true);
  const page = owner.page.url();

  const helper = new Facilitator(await seat(DESK), words, "Kerstin");
  await helper.page.goto(path);
  await expectAccessible(helper.page, "link to lead along");
  await comeToLead(helper, path);
  await helper.openCockpit();
  await owner.openCockpit();
  await owner.moveOn("lobby");
  await expectMovedBy(helper, "Mara");

  // Both press at once: one phase further, not two.
  await Promise.all([owner.nextButton("frame").click(), helper.nextButton("frame").click()]);
  await Promise.all([owner.expectPhase("frame"), helper.expectPhase("frame")]);

  await owner.page.goto("about:blank");
  // A press so soon after the other's move would have been meant for the phase before.
  await helper.page.waitForTimeout(1000);
  await helper.moveOn("collect");
  await owner.page.goto(page);
  await endLeadingOf(owner, "Kerstin");
  await expect(helper.page.getByText(words.leading.ended)).toBeVisible({ timeout: SOON.timeout + 2000 });

  await owner.page.goto(path);
  await owner.page.getByRole("button", { name: words.leading.accept, exact: true }).click();
  await expect(owner.page.getByRole("heading", { level: 1 })).toHaveText(words.leading.gone);
});
