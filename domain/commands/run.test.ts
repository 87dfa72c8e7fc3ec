import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { movesFrom } from "../phase-moves";
import { PHASES, type Phase, STATES, type WorkshopState } from "../phases";
import type { Action, Idea } from "../records";
import { actionOf, momentOf, type Scenario, START, scenario, touchpointOf, uuid } from "../scenario";
import { latestSnapshot } from "../view/derived";
import { isPublic } from "../view/visibility";
import { dotsOf, momentId, move, revealed } from "./ballots.testing";

const CARDS = [touchpointOf(1), touchpointOf(2), touchpointOf(3)];
const revision = (s: Scenario): number => s.tables.workshop().revision;
const refused = (s: Scenario, to: Phase | "closed", override = false) =>
  s.refusal(s.facilitator, "run.movePhase", { to, expectedRevision: revision(s), override });

describe("run.movePhase", () => {
  it("[A:run.movePhase] takes a workshop through all phases to its close, one revision each", () => {
    const s = scenario({ records: CARDS });
    for (const to of [...PHASES, "closed"] as const) move(s, to);
    expect(s.tables.workshop()).toMatchObject({ phase: "closed", revision: 11, timerEndsAt: null });
  });

  const TARGETS = [...PHASES, "closed"] as const;
  it.each(STATES)("from %s reaches exactly what may be reached", (phase) => {
    for (const to of TARGETS) {
      const s = scenario({ phase, records: [...CARDS, momentOf(1), momentOf(2)] });
      const { agenda } = s.tables.workshop();
      const expected =
        phase === "closed" || phase === "archived"
          ? "wrong_phase"
          : movesFrom(phase, agenda).includes(to)
            ? undefined
            : "guard_unmet";
      expect(refused(s, to, true), `${phase} to ${to}`).toBe(expected);
      expect(s.tables.workshop().phase).toBe(expected ? phase : to);
    }
  });

  it("[A:run.movePhase] two facilitators who press at once move one phase, not two", () => {
    const s = scenario({ phase: "lobby" });
    const seen = revision(s);
    s.run(s.facilitator, "run.movePhase", { to: "frame", expectedRevision: seen });
    expect(s.refusal(s.coFacilitator, "run.movePhase", { to: "collect", expectedRevision: seen })).toBe(
      "stale_revision",
    );
    expect(s.tables.workshop()).toMatchObject({ phase: "frame", phaseMovedBy: "Kerstin" });
  });

  it("is for facilitators", () => {
    const s = scenario({ phase: "lobby", participants: 1 });
    for (const actor of [...s.participants, s.system]) {
      expect(s.refusal(actor, "run.movePhase", { to: "frame", expectedRevision: 0 })).toBe("forbidden");
    }
  });

  it("starts the timer of the new phase and counts the time of the old one", () => {
    const s = scenario({ phase: "lobby" });
    move(s, "frame");
    expect(s.tables.workshop().timerEndsAt).toBe(START + 8 * 60_000);
    s.wait(99);
    move(s, "collect");
    move(s, "frame");
    expect(s.tables.workshop().phaseTimes).toEqual({
      frame: { startedAt: START + 101_000, usedMs: 100_000 },
      collect: { startedAt: START + 100_000, usedMs: 1000 },
    });
  });

  it("gives no timer to a phase without minutes, and ends prompt, pause and spotlight", () => {
    const s = scenario({ phase: "collect", records: CARDS });
    s.run(s.facilitator, "workshops.updateSettings", { agenda: { cluster: { minutes: 0 } } });
    s.run(s.facilitator, "run.sendPrompt", { prompt: { period: "after" } });
    s.run(s.facilitator, "run.setSpotlight", { kind: "touchpoint", id: uuid("touchpoint 1") });
    s.run(s.facilitator, "run.pause", {});
    const draft = move(s, "cluster");
    expect(s.tables.workshop()).toMatchObject({
      timerEndsAt: null,
      timerLeftMs: null,
      prompt: null,
      spotlight: null,
      pausedAt: null,
    });
    expect(draft.touched()).toBe("*");
    expect(draft.audits).toMatchObject([{ type: "run.movePhase", payload: { from: "collect", to: "cluster" } }]);
  });
});

