import { randomUUID } from "node:crypto";
import { expect, test } from "./fixtures/test";
import { BigScreen } from "./steps/big-screen";
import { asFacilitator, Crowd } from "./steps/crowd";
import { openWorkshop } from "./steps/opening";
import { SOON } from "./steps/soon";
import { WORDS } from "./steps/words";

const words = WORDS.en;
const said = {
  doorClosed: "The door is closed.",
  gone: "This link opens no big screen",
  silent: "Round 1, silent",
  noMoments: "What describes the same situation now becomes one moment.",
  more: (n: number) => `and ${n} more`,
  noTruths: "No moments of truth confirmed yet.",
  noIdeas: "Everybody writes on their phone now.",
  noActions: "Ideas now become actions: what, who and by when.",
  secretDots: "Secret: nobody sees any votes before the reveal.",
  secretRatings: "Secret: nobody sees any ratings before the reveal.",
  estimate: /^Satisfaction is the room’s estimate, not a measurement/,
  bars: ["Dots", "Importance", "Gap", "Emotional charge"],
};
const screenLinks = {
  title: "Big-screen links",
  none: "None yet. In the cockpit “Big screen” makes a link.",
  open: "Open now",
  withdraw: /^Withdraw: made on/,
  withdrawAll: "Withdraw all",
  ask: "This screen is open now and goes blank at once. Withdraw its link?",
  askAll: "A screen is open now and goes blank at once. Withdraw all links?",
  remote: "Big-screen link",
};
const WALL = { viewport: { width: 1920, height: 1080 } };
const NAMES = Array.from({ length: 30 }, (_, i) => `Guest number ${i + 1}`);
const LONG = "From the underground car park to the reception with three suitcases and a sleeping child";
const CARDS = Array.from({ length: 12 }, (_, i) => ({ id: randomUUID(), text: `${i + 1}: ${LONG}` }));
const MOMENTS = CARDS.map((card, i) => ({
  id: randomUUID(),
  card,
  title: `Waiting for somebody at the reception ${i}`,
}));
/** Of the cards, the first three lie here and the others in the other. */
const [FEW, MANY] = [
  { stage: "smot", name: "Second moment" },
  { stage: "fmot", name: "First moment" },
] as const;

