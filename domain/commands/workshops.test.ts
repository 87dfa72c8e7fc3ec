import { describe, expect, it } from "vitest";
import { scenario, touchpointOf } from "../scenario";
import { COMMANDS } from "./commands";
import type { Command } from "./rule";
import { SCHEMAS } from "./schemas";

describe("workshops.updateSettings", () => {
  it("[A:workshops.updateSettings] changes what is given and leaves the rest", () => {
    const s = scenario({ phase: "lobby", workshop: { goal: "Listen" } });
    s.run(s.facilitator, "workshops.updateSettings", {
      title: "Gasthof Möwe",
      persona: "Ms Roth",
      startsAt: 5,
      locale: "de",
    });
    expect(s.tables.workshop()).toMatchObject({
      title: "Gasthof Möwe",
      slug: "gasthof-moewe",
      persona: "Ms Roth",
      goal: "Listen",
      startsAt: 5,
      locale: "de",
      revision: 0,
    });
  });

  it("notes who should be in the room, and never more of the front line than people", () => {
    const s = scenario({ phase: "draft" });
    const set = (args: object) => s.refusal(s.facilitator, "workshops.updateSettings", args);
    expect(set({ peopleExpected: 12, frontLineExpected: 12, approvers: "Ms Adler" })).toBeUndefined();
    expect(s.tables.workshop()).toMatchObject({ peopleExpected: 12, frontLineExpected: 12, approvers: "Ms Adler" });
    expect(set({ frontLineExpected: 13 })).toBe("invalid");
    expect(set({ peopleExpected: 11 })).toBe("invalid");
    expect(set({ peopleExpected: null })).toBeUndefined();
    expect(s.tables.workshop()).toMatchObject({ peopleExpected: null, frontLineExpected: 12 });
    expect(set({ title: "Hotel" })).toBeUndefined();
    for (const peopleExpected of [0, 501, 1.5])
      expect(SCHEMAS["workshops.updateSettings"].safeParse({ peopleExpected }).success).toBe(false);
  });

  it("raises the revision with the agenda, so that a phase move under way comes too late", () => {
    const s = scenario({ phase: "vote" });
    s.run(s.facilitator, "workshops.updateSettings", { agenda: { rate: { off: true }, reveal: { minutes: 20 } } });
    expect(s.tables.workshop().agenda).toMatchObject({
      rate: { minutes: 8, off: true },
      reveal: { minutes: 20, off: false },
    });
    expect(s.refusal(s.coFacilitator, "run.movePhase", { to: "rate", expectedRevision: 0 })).toBe("stale_revision");
  });

  it("remembers what was planned when the agenda changes during the run, until it is as planned again", () => {
    const s = scenario({ phase: "collect" });
    const change = (rate: { minutes?: number; off?: boolean }) => {
      s.run(s.facilitator, "workshops.updateSettings", { agenda: { rate } });
      return s.tables.workshop().agenda.rate;
    };
    const { minutes, off } = s.tables.workshop().agenda.rate;
    expect(change({ off: true })).toEqual({ minutes, off: true, planned: { minutes, off } });
    expect(change({ minutes: 5 })).toEqual({ minutes: 5, off: true, planned: { minutes, off } });
    expect(change({ minutes, off })).toEqual({ minutes, off });
    const before = scenario({ phase: "draft" });
    before.run(before.facilitator, "workshops.updateSettings", { agenda: { rate: { off: true } } });
    expect(before.tables.workshop().agenda.rate).toEqual({ minutes, off: true });
  });

  it("switches off only what can be, and not the phase the group is in", () => {
    const s = scenario({ phase: "ideate" });
    expect(s.refusal(s.facilitator, "workshops.updateSettings", { agenda: { vote: { off: true } } })).toBe("invalid");
    expect(s.refusal(s.facilitator, "workshops.updateSettings", { agenda: { ideate: { off: true } } })).toBe(
      "guard_unmet",
    );
    expect(s.refusal(s.facilitator, "workshops.updateSettings", { agenda: { frame: { off: true } } })).toBeUndefined();
  });

  it("takes over the minutes and shortlist of a variant, what is off stays off", () => {
    const s = scenario({ phase: "draft" });
    s.run(s.facilitator, "workshops.updateSettings", { agenda: { frame: { off: true } } });
    s.run(s.facilitator, "workshops.updateSettings", { agendaMinutes: 45 });
    expect(s.tables.workshop()).toMatchObject({
      agendaMinutes: 45,
      agenda: { frame: { minutes: 3, off: true } },
      config: { shortlistSize: 5 },
    });
    s.run(s.facilitator, "workshops.setConfig", { shortlistSize: 12 });
    s.run(s.facilitator, "workshops.updateSettings", { agendaMinutes: "custom" });
    expect(s.tables.workshop()).toMatchObject({
      agendaMinutes: "custom",
      agenda: { frame: { minutes: 3 } },
      config: { shortlistSize: 12 },
    });
  });

  it("keeps the stage model once there are cards", () => {
    const s = scenario({ phase: "draft" });
    expect(s.refusal(s.facilitator, "workshops.updateSettings", { stageModel: "three" })).toBeUndefined();
    const later = scenario({ phase: "collect", records: [touchpointOf(1)] });
    expect(later.refusal(later.facilitator, "workshops.updateSettings", { stageModel: "three" })).toBe("guard_unmet");
    expect(later.refusal(later.facilitator, "workshops.updateSettings", { stageModel: "five" })).toBeUndefined();
  });

  it("takes no empty title and nothing unknown", () => {
    for (const args of [
      { title: "" },
      { title: "\u200b" },
      { joinCode: "ABCD2345" },
      { agenda: { closed: { off: true } } },
    ])
      expect(SCHEMAS["workshops.updateSettings"].safeParse(args).success).toBe(false);
  });
});

