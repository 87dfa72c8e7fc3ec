import { describe, expect, it } from "vitest";
import { rankingInputOf } from "../ranking/from-state";
import { rankPoint } from "../ranking/rank";
import type { Idea, Kind, RecordOf } from "../records";
import { type Scenario, START, touchpointOf, uuid } from "../scenario";
import { deriveFor, latestSnapshot } from "../view/derived";
import { BALLOT_KINDS } from "./ballot-rows";
import { dotsOf, momentId, move, personId, revealed } from "./ballots.testing";
import { inputHashOf } from "./snapshot";

const ideaOf = (n: number): readonly ["idea", Idea] => [
  "idea",
  {
    id: uuid(`idea ${n}`),
    participantId: personId(n),
    momentId: momentId(1),
    kind: "raise_standard",
    text: "x",
    cardId: null,
    basedOnIdeaId: null,
    ticked: true,
    hiddenAt: null,
    seq: n,
    createdAt: START + n,
  },
];

const records: (readonly [Kind, RecordOf<Kind>])[] = [
  ...[1, 2, 3, 4, 5, 6].map((n) =>
    touchpointOf(n, {
      participantId: personId(n),
      createdAt: START + n,
      updatedAt: START + 2 * n,
      momentId: momentId(1),
    }),
  ),
  ...[1, 2, 3].map(ideaOf),
  ["closingRating", { participantId: personId(2), value: 4 }] as const,
  ["estimate", { participantId: personId(2), actionId: uuid("action"), effect: 3, effort: 2 }] as const,
  [
    "parkingLotItem",
    { id: uuid("topic"), participantId: personId(1), text: "Parking", phase: "lobby", outcome: "open", seq: 1 },
  ] as const,
  [
    "suggestion",
    {
      id: uuid("suggestion"),
      participantId: personId(1),
      kind: "name",
      momentId: momentId(1),
      touchpointIds: [],
      text: "Name",
      outcome: "open",
    },
  ] as const,
  [
    "evidence",
    {
      id: uuid("evidence"),
      participantId: personId(1),
      kind: "review",
      sentiment: 0,
      text: "x",
      url: null,
      occurredOn: null,
      count: null,
      momentId: momentId(1),
      touchpointId: null,
    },
  ] as const,
];

const PEOPLE = new Set([1, 2, 3, 4, 5, 6].map(personId));
const everything = (s: Scenario, kinds: readonly Parameters<Scenario["tables"]["all"]>[0][]) =>
  JSON.stringify(kinds.map((kind) => [...s.tables.all(kind)]));
const mentions = (text: string) => [...PEOPLE].filter((id) => text.includes(id));

