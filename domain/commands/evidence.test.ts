import { describe, expect, it } from "vitest";
import { LIMITS } from "../limits";
import type { WorkshopState } from "../phases";
import type { Evidence, Touchpoint, Workshop } from "../records";
import { momentOf, scenario, touchpointOf, uuid } from "../scenario";
import type { Actor } from "./rule";
import { SCHEMAS } from "./schemas";

const anna: Actor = { role: "participant", id: uuid("participant 1") };
const ben: Actor = { role: "participant", id: uuid("participant 2") };
const id = uuid("evidence 1");
const touchpointId = uuid("touchpoint 1");
const momentId = uuid("moment 1");
const said = { id, kind: "review" as const, sentiment: -1 as const, text: "Half an hour at the desk" };
const kept = (given: Partial<Evidence> = {}): readonly ["evidence", Evidence] => [
  "evidence",
  { ...said, participantId: anna.id, url: null, occurredOn: null, count: null, momentId: null, touchpointId, ...given },
];

const room = (
  phase: WorkshopState = "collect",
  card: Partial<Touchpoint> = {},
  evidence: (readonly ["evidence", Evidence])[] = [],
  workshop: Partial<Workshop> = {},
) =>
  scenario({
    phase,
    workshop,
    records: [
      touchpointOf(1, { participantId: anna.id, ...card }),
      momentOf(1),
      momentOf(2, { hiddenAt: 1 }),
      ...evidence,
    ],
  });

describe("adding evidence", () => {
  it("lets participants put it on their own cards while cards are collected", () => {
    const s = room();
    s.run(anna, "evidence.add", {
      ...said,
      touchpointId,
      count: 12,
      occurredOn: "2026-01-31",
      url: "https://example.org/r",
    });
    expect(s.tables.get("evidence", id)).toEqual({
      ...said,
      participantId: anna.id,
      count: 12,
      occurredOn: "2026-01-31",
      url: "https://example.org/r",
      touchpointId,
      momentId: null,
    });
  });

  it("refuses participants anything else", () => {
    expect(room().refusal(ben, "evidence.add", { ...said, touchpointId })).toBe("forbidden");
    expect(room("collect", { displayOrder: null }).refusal(ben, "evidence.add", { ...said, touchpointId })).toBe(
      "not_found",
    );
    expect(room().refusal(anna, "evidence.add", { ...said, momentId })).toBe("forbidden");
    expect(room().refusal(anna, "evidence.add", said)).toBe("forbidden");
    expect(room("cluster").refusal(anna, "evidence.add", { ...said, touchpointId })).toBe("wrong_phase");
  });

  it("lets facilitators put it on cards, on moments or on neither, from the draft to the plan", () => {
    for (const phase of ["draft", "plan"] as const) {
      for (const on of [{ touchpointId }, { momentId }, {}]) {
        const s = room(phase);
        s.run(s.coFacilitator, "evidence.add", { ...said, ...on });
        expect(s.tables.get("evidence", id)).toMatchObject({ participantId: null, ...on });
      }
    }
    const later = room("commit");
    expect(later.refusal(later.facilitator, "evidence.add", said)).toBe("wrong_phase");
  });

  it("refuses what is not there, an id that is taken, and reviewers", () => {
    const s = room("collect", {}, [kept()]);
    const other = { ...said, id: uuid("new") };
    expect(s.refusal(s.facilitator, "evidence.add", { ...other, touchpointId: uuid(9) })).toBe("not_found");
    expect(s.refusal(s.facilitator, "evidence.add", { ...other, momentId: uuid("moment 2") })).toBe("not_found");
    expect(s.refusal(s.facilitator, "evidence.add", said)).toBe("invalid");
    expect(s.refusal({ role: "reviewer", id: "r", scope: "update" }, "evidence.add", other)).toBe("forbidden");
  });

  it("stores no author once the assignment is erased", () => {
    const s = room("collect", {}, [], { erasedAt: 1 });
    s.run(anna, "evidence.add", { ...said, touchpointId });
    expect(s.tables.get("evidence", id)?.participantId).toBeNull();
  });

  it.each([
    [LIMITS.evidence - 1, undefined],
    [LIMITS.evidence, "full"],
    [LIMITS.evidence + 1, "full"],
  ] as const)("with %i pieces there answers %s", (count, answer) => {
    const s = room(
      "frame",
      {},
      Array.from({ length: count }, (_, i) => kept({ id: uuid(`e${i}`) })),
    );
    expect(s.refusal(s.facilitator, "evidence.add", said)).toBe(answer);
  });

  it.each([
    ["https://example.org", true],
    ["http://example.org/ä", true],
    ["javascript:alert(1)", false],
    ["ftp://example.org", false],
    ["https://", false],
    ["", false],
    [null, true],
  ])("[T9] takes the address %j: %s", (url, isFine) => {
    expect(SCHEMAS["evidence.add"].safeParse({ ...said, url }).success).toBe(isFine);
  });

  it("takes a card or a moment, not both, and a text of 1 to 2000 code points", () => {
    const parse = (extra: object) => SCHEMAS["evidence.add"].safeParse({ ...said, ...extra }).success;
    expect([
      parse({ momentId, touchpointId }),
      parse({ text: "" }),
      parse({ text: "x".repeat(2000) }),
      parse({ text: "x".repeat(2001) }),
    ]).toEqual([false, false, true, false]);
  });
});

describe("changing evidence", () => {
  it("is open to its author in collect and to facilitators until the plan", () => {
    const s = room("collect", {}, [kept()]);
    s.run(anna, "evidence.edit", { id, text: "Twenty minutes" });
    expect(s.tables.get("evidence", id)).toEqual({ ...kept()[1], text: "Twenty minutes" });
    s.run(anna, "evidence.remove", { id });
    expect(s.tables.get("evidence", id)).toBeUndefined();
    const later = room("plan", {}, [kept()]);
    later.run(later.facilitator, "evidence.edit", { id, sentiment: 0, url: null });
    later.run(later.facilitator, "evidence.remove", { id });
    expect([...later.tables.all("evidence")]).toEqual([]);
  });

  it("is refused to everybody else", () => {
    expect(room("collect", {}, [kept()]).refusal(ben, "evidence.edit", { id, text: "x" })).toBe("forbidden");
    expect(room("collect", { displayOrder: null }, [kept()]).refusal(ben, "evidence.remove", { id })).toBe("not_found");
    expect(
      room("collect", { displayOrder: null }, [kept({ participantId: null })]).refusal(anna, "evidence.remove", { id }),
    ).toBe("forbidden");
    expect(
      room("collect", {}, [kept({ touchpointId: null, participantId: null })]).refusal(ben, "evidence.remove", { id }),
    ).toBe("forbidden");
    expect(room("vote", {}, [kept()]).refusal(anna, "evidence.remove", { id })).toBe("wrong_phase");
    expect(room().refusal(anna, "evidence.remove", { id })).toBe("not_found");
  });
});
