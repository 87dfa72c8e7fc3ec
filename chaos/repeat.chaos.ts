import { randomUUID } from "node:crypto";
import { connect, createServer, type Server, type Socket } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Client } from "./http";
import { freePort, Product } from "./product";
import { looking, unsoundness } from "./soundness";
import { execute, mutationOf, type OpenWorkshop, openWorkshop, signUp } from "./workshop";

let product: Product;
let workshop: OpenWorkshop;
beforeEach(async () => {
  product = new Product();
  const session = await signUp(product);
  await product.start();
  workshop = await openWorkshop(product, session, 8);
  await workshop.moveTo("collect");
});
afterEach(() => product.dispose());

const timesIn = (mid: string) =>
  looking(product.file, (sqlite) =>
    sqlite.prepare<[string], number>("select count(*) from journal where mutation_id = ?").pluck().get(mid),
  );
const cardsIn = () =>
  looking(product.file, (sqlite) => sqlite.prepare<[], number>("select count(*) from touchpoint").pluck().get());
const newCard = (text: string) => mutationOf("touchpoints.add", { id: randomUUID(), text, stage: "fmot" });

it("[F12] has one effect and one answer for each command sent 2 to 20 times at once by eight people", async () => {
  const rounds = 20;
  for (let round = 0; round < rounds; round += 1) {
    const sent = workshop.people.map((person) => ({ person, card: newCard(`Card ${round}`) }));
    const times = 2 + (round % 19);
    const answers = await Promise.all(
      sent.map(({ person, card }) => Promise.all(Array.from({ length: times }, () => execute(person, [card])))),
    );
    for (const own of answers) {
      expect(new Set(own.map(({ status, body }) => `${status} ${body}`)).size).toBe(1);
      expect(own[0]?.answers[0]).toHaveProperty("version");
    }
    for (const { card } of sent) expect(timesIn(card.mid)).toBe(1);
  }
  expect(cardsIn()).toBe(rounds * workshop.people.length);
  expect(unsoundness(product.file, [workshop.id])).toEqual([]);
  expect(product.log.some(({ code }) => code === "repeated")).toBe(true);
});

it("[F13] does once what was done although the answer never came", async () => {
  const proxy = new LosingProxy(() => product.port);
  const port = await proxy.listen();
  const [anna] = workshop.people;
  if (!anna) throw new Error("nobody joined");
  const behind = { ...anna, client: new Client(() => port, anna.client.cookie) };
  for (let n = 0; n < 20; n += 1) {
    const card = newCard(`Card ${n}`);
    proxy.losing = 1 + (n % 3);
    let lost = 0;
    let answer: unknown;
    while (answer === undefined) {
      try {
        answer = (await execute(behind, [card])).answers[0];
      } catch {
        lost += 1;
      }
    }
    expect(lost).toBe(1 + (n % 3));
    expect(answer).toHaveProperty("version");
    expect(timesIn(card.mid)).toBe(1);
  }
  expect(cardsIn()).toBe(20);
  behind.client.close();
  proxy.close();
});

/** Hands requests on and cuts the line instead of handing the answer back, as often as `losing` says. */
class LosingProxy {
  losing = 0;
  readonly #open = new Set<Socket>();
  readonly #server: Server;

  constructor(target: () => number) {
    this.#server = createServer((near) => {
      const far = connect(target(), "127.0.0.1");
      for (const socket of [near, far]) {
        this.#open.add(socket);
        socket
          .on("error", () => {})
          .once("close", () => {
            this.#open.delete(socket);
            near.destroy();
            far.destroy();
          });
      }
      near.pipe(far);
      far.on("data", (chunk) => {
        if (this.losing === 0) return void near.write(chunk);
        this.losing -= 1;
        near.destroy();
      });
    });
  }

  async listen(): Promise<number> {
    const port = await freePort();
    await new Promise<void>((done) => this.#server.listen(port, "127.0.0.1", done));
    return port;
  }

  close(): void {
    this.#server.close();
    for (const socket of this.#open) socket.destroy();
  }
}
