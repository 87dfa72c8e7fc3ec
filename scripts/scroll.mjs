import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { chromium as engine } from "playwright";
import { chromium } from "./chromium.mjs";
import { SIZES } from "./pictures/camera.mjs";
import { arrive, prepare } from "./pictures/outside.mjs";
import { withProduct } from "./pictures/product.mjs";

const CARDS = 2000;
const STAGES = ["lt_zmot", "zmot", "fmot", "smot", "umot"];
const PEOPLE = 20;
const PER_CALL = 50;
/** How much slower the browser's processor is made. */
const SLOWDOWN = 4;
const LONGEST_TASK_MS = 100;
/** Turns of the wheel between two looks at where the lane stands, which cost something themselves. */
const WHEELS = 40;
/** Cards gone through by keys while bundling, each looked at for its similar ones. */
const WALKED = 24;
const WALK_PAUSE_MS = 700;
const ARGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];

const NO_CAMERA = { shoot: async () => {} };

/** A workshop with as many cards as one may hold, all in the lanes of the cockpit. @returns the way to give commands */
async function fill(page, token) {
  await arrive(NO_CAMERA, page, token);
  const workshopId = await prepare(NO_CAMERA, page, "Two thousand cards");
  const give = (commands) => page.evaluate(execute, { workshopId, commands: commands.map(withId) });
  const people = Array.from({ length: PEOPLE }, () => randomUUID());
  let revision = 0;
  const move = (to) => give([["run.movePhase", { to, expectedRevision: revision++, override: true }]]);
  for (const phase of ["lobby", "frame", "collect"]) await move(phase);
  await give(
    people.map((participantId, i) => ["participants.addInRoom", { participantId, displayName: `Guest ${i}` }]),
  );
  for (let i = 0; i < CARDS; i += PER_CALL)
    await give(Array.from({ length: PER_CALL }, (_, n) => ["touchpoints.addForInRoom", cardAt(i + n, people)]));
  return { workshopId, move };
}

const WORDS = "waiting check-in lobby breakfast invoice key parking review photo welcome lift towel coffee noise".split(
  " ",
);
const cardAt = (i, people) => ({
  id: randomUUID(),
  participantId: people[i % PEOPLE],
  stage: STAGES[i % STAGES.length],
  text: `${i} ${WORDS[i % WORDS.length]} and ${WORDS[(i * 5 + 3) % WORDS.length]} ${"at the desk of the house ".repeat(i % 4)}`.trim(),
});

const withId = ([name, args]) => ({ mid: randomUUID(), name, args });

/** In the page, with its cookie. */
async function execute({ workshopId, commands }) {
  const response = await fetch("/api/trpc/commands.execute", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ workshopId, as: "cockpit", commands }),
  });
  const text = await response.text();
  if (!response.ok || text.includes('"refused"')) throw new Error(text.slice(0, 300));
}

/** Opens the cockpit as somebody does who comes back to it. @returns ms until its cards are there and its buttons answer */
async function openCockpit(page, cdp, path) {
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await page.goto(path, { waitUntil: "commit" });
  await page.waitForFunction(() => {
    const isAlive = document.documentElement.hasAttribute("data-alive");
    return isAlive && document.querySelector("main section [role=listitem]") !== null;
  });
  const ms = await page.evaluate(() => performance.now());
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await page.waitForTimeout(3000);
  return ms;
}

/** Scrolls a lane from its first card to its last. @returns tasks and frame times in ms, cards passed */
async function scroll(page, cdp) {
  const lane = page.locator("main section > [role=list]").nth(2);
  await lane.hover();
  const list = await lane.elementHandle();
  await page.evaluate(watch);
  const left = () =>
    list.evaluate(({ scrollHeight, clientHeight, scrollTop }) => scrollHeight - clientHeight - scrollTop);
  const tasks = await tasksWhile(page, cdp, async () => {
    for (let turns = 0; turns < 15 && (await left()) > 1; turns += 1)
      for (let turn = 0; turn < WHEELS; turn += 1) {
        await page.mouse.wheel(0, 480);
        await page.waitForTimeout(30);
      }
    if ((await left()) > 1) throw new Error("the end of the lane was not reached");
  });
  const frames = await page.evaluate(() => globalThis.frameTimes);
  return { frames, tasks, cards: await lane.getByRole("listitem").count() };
}

