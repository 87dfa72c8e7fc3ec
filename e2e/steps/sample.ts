import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Product } from "../fixtures/product";
import { expect, expectAccessible } from "../fixtures/test";
import { Facilitator } from "./facilitator";
import { DESK, type OpenSeat } from "./opening";
import { WORDS } from "./words";

/** How a screen reader finds the plan, by language. */
const PLAN = {
  en: `
  - table:
    - rowgroup:
      - row:
        - columnheader "No."
        - columnheader "Action"
        - columnheader "Benefit"
        - columnheader "Effect"
        - columnheader "Effort"
        - columnheader "Priority"
        - columnheader "Owner"
        - columnheader "Due"
        - columnheader "Status"`,
  de: `
  - table:
    - rowgroup:
      - row:
        - columnheader "Nr."
        - columnheader "Maßnahme"
        - columnheader "Nutzen"
        - columnheader "Effekt"
        - columnheader "Aufwand"
        - columnheader "Priorität"
        - columnheader "Zuständig"
        - columnheader "Bis"
        - columnheader "Stand"`,
};

type Language = keyof typeof WORDS;
type Titled = { id: string; title: Record<Language, string> };
interface Expected {
  ranking: {
    id: string;
    rank: number;
    score: number;
    points: Record<"votes" | "importance" | "gap" | "charge", number>;
    satisfaction: number;
    uncertainty: { rankLow: number; rankHigh: number };
  }[];
  actions: { id: string; benefit: number; priority: number; planOrder: number }[];
}

interface Sample {
  moments: Titled[];
  actions: Titled[];
  checkIns: { updates: { actionId: string; status: string }[] }[];
}

const read = <T>(file: string): T => JSON.parse(readFileSync(`content/data/${file}.json`, "utf8")) as T;

/** The sample from the empty dashboard: its ranking and its plan stand on the page as they are expected, number by number. */
export async function lookAtSample(language: Language, { product, seat }: { product: Product; seat: OpenSeat }) {
  const { moments, actions, checkIns } = read<Sample>("hotel-workshop");
  const expected = read<Expected>("hotel-expected");
  const titleOf = (all: Titled[], id: string) => all.find((each) => each.id === id)?.title[language] ?? id;
  const one = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const lead = new Facilitator(await seat(DESK), WORDS[language]);
  const { page, words } = lead;
  await lead.setUp(product.setupToken);
  await page.getByRole("button", { name: words.dashboard.sample }).click();
  await page.waitForURL("**/results");
  await expect(page.locator("[data-rank]")).toHaveCount(expected.ranking.length);
  for (const { id, rank, score } of expected.ranking) {
    const row = page.locator(`[data-rank="${rank}"]`);
    await expect(row).toContainText(titleOf(moments, id));
    await expect(row).toContainText(one.format(score));
  }
  await expectAccessible(page, "results of the sample");

  await page.getByRole("link", { name: words.results.table, exact: true }).click();
  const rows = page.locator("tbody tr");
  await expect(rows).toHaveCount(expected.ranking.length);
  for (const [i, { id, rank, score, points, satisfaction, uncertainty }] of expected.ranking.entries()) {
    const { votes, importance, gap, charge } = points;
    const cells = await rows.nth(i).locator("td, th").allInnerTexts();
    expect([cells[0], cells[1]]).toEqual([String(rank), titleOf(moments, id)]);
    const numbers = [score, votes, importance, gap, charge, satisfaction].map((value) => one.format(value));
    expect(cells.slice(3, 9)).toEqual(numbers);
    expect(cells[9]).toContain(words.results.range(uncertainty.rankLow, uncertainty.rankHigh));
  }
  await expectAccessible(page, "results of the sample as a table");
  const size = page.viewportSize() ?? { width: 1440, height: 900 };
  await page.setViewportSize({ ...size, width: 1024 });
  for (const name of await page.locator("tbody th").all())
    expect((await name.boundingBox())?.width, "titles have room for their words").toBeGreaterThanOrEqual(150);
  await page.setViewportSize(size);

  await expectTwins(page, expected.ranking.length);

  await page.getByRole("link", { name: words.results.plan, exact: true }).click();
  await page.waitForURL("**/plan");
  const dropped = new Set(
    checkIns.flatMap(({ updates }) =>
      updates.flatMap(({ actionId, status }) => (status === "dropped" ? actionId : [])),
    ),
  );
  const inOrder = expected.actions.toSorted((a, b) => a.planOrder - b.planOrder);
  const goOn = inOrder.filter(({ id }) => !dropped.has(id));
  const plan = page.locator("tr:has([data-plan-row])");
  await expect(plan.first()).toBeVisible();
  const shown = await plan.evaluateAll((all) =>
    all.map((row) =>
      [...row.querySelectorAll("td:first-child, [data-plan-row], strong")].map((each) => each.textContent),
    ),
  );
  const rowOf = (place: string, { id, benefit }: (typeof inOrder)[number]) => [
    place,
    titleOf(actions, id),
    one.format(benefit),
  ];
  // What a check-in dropped afterwards stands last and has no place any more.
  expect(goOn).toHaveLength(inOrder.length - 1);
  expect(shown).toEqual([
    ...goOn.map((action, i) => rowOf(String(i + 1), action)),
    ...inOrder.filter(({ id }) => dropped.has(id)).map((action) => rowOf("", action)),
  ]);
  await expect(page.getByRole("main")).toMatchAriaSnapshot(PLAN[language]);
  await expectAccessible(page, "plan of the sample");
}

/** Journey and matrix are pictures with a sentence, and beside each stands all of it in rows. */
async function expectTwins(page: Page, moments: number): Promise<void> {
  const main = page.getByRole("main");
  const address = new URL(page.url());
  address.searchParams.set("view", "journey");
  await page.goto(address.href);
  await expect(main.getByRole("img").first()).toHaveAccessibleName(/\S/);
  const twin = main.locator("details:has(table)").first();
  await twin.locator("summary").click();
  await expect(twin.getByRole("row")).toHaveCount(moments + 1);
  address.searchParams.set("view", "matrix");
  await page.goto(address.href);
  await expect(main.getByRole("img").first()).toHaveAccessibleName(/(\d+, )+\d/);
  await expect(main.locator("figure + ol").first().getByRole("listitem")).toHaveCount(moments);
}
