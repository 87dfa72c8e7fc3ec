import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Client } from "./http";
import { METRICS_TOKEN, Product, pause } from "./product";
import { Viewing } from "./viewing";
import { done, execute, mutationOf, openWorkshop, signUp } from "./workshop";

let product: Product;
beforeEach(() => void (product = new Product({ settings: { LOG_LEVEL: "trace" } })));
afterEach(() => product.dispose());

it("[T22] [P15] writes no text, name, code, token or address into log or metrics, whatever goes wrong", async () => {
  const session = await signUp(product);
  await product.start();
  const workshop = await openWorkshop(product, session, 2);
  await workshop.moveTo("collect");
  const [anna] = workshop.people;
  if (!anna) throw new Error("nobody joined");
  const viewing = new Viewing(anna, () => product.port);
  viewing.start();
  const canary = () => `canary${randomUUID().replaceAll("-", "")}`;
  const planted: string[] = [];
  const plant = () => {
    const text = canary();
    planted.push(text);
    return text;
  };
  const stranger = new Client(() => product.port, `touchstone.session=${plant()}; x=${plant()}`);
  const ignored = async (sent: Promise<unknown>) => void (await sent.catch(() => undefined));
  await done(anna, "touchpoints.add", { id: randomUUID(), text: plant(), stage: "fmot" });
  await execute(anna, [mutationOf(plant(), { text: plant() }), mutationOf("touchpoints.add", { id: plant() })]);
  await ignored(execute({ ...anna, workshopId: plant() }, [mutationOf("dots.set", { momentId: plant() })]));
  await ignored(workshop.facilitator.client.mutate("workshops.create", { title: plant(), goal: plant() }));
  await ignored(stranger.mutate("join.enter", { code: plant().slice(0, 30), name: plant().slice(0, 24) }));
  await ignored(
    stranger.mutate("setup.createOwner", {
      token: plant(),
      name: plant(),
      email: plant(),
      password: plant(),
      locale: "en",
    }),
  );
  await ignored(stranger.mutate("screen.open", { token: plant() }));
  await ignored(stranger.mutate(plant(), { a: plant() }));
  for (const path of [
    `/${plant()}?q=${plant()}`,
    `/api/${plant()}`,
    `/api/live/${plant()}?as=phone&cursor=${plant()}`,
    `/api/trpc/join.peek?input=${plant()}`,
  ])
    await stranger.send(path, undefined, {
      "x-forwarded-for": "203.0.113.77",
      "user-agent": plant(),
      authorization: `Bearer ${plant()}`,
    });
  await product.mayGrow(false);
  const texts = Array.from({ length: 40 }, () => ({ id: randomUUID(), text: plant().repeat(4), stage: "fmot" }));
  await execute(
    anna,
    texts.map((card) => mutationOf("touchpoints.add", card)),
  );
  await ignored(workshop.facilitator.client.mutate("workshops.create", { title: plant(), goal: plant().repeat(10) }));
  await product.mayGrow(true);
  const { status, body } = await stranger.send("/api/metrics", undefined, { authorization: `Bearer ${METRICS_TOKEN}` });
  expect(status).toBe(200);
  viewing.stop();
  await pause(200);
  await product.end("SIGTERM");

  const lines = product.log;
  expect(lines.length).toBeGreaterThan(20);
  expect(lines.some(({ code }) => code === "not_saved")).toBe(true);
  const known = [
    ...planted,
    "Person 1",
    "Chaos",
    "mara@",
    "203.0.113.77",
    "127.0.0.1",
    METRICS_TOKEN,
    product.secret,
    anna.id,
    anna.client.cookie,
    session,
    workshop.id,
  ];
  const logged = lines.map((line) => JSON.stringify(line)).join("\n");
  expect(known.filter((text) => logged.includes(text))).toEqual([]);
  expect(known.filter((text) => body.includes(text))).toEqual([]);
  expect(body).toContain('touchstone_commands_total{name="unknown",result="invalid"} 1');
});
