import { describe, expect, it } from "vitest";
import { Draft } from "../draft";
import { LIMITS } from "../limits";
import type { WorkshopState } from "../phases";
import type { Idea, Workshop } from "../records";
import { momentOf, START, scenario, uuid } from "../scenario";
import { draftAction } from "./actions-checks";
import type { Actor } from "./rule";
import { SCHEMAS } from "./schemas";

const anna: Actor = { role: "participant", id: uuid("participant 1") };
const ben: Actor = { role: "participant", id: uuid("participant 2") };
const momentId = uuid("moment 1");
const id = uuid("idea 1");
const thought = { id, momentId, kind: "remove_detractor" as const, text: "No form at the desk" };
const ideaOf = (n: number, given: Partial<Idea> = {}): readonly ["idea", Idea] => [
  "idea",
  {
    ...thought,
    id: uuid(`idea ${n}`),
    participantId: anna.id,
    cardId: null,
    basedOnIdeaId: null,
    ticked: true,
    hiddenAt: null,
    seq: n,
    createdAt: START,
    ...given,
  },
];
const room = (
  phase: WorkshopState = "ideate",
  ideas: (readonly ["idea", Idea])[] = [],
  workshop: Partial<Workshop> = {},
) =>
  scenario({
    phase,
    workshop,
    records: [momentOf(1), momentOf(2, { hiddenAt: 1 }), momentOf(3, { mergedInto: momentId }), ...ideas],
  });

describe("adding an idea", () => {
  it("belongs to a moment, keeps its card and what it builds on, and is ticked", () => {
    const s = room("ideate", [ideaOf(2, { participantId: ben.id })]);
    s.run(anna, "ideas.add", { ...thought, cardId: "card-7", basedOnIdeaId: uuid("idea 2") });
    expect(s.tables.get("idea", id)).toEqual(ideaOf(1, { cardId: "card-7", basedOnIdeaId: uuid("idea 2"), seq: 3 })[1]);
  });

  it("[I13] has no author once the assignment of an anonymous workshop is erased, but one in a named workshop", () => {
    for (const anonymity of ["anonymous", "named"] as const) {
      const s = room("ideate", [], { erasedAt: 1, anonymity });
      s.run(anna, "ideas.add", thought);
      expect(s.tables.get("idea", id)?.participantId).toBe(anonymity === "named" ? anna.id : null);
    }
  });

  it("refuses moments that are hidden, merged or unknown, and unknown or hidden models", () => {
    const s = room("ideate", [ideaOf(2, { hiddenAt: 1 })]);
    for (const n of [2, 3, 9])
      expect(s.refusal(anna, "ideas.add", { ...thought, momentId: uuid(`moment ${n}`) })).toBe("not_found");
    for (const n of [2, 9])
      expect(s.refusal(anna, "ideas.add", { ...thought, basedOnIdeaId: uuid(`idea ${n}`) })).toBe("not_found");
    expect(s.refusal(anna, "ideas.add", { ...thought, id: uuid("idea 2") })).toBe("invalid");
  });

  it.each([
    [LIMITS.ideas - 1, undefined],
    [LIMITS.ideas, "full"],
    [LIMITS.ideas + 1, "full"],
  ] as const)("with %i ideas answers %s", (count, answer) => {
    expect(
      room(
        "ideate",
        Array.from({ length: count }, (_, i) => ideaOf(i + 2)),
      ).refusal(anna, "ideas.add", thought),
    ).toBe(answer);
  });

  it.each([
    ["x".repeat(500), true],
    ["x".repeat(501), false],
    ["🎈".repeat(500), true],
    ["\u202eabc", true],
    ["\u202e", false],
  ])("has 1 to 500 code points (%#)", (text, isFine) => {
    expect(SCHEMAS["ideas.add"].safeParse({ ...thought, text }).success).toBe(isFine);
  });

  it("is for people who joined, in ideate", () => {
    const s = room();
    expect(s.refusal(s.facilitator, "ideas.add", thought)).toBe("not_joined");
    expect(room("plan").refusal(anna, "ideas.add", thought)).toBe("wrong_phase");
  });

  it("can be entered for somebody in the room only", () => {
    const s = room();
    const person = s.tables.get("participant", anna.id);
    if (person) s.tables.set("participant", anna.id, { ...person, kind: "in_room" });
    const draft = s.run(s.facilitator, "ideas.addForInRoom", { ...thought, participantId: anna.id });
    expect(draft.audits).toMatchObject([{ type: "ideas.addForInRoom", payload: { participantId: anna.id } }]);
    expect(s.tables.get("idea", id)?.participantId).toBe(anna.id);
    expect(s.refusal(s.facilitator, "ideas.addForInRoom", { ...thought, id: uuid(5), participantId: ben.id })).toBe(
      "forbidden",
    );
    expect(s.refusal(ben, "ideas.addForInRoom", { ...thought, id: uuid(5), participantId: anna.id })).toBe("forbidden");
  });
});

