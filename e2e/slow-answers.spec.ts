import { expect, test } from "./fixtures/test";
import { Bundling } from "./steps/bundling";
import { asFacilitator } from "./steps/crowd";
import { moveOnTo, openWorkshop } from "./steps/opening";
import type { Participant } from "./steps/participant";
import { SOON } from "./steps/soon";
import { COMMANDS, hold } from "./steps/weak-line";
import { WORDS } from "./steps/words";

const words = WORDS.en;
const CARDS = ["The key is ready", "The card is lost", "The lift is slow", "The stairs are dark"] as const;
const [KEY, CARD, LIFT, STAIRS] = CARDS;
const evidence = { field: "New evidence", add: "Add" };

/** A workshop whose four single cards are about to be bundled. */
async function beforeBundling(room: Parameters<typeof openWorkshop>[0]) {
  const { lead, people } = await openWorkshop(room, ["Anna"]);
  const [anna] = people as [Participant];
  await moveOnTo(lead, "lobby", "collect");
  for (const text of CARDS) await anna.writeCard(text, 3);
  await anna.expectSaved();
  await lead.moveOn("cluster");
  const bundling = new Bundling(lead);
  for (const text of CARDS) await expect(bundling.card(text)).toBeVisible(SOON);
  return { lead, bundling };
}

test("what is chosen and named while an answer is on its way stays chosen and named, and the keys mean what has the focus", async ({
  product,
  seat,
}) => {
  const { lead, bundling } = await beforeBundling({ product, seat, words });
  const letThrough = await hold(lead.page, COMMANDS);
  await bundling.bundleByKeys(KEY, CARD);
  await expect(bundling.moment(KEY)).toBeVisible();
  await expect(bundling.choosing(KEY), "it lies in the moment now").not.toBeChecked();
  const name = lead.page.getByLabel(words.cockpit.momentName);
  await bundling.walkTo(LIFT);
  await lead.page.keyboard.press("x");
  await name.fill("Ways up");
  await bundling.choosing(STAIRS).focus();
  letThrough();
  await expect(lead.page.locator(".toast").filter({ hasText: KEY })).toBeVisible();
  await expect(bundling.choosing(STAIRS)).toBeFocused();
  await expect(bundling.choosing(LIFT)).toBeChecked();
  await expect(name).toHaveValue("Ways up");
  await lead.page.keyboard.press("x");
  await lead.page.keyboard.press("g");
  await bundling.expectCardsIn("Ways up", 2);
  await bundling.expectCardsIn(KEY, 2);
});

test("a bundle that is refused is chosen again, under the name that was meant for it", async ({ product, seat }) => {
  const { lead, bundling } = await beforeBundling({ product, seat, words });
  for (const text of [KEY, CARD]) await bundling.choosing(text).check();
  const name = lead.page.getByLabel(words.cockpit.momentName);
  await name.fill("Getting in");
  const letThrough = await hold(lead.page, COMMANDS);
  await name.press("Enter");
  await expect(bundling.moment("Getting in")).toBeVisible();
  await bundling.choosing(LIFT).check();
  const [id] = lead.wire.records.flatMap(([kind, id, { text }]) =>
    kind === "touchpoint" && text === CARD ? [id] : [],
  );
  await asFacilitator(lead, product).run(["touchpoints.hide", { id }]);
  letThrough();
  await expect(bundling.moment("Getting in")).toHaveCount(0);
  for (const text of [KEY, LIFT]) await expect(bundling.choosing(text)).toBeChecked();
  await expect(name).toHaveValue("Getting in");
});

test("a text sent is out of the way at once for the next one, nothing is sent twice, and what is refused is back", async ({
  product,
  seat,
}) => {
  const { page } = (await openWorkshop({ product, seat, words }, [])).lead;
  await page.getByRole("button", { name: words.cockpit.next(words.phases.frame) }).click();
  const field = page.getByLabel(evidence.field);
  const add = page.getByRole("button", { name: evidence.add, exact: true });
  const letThrough = await hold(page, COMMANDS);
  for (const text of ["Guests wait at the desk", "The lift is slow"]) {
    await field.fill(text);
    await add.click();
    await expect(field).toHaveValue("");
    await add.click();
  }
  await field.fill("Nobody greets");
  letThrough();
  for (const text of ["Guests wait at the desk", "The lift is slow"])
    await expect(page.getByRole("listitem").getByText(text)).toHaveCount(1);
  await expect(field).toHaveValue("Nobody greets");

  const long = "x".repeat(2001);
  await field.fill(long);
  await add.click();
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveValue(long);
});
