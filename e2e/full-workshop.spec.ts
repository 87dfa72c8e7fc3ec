import { gzipSync } from "node:zlib";
import { expect, test } from "./fixtures/test";
import { Facilitator } from "./steps/facilitator";
import { DESK } from "./steps/opening";
import { WORDS } from "./steps/words";
import { exportOf, importOf } from "./steps/workshop-file";

const words = WORDS.en;
const CARDS = 2000;
const MOST_BYTES = 500_000;

test("[L6] a board with as many cards as there may be comes as one page of at most 500 kB, with all of them in its lanes", async ({
  product,
  seat,
}) => {
  const lead = new Facilitator(await seat(DESK), words);
  const { page } = lead;
  await lead.setUp(product.setupToken);
  await page.getByRole("button", { name: words.dashboard.sample }).click();
  await page.waitForURL("**/results");
  const { workshop, touchpoints, ...sample } = await exportOf(lead);
  const empty = Object.fromEntries(
    Object.entries(sample).map(([name, value]) => [name, Array.isArray(value) ? [] : value]),
  );
  const [card] = touchpoints;
  const full = await importOf(lead, {
    ...empty,
    workshop: {
      ...workshop,
      phase: "collect",
      round: 2,
      closedAt: null,
      archivedAt: null,
      erasedAt: null,
      tieBreak: null,
    },
    touchpoints: Array.from({ length: CARDS }, (_, i) => ({
      ...card,
      id: `card-${i}`,
      momentId: null,
      stage: ["lt_zmot", "zmot", "fmot", "smot", "umot"][i % 5],
      text: `${i} ${touchpoints[i % touchpoints.length]?.text}`.slice(0, 200),
    })),
  });
  const answer = await page.goto(`/w/${full}/run`);
  expect(gzipSync((await answer?.body()) ?? "").length).toBeLessThanOrEqual(MOST_BYTES);
  await expect(page.locator("main section [role=listitem] bdi")).toHaveCount(CARDS);
});
