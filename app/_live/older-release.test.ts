import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { START, scenario, touchpointOf, uuid } from "@/domain/scenario";
import { ownSnapshot, snapshotFor } from "@/domain/view/changes";
import type { Answer, Frame, Mutation } from "@/domain/wire";
import { LiveStore } from "./live-store";
import { replacePage } from "./page.testing";

const WORKSHOP = uuid("workshop");
const ANNA = uuid("participant 1");
const KEY = `touchstone.pending.${WORKSHOP}.phone.${ANNA}`;
const CARD = { id: uuid(1), text: "Key", stage: "fmot" };

let stored: Map<string, string>;
const stops: (() => void)[] = [];
beforeEach(() => {
  vi.useFakeTimers({ now: START });
  stored = replacePage();
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.doUnmock("@/domain/commands/commands-of-participants");
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page of this release, whose stream gives these frames. */
function page({
  frames = [],
  answer = () => ({ version: 6 }),
}: {
  frames?: object[];
  answer?: (m: Mutation) => Answer;
}) {
  const { tables } = scenario({ phase: "collect", records: [touchpointOf(5)] });
  const viewer = { surface: "phone", participantId: ANNA } as const;
  const put = [...snapshotFor(tables, viewer), ...ownSnapshot(tables, viewer)];
  const events = frames.map((frame) => `data: ${JSON.stringify(frame)}\n\n`);
  const asked = vi.fn(async () => new Response(asked.mock.calls.length === 1 ? events.join("") : ""));
  vi.stubGlobal("fetch", asked);
  const sent: Mutation[] = [];
  const live = new LiveStore({
    workshopId: WORKSHOP,
    surface: "phone",
    actor: { role: "participant", id: ANNA },
    first: { from: null, cur: "5-aaaaaaaa", full: true, put, del: [], at: START },
    async send(commands) {
      sent.push(...commands);
      return { answers: commands.map(answer) };
    },
  });
  stops.push(live.start());
  return { live, sent, asked };
}

describe("[F16] a page whose server is of another release", () => {
  it("sends what an older page left on the device, without what only that one knew", async () => {
    const kept = [
      { mid: "m1", name: "touchpoints.add", args: CARD, at: 7, version: 1 },
      { mid: "m2" },
      "nonsense",
      null,
    ];
    stored.set(KEY, JSON.stringify(kept));
    const { live, sent } = page({});
    await vi.advanceTimersByTimeAsync(10);
    expect(sent).toEqual([{ mid: "m1", name: "touchpoints.add", args: CARD }]);
    expect(live.snapshot().waiting).toBe(0);
    expect(stored.has(KEY)).toBe(false);
  });

  it("gives the text back of a command that the server does not know any more, and sends the others", async () => {
    const kept = [
      { mid: "m1", name: "touchpoints.jot", args: { text: "Queue" } },
      { mid: "m2", name: "touchpoints.add", args: CARD },
    ];
    stored.set(KEY, JSON.stringify(kept));
    const { live, sent } = page({ answer: ({ mid }) => (mid === "m1" ? { refused: "invalid" } : { version: 6 }) });
    await vi.advanceTimersByTimeAsync(10);
    expect(sent.map(({ mid }) => mid)).toEqual(["m1", "m2"]);
    expect(live.snapshot().returned).toMatchObject([{ code: "invalid", mutation: { args: { text: "Queue" } } }]);
  });

  it("takes up frames with kinds, fields and marks that it does not know", async () => {
    const newer = {
      from: "5-aaaaaaaa",
      cur: "6-bbbbbbbb",
      put: [
        ["weather", "now", { sun: true }],
        ["touchpoint", uuid("touchpoint 5"), { text: "Changed", stage: "smot", mood: "glad" }],
      ],
      del: [["weather", "then"]],
      at: START,
      wave: 3,
    };
    const { live, asked } = page({ frames: [newer, { ...newer, cur: "7-cccccccc", del: [["weather", "now"]] }] });
    await vi.advanceTimersByTimeAsync(10);
    expect(live.snapshot().view.get("touchpoint", uuid("touchpoint 5"))?.text).toBe("Changed");
    await vi.advanceTimersByTimeAsync(2000);
    expect(asked).toHaveBeenLastCalledWith(expect.stringContaining("cursor=7-cccccccc"), expect.anything());
  });

  it("goes on without rules whose file is gone: what is tapped waits for its answer, and none is lost", async () => {
    vi.doMock("@/domain/commands/commands-of-participants", () => {
      throw new Error("the file is gone");
    });
    const put: Frame["put"] = [["touchpoint", CARD.id, { ...CARD, mine: true }]];
    const frame = { from: "5-aaaaaaaa", cur: "6-bbbbbbbb", put, del: [], at: START };
    const { live, sent } = page({ frames: [frame] });
    await vi.dynamicImportSettled();
    const outcome = live.execute("touchpoints.add", { ...CARD, stage: "fmot" });
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(10);
    expect(await outcome).toEqual({ ok: true, version: 6 });
    expect(live.snapshot().view.get("touchpoint", CARD.id)?.text).toBe("Key");
  });
});
