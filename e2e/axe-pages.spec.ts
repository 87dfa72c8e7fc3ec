import type { Page } from "@playwright/test";
import { arrive, lookAround, prepare, sampleWorkshop, turnAway } from "../scripts/pictures/outside.mjs";
import { expect, test } from "./fixtures/test";
import { Inspector } from "./steps/inspector";
import { DESK } from "./steps/opening";

// Its pictures of every step would cost more than the looking.
test.use({ trace: "off" });

/** Looked at phase by phase elsewhere. A page of app/ that is neither here nor looked at is missed. */
const LIVE = ["/p/[id]", "/screen/[id]", "/w/[id]/run"];
const NOBODY = "00000000-0000-4000-8000-000000000000";
const MORE = ["/barrierefreiheit", "/s", "/screen", "/lead", "/j/ABCDEFGH", `/p/${NOBODY}`, `/screen/${NOBODY}`];

test("[X1] [X5] [X9] [X10] [X13] [X16] pages outside a workshop: axe finds nothing, nothing is wide, restless or loud, in both languages, light and dark, wide and narrow", async ({
  product,
  seat,
}) => {
  test.setTimeout(900_000);
  const inspector = new Inspector();
  const { page: desk } = await seat(DESK);
  const shoot = async (path: string, name = path) => {
    await desk.goto(path);
    await expect(desk.getByRole("heading", { level: 1 })).toBeVisible();
    await inspector.shoot(desk, name);
  };
  await test.step("outside", async () => {
    await arrive(inspector, desk, product.setupToken);
    await turnAway(inspector, (await seat(DESK)).page);
    await lookAround(inspector, desk);
    for (const path of MORE) await shoot(path);
  });
  await test.step("the sample", async () => {
    await desk.goto("/w");
    await sampleWorkshop(inspector, desk);
    const id = /\/w\/([^/]+)/.exec(desk.url())?.[1] ?? "";
    for (const view of ["journey", "matrix", "table"]) await shoot(`/w/${id}/results?view=${view}`, `results-${view}`);
    await shoot(await reviewPath(desk, id), "review");
  });
  await test.step("a workshop of one's own", async () => {
    await desk.goto("/w/new");
    await desk.locator("form button[type=submit]").click();
    await expect(desk.locator("[aria-invalid=true]")).toBeVisible();
    await inspector.shoot(desk, "wizard-mistake");
    await prepare(inspector, desk, "Hotel Lindenhof");
    await shoot("/w", "dashboard");
  });
  await inspector.report("pages");
  expect(inspector.found).toEqual([]);
  const unseen = inspector.routes.unseen.filter((route) => !LIVE.includes(route));
  expect(unseen, "a page of app/ nobody looks at").toEqual([]);
});

/** Exchanges a new link to the plan for its page. */
async function reviewPath(page: Page, workshopId: string): Promise<string> {
  const path = await page.evaluate(async (id) => {
    const body = JSON.stringify({ workshopId: id, scope: "update", label: "" });
    const headers = { "content-type": "application/json" };
    const answer = await fetch("/api/trpc/reviewLinks.create", { method: "POST", headers, body });
    return (await answer.json()).result.data.path as string;
  }, workshopId);
  await page.goto(path);
  await page.waitForURL(/\/s\/[^/#]+$/);
  return new URL(page.url()).pathname;
}
