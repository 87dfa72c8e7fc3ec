import { describe, expect, it } from "vitest";
import { LIMITS } from "../limits";
import type { WorkshopState } from "../phases";
import type { Workshop } from "../records";
import { scenario, touchpointOf, uuid } from "../scenario";
import type { Actor } from "./rule";
import { SCHEMAS } from "./schemas";

const card = (name: string | number) => ({
  id: uuid(`card ${name}`),
  text: "Waiting at check-in",
  stage: "smot" as const,
});
const collect = (workshop: Partial<Workshop> = {}, records: Parameters<typeof scenario>[0] = {}) =>
  scenario({ phase: "collect", workshop, ...records });

describe("writing a card", () => {
  it("keeps it from everybody else in the silent round", () => {
    const s = collect();
    s.run(s.participants[0] as Actor, "touchpoints.add", card(1));
    expect(s.tables.get("touchpoint", card(1).id)).toMatchObject({
      participantId: s.participants[0]?.id,
      text: "Waiting at check-in",
      stage: "smot",
      period: "at",
      periodOverride: false,
      channel: null,
      round: 1,
      momentId: null,
      source: "participant",
      adopted: true,
      displayOrder: null,
      hiddenAt: null,
      seq: 1,
    });
  });

  it("[I13] puts a card of round 2 at a random place, not at the end", () => {
    const s = collect({ round: 2 });
    for (let i = 0; i < 60; i += 1) s.run(s.participants[i % 3] as Actor, "touchpoints.add", card(i));
    const shown = [...s.tables.all("touchpoint")].map(({ displayOrder }) => displayOrder ?? -1);
    expect(shown.every((place) => place >= 0 && place < 1)).toBe(true);
    const rank = (i: number) => shown.filter((place) => place < (shown[i] ?? 0)).length;
    const distance = shown.reduce((sum, _, i) => sum + (rank(i) - i) ** 2, 0);
    expect(Math.abs(1 - (6 * distance) / (60 * (60 ** 2 - 1)))).toBeLessThan(0.4);
  });

  it("takes the usual stage of a period with three stages", () => {
    const s = collect({ stageModel: "three" });
    s.run(s.participants[0] as Actor, "touchpoints.add", { id: uuid(1), text: "Review", period: "after" });
    expect(s.tables.get("touchpoint", uuid(1))).toMatchObject({
      stage: "umot",
      period: "after",
      periodOverride: false,
    });
  });

  it("notes a period chosen against the stage", () => {
    const s = collect();
    s.run(s.participants[0] as Actor, "touchpoints.add", {
      ...card(1),
      stage: "fmot",
      period: "before",
      channel: "email",
    });
    expect(s.tables.get("touchpoint", card(1).id)).toMatchObject({
      period: "before",
      periodOverride: true,
      channel: "email",
    });
  });

  it("tells that the number of cards has changed", () => {
    const s = collect();
    expect(s.run(s.participants[0] as Actor, "touchpoints.add", card(1)).touched()).toContainEqual([
      "cardCounts",
      "all",
    ]);
  });

  it("refuses an id that is taken, even by the same person", () => {
    const s = collect();
    s.run(s.participants[0] as Actor, "touchpoints.add", card(1));
    expect(s.refusal(s.participants[0] as Actor, "touchpoints.add", card(1))).toBe("invalid");
  });

  it("stores no author once the assignment is erased", () => {
    const s = collect({ erasedAt: 1, round: 2 });
    s.run(s.participants[0] as Actor, "touchpoints.add", card(1));
    expect(s.tables.get("touchpoint", card(1).id)?.participantId).toBeNull();
  });

  it.each([
    [LIMITS.touchpoints - 1, undefined],
    [LIMITS.touchpoints, "full"],
    [LIMITS.touchpoints + 1, "full"],
  ] as const)("with %i cards there answers %s", (count, answer) => {
    const s = collect({}, { records: Array.from({ length: count }, (_, i) => touchpointOf(i)) });
    expect(s.refusal(s.participants[0] as Actor, "touchpoints.add", card("new"))).toBe(answer);
  });

  it.each([
    ["a", true],
    ["x".repeat(200), true],
    ["x".repeat(201), false],
    ["👩‍🍳".repeat(66), true],
    ["👩‍🍳".repeat(67), false],
    ["انتظار عند تسجيل الوصول", true],
    [" \u200b\u2060 ", false],
    ["", false],
    ["\u0000", false],
    ["\ud800", false],
  ])("counts the text %j in code points: %s", (text, isFine) => {
    expect(SCHEMAS["touchpoints.add"].safeParse({ ...card(1), text }).success).toBe(isFine);
  });

  it("keeps what was typed, but composed and trimmed", () => {
    expect(SCHEMAS["touchpoints.add"].parse({ ...card(1), text: "  Cafe\u0301 " }).text).toBe("Café");
  });

  it("needs a stage or a period and nothing unknown", () => {
    const parse = (extra: object) => SCHEMAS["touchpoints.add"].safeParse({ id: uuid(1), text: "x", ...extra }).success;
    expect([
      parse({}),
      parse({ stage: "zmot" }),
      parse({ period: "at" }),
      parse({ stage: "zmot", participantId: uuid(2) }),
    ]).toEqual([false, true, true, false]);
  });

  it.each(["draft", "lobby", "cluster", "closed"] as WorkshopState[])("is over in %s", (phase) => {
    const s = scenario({ phase });
    expect(s.refusal(s.participants[0] as Actor, "touchpoints.add", card(1))).toBe("wrong_phase");
  });

  it("is for people who joined", () => {
    const s = collect();
    expect(s.refusal(s.facilitator, "touchpoints.add", card(1))).toBe("not_joined");
    expect(s.refusal({ role: "reviewer", id: "r", scope: "update" }, "touchpoints.add", card(1))).toBe("forbidden");
  });
});

