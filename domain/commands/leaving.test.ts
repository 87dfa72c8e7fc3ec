import { describe, expect, it } from "vitest";
import type { Kind, RecordOf } from "../records";
import { evidenceOf, scenario, touchpointOf, uuid } from "../scenario";
import { latestSnapshot } from "../view/derived";
import { BALLOT_KINDS, ballotRows } from "./ballot-rows";
import { BALLOTS, momentId, personId, revealed } from "./ballots.testing";

const idea = {
  id: uuid("idea"),
  participantId: personId(1),
  momentId: momentId(1),
  kind: "add_enhancer",
  text: "x",
  cardId: null,
  basedOnIdeaId: null,
  ticked: true,
  hiddenAt: null,
  seq: 1,
  createdAt: 1,
} as const;
const records: (readonly [Kind, RecordOf<Kind>])[] = [
  touchpointOf(1, { participantId: personId(1), momentId: momentId(1) }),
  touchpointOf(2, { participantId: personId(2), momentId: momentId(1) }),
  ["idea", idea],
];
const anna = { role: "participant", id: personId(1) } as const;
const ballotsOf = (s: ReturnType<typeof scenario>, id: string) =>
  ballotRows(s.tables).filter(({ record }) => record.participantId === id).length;

describe("[I7] leaving", () => {
  it("[A:participants.leave] keeps all contributions", () => {
    const s = scenario({ phase: "rate", participants: 6, records: [...BALLOTS, ...records] });
    s.run(anna, "participants.leave", {});
    expect(s.tables.get("participant", anna.id)?.status).toBe("left");
    expect(ballotsOf(s, anna.id)).toBe(5);
    expect(s.tables.get("touchpoint", uuid("touchpoint 1"))?.participantId).toBe(anna.id);
    expect(s.refusal(s.facilitator, "participants.leave", {})).toBe("not_joined");
  });

  it("ends what somebody may do, but for taking back what they gave, until they come back", () => {
    const s = scenario({ phase: "rate", participants: 6, records: [...BALLOTS, ...records] });
    s.run(anna, "participants.leave", {});
    expect(s.refusal(anna, "participants.setDone", { done: true })).toBe("not_joined");
    s.run(s.system, "participants.join", { id: anna.id, displayName: "Anna", secretHash: "0".repeat(64) });
    expect(s.refusal(anna, "participants.setDone", { done: true })).toBeUndefined();
    s.run(anna, "participants.leave", {});
    s.run(anna, "participants.withdraw", { cards: "keep" });
    expect(ballotsOf(s, anna.id)).toBe(0);
  });

  it("[A:participants.withdraw] deletes the ballot and keeps cards without author", () => {
    const s = scenario({ phase: "rate", participants: 6, records: [...BALLOTS, ...records] });
    const draft = s.run(anna, "participants.withdraw", { cards: "keep" });
    expect(ballotsOf(s, anna.id)).toBe(0);
    expect(ballotsOf(s, personId(2))).toBe(5);
    expect(s.tables.get("touchpoint", uuid("touchpoint 1"))).toMatchObject({ participantId: null, hiddenAt: null });
    expect(s.tables.get("idea", idea.id)?.participantId).toBeNull();
    expect(s.tables.get("participant", anna.id)).toMatchObject({ status: "left", done: [] });
    expect(draft.touched()).not.toBe("*");
  });

  it("[A:participants.withdraw] deletes cards too if asked to", () => {
    const s = scenario({ phase: "rate", participants: 6, records: [...BALLOTS, ...records] });
    s.run(anna, "participants.withdraw", { cards: "delete" });
    expect([...s.tables.all("touchpoint")].map(({ id }) => id)).toEqual([uuid("touchpoint 2")]);
    expect([...s.tables.all("idea")]).toEqual([]);
  });

  it("[A:participants.withdraw] changes the result after the reveal, and is impossible once nobody knows whose ballot it was", () => {
    const s = revealed();
    s.run(anna, "participants.withdraw", { cards: "keep" });
    expect(latestSnapshot(s.tables)?.result.contributors).toBe(5);
    s.run(s.facilitator, "workshops.anonymiseNow", {});
    expect(s.refusal({ role: "participant", id: personId(2) }, "participants.withdraw", { cards: "keep" })).toBe(
      "anonymised",
    );
  });
});

describe("[I7] removing somebody", () => {
  it("[A:participants.remove] hides the cards, excludes the ballot and raises the revision", () => {
    const s = scenario({ phase: "rate", participants: 6, records: [...BALLOTS, ...records] });
    const draft = s.run(s.facilitator, "participants.remove", { participantId: anna.id });
    expect(s.tables.get("touchpoint", uuid("touchpoint 1"))?.hiddenAt).not.toBeNull();
    expect(s.tables.get("touchpoint", uuid("touchpoint 2"))?.hiddenAt).toBeNull();
    expect(s.tables.get("idea", idea.id)?.hiddenAt).not.toBeNull();
    expect(ballotsOf(s, anna.id)).toBe(0);
    expect(s.tables.get("participant", anna.id)?.status).toBe("removed");
    expect(s.tables.workshop().revision).toBe(1);
    expect(draft.audits).toMatchObject([{ type: "participants.remove" }]);
    expect(s.refusal(s.facilitator, "participants.remove", { participantId: anna.id })).toBe("not_found");
  });

  it("takes the evidence on the cards off the phones with them", () => {
    const evidence = evidenceOf(1, { touchpointId: uuid("touchpoint 1") });
    const s = scenario({ phase: "cluster", records: [...records, evidence] });
    const draft = s.run(s.facilitator, "participants.remove", { participantId: anna.id });
    expect(draft.touched()).toContainEqual(["evidence", evidence[1].id]);
  });

  it("makes a phase move under way come too late, and is for facilitators", () => {
    const s = scenario({ phase: "rate", participants: 2 });
    expect(s.refusal(anna, "participants.remove", { participantId: personId(2) })).toBe("forbidden");
    s.run(s.facilitator, "participants.remove", { participantId: anna.id });
    expect(s.refusal(s.coFacilitator, "run.movePhase", { to: "reveal", expectedRevision: 0 })).toBe("stale_revision");
  });

  it("leaves no say to a command of theirs that was under way", () => {
    const s = scenario({ phase: "collect", participants: 2 });
    s.run(s.facilitator, "participants.remove", { participantId: anna.id });
    const card = { id: uuid("late"), text: "Late", stage: "fmot" } as const;
    expect(s.refusal(anna, "touchpoints.add", card)).toBe("not_joined");
  });

  it("leaves no answer of theirs of any kind", () => {
    const s = scenario({
      phase: "commit",
      participants: 2,
      records: [
        ["closingRating", { participantId: anna.id, value: 1 }],
        ["estimate", { participantId: anna.id, actionId: uuid("a"), effect: 1, effort: 1 }],
      ],
    });
    s.run(s.facilitator, "participants.remove", { participantId: anna.id });
    for (const kind of BALLOT_KINDS) expect([...s.tables.all(kind)]).toEqual([]);
  });
});
