import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures/test";
import { Facilitator } from "./steps/facilitator";
import { DESK } from "./steps/opening";
import { saveTemplate } from "./steps/preparing";
import { alive, SOON } from "./steps/soon";
import { WORDS } from "./steps/words";

const words = WORDS.en;
const { comfort } = words;
/** Longer than any line of a phone, and nowhere to break but inside. */
const LONG = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung";

const beyondIts = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** In the wizard without a line: nothing is created, what is typed stays. */
async function expectNothingLost(page: Page): Promise<void> {
  await page.getByLabel(words.wizard.title).fill("Typed on the train");
  await page.getByRole("button", { name: words.wizard.createNow }).click();
  await expect(page.getByRole("main").getByText(comfort.notCreated)).toBeVisible();
  await expect(page.getByLabel(words.wizard.title)).toHaveValue("Typed on the train");
}

test("[X10] pages around the workshop: at 320 px with long words, without a line, without rights, on paper, without single keys", async ({
  product,
  seat,
}) => {
  const lead = new Facilitator(await seat(DESK), words);
  const { page } = lead;
  await lead.setUp(product.setupToken, { withSample: true });
  const sample = await page.getByRole("link", { name: "Hotel Lindenhof" }).first().getAttribute("href");
  const done = (sample ?? "").split("/").slice(0, 3).join("/");
  await lead.createHotelWorkshop(LONG);
  const draft = `/w/${lead.workshopId}`;
  await page.goto(`${done}/plan`);
  await page.goto(await lead.reviewPath());
  await page.waitForURL(/\/s\/[^/]+$/);
  const review = new URL(page.url()).pathname;
  const pages = {
    dashboard: "/w",
    wizard: "/w/new",
    workshop: draft,
    "early results": `${draft}/results`,
    "early plan": `${draft}/plan`,
    results: `${done}/results`,
    plan: `${done}/plan`,
    review,
  };

  await test.step("nothing is wider than a screen of 320 px, which is 400 % of a wide one", async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(await beyondIts(page), `${name} at 320 px`).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize(DESK.viewport);
  });

  await test.step("a plan of a workshop without a date names none", async () => {
    await page.goto(pages["early plan"]);
    await expect(page.getByRole("main")).toContainText(comfort.noCards);
    await expect(page.getByRole("main")).not.toContainText("1970");
  });

  await test.step("without a line every page says so, and takes it back", async () => {
    for (const name of ["dashboard", "wizard", "workshop", "results", "plan", "review"] as const) {
      await page.goto(pages[name]);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await page.context().setOffline(true);
      const notice = page.getByRole("main").getByText(comfort.offline, { exact: true });
      await expect(notice, `${name} without a line`).toBeVisible();
      if (name === "wizard") await expectNothingLost(page);
      await page.context().setOffline(false);
      await expect(notice).toHaveCount(0);
    }
  });

  await test.step("what is not there, or not for this person, looks alike", async () => {
    for (const path of ["", "/run", "/results", "/plan"]) {
      await page.goto(`/w/00000000-0000-4000-8000-000000000000${path}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.common.notFound);
    }
    await page.goto("/s#wrongwrongwrongwrong12");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(comfort.linkGone);
    await expectAccessible(page, "link that opens nothing");
  });

  await test.step("on paper stand the workshop's name and no controls", async () => {
    for (const name of ["results", "plan", "review"] as const) {
      await page.goto(pages[name]);
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      await expect(
        page
          .getByText(/Hotel Lindenhof/)
          .filter({ visible: true })
          .first(),
      ).toBeVisible();
      await expect(page.getByRole("banner")).toHaveCount(0);
      await expect(page.getByRole("button", { name: comfort.controls })).toHaveCount(0);
      await page.emulateMedia({ media: "screen", colorScheme: null });
    }
  });

  await test.step("a workshop that is over is kept as a template from its result", async () => {
    await page.goto(pages.results);
    await saveTemplate(lead, "Hotel days", []);
    await expect(page.getByRole("link", { name: words.preparing.beginWith })).toBeVisible();
  });

  await test.step("[X15] the plan as a page of its own is as good as one of ours", async () => {
    await page.goto(pages.plan);
    const file = `/api/export/${done.split("/")[2]}/plan.html?as=cockpit`;
    const text = await page.evaluate(async (path) => (await fetch(path)).text(), file);
    const copy = await page.context().newPage();
    await copy.setViewportSize({ width: 320, height: 640 });
    await copy.setContent(text);
    await expect(copy.getByRole("heading", { level: 1 })).toHaveText(comfort.plan);
    await expectAccessible(copy, "exported plan");
    expect(await beyondIts(copy), "exported plan at 320 px").toBeLessThanOrEqual(0);
    await copy.close();
  });

  await test.step("menus name each way in one line", async () => {
    for (const name of ["dashboard", "plan"] as const) {
      await page.goto(pages[name]);
      await page.locator("[aria-haspopup=menu]").filter({ visible: true }).last().click();
      await expect(page.getByRole("menuitem").first()).toBeVisible();
      const heights = await page
        .getByRole("menuitem")
        .evaluateAll((rows) => rows.map(({ clientHeight }) => clientHeight));
      expect(Math.max(...heights), `menu of the ${name}`).toBeLessThan(48);
    }
  });

  await test.step("single keys can be switched off where they are used", async () => {
    await page.goto("/w");
    await page.getByRole("button", { name: words.cockpit.account(lead.name) }).click();
    await page.getByRole("menuitemcheckbox", { name: comfort.singleKeys }).click();
    await page.goto(pages.plan);
    await alive(page);
    await page.getByRole("heading", { level: 1 }).click();
    await page.keyboard.press("a");
    await page.keyboard.press("ArrowDown");
    await expect(page.locator("[data-plan-row]:focus")).toBeVisible();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await page.goto("/w");
    await alive(page);
    await page.keyboard.press("c");
    await page.keyboard.press("ArrowDown");
    await expect(page).toHaveURL(/\/w$/);
    await page.getByRole("button", { name: words.cockpit.account(lead.name) }).click();
    await page.getByRole("menuitemcheckbox", { name: comfort.singleKeys }).click();
    await page.goto(pages.plan);
    await alive(page);
    await page.keyboard.press("a");
    await expect(page.getByRole("dialog")).toBeVisible(SOON);
  });

  await test.step("a page whose sign-in has ended says so by itself", async () => {
    await page.goto(pages.workshop);
    const beside = new Facilitator({ page: await page.context().newPage(), wire: lead.wire }, words);
    await beside.page.goto("/w");
    await beside.signOut();
    await expect(page.getByRole("main").getByText(comfort.denied)).toBeVisible({ timeout: SOON.timeout + 2000 });
  });
});