describe("writing for somebody in the room", () => {
  const inRoom = () => {
    const s = collect();
    const person = s.tables.get("participant", uuid("participant 1"));
    if (person) s.tables.set("participant", person.id, { ...person, kind: "in_room" });
    return s;
  };
  const args = { ...card(1), participantId: uuid("participant 1") };

  it("stores the person as author, without a mark on the card, and leaves a trace without the text", () => {
    const s = inRoom();
    const draft = s.run(s.coFacilitator, "touchpoints.addForInRoom", args);
    expect(s.tables.get("touchpoint", args.id)).toMatchObject({
      participantId: args.participantId,
      source: "participant",
    });
    expect(draft.audits).toEqual([
      { actor: s.coFacilitator, type: "touchpoints.addForInRoom", payload: { participantId: args.participantId } },
    ]);
  });

  it("is forbidden for people with a device, and to participants", () => {
    const s = inRoom();
    expect(
      s.refusal(s.facilitator, "touchpoints.addForInRoom", { ...args, participantId: uuid("participant 2") }),
    ).toBe("forbidden");
    expect(s.refusal(s.participants[1] as Actor, "touchpoints.addForInRoom", args)).toBe("forbidden");
  });
});

describe("starter cards", () => {
  it("are seen by all at once and counted by nobody yet", () => {
    const s = scenario({ phase: "draft" });
    s.run(s.facilitator, "touchpoints.addStarter", card(1));
    const starter = s.tables.get("touchpoint", card(1).id);
    expect(starter).toMatchObject({ participantId: null, source: "template", adopted: false });
    expect(starter?.displayOrder).not.toBeNull();
  });

  it("are three per stage at most", () => {
    const s = scenario({ phase: "frame" });
    for (const n of [1, 2, 3]) s.run(s.facilitator, "touchpoints.addStarter", card(n));
    expect(s.refusal(s.facilitator, "touchpoints.addStarter", card(4))).toBe("full");
    expect(s.refusal(s.facilitator, "touchpoints.addStarter", { ...card(4), stage: "umot" })).toBeUndefined();
  });

  it("belong to the group once somebody adopts them, and stay anonymous", () => {
    const s = collect();
    s.run(s.facilitator, "touchpoints.addStarter", card(1));
    const draft = s.run(s.participants[0] as Actor, "touchpoints.adopt", { id: card(1).id });
    expect(s.tables.get("touchpoint", card(1).id)).toMatchObject({ adopted: true, participantId: null });
    expect(draft.touched()).toContainEqual(["cardCounts", "all"]);
    expect(s.run(s.participants[1] as Actor, "touchpoints.adopt", { id: card(1).id }).writes()).toEqual([]);
  });

  it("are the only cards one can adopt", () => {
    const s = collect(
      {},
      {
        records: [
          touchpointOf(1),
          touchpointOf(2, { displayOrder: null }),
          touchpointOf(3, { source: "template", hiddenAt: 1 }),
        ],
      },
    );
    const adopt = (n: number) =>
      s.refusal(s.participants[0] as Actor, "touchpoints.adopt", { id: uuid(`touchpoint ${n}`) });
    expect([adopt(1), adopt(2), adopt(3), adopt(4)]).toEqual(["forbidden", "not_found", "not_found", "not_found"]);
  });
});
