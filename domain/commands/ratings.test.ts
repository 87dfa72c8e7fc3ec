import { describe, expect, it } from "vitest";
import type { WorkshopState } from "../phases";
import { momentOf, scenario, uuid } from "../scenario";
import { ratingId } from "../state";
import type { Actor } from "./rule";
import { SCHEMAS } from "./schemas";

const moment = (n: number) => uuid(`moment ${n}`);
const anna: Actor = { role: "participant", id: uuid("participant 1") };
const ben: Actor = { role: "participant", id: uuid("participant 2") };
const rating = { momentId: moment(1), importance: 4, satisfaction: 2, experience: "detractor" as const };
const nothing = { momentId: moment(1), importance: null, satisfaction: null, experience: null };

const rate = (phase: WorkshopState = "rate") =>
  scenario({
    phase,
    records: [
      momentOf(1),
      momentOf(2, { shortlisted: false }),
      momentOf(3, { hiddenAt: 1 }),
      momentOf(4, { mergedInto: moment(1) }),
    ],
  });

describe("rating a moment of the shortlist", () => {
  it("replaces what the same person said before, and nobody else's", () => {
    const s = rate();
    s.run(anna, "ratings.set", rating);
    s.run(ben, "ratings.set", rating);
    s.run(anna, "ratings.set", { ...rating, importance: 5, experience: null });
    expect(s.tables.get("rating", ratingId(anna.id, moment(1)))).toMatchObject({
      importance: 5,
      satisfaction: 2,
      experience: null,
    });
    expect([...s.tables.all("rating")]).toHaveLength(2);
  });

  it("[I9] keeps nothing where nothing is known", () => {
    const s = rate();
    expect(s.run(anna, "ratings.set", nothing).writes()).toEqual([]);
    s.run(anna, "ratings.set", { ...nothing, satisfaction: 3 });
    expect(s.tables.get("rating", ratingId(anna.id, moment(1)))).toMatchObject({ importance: null, satisfaction: 3 });
    s.run(anna, "ratings.set", nothing);
    expect([...s.tables.all("rating")]).toEqual([]);
  });

  it.each([0, 6, 2.5, -1, "3", Number.NaN])("[I9] refuses %j: whole numbers from 1 to 5, or nothing", (value) => {
    expect(SCHEMAS["ratings.set"].safeParse({ ...rating, importance: value }).success).toBe(false);
    expect(SCHEMAS["ratings.set"].safeParse({ ...rating, satisfaction: value }).success).toBe(false);
  });

  it("takes the place of what was said about merged moments", () => {
    const s = rate();
    s.tables.set("rating", ratingId(anna.id, moment(4)), { ...rating, participantId: anna.id, momentId: moment(4) });
    s.run(anna, "ratings.set", rating);
    expect([...s.tables.all("rating")].map(({ momentId }) => momentId)).toEqual([moment(1)]);
  });

  it("refuses moments off the shortlist, hidden, merged or unknown", () => {
    const answers = [2, 3, 4, 9].map((n) => rate().refusal(anna, "ratings.set", { ...rating, momentId: moment(n) }));
    expect(answers).toEqual(["guard_unmet", "not_found", "not_found", "not_found"]);
  });

  it("is for people who joined, in rate", () => {
    const s = rate();
    expect(s.refusal(s.facilitator, "ratings.set", rating)).toBe("not_joined");
    expect(rate("reveal").refusal(anna, "ratings.set", rating)).toBe("wrong_phase");
  });
});

describe("rating for somebody in the room", () => {
  it("leaves a trace without content, and is forbidden for people with a device", () => {
    const s = rate();
    const person = s.tables.get("participant", anna.id);
    if (person) s.tables.set("participant", anna.id, { ...person, kind: "in_room" });
    const draft = s.run(s.facilitator, "ratings.setForInRoom", { ...rating, participantId: anna.id });
    expect(draft.audits).toEqual([
      { actor: s.facilitator, type: "ratings.setForInRoom", payload: { participantId: anna.id } },
    ]);
    expect(s.tables.get("rating", ratingId(anna.id, moment(1)))?.importance).toBe(4);
    expect(s.refusal(s.facilitator, "ratings.setForInRoom", { ...rating, participantId: ben.id })).toBe("forbidden");
    expect(s.refusal(ben, "ratings.setForInRoom", { ...rating, participantId: anna.id })).toBe("forbidden");
  });
});

describe("rating anew at a check-in", () => {
  const checkInId = uuid("check-in");
  const closed = (heldOn: string | null = null) => {
    const s = rate("closed");
    s.tables.set("checkIn", checkInId, {
      id: checkInId,
      day: 30,
      dueOn: "2026-04-01",
      heldOn,
      summary: null,
      debrief: null,
      updates: [],
    });
    return s;
  };
  const reviewer: Actor = { role: "reviewer", id: uuid("rater"), scope: "update" };
  const args = { checkInId, momentId: moment(1), satisfaction: 4 };

  it("counts once per person and moment", () => {
    const s = closed();
    s.run(reviewer, "ratings.rerate", args);
    s.run(reviewer, "ratings.rerate", { ...args, satisfaction: 5 });
    s.run(s.facilitator, "ratings.rerate", args);
    s.run(anna, "ratings.rerate", args);
    expect([...s.tables.all("reRating")].map(({ raterId, satisfaction }) => [raterId, satisfaction])).toEqual([
      [reviewer.id, 5],
      [s.facilitator.id, 4],
      [anna.id, 4],
    ]);
    s.run(reviewer, "ratings.rerate", { ...args, satisfaction: null });
    expect([...s.tables.all("reRating")]).toHaveLength(2);
    expect(s.run(reviewer, "ratings.rerate", { ...args, satisfaction: null }).writes()).toEqual([]);
  });

  it("needs a link that lets update, an open check-in and a moment", () => {
    const s = closed();
    expect(s.refusal({ ...reviewer, scope: "view" } as Actor, "ratings.rerate", args)).toBe("forbidden");
    expect(s.refusal(reviewer, "ratings.rerate", { ...args, checkInId: uuid(9) })).toBe("not_found");
    expect(s.refusal(reviewer, "ratings.rerate", { ...args, momentId: moment(3) })).toBe("not_found");
    expect(closed("2026-04-02").refusal(reviewer, "ratings.rerate", args)).toBe("guard_unmet");
  });

  it("[I14] only happens in closed", () => {
    expect(rate("commit").refusal(reviewer, "ratings.rerate", args)).toBe("wrong_phase");
    expect(rate("archived").refusal(reviewer, "ratings.rerate", args)).toBe("wrong_phase");
  });
});
