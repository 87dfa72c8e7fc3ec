import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { START, scenario, uuid } from "@/domain/scenario";
import { ownSnapshot, snapshotFor } from "@/domain/view/changes";
import type { Answer, Mutation, Snapshot } from "@/domain/wire";
import { LiveStore } from "./live-store";
import { replacePage } from "./page.testing";
import { PendingStore } from "./pending-store";
import { sendCommands } from "./send";
import { LiveStream, type StreamStatus } from "./stream";

const WORKSHOP = uuid("workshop");
const ANNA = uuid("participant 1");

/** A line on which nothing ever comes back; only giving up ends it. */
const dead = (_: unknown, init?: RequestInit) =>
  new Promise<Response>((_resolve, reject) =>
    init?.signal?.addEventListener("abort", () => reject(new Error("aborted"))),
  );

const first = (at = START): Snapshot => {
  const { tables } = scenario({ phase: "collect" });
  const viewer = { surface: "phone", participantId: ANNA } as const;
  return {
    from: null,
    cur: "5-aaaaaaaa",
    full: true,
    put: [...snapshotFor(tables, viewer), ...ownSnapshot(tables, viewer)],
    del: [],
    at,
  };
};

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  replacePage();
  vi.stubGlobal("fetch", vi.fn(dead));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function store(answer: Answer = { version: 6 }, afterMs = 0) {
  const sent: Mutation[][] = [];
  const live = new LiveStore({
    workshopId: WORKSHOP,
    surface: "phone",
    actor: { role: "participant", id: ANNA },
    first: first(),
    send: async (commands) => {
      sent.push(commands);
      if (afterMs > 0) await new Promise((resolve) => setTimeout(resolve, afterMs));
      return { answers: commands.map(() => answer) };
    },
  });
  return { live, sent };
}

describe("what waited when the page was closed", () => {
  it("is sent again, and its text comes back if it is refused", async () => {
    new PendingStore(WORKSHOP, "phone", ANNA).add({
      mid: "m1",
      name: "touchpoints.add",
      args: { id: uuid(1), text: "Key", stage: "fmot" },
    });
    const { live, sent } = store({ refused: "wrong_phase" });
    live.start();
    await vi.advanceTimersByTimeAsync(10);
    expect(sent).toHaveLength(1);
    expect(live.snapshot().returned).toMatchObject([{ code: "wrong_phase", mutation: { args: { text: "Key" } } }]);
    expect([...live.snapshot().view.all("touchpoint")]).toEqual([]);
  });

  it("shows at once what it wrote, as soon as the rules have come", async () => {
    const { live } = store({ refused: "wrong_phase" });
    live.start();
    await vi.dynamicImportSettled();
    void live.execute("touchpoints.add", { id: uuid(1), text: "Key", stage: "fmot" });
    expect([...live.snapshot().view.all("touchpoint")]).toMatchObject([{ text: "Key" }]);
  });

  it("does not keep the page from starting, even if this release cannot run it", async () => {
    new PendingStore(WORKSHOP, "phone", ANNA).add({ mid: "m1", name: "touchpoints.add", args: null });
    const { live, sent } = store({ refused: "invalid" });
    live.start();
    await vi.advanceTimersByTimeAsync(10);
    expect(fetch).toHaveBeenCalled();
    expect(sent).toHaveLength(1);
    expect(live.snapshot().save).toBe("saved");
  });

  it("stays one command when the page starts twice", async () => {
    new PendingStore(WORKSHOP, "phone", ANNA).add({
      mid: "m1",
      name: "touchpoints.add",
      args: { id: uuid(1), text: "Key", stage: "fmot" },
    });
    const { live, sent } = store({ refused: "wrong_phase" });
    live.start()();
    live.start();
    await vi.advanceTimersByTimeAsync(10);
    expect(sent).toHaveLength(1);
    expect([...live.snapshot().view.all("touchpoint")]).toEqual([]);
  });
});

describe("what nobody waits for any more", () => {
  it("counts as done for whoever waited, and comes back with its text if it is refused later", async () => {
    const { live } = store({ refused: "wrong_phase" }, 3000);
    live.start();
    await vi.dynamicImportSettled();
    const patience = new AbortController();
    const edited = live.execute("touchpoints.add", { id: uuid(1), text: "Key", stage: "fmot" }, patience.signal);
    await vi.advanceTimersByTimeAsync(1100);
    patience.abort();
    expect(await edited).toEqual({ ok: true });
    expect(live.snapshot().returned).toEqual([]);
    await vi.advanceTimersByTimeAsync(3000);
    expect(live.snapshot().returned).toMatchObject([{ code: "wrong_phase", mutation: { args: { text: "Key" } } }]);
  });

  it("is answered only once where the answer comes in time", async () => {
    const { live } = store({ refused: "wrong_phase" });
    live.start();
    await vi.dynamicImportSettled();
    const patience = new AbortController();
    const edited = live.execute("touchpoints.add", { id: uuid(1), text: "Key", stage: "fmot" }, patience.signal);
    await vi.advanceTimersByTimeAsync(10);
    patience.abort();
    expect(await edited).toEqual({ ok: false, code: "wrong_phase" });
    await vi.advanceTimersByTimeAsync(2000);
    expect(live.snapshot().returned).toEqual([]);
  });
});