describe("erasing the assignment", () => {
  it("[D7] leaves no path from people to cards or ballots in an anonymous workshop", () => {
    const s = revealed({ records });
    s.run(s.facilitator, "workshops.anonymiseNow", {});
    const rest = everything(s, [
      "touchpoint",
      "idea",
      "evidence",
      "suggestion",
      "parkingLotItem",
      "action",
      "resultSnapshot",
      ...BALLOT_KINDS,
    ]);
    expect(mentions(rest)).toEqual([]);
    expect(s.tables.workshop().erasedAt).toBe(s.now() - 1000);
    expect([...s.tables.all("participant")]).toHaveLength(6);
  });

  it("keeps authors in a named workshop, but not whose ballot is whose", () => {
    const s = revealed({ records, workshop: { anonymity: "named" } });
    for (const to of ["ideate", "plan", "commit", "closed"] as const) move(s, to);
    expect(mentions(everything(s, ["touchpoint"]))).toHaveLength(6);
    expect(mentions(everything(s, BALLOT_KINDS))).toEqual([]);
  });

  it("re-keys all answers of one person together, so that the ranking still knows one person", () => {
    const s = revealed({ records });
    const before = rankPoint(rankingInputOf(s.tables));
    s.run(s.facilitator, "workshops.anonymiseNow", {});
    const ballotIds = (kind: "dot" | "rating" | "estimate" | "closingRating") =>
      [...s.tables.all(kind)].map(({ participantId }) => participantId);
    expect(new Set(ballotIds("dot"))).toEqual(new Set(ballotIds("rating")));
    expect(ballotIds("estimate")).toEqual(ballotIds("closingRating"));
    expect(ballotIds("dot")).toContain(ballotIds("estimate")[0]);
    const after = rankPoint(rankingInputOf(s.tables));
    expect(after.ranking.map(({ id, dots, supporters, rank }) => ({ id, dots, supporters, rank }))).toEqual(
      before.ranking.map(({ id, dots, supporters, rank }) => ({ id, dots, supporters, rank })),
    );
    expect(after.contributors).toBe(6);
  });

  it("levels times and renumbers cards at random", () => {
    const s = revealed({ records, workshop: { phaseTimes: { collect: { startedAt: START - 50, usedMs: 0 } } } });
    s.run(s.facilitator, "workshops.anonymiseNow", {});
    const cards = [...s.tables.all("touchpoint")];
    expect(new Set(cards.flatMap(({ createdAt, updatedAt }) => [createdAt, updatedAt]))).toEqual(new Set([START - 50]));
    expect(cards.map(({ seq }) => seq).sort()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(cards.map(({ seq }) => seq)).not.toEqual([1, 2, 3, 4, 5, 6]);
    expect(new Set([...s.tables.all("idea")].map(({ createdAt }) => createdAt))).toEqual(new Set([START]));
  });

  it("lets the result stand, and still takes its resamples", () => {
    const s = revealed({ records });
    const before = latestSnapshot(s.tables);
    s.run(s.facilitator, "workshops.anonymiseNow", {});
    const after = latestSnapshot(s.tables);
    expect(after?.result).toEqual(before?.result);
    expect(after?.inputHash).toBe(inputHashOf(rankingInputOf(s.tables)));
    expect([...s.tables.all("resultSnapshot")]).toHaveLength(1);
  });

  it("closes an open tie-break vote, in which people could no longer be told apart", () => {
    const s = revealed({
      records: [...records, dotsOf(1, 2, 1, 2)],
      workshop: { tieBreak: { momentIds: [momentId(2), momentId(3)], open: true, result: null } },
    });
    s.run(s.facilitator, "workshops.anonymiseNow", {});
    expect(s.tables.workshop().tieBreak).toMatchObject({ open: false });
  });

  it("catches at the close what has come since", () => {
    const s = revealed({ records: records.filter(([kind]) => kind !== "closingRating") });
    s.run(s.facilitator, "workshops.anonymiseNow", {});
    for (const to of ["ideate", "plan", "commit"] as const) move(s, to);
    s.run(s.participants[0] ?? s.system, "closingRatings.set", { value: 5 });
    expect(mentions(everything(s, BALLOT_KINDS))).toEqual([personId(1)]);
    const first = s.tables.workshop().erasedAt ?? 0;
    move(s, "closed");
    expect(mentions(everything(s, BALLOT_KINDS))).toEqual([]);
    expect(s.tables.workshop().erasedAt).toBeGreaterThan(first);
  });

  it("tells everybody which answers can no longer be given", () => {
    const s = revealed({ records });
    const closedOf = () =>
      [
        deriveFor(s.tables, "estimateSummary", uuid("action"), { surface: "phone" }),
        deriveFor(s.tables, "estimateSummary", uuid("action 2"), { surface: "phone" }),
        deriveFor(s.tables, "closingSummary", "all", { surface: "phone" }),
      ].map((summary) => summary && "closed" in summary && summary.closed);
    for (const to of ["ideate", "plan", "commit"] as const) move(s, to);
    expect(closedOf()).toEqual([false, false, false]);
    expect(s.run(s.facilitator, "workshops.anonymiseNow", {}).touched()).toBe("*");
    expect(closedOf()).toEqual([true, false, true]);
  });

  it("[A:workshops.anonymiseNow] is refused in a named workshop and a second time", () => {
    const named = revealed({ workshop: { anonymity: "named" } });
    expect(named.refusal(named.facilitator, "workshops.anonymiseNow", {})).toBe("named_workshop");
    const s = revealed();
    s.run(s.facilitator, "workshops.anonymiseNow", {});
    expect(s.refusal(s.coFacilitator, "workshops.anonymiseNow", {})).toBe("anonymised");
  });
});
