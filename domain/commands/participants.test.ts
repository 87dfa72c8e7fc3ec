import { describe, expect, it } from "vitest";
import { Draft } from "../draft";
import { PHASES } from "../phases";
import { type Scenario, scenario, uuid } from "../scenario";
import { progressOf } from "../view/derived";

const secretHash = "a".repeat(64);
const join = (s: Scenario, n: number | string, displayName = "Anna") =>
  s.refusal(s.system, "participants.join", { id: uuid(n), displayName, secretHash });
const person = (s: Scenario, id: string) => s.tables.get("participant", id);

describe("joining", () => {
  it.each(PHASES)("[I6] is possible in %s", (phase) => {
    const s = scenario({ phase });
    expect(join(s, "new")).toBeUndefined();
    expect(person(s, uuid("new"))).toMatchObject({
      joinSeq: 4,
      joinedInPhase: phase,
      status: "active",
      kind: "device",
      secretHash,
    });
  });

  it.each(["draft", "closed", "archived"] as const)("[I6] waits or is over in %s", (phase) => {
    expect(join(scenario({ phase }), "new")).toBe("wrong_phase");
  });

  it("[I6] gives a late joiner the full budget while the vote is open, and nothing after it", () => {
    const s = scenario({ phase: "vote" });
    join(s, "late");
    const late = { role: "participant", id: uuid("late") } as const;
    expect(s.refusal(late, "dots.set", { momentId: uuid("moment"), dots: 1 })).toBe("not_found");
    const rate = scenario({ phase: "rate" });
    join(rate, "late");
    expect(rate.refusal(late, "dots.set", { momentId: uuid("moment"), dots: 1 })).toBe("wrong_phase");
  });

  it("is closed by the lock to new people, while those who are in come back", () => {
    const s = scenario({ phase: "collect", participants: 1, workshop: { lockedAt: 1 } });
    expect(join(s, "new")).toBe("locked");
    s.run(s.participants[0] ?? s.system, "participants.leave", {});
    expect(join(s, "participant 1")).toBeUndefined();
    expect(person(s, uuid("participant 1"))).toMatchObject({ status: "active", displayName: "Person 1", joinSeq: 1 });
  });

  it("takes 500 people; the 501st finds it full, removed ones do not count but stay out", () => {
    const s = scenario({ phase: "lobby", participants: 500 });
    expect(join(s, "new")).toBe("full");
    s.run(s.facilitator, "participants.remove", { participantId: uuid("participant 7") });
    expect(join(s, "participant 7")).toBe("forbidden");
    expect(join(s, "new")).toBeUndefined();
  });

  it("tells people of one name apart", () => {
    const s = scenario({ phase: "lobby", participants: 0 });
    for (const n of [1, 2, 3]) join(s, n);
    expect([1, 2, 3].map((n) => person(s, uuid(n))?.displayName)).toEqual(["Anna", "Anna 2", "Anna 3"]);
  });

  it("cannot be sent by a browser", () => {
    const s = scenario({ phase: "lobby" });
    for (const actor of [s.facilitator, ...s.participants])
      expect(s.refusal(actor, "participants.join", { id: uuid(1), displayName: "Anna", secretHash })).toBe("forbidden");
  });
});

describe("moving to another device", () => {
  const move = (s: ReturnType<typeof scenario>, id: string) =>
    s.refusal(s.system, "participants.moveDevice", { id: uuid(id), secretHash: "1".repeat(64) });

  it("keeps the person and all they gave, brings back who had left, and is audited", () => {
    const s = scenario({ phase: "vote", participants: 1 });
    s.run(s.participants[0] ?? s.system, "participants.leave", {});
    const before = person(s, uuid("participant 1"));
    expect(move(s, "participant 1")).toBeUndefined();
    const after = { ...before, secretHash: "1".repeat(64), status: "active" };
    expect(person(s, uuid("participant 1"))).toEqual(after);
  });

  it("is refused for people removed, unknown, or without a device, and outside the workshop", () => {
    const s = scenario({ phase: "vote", participants: 1 });
    expect(move(s, "nobody")).toBe("not_found");
    s.run(s.facilitator, "participants.addInRoom", { participantId: uuid("room"), displayName: "Frau Weber" });
    expect(move(s, "room")).toBe("forbidden");
    s.run(s.facilitator, "participants.remove", { participantId: uuid("participant 1") });
    expect(move(s, "participant 1")).toBe("not_found");
    expect(move(scenario({ phase: "closed" }), "participant 1")).toBe("wrong_phase");
  });
});