describe("anonymity", () => {
  it("[A:workshops.setAnonymity] can only be tightened, from the first second on", () => {
    const named = scenario({ phase: "draft", workshop: { anonymity: "named" } });
    expect(named.run(named.facilitator, "workshops.setAnonymity", { anonymity: "anonymous" }).touched()).toBe("*");
    expect(named.refusal(named.facilitator, "workshops.setAnonymity", { anonymity: "named" })).toBe("only_tighter");
    expect(named.run(named.facilitator, "workshops.setAnonymity", { anonymity: "anonymous" }).writes()).toEqual([]);
  });
});

describe("after the close", () => {
  it("[A:workshops.archive] [A:workshops.reopen] goes to the archive and back, on somebody's behalf", () => {
    const s = scenario({ phase: "closed" });
    expect(s.refusal(s.facilitator, "workshops.archive", { by: "Kerstin" })).toBe("forbidden");
    expect(s.run(s.system, "workshops.archive", { by: "Kerstin" }).audits).toMatchObject([
      { payload: { by: "Kerstin" } },
    ]);
    expect(s.tables.workshop()).toMatchObject({ phase: "archived", archivedAt: expect.any(Number) });
    expect(s.refusal(s.system, "workshops.archive", { by: "Kerstin" })).toBe("wrong_phase");
    s.run(s.system, "workshops.reopen", { by: "Kerstin" });
    expect(s.tables.workshop()).toMatchObject({ phase: "closed", archivedAt: null });
  });

  const names = (phase: "closed" | "archived") =>
    Object.entries(COMMANDS as unknown as Record<string, Command<never>>)
      .filter(
        ([
          ,
          {
            phases: [, to],
          },
        ]) => to === phase || to === "archived",
      )
      .map(([name]) => name.split(".")[0] ?? "");

  it("[I14] only actions, check-ins, re-ratings, parked topics and the result's resamples stay writable", () => {
    expect(new Set(names("closed"))).toEqual(
      new Set(["actions", "checkIns", "ratings", "parking", "results", "workshops", "touchpoints"]),
    );
    const s = scenario({
      phase: "closed",
      records: [touchpointOf(1, { participantId: scenario().participants[0]?.id ?? null })],
    });
    const [anna] = s.participants;
    expect(s.refusal(anna ?? s.system, "touchpoints.remove", { id: touchpointOf(1)[1].id })).toBe("wrong_phase");
  });

  it("[I14] the archive is read-only but for leaving it", () => {
    expect(new Set(names("archived"))).toEqual(new Set(["workshops", "touchpoints"]));
  });
});
