import { describe, expect, it } from "vitest";
import { LIMITS } from "../limits";
import { momentOf, scenario, touchpointOf, uuid } from "../scenario";
import type { Actor } from "./rule";
import { SCHEMAS } from "./schemas";

const card = (n: number) => uuid(`touchpoint ${n}`);
const moment = (n: number) => uuid(`moment ${n}`);
const id = uuid("suggestion");
const anna: Actor = { role: "participant", id: uuid("participant 1") };

/** Cards 1 and 2 in moment 1, card 3 in moment 2, cards 4 and 5 in none. */
const cluster = () =>
  scenario({
    phase: "cluster",
    records: [
      ...[1, 2].map((n) => momentOf(n)),
      momentOf(3, { hiddenAt: 1 }),
      ...[1, 1, 2, null, null].map((m, i) => touchpointOf(i + 1, { momentId: m === null ? null : moment(m) })),
      touchpointOf(6, { hiddenAt: 1 }),
    ],
  });

describe("suggesting", () => {
  it("names a moment, pairs two cards or finds that one does not fit", () => {
    const s = cluster();
    s.run(anna, "suggestions.add", { id: uuid(1), kind: "name", momentId: moment(1), text: "Arriving" });
    s.run(anna, "suggestions.add", { id: uuid(2), kind: "merge", touchpointIds: [card(1), card(3)] });
    s.run(anna, "suggestions.add", { id: uuid(3), kind: "misfit", touchpointIds: [card(1)] });
    expect([...s.tables.all("suggestion")]).toEqual([
      {
        id: uuid(1),
        participantId: anna.id,
        kind: "name",
        momentId: moment(1),
        touchpointIds: [],
        text: "Arriving",
        outcome: "open",
      },
      {
        id: uuid(2),
        participantId: anna.id,
        kind: "merge",
        momentId: null,
        touchpointIds: [card(1), card(3)],
        text: null,
        outcome: "open",
      },
      {
        id: uuid(3),
        participantId: anna.id,
        kind: "misfit",
        momentId: null,
        touchpointIds: [card(1)],
        text: null,
        outcome: "open",
      },
    ]);
  });

  it("refuses what one cannot see, a card with itself, and an id that is taken", () => {
    const s = cluster();
    s.run(anna, "suggestions.add", { id, kind: "misfit", touchpointIds: [card(1)] });
    const refusals = [
      s.refusal(anna, "suggestions.add", { id: uuid(1), kind: "name", momentId: moment(3), text: "x" }),
      s.refusal(anna, "suggestions.add", { id: uuid(1), kind: "misfit", touchpointIds: [card(6)] }),
      s.refusal(anna, "suggestions.add", { id: uuid(1), kind: "merge", touchpointIds: [card(1), card(1)] }),
      s.refusal(anna, "suggestions.add", { id, kind: "misfit", touchpointIds: [card(2)] }),
    ];
    expect(refusals).toEqual(["not_found", "not_found", "invalid", "invalid"]);
  });

  it("is for people who joined, while cards are bundled, and has a limit", () => {
    const s = cluster();
    expect(s.refusal(s.facilitator, "suggestions.add", { id, kind: "misfit", touchpointIds: [card(1)] })).toBe(
      "not_joined",
    );
    expect(
      scenario({ phase: "vote" }).refusal(anna, "suggestions.add", { id, kind: "misfit", touchpointIds: [card(1)] }),
    ).toBe("wrong_phase");
    for (let i = 0; i < LIMITS.suggestions; i += 1) {
      s.tables.set("suggestion", uuid(`s${i}`), {
        id: uuid(`s${i}`),
        participantId: null,
        kind: "misfit",
        momentId: null,
        touchpointIds: [],
        text: null,
        outcome: "open",
      });
    }
    expect(s.refusal(anna, "suggestions.add", { id, kind: "misfit", touchpointIds: [card(1)] })).toBe("full");
  });

  it("carries what its kind needs and nothing else", () => {
    const parse = (args: object) => SCHEMAS["suggestions.add"].safeParse({ id, ...args }).success;
    expect([
      parse({ kind: "name", momentId: moment(1) }),
      parse({ kind: "merge", touchpointIds: [card(1)] }),
      parse({ kind: "misfit", touchpointIds: [card(1)], text: "x" }),
    ]).toEqual([false, false, false]);
  });
});

describe("answering a suggestion", () => {
  it("renames when a name is accepted", () => {
    const s = cluster();
    s.run(anna, "suggestions.add", { id, kind: "name", momentId: moment(1), text: "Arriving" });
    s.run(s.facilitator, "suggestions.resolve", { id, outcome: "accepted" });
    expect(s.tables.get("moment", moment(1))?.title).toBe("Arriving");
    expect(s.tables.get("suggestion", id)?.outcome).toBe("accepted");
  });

  it("puts a pair into the moment of the first that lies in one", () => {
    const s = cluster();
    s.run(anna, "suggestions.add", { id, kind: "merge", touchpointIds: [card(4), card(1)] });
    s.run(s.facilitator, "suggestions.resolve", { id, outcome: "accepted" });
    expect(s.tables.get("touchpoint", card(4))?.momentId).toBe(moment(1));
  });

  it("makes a moment of a pair that lies in none", () => {
    const s = cluster();
    s.run(anna, "suggestions.add", { id, kind: "merge", touchpointIds: [card(4), card(5)] });
    s.run(s.facilitator, "suggestions.resolve", { id, outcome: "accepted" });
    const momentId = s.tables.get("touchpoint", card(4))?.momentId ?? "";
    expect(s.tables.get("touchpoint", card(5))?.momentId).toBe(momentId);
    expect(s.tables.get("moment", momentId)?.title).toBe("Touchpoint 4");
  });

  it("takes a misfit out", () => {
    const s = cluster();
    s.run(anna, "suggestions.add", { id, kind: "misfit", touchpointIds: [card(1)] });
    s.run(s.facilitator, "suggestions.resolve", { id, outcome: "accepted" });
    expect(s.tables.get("touchpoint", card(1))?.momentId).toBeNull();
  });

  it("changes nothing else when it is dismissed, and is given once", () => {
    const s = cluster();
    s.run(anna, "suggestions.add", { id, kind: "name", momentId: moment(1), text: "Arriving" });
    s.run(s.facilitator, "suggestions.resolve", { id, outcome: "dismissed" });
    expect(s.tables.get("moment", moment(1))?.title).toBe("Moment 1");
    expect(s.refusal(s.facilitator, "suggestions.resolve", { id, outcome: "accepted" })).toBe("guard_unmet");
    expect(s.refusal(s.facilitator, "suggestions.resolve", { id: uuid(9), outcome: "accepted" })).toBe("not_found");
    expect(s.refusal(anna, "suggestions.resolve", { id, outcome: "accepted" })).toBe("forbidden");
  });

  it("refuses to name nothing", () => {
    const s = cluster();
    s.tables.set("suggestion", id, {
      id,
      participantId: null,
      kind: "name",
      momentId: null,
      touchpointIds: [],
      text: "x",
      outcome: "open",
    });
    expect(s.refusal(s.facilitator, "suggestions.resolve", { id, outcome: "accepted" })).toBe("not_found");
    expect(s.tables.get("suggestion", id)?.outcome).toBe("open");
  });
});
