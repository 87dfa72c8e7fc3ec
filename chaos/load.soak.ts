import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Crowd, quantile, quantileOf } from "./crowd";
import { Product, pause } from "./product";
import { damageOf, looking, unsoundness } from "./soundness";
import { Viewing } from "./viewing";
import { done, execute, mutationOf, type OpenWorkshop, openWorkshop, type Person, signUp } from "./workshop";

/** The bars say ten; `--minutes` makes it less. */
const MINUTES = Math.min(10, Number(process.env.SOAK_MINUTES ?? 10));
const PEOPLE = 300;
const REST_MS = 5000;
const ROOMS = 20;
const EACH = 30;
const SLOWER_MS = (ROOMS * EACH * REST_MS) / PEOPLE;
const CARDS_EACH = 5;
const ANSWER_MS = { p95: 250, p99: 1000 };
const DELIVERY_P95_MS = 1000;
const LOOP_MS = { p99: 50, max: 250 };
const JOINING_MS = 10_000;
const VOTING_MS = 5000;
const MOMENTS = 20;
const STORM_P99_MS = 3000;

let product: Product;
beforeEach(() => void (product = new Product()));
afterEach(() => product.dispose());

/** The event loop's delay in the serving process since it was last asked, in milliseconds. */
async function loopDelay(): Promise<{ p99: number; max: number }> {
  const text = await product.metrics();
  const at = (quantile: string) =>
    Number(text.split(`event_loop_delay_seconds{quantile="${quantile}"} `)[1]?.split("\n")[0]) * 1000;
  return { p99: at("0.99"), max: at("1") };
}

const ms = (value: number) => `${value.toFixed(0)} ms`;

/** Everybody looks and writes for as long as asked; what was answered is there, and everybody sees the same. */
async function live(workshops: OpenWorkshop[], rest: number) {
  for (const workshop of workshops) {
    await workshop.moveTo("collect");
    await workshop.openRound();
  }
  const crowds = workshops.map((workshop, i) => new Crowd(product, workshop, i, { rest, most: CARDS_EACH }));
  for (const crowd of crowds) crowd.look();
  await expect.poll(() => crowds.every(({ isOpen }) => isOpen), { timeout: 60_000 }).toBe(true);
  await loopDelay();
  for (const writer of crowds.flatMap(({ writers }) => writers)) setTimeout(() => writer.start(), Math.random() * rest);
  await pause(MINUTES * 60_000);
  const loop = await loopDelay();
  await Promise.all(crowds.flatMap(({ writers }) => writers.map((writer) => writer.stop())));
  await expectSame(crowds);
  expect(crowds.flatMap(({ faults }) => faults)).toEqual([]);
  expect(crowds.flatMap((crowd) => crowd.lostOrDoubled(product.file))).toEqual([]);
  expect(damageOf(product.file)).toEqual([]);
  expect(unsoundness(product.file, [workshops[0]?.id ?? ""])).toEqual([]);
  const waits = crowds.flatMap(({ writers }) => writers.flatMap((writer) => writer.waits));
  const figures = {
    perSecond: waits.length / (MINUTES * 60),
    answer: { p95: quantile(waits, 0.95), p99: quantile(waits, 0.99) },
    delivery: quantileOf(
      crowds.map(({ arrivals }) => arrivals),
      0.95,
    ),
    loop,
  };
  for (const crowd of crowds) crowd.end();
  return figures;
}

/** Everybody has come as far as the others, and sees what somebody would who opens the page just now. */
async function expectSame(crowds: Crowd[]): Promise<void> {
  await expect.poll(() => crowds.every(({ isLevel }) => isLevel), { timeout: 5000 }).toBe(true);
  for (const { viewings } of crowds)
    for (const viewing of viewings) expect(viewing.hash).toBe(await viewing.freshHash());
}

function expectInTime({ answer, delivery }: Awaited<ReturnType<typeof live>>): void {
  expect(answer.p95).toBeLessThanOrEqual(ANSWER_MS.p95);
  expect(answer.p99).toBeLessThanOrEqual(ANSWER_MS.p99);
  expect(delivery).toBeLessThanOrEqual(DELIVERY_P95_MS);
}

const told = ({ perSecond, answer, delivery, loop }: Awaited<ReturnType<typeof live>>) =>
  [
    `${perSecond.toFixed(0)} commands/s`,
    `answer p95 ${ms(answer.p95)}, p99 ${ms(answer.p99)}`,
    `on all screens p95 ${ms(delivery)}`,
    `event loop p99 ${ms(loop.p99)}, longest ${ms(loop.max)}`,
  ].join("; ");