describe("changing an idea", () => {
  it("is open to its author, and audited by facilitators", () => {
    const s = room("ideate", [ideaOf(1)]);
    expect(s.run(anna, "ideas.edit", { id, text: "Better" }).audits).toEqual([]);
    expect(s.run(s.coFacilitator, "ideas.edit", { id, text: "Kinder" }).audits).toMatchObject([
      { type: "ideas.edit", payload: { id } },
    ]);
    expect(s.tables.get("idea", id)?.text).toBe("Kinder");
  });

  it("is refused to others", () => {
    expect(room("ideate", [ideaOf(1)]).refusal(ben, "ideas.edit", { id, text: "x" })).toBe("forbidden");
    expect(room("ideate", [ideaOf(1, { hiddenAt: 1 })]).refusal(ben, "ideas.edit", { id, text: "x" })).toBe(
      "not_found",
    );
    expect(room("ideate", [ideaOf(1)]).refusal(ben, "ideas.remove", { id })).toBe("forbidden");
    expect(room().refusal(ben, "ideas.remove", { id })).toBe("not_found");
    const s = room("ideate", [ideaOf(1)]);
    expect(s.refusal(s.facilitator, "ideas.remove", { id })).toBe("not_joined");
  });

  it("deletes it without breaking what refers to it", () => {
    const s = room("ideate", [ideaOf(1), ideaOf(2, { participantId: ben.id, basedOnIdeaId: id })], {
      spotlight: { kind: "idea", id },
    });
    const action = draftAction(new Draft(s.tables, { now: 0, seed: "0" }), {
      id: uuid("action"),
      momentId,
      title: "x",
      ideaIds: [id, uuid("idea 2")],
    });
    s.tables.set("action", action.id, action);
    s.run(anna, "ideas.remove", { id });
    expect([...s.tables.all("idea")].map(({ basedOnIdeaId }) => basedOnIdeaId)).toEqual([null]);
    expect(s.tables.get("action", action.id)?.ideaIds).toEqual([uuid("idea 2")]);
    expect(s.tables.workshop().spotlight).toBeNull();
  });

  it("hides and shows it, once each", () => {
    const s = room("commit", [ideaOf(1)], { spotlight: { kind: "idea", id } });
    s.run(s.facilitator, "ideas.hide", { id });
    expect(s.tables.get("idea", id)?.hiddenAt).not.toBeNull();
    expect(s.tables.workshop().spotlight).toBeNull();
    expect(s.run(s.facilitator, "ideas.hide", { id }).writes()).toEqual([]);
    s.run(s.facilitator, "ideas.unhide", { id });
    expect(s.tables.get("idea", id)?.hiddenAt).toBeNull();
    expect(s.run(s.facilitator, "ideas.unhide", { id }).writes()).toEqual([]);
    expect(s.refusal(anna, "ideas.hide", { id })).toBe("forbidden");
  });

  it("ticks it off the plan and on again", () => {
    const s = room("plan", [ideaOf(1)]);
    s.run(s.facilitator, "ideas.tick", { id, ticked: false });
    expect(s.tables.get("idea", id)?.ticked).toBe(false);
    expect(s.run(s.facilitator, "ideas.tick", { id, ticked: false }).writes()).toEqual([]);
    expect(s.refusal(anna, "ideas.tick", { id, ticked: true })).toBe("forbidden");
    const later = room("commit", [ideaOf(1)]);
    expect(later.refusal(later.facilitator, "ideas.tick", { id, ticked: true })).toBe("wrong_phase");
  });
});