/** Goes through a lane by keys, similar cards being looked for with each. @returns tasks in ms */
async function walk(page, cdp) {
  const first = page.locator("main section > [role=list]").nth(1).locator("[data-item]").first();
  await first.focus();
  return tasksWhile(page, cdp, async () => {
    for (let i = 0; i < WALKED; i += 1) {
      await page.keyboard.press("ArrowDown");
      await page.waitForTimeout(WALK_PAUSE_MS);
    }
  });
}

/** What the slowed-down page has to do meanwhile. @returns its tasks in ms */
async function tasksWhile(page, cdp, act) {
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await browser.startTracing(page, { categories: ["toplevel", "__metadata"] });
  await act();
  const tasks = tasksIn(JSON.parse(String(await browser.stopTracing())));
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return tasks;
}

/**
 * How long the pages' tasks kept the processor, in whole ms: what else the machine does meanwhile does not count, while
 * the slowing down, which keeps it busy, does.
 */
function tasksIn({ traceEvents }) {
  const threadOf = ({ pid, tid }) => `${pid} ${tid}`;
  const isMain = ({ name, args }) => name === "thread_name" && args.name === "CrRendererMain";
  const main = new Set(traceEvents.filter(isMain).map(threadOf));
  const ran = traceEvents.filter((event) => /RunTask$/.test(event.name) && main.has(threadOf(event)));
  if (ran.length === 0) throw new Error("the browser told of no task");
  return ran.map(({ tdur = 0 }) => Math.round(tdur / 1000));
}

/** In the page. */
function watch() {
  globalThis.frameTimes = [];
  let last = performance.now();
  const frame = (now) => {
    globalThis.frameTimes.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

const part = (sorted, share) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);

function tell(phase, openedMs, { tasks, frames, cards }) {
  const sorted = frames.toSorted((a, b) => a - b);
  const over = tasks.filter((ms) => ms > LONGEST_TASK_MS);
  console.log(
    `${phase.padEnd(8)} usable after ${Math.round(openedMs)} ms · ${cards} cards in the lane · frames ${frames.length}, p50 ${part(sorted, 0.5)} ms, p95 ${part(sorted, 0.95)} ms, longest ${part(sorted, 1)} ms · tasks over 50 ms ${tasks.filter((ms) => ms > 50).length}, longest ${tasks.reduce((most, ms) => Math.max(most, ms), 0)} ms`,
  );
  if (over.length === 0) return;
  console.error(`${phase}: ${over.length} tasks over ${LONGEST_TASK_MS} ms: ${over.join(", ")}`);
  process.exitCode = 1;
}

/** Told, not gated. */
function tellWalk(tasks) {
  const longest = tasks.toSorted((a, b) => b - a).slice(0, 5);
  console.log(`on by keys, similar cards with each of ${WALKED}: longest tasks ${longest.join(", ")} ms`);
}

if (!existsSync("dist/main.js")) throw new Error("Nothing is built yet: npm run build comes first.");
const executablePath = await chromium();
const browser = await engine.launch({ ...(executablePath ? { executablePath } : {}), args: ARGS });
try {
  await withProduct(
    async ({ url, token }) => {
      const context = await browser.newContext({ baseURL: url, locale: "en-GB", viewport: SIZES.desk });
      const page = await context.newPage();
      const { workshopId, move } = await fill(page, token);
      const cdp = await context.newCDPSession(page);
      for (const phase of ["collect", "cluster"]) {
        if (phase === "cluster") await move(phase);
        tell(phase, await openCockpit(page, cdp, `/w/${workshopId}/run`), await scroll(page, cdp));
        if (phase === "cluster") tellWalk(await walk(page, cdp));
      }
    },
    { RATE_LIMITS: "off" },
  );
} finally {
  await browser.close();
}