it(
  `[L1] [L5] ${PEOPLE} people in one workshop who write every ${REST_MS / 1000} seconds for ${MINUTES} minutes are all answered and see each other in time`,
  async () => {
    const session = await signUp(product);
    await product.start();
    const figures = await live([await openWorkshop(product, session, PEOPLE)], REST_MS);
    console.info(`L1: ${told(figures)}`);
    expectInTime(figures);
    expect(figures.loop.p99).toBeLessThanOrEqual(LOOP_MS.p99);
    expect(figures.loop.max).toBeLessThanOrEqual(LOOP_MS.max);
  },
  (MINUTES + 5) * 60_000,
);

it(
  `[L2] ${ROOMS} workshops of ${EACH} people at once for ${MINUTES} minutes: as quick, and no word of one reaches another`,
  async () => {
    const session = await signUp(product);
    await product.start();
    const workshops: OpenWorkshop[] = [];
    for (let i = 0; i < ROOMS; i += 1) workshops.push(await openWorkshop(product, session, EACH));
    const figures = await live(workshops, SLOWER_MS);
    console.info(`L2: ${told(figures)}`);
    expectInTime(figures);
  },
  (MINUTES + 5) * 60_000,
);

/** Runs all of them, begun evenly over so many milliseconds. @returns how long each took, in milliseconds */
function spread<T>(over: number, items: readonly T[], run: (item: T, i: number) => Promise<void>): Promise<number[]> {
  return Promise.all(
    items.map(async (item, i) => {
      await pause((i * over) / items.length);
      const began = performance.now();
      await run(item, i);
      return performance.now() - began;
    }),
  );
}

/** Moments to vote on, of two cards each. */
async function bundle({ facilitator, people: [anna], moveTo }: OpenWorkshop): Promise<string[]> {
  if (!anna) throw new Error("nobody is there to write");
  const cards = Array.from({ length: 2 * MOMENTS }, () => randomUUID());
  const moments = Array.from({ length: MOMENTS }, () => randomUUID());
  await moveTo("collect");
  for (const id of cards) await done(anna, "touchpoints.add", { id, text: `Card ${id}`, stage: "fmot" });
  await moveTo("cluster");
  for (const [i, id] of moments.entries()) {
    const touchpointIds = cards.slice(2 * i, 2 * i + 2);
    await done(facilitator, "moments.create", { id, title: `Moment ${i + 1}`, touchpointIds });
  }
  await moveTo("vote");
  return moments;
}

it(`[L3] ${PEOPLE} people who come within ten seconds and then vote within five all get in and are all counted, with the limits on`, async () => {
  product = new Product({ settings: { RATE_LIMITS: "on" } });
  const session = await signUp(product);
  await product.start();
  const workshop = await openWorkshop(product, session, 1);
  const moments = await bundle(workshop);
  const people: Person[] = [];
  const viewings: Viewing[] = [];
  const names = Array.from({ length: PEOPLE }, (_, i) => `Latecomer ${i + 1}`);
  const joins = await spread(JOINING_MS, names, async (name, i) => {
    const person = await workshop.join(name);
    const viewing = new Viewing(person, () => product.port);
    viewing.start();
    [people[i], viewings[i]] = [person, viewing];
  });
  await expect.poll(() => viewings.every(({ isOpen }) => isOpen), { timeout: 10_000 }).toBe(true);
  const votes = await spread(VOTING_MS, people, async (person, i) => {
    const momentId = moments[i % MOMENTS];
    const { status, answers } = await execute(person, [mutationOf("dots.set", { momentId, dots: 1 })]);
    expect([status, answers]).toEqual([200, [{ version: expect.any(Number) }]]);
  });
  const counted = looking(product.file, (sqlite) => sqlite.prepare("select count(*) from dot").pluck().get());
  const metrics = await product.metrics();
  console.info(`L3: joining p99 ${ms(quantile(joins, 0.99))}, voting p99 ${ms(quantile(votes, 0.99))}`);
  expect(counted).toBe(PEOPLE);
  expect(metrics).toContain("touchstone_limiter_hits_total 0");
  expect(quantile([...joins, ...votes], 0.99)).toBeLessThanOrEqual(STORM_P99_MS);
  expect(viewings.reduce((sum, { gaps }) => sum + gaps, 0)).toBe(0);
  for (const viewing of viewings) viewing.stop();
});