test("the last row can read every picture: whole rows, nothing small, the code in its corner, and a word where nothing has come yet", async ({
  product,
  seat,
}) => {
  const { lead, joinPath } = await openWorkshop({ product, seat, words }, []);
  const leader = asFacilitator(lead, product);
  const crowd = new Crowd();
  await crowd.join(product, lead.workshopId, joinPath, NAMES);
  const screen = new BigScreen(await seat(WALL), words);
  await screen.open(await lead.screenPath());
  await test.step("in the lobby names that have no room are counted, and a closed door shows no way in", async () => {
    await expect(screen.wayIn).toHaveCount(2);
    const isCounted = async () => {
      const names = (await screen.wholeIn(screen.main.getByRole("list"))).filter((name) => NAMES.includes(name));
      const more = screen.main.getByText(said.more(NAMES.length - names.length), { exact: true });
      return names.length > 4 && (await more.isVisible());
    };
    await expect.poll(isCounted, SOON).toBe(true);
    await screen.expectLegible();
    await leader.run(["join.lock", {}]);
    await screen.expectHeading(said.doorClosed);
    await expect(screen.wayIn).toHaveCount(0);
    await screen.expectLegible();
    await leader.run(["join.unlock", {}]);
    await expect(screen.wayIn).toHaveCount(2, SOON);
  });

  await test.step("the pointer hides where it rests for three seconds, and comes back", async () => {
    const picture = screen.page.locator("[data-view=screen]");
    await screen.page.mouse.move(300, 300);
    await expect(picture).not.toHaveCSS("cursor", "none");
    await expect(picture).toHaveCSS("cursor", "none", { timeout: 3000 + SOON.timeout });
    await screen.page.mouse.move(340, 320);
    await expect(picture).not.toHaveCSS("cursor", "none");
  });

  await test.step("cards are shown whole, one after the other", async () => {
    await lead.moveOn("frame");
    await expect(screen.codeInCorner).toBeVisible(SOON);
    await screen.expectLegible();
    await lead.moveOn("collect");
    await expect(screen.main.getByText(said.silent)).toBeVisible(SOON);
    await crowd.act((n) => {
      const card = CARDS[n];
      return card ? [["touchpoints.add", { ...card, stage: n < 3 ? FEW.stage : MANY.stage }]] : [];
    });
    await screen.expectCards(CARDS.length);
    await expect(screen.codeInCorner).toBeVisible();
    await screen.expectLegible();
    await leader.run(["run.openRound", { expectedRevision: 3 }]);
    await expect.poll(() => screen.wholeRowsOf(FEW.name)).not.toEqual([]);
    await screen.expectLegible();
    const seen = new Set<string>();
    const look = async () => {
      for (const text of await screen.wholeRowsOf(FEW.name)) seen.add(text);
      return seen.size;
    };
    await expect.poll(look, { timeout: 20_000 }).toBe(3);
    await expect(screen.codeInCorner).toBeVisible();
  });

  await test.step("before the first moment no five zeros; then whole titles, and how many more", async () => {
    await lead.moveOn("cluster");
    await expect(screen.main.getByText(said.noMoments)).toBeVisible(SOON);
    await expect(screen.main.getByRole("heading", { level: 2 })).toHaveCount(0);
    await screen.expectLegible();
    for (const { id, title, card } of MOMENTS)
      await leader.run(["moments.create", { id, title, touchpointIds: [card.id] }]);
    await expect(screen.main.getByRole("heading", { name: MANY.name })).toBeVisible(SOON);
    const isCounted = async () => {
      const whole = (await screen.wholeRowsOf(MANY.name)).length;
      return (
        whole > 1 && (await screen.main.getByText(said.more(MOMENTS.length - 3 - whole), { exact: true }).isVisible())
      );
    };
    await expect.poll(isCounted).toBe(true);
    await screen.expectLegible();
    await expect(screen.codeInCorner).toBeVisible();
  });

  await test.step("what is secret is named as what it is", async () => {
    await lead.moveOn("vote");
    await expect(screen.main.getByText(said.secretDots)).toBeVisible(SOON);
    await expect(screen.codeInCorner).toBeVisible();
    const [first] = MOMENTS;
    await crowd.act(() => [["dots.set", { momentId: first?.id, dots: 2 }]]);
    await lead.moveOn("rate", { asks: true });
    await expect(screen.main.getByText(said.secretRatings)).toBeVisible(SOON);
    await expect(screen.main.getByText(said.estimate)).toBeVisible();
    await screen.expectLegible();
    await expect(screen.codeInCorner).toBeVisible();
    const rating = { importance: 5, satisfaction: 2, experience: "detractor" };
    await crowd.act((n) => (n < 6 ? [["ratings.set", { momentId: first?.id, ...rating }]] : []));
  });

  await test.step("the reveal tells what its bars are made of, and that they are an estimate", async () => {
    await lead.moveOn("reveal", { asks: true });
    const foot = screen.page.locator("footer");
    for (const bar of said.bars) await expect(foot.getByText(bar, { exact: true })).toBeVisible(SOON);
    await expect(foot.getByText(said.estimate)).toBeVisible();
    await screen.expectLegible();
    await leader.run(["run.setRevealStep", { step: 400 }]);
    await expect(screen.main.getByRole("heading", { level: 2, name: MOMENTS[0]?.title })).toBeVisible(SOON);
    await screen.expectLegible();
    await expect(screen.codeInCorner).toBeVisible();
  });

  await test.step("ideas and actions that have not come yet are told of in advance", async () => {
    await lead.moveOn("ideate");
    await expect(screen.main.getByText(said.noTruths)).toBeVisible(SOON);
    await screen.expectLegible();
    await leader.run(["moments.confirm", { momentId: MOMENTS[0]?.id, departureReason: "It came first" }]);
    await expect(screen.main.getByText(said.noIdeas)).toBeVisible(SOON);
    await expect(screen.main.getByRole("definition")).toHaveCount(0);
    await screen.expectLegible();
    await expect(screen.codeInCorner).toBeVisible();
    await lead.moveOn("plan");
    await expect(screen.main.getByText(said.noActions)).toBeVisible(SOON);
    await screen.expectLegible();
    await expect(screen.codeInCorner).toBeVisible();
    const action = { id: randomUUID(), momentId: MOMENTS[0]?.id, title: LONG };
    await leader.run(["actions.create", action]);
    await expect(screen.main.getByRole("heading", { name: LONG })).toBeVisible(SOON);
    await screen.expectLegible();
    await lead.moveOn("commit", { asks: true });
    await expect(screen.codeInCorner).toBeVisible(SOON);
    await screen.expectLegible();
  });
});

