import { describe, expect, it } from "vitest";
import { dotsOf, momentId, move, personId, ratingOf } from "../commands/ballots.testing";
import { OWNED_KINDS } from "../indexes";
import type { Kind, RecordOf } from "../records";
import { actionOf, evidenceOf, momentOf, type Scenario, START, scenario, touchpointOf, uuid } from "../scenario";
import type { Viewer } from "../view/viewer";
import { toOwnData } from "./own-data";

type Row = readonly [Kind, RecordOf<Kind>];

/** One of each that a person can own, with texts that say whose they are. */
function givenBy(n: number): Row[] {
  const participantId = personId(n);
  const text = `said by ${n}`;
  return [
    touchpointOf(n, { participantId, text, momentId: momentId(1) }),
    evidenceOf(n, { participantId, text, momentId: momentId(1) }),
    dotsOf(n, 1, 2),
    ratingOf(n, 1, 4),
    ["closingRating", { participantId, value: 5 }],
    ["estimate", { participantId, actionId: uuid("action 9"), effect: 3, effort: 2 }],
    ["parkingLotItem", { id: uuid(`topic ${n}`), participantId, text, phase: "lobby", outcome: "open", seq: n }],
    [
      "suggestion",
      {
        ...{ id: uuid(`suggestion ${n}`), participantId, kind: "name", text, outcome: "open" },
        ...{ momentId: momentId(1), touchpointIds: [] },
      },
    ],
    [
      "idea",
      {
        ...{ id: uuid(`idea ${n}`), participantId, momentId: momentId(1), kind: "raise_standard", text },
        ...{ cardId: null, basedOnIdeaId: null, ticked: false, hiddenAt: null, seq: n, createdAt: START },
      },
    ],
    actionOf(n, { proposedBy: participantId, title: `proposed by ${n}` }),
    actionOf(10 + n, { owner: { participantId, name: `Guest ${n}` }, title: `taken by ${n}`, promisedAt: START }),
  ];
}

const room = (anonymity: "anonymous" | "named" = "anonymous") =>
  scenario({
    phase: "commit",
    workshop: { anonymity },
    records: [momentOf(1, { title: "Checking in" }), actionOf(9), ...givenBy(1), ...givenBy(2)],
  });
const phoneOf = (n: number): Viewer => ({ surface: "phone", participantId: personId(n) });
const dataOf = ({ tables }: Scenario, viewer: Viewer) => toOwnData(tables, viewer, START);

describe("[P11] the own data of a person", () => {
  it("holds everything they have given, of every kind there is, and nothing of anybody else", () => {
    const data = dataOf(room(), phoneOf(1));
    for (const kind of OWNED_KINDS) expect([kind, data.given[kind].length]).toEqual([kind, 1]);
    expect(data.given.touchpoint).toMatchObject([{ text: "said by 1", stage: "smot", moment: "Checking in" }]);
    expect(data.given.dot).toEqual([{ voteRound: 1, moment: "Checking in", dots: 2 }]);
    expect(data.given.estimate).toEqual([{ action: "Action 9", effect: 3, effort: 2 }]);
    expect(data.given.action).toEqual([{ moment: "Checking in", title: "proposed by 1" }]);
    expect(data.actions).toMatchObject([{ title: "taken by 1", moment: "Checking in" }]);
    expect(JSON.stringify(data)).not.toMatch(/by 2|Guest 2/);
  });

  it("carries no id of a person or a record, so that nothing can be joined to what others hold", () => {
    expect(JSON.stringify(dataOf(room(), phoneOf(1)))).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  });

  it("is the name and the actions taken once an anonymous workshop is closed", () => {
    const s = room();
    move(s, "closed");
    const data = dataOf(s, phoneOf(1));
    const kept = OWNED_KINDS.filter((kind) => data.given[kind].length > 0);
    expect(kept).toEqual(["participant"]);
    expect(data.actions).toMatchObject([{ title: "taken by 1" }]);
    expect(data.workshop).toMatchObject({ phase: "closed", erasedAt: expect.stringMatching(/^2026-03-02T/) });
  });

  it("keeps the cards of a named workshop after closing, but no ballot", () => {
    const s = room("named");
    move(s, "closed");
    const { given } = dataOf(s, phoneOf(1));
    expect(given.touchpoint).toMatchObject([{ text: "said by 1" }]);
    for (const kind of ["dot", "rating", "estimate", "closingRating"] as const) expect(given[kind]).toEqual([]);
  });

  it("is empty for whoever gives nothing: the cockpit and the big screen", () => {
    for (const surface of ["cockpit", "screen"] as const) {
      const { given, actions } = dataOf(room(), { surface });
      expect([...Object.values(given).flat(), ...actions]).toEqual([]);
    }
  });
});
