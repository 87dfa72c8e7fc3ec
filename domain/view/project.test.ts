import { describe, expect, it } from "vitest";
import { PHASES, STATES, stateIndex, type WorkshopState } from "../phases";
import type { Kind, RecordOf } from "../records";
import { momentOf, START, scenario, touchpointOf, uuid } from "../scenario";
import { changesFor, ownSnapshot, snapshotFor } from "./changes";
import { project } from "./project";
import type { Viewer } from "./viewer";

const ANNA = uuid("participant 1");
const BEN = uuid("participant 2");
const FRONT_DESK = uuid("in the room");
const MOMENT = momentOf(1, { title: "CANARY-moment" })[1];

/** Every secret is a number or word found nowhere else. */
const SECRETS = {
  ballotOfAnna: 4,
  hash: "canary-hash",
  reRating: "canary-rater",
};

const RECORDS: (readonly [Kind, RecordOf<Kind>])[] = [
  touchpointOf(1, {
    text: "CANARY-silent",
    participantId: ANNA,
    displayOrder: null,
    seq: 777_001,
    createdAt: 777_002,
    updatedAt: 777_003,
  }),
  touchpointOf(2, { text: "CANARY-public", participantId: ANNA, seq: 777_004, createdAt: 777_005, updatedAt: 777_006 }),
  touchpointOf(3, { text: "CANARY-hidden", participantId: ANNA, hiddenAt: 777_007 }),
  ["moment", { ...MOMENT, confirmedAsTruth: true, departureReason: "CANARY-reason", scene: "CANARY-scene" }],
  ["dot", { voteRound: 1, participantId: ANNA, momentId: MOMENT.id, dots: SECRETS.ballotOfAnna }],
  ["rating", { participantId: ANNA, momentId: MOMENT.id, importance: 5, satisfaction: 1, experience: "detractor" }],
  ["estimate", { participantId: ANNA, actionId: uuid("action"), effect: 5, effort: 1 }],
  ["closingRating", { participantId: ANNA, value: 2 }],
  ["reRating", { checkInId: "c", momentId: MOMENT.id, raterId: SECRETS.reRating, satisfaction: 3 }],
  [
    "participant",
    {
      id: FRONT_DESK,
      displayName: "Front desk",
      kind: "in_room",
      secretHash: null,
      joinSeq: 9,
      joinedInPhase: "lobby",
      status: "active",
      nameResetAt: null,
      done: [],
      createdAt: START,
    },
  ],
  ["dot", { voteRound: 1, participantId: FRONT_DESK, momentId: MOMENT.id, dots: 1 }],
];

const at = (phase: WorkshopState, workshop = {}) => scenario({ phase, workshop, records: RECORDS }).tables;
const VIEWERS: Viewer[] = [
  { surface: "cockpit" },
  { surface: "phone" },
  { surface: "phone", participantId: BEN },
  { surface: "screen" },
  { surface: "review" },
];
const everythingFor = (phase: WorkshopState, viewer: Viewer, workshop = {}) => {
  const tables = at(phase, workshop);
  return JSON.stringify([...snapshotFor(tables, viewer), ...ownSnapshot(tables, viewer)]);
};

it("[I3] hides the tie-break vote again with all totals when the group moves back", () => {
  const tieBreak = { momentIds: [MOMENT.id, "other"], open: false, result: { [MOMENT.id]: 777, other: 3 } };
  for (const viewer of VIEWERS) {
    expect(everythingFor("rate", viewer, { tieBreak })).not.toContain("777");
    expect(everythingFor("reveal", viewer, { tieBreak })).toContain("777");
  }
});

describe("what nobody ever sees of others (I3, I13)", () => {
  it("ballots, secrets, raters, and times, order and author of anonymous cards, in no phase and on no surface", () => {
    for (const phase of STATES) {
      for (const viewer of VIEWERS) {
        const bytes = everythingFor(phase, viewer);
        for (const secret of [
          "777",
          "secretHash",
          "joinSeq",
          SECRETS.reRating,
          '"seq"',
          'createdAt":7',
          `${ANNA}","momentId`,
          "authorId",
        ]) {
          expect(bytes.includes(secret), `${secret} in ${phase} for ${viewer.surface}`).toBe(false);
        }
        expect(bytes).not.toContain(`1:${ANNA}:${MOMENT.id}`);
      }
    }
  });

  it("cards of the silent round: only their author, and the facilitator without a name", () => {
    for (const viewer of VIEWERS.filter(({ surface }) => surface !== "cockpit")) {
      expect(everythingFor("collect", viewer)).not.toContain("CANARY-silent");
    }
    expect(everythingFor("collect", { surface: "phone", participantId: ANNA })).toContain("CANARY-silent");
    const cockpit = everythingFor("collect", { surface: "cockpit" }, { anonymity: "named" });
    expect(cockpit).toContain("CANARY-silent");
    const silent = project(at("collect", { anonymity: "named" }), "touchpoint", uuid("touchpoint 1"), {
      surface: "cockpit",
    });
    expect(silent).not.toHaveProperty("authorId");
  });

  it("cards hidden by moderation: only the facilitator and their author", () => {
    for (const viewer of VIEWERS.filter(({ surface }) => surface !== "cockpit")) {
      expect(everythingFor("cluster", viewer)).not.toContain("CANARY-hidden");
    }
    expect(everythingFor("cluster", { surface: "cockpit" })).toContain("CANARY-hidden");
  });
});

