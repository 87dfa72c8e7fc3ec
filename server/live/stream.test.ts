import { connect, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { KINDS } from "@/domain/kinds";
import type { Participant } from "@/domain/records";
import { scenario, touchpointOf, uuid } from "@/domain/scenario";
import { newParticipant, participantCookieName } from "../auth/participant-cookie";
import { type OpenDoor, openDoor } from "../door.testing";

const W = uuid("workshop");
const given = scenario({
  phase: "vote",
  participants: 2,
  records: Array.from({ length: 1500 }, (_, i) => touchpointOf(i, { text: "\u{1F6CE}".repeat(200) })),
});

let door: OpenDoor;
const readers: Reader[] = [];
beforeEach(async () => {
  door = await openDoor();
});
afterEach(async () => {
  for (const reader of readers.splice(0)) reader.socket.destroy();
  await door.close();
});

/** A participant with a phone, in a workshop of which one snapshot weighs more than a megabyte. */
function workshop(): string[] {
  const cookies = given.participants.map(({ id: person }) => {
    const { id, cookie, secretHash } = newParticipant();
    given.tables.set("participant", person, {
      ...(given.tables.get("participant", person) as Participant),
      secretHash,
    });
    return `${participantCookieName(W)}=${cookie.replace(id, person)}`;
  });
  const records = KINDS.flatMap((kind) => [...given.tables.all(kind)].map((record) => [kind, record] as const));
  door.runtime.journal.create({ records, roles: [], now: 0 });
  return cookies;
}

/** The bare socket of somebody who looks. */
class Reader {
  readonly socket: Socket;
  bytes = 0;
  isEnded = false;

  constructor(cookie: string, { reads }: { reads: boolean }) {
    this.socket = connect(door.port, "127.0.0.1");
    this.socket.write(`GET /api/live/${W}?as=phone HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: ${cookie}\r\n\r\n`);
    if (reads) this.socket.on("data", (chunk) => (this.bytes += chunk.length));
    else this.socket.pause();
    this.socket.on("error", () => {}).on("close", () => (this.isEnded = true));
    readers.push(this);
  }
}

async function move(to: "vote" | "rate"): Promise<void> {
  const expectedRevision = door.runtime.journal.state(W)?.tables.workshop().revision;
  const { facilitator: actor } = given;
  const args = { to, expectedRevision };
  const answer = await door.runtime.queue.submit({
    workshopId: W,
    actor,
    mid: `${to} ${expectedRevision}`,
    name: "run.movePhase",
    args,
  });
  expect(answer).toHaveProperty("version");
}

describe("[F14] a reader that does not read", () => {
  it("costs the server a megabyte beyond one frame at most, is dropped, and keeps nobody else waiting", async () => {
    const [anna, ben] = workshop() as [string, string];
    const idle = [anna, anna, anna].map((cookie) => new Reader(cookie, { reads: false }));
    const eager = new Reader(ben, { reads: true });
    await expect.poll(() => door.runtime.hub.size).toBe(4);
    await expect.poll(() => eager.bytes).toBeGreaterThan(1_048_576);
    const waits: number[] = [];
    for (let n = 0; n < 40 && door.runtime.hub.size > 1; n += 1) {
      const [before, at] = [eager.bytes, performance.now()];
      await move(n % 2 === 0 ? "rate" : "vote");
      await expect.poll(() => eager.bytes - before, { interval: 5, timeout: 3000 }).toBeGreaterThan(1_048_576);
      waits.push(performance.now() - at);
    }
    expect(door.runtime.hub.size).toBe(1);
    expect(waits.length).toBeLessThan(40);
    expect(waits.toSorted((a, b) => a - b).at(Math.floor(waits.length / 2))).toBeLessThan(1000);
    expect(door.runtime.measurements.text()).toContain("streams_stalled_total 3");
    for (const reader of idle) reader.socket.resume();
    await expect.poll(() => idle.every(({ isEnded }) => isEnded)).toBe(true);
    expect(eager.isEnded).toBe(false);
    const back = new Reader(anna, { reads: true });
    await expect.poll(() => back.bytes).toBeGreaterThan(1_048_576);
  });
});