describe("what has not been sent yet", () => {
  it("is known by its record until the server has answered", async () => {
    const { live } = store();
    live.start();
    await vi.dynamicImportSettled();
    const sending = live.execute("touchpoints.add", { id: uuid(1), text: "Key", stage: "fmot" });
    expect([...live.snapshot().unsent]).toEqual([uuid(1)]);
    await sending;
    expect([...live.snapshot().unsent]).toEqual([]);
    expect([...live.snapshot().view.all("touchpoint")]).toMatchObject([{ text: "Key" }]);
  });
});

describe("[F15] the server's clock", () => {
  it("is followed when somebody sets the clock of the device", async () => {
    const frame = (at: number) => new Response(`data: ${JSON.stringify({ ...first(at), cur: "6-aaaaaaaa" })}\n\n`);
    vi.mocked(fetch).mockImplementationOnce(async () => frame(START));
    const { live } = store();
    live.start();
    await vi.advanceTimersByTimeAsync(100);
    expect(Math.abs(live.now() - (START + 100))).toBeLessThan(200);
    vi.setSystemTime(START + 3_600_000);
    vi.mocked(fetch).mockImplementation(async () => frame(START + 1000));
    await vi.advanceTimersByTimeAsync(1000);
    expect(live.now()).toBeLessThan(START + 5000);
  });
});

describe("[F15] a heartbeat", () => {
  it("sets a clock right that frames came too late to tell", async () => {
    const late = `data: ${JSON.stringify({ ...first(START - 900), cur: "6-aaaaaaaa" })}\n\n`;
    vi.mocked(fetch).mockImplementationOnce(async () => new Response(`${late}: at ${START}\n\n`));
    const { live } = store();
    live.start();
    await vi.advanceTimersByTimeAsync(0);
    expect(Math.abs(live.now() - START)).toBeLessThan(10);
  });
});

describe("an answered command whose frame does not come", () => {
  const streams = () => vi.mocked(fetch).mock.calls.filter(([address]) => `${address}`.startsWith("/api/live/")).length;

  it("is fetched by a new stream", async () => {
    vi.mocked(fetch).mockImplementation(async () => new Response(new ReadableStream()));
    const { live } = store({ version: 6 });
    live.start();
    await vi.dynamicImportSettled();
    await live.execute("touchpoints.add", { id: uuid(1), text: "Key", stage: "fmot" });
    await vi.advanceTimersByTimeAsync(4000);
    expect(streams()).toBe(1);
    await vi.advanceTimersByTimeAsync(1100);
    expect(streams()).toBe(2);
  });

  it("leaves a line alone on which something still comes", async () => {
    let send: (text: string) => void = () => {};
    const body = new ReadableStream({
      start: (controller) => void (send = (text) => controller.enqueue(new TextEncoder().encode(text))),
    });
    vi.mocked(fetch).mockImplementation(async () => new Response(body));
    const { live } = store({ version: 6 });
    live.start();
    await vi.dynamicImportSettled();
    await live.execute("touchpoints.add", { id: uuid(1), text: "Key", stage: "fmot" });
    for (let second = 0; second < 6; second += 1) {
      send("data: half of a large ");
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(streams()).toBe(1);
  });
});

describe("a line that has died without a word", () => {
  it("[F13] does not hold commands up: the call is given up and may be sent again", async () => {
    const sending = sendCommands(WORKSHOP, "phone", [{ mid: "m1", name: "run.undo", args: {} }]);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await sending).toEqual({ failed: "retry" });
  });

  it("is made anew even if not so much as an answer came", async () => {
    const states: StreamStatus[] = [];
    const stream = new LiveStream({
      url: () => "/api/live/x",
      onFrame: () => true,
      onStatus: (status) => states.push(status),
    });
    stream.start();
    await vi.advanceTimersByTimeAsync(45_000);
    expect(vi.mocked(fetch).mock.calls.length).toBeGreaterThan(1);
    stream.stop();
  });

  it("is made anew at once when a command is answered: nobody reads 'saved' on a page that lags", async () => {
    vi.mocked(fetch).mockImplementation(async () => {
      throw new TypeError("no connection");
    });
    const { live } = store();
    live.start();
    await vi.advanceTimersByTimeAsync(20_000);
    vi.mocked(fetch).mockClear().mockImplementation(dead);
    void live.execute("touchpoints.add", { id: uuid(1), text: "Key", stage: "fmot" });
    await vi.advanceTimersByTimeAsync(1);
    expect(live.snapshot().save).toBe("saved");
    expect(fetch).toHaveBeenCalledTimes(1);
    void live.execute("touchpoints.add", { id: uuid(2), text: "Bill", stage: "fmot" });
    await vi.advanceTimersByTimeAsync(1);
    expect(fetch, "while a line is being made").toHaveBeenCalledTimes(1);
  });

  it("is not taken for a refusal when a network wants its own sign-in first", async () => {
    const states: StreamStatus[] = [];
    vi.mocked(fetch).mockImplementation(async () => new Response("sign in to this network", { status: 403 }));
    const stream = new LiveStream({
      url: () => "/api/live/x",
      onFrame: () => true,
      onStatus: (status) => states.push(status),
    });
    stream.start();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(vi.mocked(fetch).mock.calls.length).toBeGreaterThan(1);
    expect(states).not.toContain("denied");
    stream.stop();
  });
});