describe("what is told when (I3)", () => {
  it("keeps the shortlist until `rate`, and decisions until the reveal", () => {
    for (const phase of PHASES) {
      const bytes = everythingFor(phase, { surface: "cockpit" });
      expect(bytes.includes("shortlisted"), phase).toBe(stateIndex(phase) >= stateIndex("rate"));
      expect(bytes.includes("CANARY-reason"), phase).toBe(stateIndex(phase) >= stateIndex("reveal"));
      expect(bytes.includes("CANARY-scene"), phase).toBe(stateIndex(phase) >= stateIndex("reveal"));
    }
  });

  it("shows moments to the room from `cluster` on", () => {
    expect(everythingFor("collect", { surface: "phone" })).not.toContain("CANARY-moment");
    expect(everythingFor("cluster", { surface: "phone" })).toContain("CANARY-moment");
  });

  it("shows names on the big screen in the lobby only, and never beside content", () => {
    expect(everythingFor("lobby", { surface: "screen" })).toContain("Person 1");
    expect(everythingFor("collect", { surface: "screen" })).not.toContain("Person 1");
    expect(everythingFor("cluster", { surface: "screen" }, { anonymity: "named" })).not.toContain("authorId");
    expect(everythingFor("cluster", { surface: "phone" }, { anonymity: "named" })).toContain(`"authorId":"${ANNA}"`);
  });

  it("gives everybody their own ballot, and the facilitator that of people without a device", () => {
    const own = project(at("vote"), "dot", `1:${ANNA}:${MOMENT.id}`, { surface: "phone", participantId: ANNA });
    expect(own).toMatchObject({ dots: SECRETS.ballotOfAnna });
    expect(project(at("vote"), "dot", `1:${FRONT_DESK}:${MOMENT.id}`, { surface: "cockpit" })).toMatchObject({
      dots: 1,
    });
    expect(
      project(at("vote"), "dot", `1:${FRONT_DESK}:${MOMENT.id}`, { surface: "phone", participantId: BEN }),
    ).toBeUndefined();
  });

  it("hides removed people and their names", () => {
    const { tables } = scenario({ phase: "lobby" });
    const person = tables.get("participant", ANNA);
    if (person) tables.set("participant", ANNA, { ...person, status: "removed" });
    expect(project(tables, "participant", ANNA, { surface: "phone" })).toBeUndefined();
  });

  it("tells of a name replaced by the facilitator only whom it was taken from", () => {
    const { tables } = scenario({ phase: "lobby" });
    const person = tables.get("participant", ANNA);
    if (person) tables.set("participant", ANNA, { ...person, nameResetAt: START });
    const told = [...VIEWERS, { surface: "phone", participantId: ANNA } as const].filter((viewer) =>
      JSON.stringify([...snapshotFor(tables, viewer), ...ownSnapshot(tables, viewer)]).includes("nameResetAt"),
    );
    expect(told).toEqual([{ surface: "phone", participantId: ANNA }]);
  });

  it("tells who should be in the room, and who may approve spending, to facilitators alone", () => {
    const room = { peopleExpected: 471, frontLineExpected: 472, approvers: "CANARY-approver" };
    for (const phase of STATES)
      for (const viewer of VIEWERS) {
        const bytes = everythingFor(phase, viewer, room);
        for (const said of ["471", "472", "CANARY-approver", "frontLine"])
          expect(bytes.includes(said), `${said} in ${phase} for ${viewer.surface}`).toBe(viewer.surface === "cockpit");
      }
  });

  it("keeps the join code from reviewers, and who moved on from participants", () => {
    expect(everythingFor("plan", { surface: "review" })).not.toContain("ABCD2345");
    expect(everythingFor("plan", { surface: "phone" })).not.toContain("phaseMovedBy");
    expect(everythingFor("plan", { surface: "cockpit" })).toContain("phaseMovedBy");
  });
});

describe("what a moment of sending tells (T4)", () => {
  const touchedBy = (name: "dots" | "silent card" | "done") =>
    ({
      dots: [["dot", `1:${ANNA}:${MOMENT.id}`, ANNA] as const],
      "silent card": [["touchpoint", uuid("touchpoint 1"), ANNA] as const],
      done: [["participant", ANNA, ANNA, 1] as const, ["progress", "now"] as const],
    })[name];

  it("is nothing to others, when a ballot, a silent card or readiness changes", () => {
    for (const name of ["dots", "silent card", "done"] as const) {
      const viewers = VIEWERS.filter(({ surface }) => surface !== "cockpit" || name !== "silent card");
      for (const viewer of viewers)
        expect(changesFor(at("collect"), touchedBy(name), viewer), name).toEqual({ put: [], del: [] });
    }
  });

  it("is nothing to others either when a silent card is taken back, but its author and the facilitator are told", () => {
    const { tables } = scenario({ phase: "collect" });
    const gone = [["touchpoint", uuid("gone"), ANNA] as const];
    expect(changesFor(tables, gone, { surface: "phone", participantId: BEN })).toEqual({ put: [], del: [] });
    expect(changesFor(tables, gone, { surface: "phone", participantId: ANNA }).del).toEqual([
      ["touchpoint", uuid("gone")],
    ]);
    expect(changesFor(tables, gone, { surface: "cockpit" }).del).toHaveLength(1);
    const open = scenario({ phase: "collect", workshop: { round: 2 } }).tables;
    expect(changesFor(open, gone, { surface: "phone", participantId: BEN }).del).toHaveLength(1);
  });
});