describe("collecting ahead of the day", () => {
  const UNTIL = START + 3 * 86_400_000;
  const openAhead = (s: Scenario, collectUntil = UNTIL) =>
    ({ to: "collect", expectedRevision: revision(s), collectUntil }) as const;
  const opened = (phase: WorkshopState = "draft") => {
    const s = scenario({ phase });
    s.run(s.facilitator, "run.movePhase", openAhead(s));
    return s;
  };
  const write = (s: Scenario, n: number) =>
    s.run(s.participants[n] ?? s.system, "touchpoints.add", {
      id: uuid(`card ${n}`),
      text: `Card ${n}`,
      stage: "fmot",
    });

  it.each(["draft", "lobby", "frame"] as const)("opens the silent round from %s, without a clock", (phase) => {
    const { timerEndsAt, phaseTimes, ...workshop } = opened(phase).tables.workshop();
    expect(workshop).toMatchObject({ phase: "collect", round: 1, collectUntil: UNTIL });
    expect(timerEndsAt).toBeNull();
    expect(phaseTimes.collect).toBeUndefined();
  });

  it("flows into the live session: cards stay their authors' own until round 2 shows them all", () => {
    const s = opened();
    write(s, 0);
    s.wait(2 * 86_400);
    write(s, 1);
    s.wait(2 * 86_400);
    expect(
      s.refusal(s.participants[0] ?? s.system, "touchpoints.edit", { id: uuid("card 0"), text: "Later" }),
    ).toBeUndefined();
    move(s, "lobby");
    expect(s.tables.workshop()).toMatchObject({ collectUntil: null, phaseTimes: { lobby: {} } });
    move(s, "frame");
    move(s, "collect");
    expect(s.tables.workshop()).toMatchObject({ round: 1, phaseTimes: { collect: { usedMs: 0 } } });
    expect([...s.tables.all("touchpoint")].map(({ displayOrder }) => displayOrder)).toEqual([null, null]);
    s.run(s.facilitator, "run.openRound", { expectedRevision: revision(s) });
    expect([...s.tables.all("touchpoint")].every(isPublic)).toBe(true);
  });

  it("has no second round: nobody sees the others' cards before the group meets", () => {
    const s = opened();
    write(s, 0);
    expect(s.refusal(s.facilitator, "run.openRound", { expectedRevision: revision(s) })).toBe("guard_unmet");
  });

  it.each<[string, Scenario, Partial<ReturnType<typeof openAhead>>, string]>([
    ["into the past", scenario(), { collectUntil: START - 1 }, "guard_unmet"],
    ["once the group is beyond", scenario({ phase: "cluster", records: CARDS }), {}, "guard_unmet"],
    ["while the silent round is on", scenario({ phase: "collect" }), {}, "guard_unmet"],
    ["with cards that everybody has seen", scenario({ phase: "lobby", records: CARDS }), {}, "guard_unmet"],
    ["past what this facilitator has seen", scenario(), { expectedRevision: 7 }, "stale_revision"],
  ])("is not opened %s", (_, s, given, code) => {
    expect(s.refusal(s.facilitator, "run.movePhase", { ...openAhead(s), ...given })).toBe(code);
  });

  it("ends later or sooner than said at first, and only while it is open", () => {
    const s = opened();
    const seen = revision(s);
    s.run(s.coFacilitator, "workshops.updateSettings", { collectUntil: UNTIL + 1 });
    expect(s.tables.workshop()).toMatchObject({ collectUntil: UNTIL + 1, revision: seen });
    move(s, "lobby");
    expect(s.refusal(s.facilitator, "workshops.updateSettings", { collectUntil: UNTIL })).toBe("guard_unmet");
  });
});

describe("leaving collect", () => {
  it("needs a touchpoint that counts: hidden ones and starters nobody adopted do not", () => {
    const starter = touchpointOf(1, { source: "template", adopted: false });
    const s = scenario({ phase: "collect", records: [starter, touchpointOf(2, { hiddenAt: 1 })] });
    expect(refused(s, "cluster", true)).toBe("guard_unmet");
    s.run(s.participants[0] ?? s.system, "touchpoints.adopt", { id: uuid("touchpoint 1") });
    expect(refused(s, "cluster")).toBeUndefined();
  });

  it("[I13] shows the silent round's cards, and going back opens round 2 instead of hiding them again", () => {
    const s = scenario({
      phase: "collect",
      records: [touchpointOf(1, { displayOrder: null }), touchpointOf(2, { displayOrder: null })],
    });
    move(s, "cluster");
    expect([...s.tables.all("touchpoint")].every(isPublic)).toBe(true);
    move(s, "collect");
    expect(s.tables.workshop().round).toBe(2);
  });

  it("keeps the silent round when the group only steps back to frame", () => {
    const s = scenario({
      phase: "collect",
      records: [touchpointOf(1, { displayOrder: null }), touchpointOf(2, { source: "template" })],
    });
    move(s, "frame");
    move(s, "collect");
    expect(s.tables.workshop().round).toBe(1);
    expect(s.tables.get("touchpoint", uuid("touchpoint 1"))?.displayOrder).toBeNull();
  });
});