test("links to the big screen are listed and withdrawn, one or all; a screen shows nothing of the workshop any more, and the cockpit makes a new link", async ({
  product,
  seat,
}) => {
  const { lead } = await openWorkshop({ product, seat, words }, []);
  const { page } = lead;
  const links = page.getByRole("region", { name: screenLinks.title });
  const cockpit = page.url();
  const workshop = cockpit.replace(/\/run$/, "");
  const open = async (path: string) => {
    const screen = new BigScreen(await seat(WALL), words);
    await screen.open(path);
    await expect.poll(() => screen.wire.isStreaming).toBe(true);
    return screen;
  };
  await page.goto(workshop);
  await expect(links.getByText(screenLinks.none)).toBeVisible();

  const remote = await page.context().newPage();
  await remote.setViewportSize({ width: 390, height: 844 });
  await remote.goto(cockpit);
  await remote.getByRole("button", { name: screenLinks.remote }).click();
  const handed = remote.getByRole("dialog").getByRole("textbox");
  await expect(handed).toHaveValue(/\/screen#/);
  const { pathname, hash } = new URL(await handed.inputValue());
  const byPhone = await open(`${pathname}${hash}`);
  await page.goto(cockpit);
  const kept = await lead.screenPath();
  expect(await lead.screenPath(), "one link serves as long as it works").toBe(kept);
  const projector = await open(kept);

  const beside = await page.context().newPage();
  await beside.goto(workshop);
  const panel = beside.getByRole("region", { name: screenLinks.title });
  await expect(panel.getByRole("listitem")).toHaveCount(2);
  await expect(panel.getByText(screenLinks.open)).toHaveCount(2);
  const first = panel.getByRole("button", { name: screenLinks.withdraw }).first();
  await first.click();
  await panel.getByRole("button", { name: words.common.cancel, exact: true }).click();
  await expect(first).toBeFocused();
  await expect(panel.getByRole("listitem")).toHaveCount(2);
  await first.click();
  await expect(panel.getByText(screenLinks.ask)).toBeVisible();
  await first.click();
  await expect(panel.getByRole("listitem")).toHaveCount(1);
  await projector.expectHeading(said.gone);
  await expect(projector.page.getByText("Hotel Lindenhof")).toHaveCount(0);
  await projector.page.reload();
  await projector.expectHeading(said.gone);
  await expect(byPhone.page.getByText("Hotel Lindenhof")).toBeVisible();

  const anew = await lead.screenPath();
  expect(anew).not.toBe(kept);
  const again = await open(anew);
  await beside.reload();
  await panel.getByRole("button", { name: screenLinks.withdrawAll }).click();
  await expect(panel.getByText(screenLinks.askAll)).toBeVisible();
  await panel.getByRole("button", { name: screenLinks.withdrawAll }).click();
  await expect(panel.getByText(screenLinks.none)).toBeVisible();
  await expect(panel.getByRole("heading", { name: screenLinks.title })).toBeFocused();
  for (const screen of [again, byPhone]) await screen.expectHeading(said.gone);
});