describe("people in the room", () => {
  it("[A:participants.addInRoom] are added by a facilitator, once, and audited", () => {
    const s = scenario({ phase: "vote" });
    const args = { participantId: uuid("room"), displayName: "Otto" };
    expect(s.run(s.facilitator, "participants.addInRoom", args).audits).toHaveLength(1);
    expect(person(s, uuid("room"))).toMatchObject({ kind: "in_room", secretHash: null });
    expect(s.refusal(s.facilitator, "participants.addInRoom", args)).toBe("invalid");
  });
});

describe("names", () => {
  it("[A:participants.rename] are changed by their bearer alone", () => {
    const s = scenario({ phase: "lobby" });
    const [anna, ben] = s.participants;
    if (!anna || !ben) throw new Error("nobody is in");
    s.run(anna, "participants.rename", { participantId: anna.id, displayName: "Anna" });
    expect(person(s, anna.id)?.displayName).toBe("Anna");
    for (const actor of [ben, s.facilitator, s.coFacilitator])
      expect(s.refusal(actor, "participants.rename", { participantId: anna.id, displayName: "X" })).toBe("forbidden");
    expect(s.refusal(ben, "participants.rename", { participantId: uuid("nobody"), displayName: "X" })).toBe(
      "not_found",
    );
  });

  it("[A:participants.resetName] give way to a generated one, in the workshop's language", () => {
    const s = scenario({ phase: "lobby", workshop: { locale: "de" } });
    s.run(s.facilitator, "participants.resetName", { participantId: uuid("participant 2") });
    expect(person(s, uuid("participant 2"))?.displayName).toBe("Gast 2");
  });

  it("are told to be replaced until their bearer chooses another or keeps the new one", () => {
    const s = scenario({ phase: "lobby" });
    const [anna, ben] = s.participants;
    if (!anna || !ben) throw new Error("nobody is in");
    for (const { id } of [anna, ben]) s.run(s.coFacilitator, "participants.resetName", { participantId: id });
    expect(person(s, anna.id)?.nameResetAt).toBe(s.now() - 2000);
    s.run(anna, "participants.rename", { participantId: anna.id, displayName: "Anna" });
    s.run(ben, "participants.rename", { participantId: ben.id, displayName: "Guest 2" });
    expect(person(s, anna.id)).toMatchObject({ displayName: "Anna", nameResetAt: null });
    expect(person(s, ben.id)).toMatchObject({ displayName: "Guest 2", nameResetAt: null });
  });
});

describe("participants.setDone", () => {
  it("[A:participants.setDone] is kept per phase and round, and can be taken back", () => {
    const s = scenario({ phase: "collect", participants: 2 });
    const [anna] = s.participants;
    if (!anna) throw new Error("nobody is in");
    s.run(anna, "participants.setDone", { done: true });
    expect(s.run(anna, "participants.setDone", { done: true }).writes()).toEqual([]);
    expect(progressOf(s.tables)).toEqual({ done: 1, total: 2 });
    s.run(s.facilitator, "run.openRound", { expectedRevision: 0 });
    expect(progressOf(s.tables)).toEqual({ done: 0, total: 2 });
    s.run(anna, "participants.setDone", { done: true });
    expect(person(s, anna.id)?.done).toEqual(["collect:1", "collect:2"]);
    s.run(anna, "participants.setDone", { done: false });
    expect(person(s, anna.id)?.done).toEqual(["collect:1"]);
  });

  it.each(["reveal", "frame", "plan"] as const)("has nothing to say in %s", (phase) => {
    const s = scenario({ phase });
    expect(s.refusal(s.participants[0] ?? s.system, "participants.setDone", { done: true })).toBe("wrong_phase");
    expect(s.refusal(s.facilitator, "participants.setDone", { done: true })).toBe("not_joined");
  });

  it("[I3] tells nobody else: the change is its owner's affair", () => {
    const s = scenario({ phase: "vote", participants: 1 });
    const draft = s.run(s.participants[0] ?? s.system, "participants.setDone", { done: true });
    expect(draft).toBeInstanceOf(Draft);
    expect(draft.touched()).toContainEqual(["participant", uuid("participant 1"), uuid("participant 1"), 1]);
  });
});