describe("from cluster to vote and on", () => {
  it("needs two moments", () => {
    const s = scenario({ phase: "cluster", records: [touchpointOf(1)] });
    expect(refused(s, "vote", true)).toBe("guard_unmet");
    expect([...s.tables.all("moment")]).toEqual([]);
  });

  it("[I2] works out budget and cap once", () => {
    const s = scenario({ phase: "cluster", records: Array.from({ length: 13 }, (_, i) => momentOf(i)) });
    move(s, "vote");
    expect(s.tables.workshop().config).toMatchObject({ dotBudget: 5, maxDotsPerMoment: 3 });
    move(s, "cluster");
    for (const n of [1, 2, 3, 4, 5, 6]) s.tables.set("moment", momentId(n), null);
    move(s, "vote");
    expect(s.tables.workshop().config).toMatchObject({ dotBudget: 5, maxDotsPerMoment: 3 });
  });

  it("builds the shortlist on leaving vote, also when rate is off", () => {
    const given = {
      config: { shortlistSize: 1 },
      records: [momentOf(1), momentOf(2), momentOf(3), dotsOf(1, 2, 3), dotsOf(1, 3, 1)],
    };
    for (const off of [false, true]) {
      const s = scenario({ phase: "vote", ...given });
      s.run(s.facilitator, "workshops.updateSettings", { agenda: { rate: { off } } });
      move(s, off ? "reveal" : "rate");
      expect([...s.tables.all("moment")].filter((moment) => moment.shortlisted).map(({ id }) => id)).toEqual([
        momentId(2),
      ]);
    }
  });
});

describe("from reveal on", () => {
  it("[I3] going back hides again: everybody gets a fresh snapshot, revision goes up, the old result stays", () => {
    const s = revealed();
    const before = { result: latestSnapshot(s.tables), revision: revision(s) };
    expect(move(s, "rate").touched()).toBe("*");
    expect(latestSnapshot(s.tables)).toEqual(before.result);
    expect(revision(s)).toBe(before.revision + 1);
  });

  it("starts uncovering anew and writes no second snapshot of the same input", () => {
    const s = revealed();
    s.run(s.facilitator, "run.setRevealStep", { step: 2 });
    move(s, "rate");
    move(s, "reveal");
    expect(s.tables.workshop().revealStep).toBe(0);
    expect([...s.tables.all("resultSnapshot")]).toHaveLength(1);
  });

  it("[A:run.movePhase] does not reopen anything before reveal once the assignment is erased", () => {
    const s = revealed();
    s.run(s.facilitator, "workshops.anonymiseNow", {});
    for (const to of ["vote", "rate", "cluster", "collect", "lobby"] as const)
      expect(refused(s, to), to).toBe("anonymised");
    expect(refused(s, "ideate")).toBeUndefined();
    expect(refused(s, "reveal")).toBeUndefined();
  });

  it("keeps round 2 of ideate when the group comes back from plan", () => {
    const s = revealed();
    move(s, "ideate");
    expect(s.tables.workshop().round).toBe(1);
    s.run(s.facilitator, "run.openRound", { expectedRevision: revision(s) });
    move(s, "plan");
    move(s, "ideate");
    expect(s.tables.workshop().round).toBe(2);
  });
});

/** Complete, but for what is given. */
const completeOf = (n: number, given: Partial<Action> = {}) =>
  actionOf(n, { owner: { participantId: null, name: "Kim" }, dueOn: "2026-04-01", effect: 4, effort: 2, ...given });

describe("from plan to commit and the close", () => {
  it("[I10] warns without a complete action, and opens every complete draft", () => {
    const s = scenario({
      phase: "plan",
      records: [
        momentOf(1),
        completeOf(1, { owner: null }),
        completeOf(2, { effect: null }),
        completeOf(3, { status: "dropped" }),
      ],
    });
    expect(refused(s, "commit")).toBe("guard_unmet");
    s.tables.set(...threeOf(completeOf(4)));
    expect(refused(s, "commit")).toBeUndefined();
    expect([1, 2, 3, 4].map((n) => s.tables.get("action", uuid(`action ${n}`))?.status)).toEqual([
      "draft",
      "draft",
      "dropped",
      "open",
    ]);
  });

  it("goes on without one if the facilitator insists", () => {
    expect(refused(scenario({ phase: "plan" }), "commit", true)).toBeUndefined();
  });

  it("sets the check-ins once: 30, 60 and 90 days from now, after a quick run only the first", () => {
    const s = scenario({ phase: "plan" });
    move(s, "commit");
    move(s, "plan");
    s.wait(86_400);
    move(s, "commit");
    expect([...s.tables.all("checkIn")].map(({ day, dueOn }) => [day, dueOn])).toEqual([
      [30, "2026-04-01"],
      [60, "2026-05-01"],
      [90, "2026-05-31"],
    ]);
    const quick = scenario({ phase: "plan", workshop: { agendaMinutes: 45 } });
    move(quick, "commit");
    expect([...quick.tables.all("checkIn")].map(({ day }) => day)).toEqual([30]);
  });

  it("closes with a snapshot of the day and erases the assignment", () => {
    const s = revealed({ records: [completeOf(1, { status: "open" })] });
    for (const to of ["ideate", "plan", "commit", "closed"] as const) move(s, to);
    const { closedAt, erasedAt } = s.tables.workshop();
    expect([closedAt, erasedAt]).toEqual([s.now() - 1000, s.now() - 1000]);
    expect([...s.tables.all("resultSnapshot")]).toHaveLength(2);
    expect(latestSnapshot(s.tables)?.result.actions.map(({ id }) => id)).toEqual([uuid("action 1")]);
  });
});

