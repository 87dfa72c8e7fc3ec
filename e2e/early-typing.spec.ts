import { expect, phoneOptions, test } from "./fixtures/test";
import { PASSWORD } from "./steps/facilitator";
import { DESK, moveOnTo, openWorkshop } from "./steps/opening";
import type { Participant } from "./steps/participant";
import { alive } from "./steps/soon";
import { hold, SCRIPTS, slowScripts } from "./steps/weak-line";
import { WORDS } from "./steps/words";

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
  await page.waitForLoadState("load");
  await page.getByRole("button", { name: words.join.enter }).click();
  await page.waitForURL("**/p/*");
  await expect(lead.page.getByRole("main").getByText("Anna")).toBeVisible();
});

test("a press before the scripts have come is made once they are there, and puts nothing typed into the address", async ({
  product,
  seat,
}) => {
  const words = WORDS.en;
  const { lead, joinPath } = await openWorkshop({ product, seat, words }, []);
  const { page } = await seat(phoneOptions);
  await slowScripts(page);
  const addresses: string[] = [];
  page.on("framenavigated", (frame) => addresses.push(frame.url()));
  await page.goto(joinPath, { waitUntil: "commit" });
  await page.getByLabel(words.join.name).fill("Anna");
  await page.getByRole("button", { name: words.join.enter }).click();
  await page.waitForURL("**/p/*");
  await expect(lead.page.getByRole("main").getByText("Anna")).toBeVisible();
  expect(addresses.join(" ")).not.toContain("Anna");

  const again = await seat(DESK);
  await slowScripts(again.page);
  again.page.on("framenavigated", (frame) => addresses.push(frame.url()));
  await again.page.goto("/signin", { waitUntil: "commit" });
  await again.page.getByLabel(words.signIn.email).fill(lead.email);
  const password = again.page.getByLabel(words.signIn.password, { exact: true });
  await password.fill(PASSWORD);
  await password.press("Enter");
  await expect(again.page.getByRole("heading", { level: 1 })).toContainText(lead.name);
  expect(addresses.join(" ")).not.toMatch(/password|Anna/);
});

test("a menu opened by key before the scripts have come begins with its first entry", async ({ product, seat }) => {
  const { page, workshopId } = (await openWorkshop({ product, seat, words: WORDS.en }, [])).lead;
  const letThrough = await hold(page, SCRIPTS);
  await page.goto(`/w/${workshopId}/run`, { waitUntil: "commit" });
  const opens = page.getByRole("button", { name: WORDS.en.cockpit.bigScreen });
  await opens.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).not.toHaveAttribute("data-alive");
  letThrough();
  await expect(page.getByRole("menuitem", { name: WORDS.en.cockpit.screenHere })).toBeFocused();
});

test("what is chosen before the scripts have come is what is sent", async ({ product, seat }) => {
  const { lead, people } = await openWorkshop({ product, seat, words: WORDS.en }, ["Anna"]);
  const [anna] = people as [Participant];
  await moveOnTo(lead, "lobby", "collect");
  await anna.expectQuestion(WORDS.en.questions.collect);
  const letThrough = await hold(anna.page, SCRIPTS);
  await anna.page.reload({ waitUntil: "commit" });
  for (const stage of [2, 4] as const) await anna.chooseStage(stage);
  letThrough();
  await anna.type("The key is cold");
  await anna.send();
  await anna.expectSaved();
  const stages = () => lead.wire.records.flatMap(([kind, , { stage }]) => (kind === "touchpoint" ? [stage] : []));
  await expect.poll(stages).toEqual(["smot"]);
});

test("a page that takes its time shows that it is on its way, and no other does", async ({ product, seat }) => {
  const { page } = (await openWorkshop({ product, seat, words: WORDS.en }, [])).lead;
  await page.goto("/w");
  await alive(page);
  let answer = () => {};
  const asked = new Promise<void>((goOn) => {
    answer = goOn;
  });
  await page.route(/[?&]_rsc=/, async (route) => {
    await asked;
    await route.continue();
  });
  const bar = page.getByRole("progressbar", { name: WORDS.en.comfort.loading });
  await page.getByRole("link", { name: "Hotel Lindenhof" }).first().click();
  await expect(bar).toBeVisible();
  answer();
  await page.waitForURL(/\/w\/./);
  await expect(bar).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole("link", { name: "Hotel Lindenhof" }).first()).toBeVisible();
  await expect(bar, "nothing was asked for on the way back").toHaveCount(0);
});
