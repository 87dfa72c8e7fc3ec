import { connect, type Socket } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Product, pause } from "./product";
import { execute, mutationOf, type OpenWorkshop, openWorkshop, type Person, signUp } from "./workshop";

const READERS = 50;
const DAWDLERS = 10;
const OTHERS = 10;
const BLOCK_MS = 4000;
/** trust.md section 6: headers within 10 s, bodies within 15 s. */
const HEADERS_MS = 10_000;
const BODY_MS = 15_000;
const LATE_MS = 2500;
/** Below this a ratio of two waits says more about the machine than about the product. */
const NOISE_MS = 10;

let product: Product;
const slow: Slow[] = [];
beforeEach(() => void (product = new Product()));
afterEach(() => {
  for (const each of slow.splice(0)) each.end();
  product.dispose();
});

/** A client that takes or gives ten bytes ten times a second. */
class Slow {
  readonly socket: Socket;
  readonly #step: NodeJS.Timeout;
  received = "";
  /** Milliseconds until the server ended it. */
  cutAfter: number | undefined;

  constructor(head: string, then: (socket: Socket) => void) {
    const startedAt = performance.now();
    this.socket = connect(product.port, "127.0.0.1", () => this.socket.write(head));
    this.socket.on("error", () => {}).on("close", () => (this.cutAfter = performance.now() - startedAt));
    this.#step = setInterval(() => this.socket.writable && then(this.socket), 100);
    slow.push(this);
  }

  end(): void {
    clearInterval(this.#step);
    this.socket.destroy();
  }
}

const hosted = (line: string) => `${line} HTTP/1.1\r\nHost: 127.0.0.1:${product.port}\r\nOrigin: ${product.origin}\r\n`;
const reader = ({ client, workshopId }: Person) =>
  new Slow(`${hosted(`GET /api/live/${workshopId}?as=phone`)}Cookie: ${client.cookie}\r\n\r\n`, (socket) => {
    socket.read(10);
  });
const answering = (dawdler: Slow) => {
  dawdler.socket.setEncoding("utf8").on("data", (text: string) => (dawdler.received += text));
  return dawdler;
};
const headers = () => answering(new Slow(hosted("POST /api/trpc/join.enter"), (socket) => socket.write("X-Slow: ye")));
const body = () =>
  answering(
    new Slow(
      `${hosted("POST /api/trpc/join.enter")}Content-Type: application/json\r\nContent-Length: 100000\r\n\r\n`,
      (socket) => socket.write('{"code":"x'),
    ),
  );

/** How long each tap of the others takes until it is answered, in milliseconds. */
async function taps({ people }: OpenWorkshop): Promise<number[]> {
  const waits: number[] = [];
  const until = performance.now() + BLOCK_MS;
  const tap = async (person: Person, done: boolean): Promise<void> => {
    const at = performance.now();
    const { status } = await execute(person, [mutationOf("participants.setDone", { done })]);
    expect(status).toBe(200);
    waits.push(performance.now() - at);
    await pause(40);
    if (performance.now() < until) await tap(person, !done);
  };
  await Promise.all(people.slice(READERS).map((person) => tap(person, true)));
  return waits;
}

const p95 = (waits: number[]) => waits.toSorted((a, b) => a - b).at(Math.floor(waits.length * 0.95)) ?? 0;

it.skipIf(process.env.CHAOS !== "full")(
  `[F14] ${READERS} readers at 100 bytes a second, slow headers and slow bodies keep nobody else waiting, and are cut`,
  async () => {
    const session = await signUp(product);
    await product.start();
    const workshop = await openWorkshop(product, session, READERS + OTHERS);
    await workshop.moveTo("collect");
    await taps(workshop);
    const without = await taps(workshop);
    const readers = workshop.people.slice(0, READERS).map(reader);
    const dawdlers = Array.from({ length: DAWDLERS }, () => [headers(), body()] as const);
    const among = [...(await taps(workshop)), ...(await taps(workshop))];
    await expect
      .poll(() => dawdlers.flat().every(({ cutAfter }) => cutAfter !== undefined), { timeout: BODY_MS + LATE_MS })
      .toBe(true);
    for (const [head, rest] of dawdlers) {
      expect(head.cutAfter).toBeLessThan(HEADERS_MS + LATE_MS);
      expect(rest.cutAfter).toBeLessThan(BODY_MS + LATE_MS);
      expect([head.received, rest.received].map((text) => text.slice(9, 12))).toEqual(["408", "408"]);
    }
    expect(readers.every(({ cutAfter }) => cutAfter === undefined)).toBe(true);
    for (const each of readers) each.end();
    without.push(...(await taps(workshop)));
    const [alone, beside] = [p95(without), p95(among)];
    expect(beside).toBeLessThanOrEqual(1.5 * alone + NOISE_MS);
    console.info(
      `F14: p95 of a tap ${alone.toFixed(1)} ms alone, ${beside.toFixed(1)} ms beside ${slow.length} slow ones`,
    );
  },
);