const threeOf = <K extends "action">([kind, record]: readonly [K, Action]): [K, string, Action] => [
  kind,
  record.id,
  record,
];

describe("whatever the group does", () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant("move" as const), to: fc.constantFrom(...PHASES) }),
    fc.record({ do: fc.constantFrom("round", "card", "dot", "idea", "pause", "resume", "timer", "undo", "setDone") }),
  );

  it("[I4] [I1] keeps what must hold, through 150 random walks", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const s = scenario({ phase: "collect", records: CARDS });
        for (const [i, one] of steps.entries()) {
          const before = s.tables.workshop();
          act(s, i, one);
          const after = s.tables.workshop();
          expect(after.revision).toBeGreaterThanOrEqual(before.revision);
          if (after.phase !== before.phase) expect(after.revision).toBe(before.revision + 1);
          holds(s, after.phase);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("[I8] replays to the same tables from the same seeds", () => {
    const run = () => {
      const s = scenario({
        phase: "collect",
        records: [touchpointOf(1, { displayOrder: null }), touchpointOf(2, { displayOrder: null })],
      });
      for (const to of ["cluster", "vote", "rate", "reveal", "ideate", "plan", "commit", "closed"] as const)
        move(s, to);
      return (["touchpoint", "moment", "resultSnapshot", "checkIn", "workshop"] as const).map((kind) => [
        ...s.tables.all(kind),
      ]);
    };
    expect(run()).toEqual(run());
  });
});

function act(s: Scenario, i: number, one: { do: string; to?: Phase }): void {
  const anna = s.participants[i % 3] ?? s.system;
  const expectedRevision = revision(s);
  const [moment] = [...s.tables.all("moment")].slice(i % 3);
  if (one.to) s.refusal(s.facilitator, "run.movePhase", { to: one.to, expectedRevision, override: true });
  if (one.do === "round") s.refusal(s.facilitator, "run.openRound", { expectedRevision });
  if (one.do === "card") s.refusal(anna, "touchpoints.add", { id: uuid(`new ${i}`), text: "New", stage: "fmot" });
  if (one.do === "dot" && moment) s.refusal(anna, "dots.set", { momentId: moment.id, dots: i % 4 });
  if (one.do === "idea" && moment)
    s.refusal(anna, "ideas.add", {
      id: uuid(`idea ${i}`),
      momentId: moment.id,
      kind: "raise_standard" satisfies Idea["kind"],
      text: "Idea",
    });
  if (one.do === "pause") s.refusal(s.facilitator, "run.pause", {});
  if (one.do === "resume") s.refusal(s.facilitator, "run.resume", {});
  if (one.do === "timer") s.refusal(s.facilitator, "run.startTimer", {});
  if (one.do === "undo") s.refusal(anna, "run.undo", {});
  if (one.do === "setDone") s.refusal(anna, "participants.setDone", { done: i % 2 === 0 });
}

function holds(s: Scenario, phase: WorkshopState): void {
  const { config, timerEndsAt, timerLeftMs } = s.tables.workshop();
  expect(timerEndsAt === null || timerLeftMs === null).toBe(true);
  if (STATES.indexOf(phase) >= STATES.indexOf("vote")) {
    for (const card of s.tables.all("touchpoint"))
      expect(s.tables.get("moment", card.momentId ?? "")?.mergedInto).toBeNull();
  }
  if (STATES.indexOf(phase) >= STATES.indexOf("reveal")) expect(latestSnapshot(s.tables)).toBeDefined();
  for (const { id } of s.participants) {
    const dots = [...s.tables.all("dot")].filter(({ participantId }) => participantId === id);
    expect(dots.reduce((sum, row) => sum + row.dots, 0)).toBeLessThanOrEqual(config.dotBudget ?? 0);
  }
}
