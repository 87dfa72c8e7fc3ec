import { describe, expect, it } from "vitest";
import { Draft } from "../draft";
import type { IndexedKind, IndexOf, NumberedKind } from "../indexes";
import type { WorkshopState } from "../phases";
import type { Kind, RecordOf } from "../records";
import { actionOf, evidenceOf, momentOf, START, scenario, touchpointOf, uuid } from "../scenario";
import { estimateId, ratingId, type StateReader, type Tables } from "../state";
import { changesFor } from "../view/changes";
import type { Viewer } from "../view/viewer";
import { type CommandName, commandNamed } from "./commands";
import { execute } from "./execute";
import type { Actor, Command, Undoable } from "./rule";

/** Counts every record a reader hands out, and every question it answers. */
class Counted implements StateReader {
  reads = 0;
  constructor(readonly base: Tables) {}
  workshop = () => this.base.workshop();
  get<K extends Kind>(kind: K, id: string) {
    this.reads += 1;
    return this.base.get(kind, id);
  }
  *all<K extends Kind>(kind: K) {
    for (const record of this.base.all(kind)) {
      this.reads += 1;
      yield record;
    }
  }
  count(kind: Kind) {
    this.reads += 1;
    return this.base.count(kind);
  }
  where<K extends IndexedKind>(kind: K, index: IndexOf<K>, key: string) {
    const found = this.base.where(kind, index, key);
    this.reads += 1 + found.length;
    return found;
  }
  countWhere<K extends IndexedKind>(kind: K, index: IndexOf<K>, key: string) {
    this.reads += 1;
    return this.base.countWhere(kind, index, key);
  }
  last<K extends NumberedKind>(kind: K, isLeftOut: (id: string) => boolean = () => false) {
    return this.base.last(kind, (id) => {
      this.reads += 1;
      return isLeftOut(id);
    });
  }
}

const moment = (n: number) => uuid(`moment ${n}`);
const card = (n: number) => uuid(`touchpoint ${n}`);
const person = (n: number) => uuid(`participant ${n}`);
const named = (noun: string, n: number) => uuid(`${noun} ${n}`);
const new_ = uuid("new");

/** As many people as moments; what lies on each moment and belongs to each person is the same in every size. */
function* recordsOf(size: number): Iterable<readonly [Kind, RecordOf<Kind>]> {
  for (let n = 1; n <= size; n += 1) {
    yield momentOf(n);
    const [momentId, participantId] = [moment(n), person(n)];
    for (const place of [0, 1, 2, 3])
      yield touchpointOf(4 * n + place, { momentId, participantId: person(1 + ((n + place) % size)) });
    for (const step of [0, 1, 2]) {
      const other = moment(1 + ((n + step) % size));
      yield ["dot", { voteRound: 1, participantId, momentId: other, dots: 1 }];
      yield ["rating", { participantId, momentId: other, importance: 3, satisfaction: 2, experience: null }];
      yield ["estimate", { participantId, actionId: named("action", 1 + ((n + step) % size)), effect: 3, effort: 2 }];
    }
    const text = `Text ${n}`;
    yield evidenceOf(n, { participantId, touchpointId: card(4 * n) });
    yield [
      "suggestion",
      { ...given(n), kind: "misfit", momentId, touchpointIds: [card(4 * n)], text: null, outcome: "open" },
    ];
    yield [
      "idea",
      {
        ...given(n, "idea"),
        momentId,
        kind: "raise_standard",
        text,
        cardId: null,
        basedOnIdeaId: null,
        ticked: true,
        hiddenAt: null,
        seq: n,
        createdAt: START,
      },
    ];
    yield ["parkingLotItem", { ...given(n, "parking"), text, phase: "collect", outcome: "open", seq: n }];
    yield ["closingRating", { participantId, value: 1 + (n % 5) }];
    yield actionOf(n, { momentId, ideaIds: [named("idea", n)], proposedBy: participantId });
    yield ["resultSnapshot", { id: named("snapshot", n), at: n, complete: true } as RecordOf<"resultSnapshot">];
  }
}

const given = (n: number, noun = "suggestion") => ({ id: named(noun, n), participantId: person(n) });
const VIEWERS: Viewer[] = [
  { surface: "cockpit" },
  { surface: "phone" },
  { surface: "screen" },
  { surface: "phone", participantId: person(3) },
];

const renamed: Undoable["changes"] = [
  { kind: "moment", id: moment(3), before: { ...momentOf(3)[1], title: "Before" }, after: momentOf(3)[1] },
];
const unhidden: Undoable["changes"] = [
  { kind: "moment", id: moment(3), before: { ...momentOf(3)[1], hiddenAt: START }, after: momentOf(3)[1] },
];

/** Records read by a command and by working out what everybody is told of it, the indexes standing already. */
function readsOf(
  size: number,
  phase: WorkshopState,
  role: Actor["role"],
  name: CommandName,
  args: object,
  changes = renamed,
) {
  const config = { dotBudget: 5, maxDotsPerMoment: 3 };
  const s = scenario({ phase, participants: size, config, records: recordsOf(size), workshop: { round: 2 } });
  const actor = ([...s.participants.slice(2, 3), s.facilitator, s.system] as Actor[]).find((who) => who.role === role);
  if (!actor) throw new Error(role);
  const run = () => {
    const counted = new Counted(s.tables);
    const draft = new Draft(counted, { now: START, seed: "s", lastUndoable: () => ({ version: 2, changes }) });
    execute<unknown>(draft, actor, commandNamed(name) as Command<unknown>, args);
    const writes = draft.writes();
    const touched = draft.touched();
    expect(touched, name).not.toBe("*");
    s.tables.apply(writes);
    for (const viewer of VIEWERS) changesFor(counted, touched === "*" ? [] : touched, viewer);
    s.tables.apply(writes.map(({ before, ...write }) => ({ ...write, record: before ?? null, before })));
    return counted.reads;
  };
  run();
  return run();
}

const answer = { importance: 4, satisfaction: 1, experience: null };
const CASES: [WorkshopState, Actor["role"], CommandName, object, Undoable["changes"]?][] = [
  ["vote", "participant", "dots.set", { momentId: moment(4), dots: 2 }],
  ["rate", "participant", "ratings.set", { momentId: moment(4), ...answer }],
  ["collect", "system", "participants.join", { id: new_, displayName: "Somebody", secretHash: "0".repeat(64) }],
  ["collect", "participant", "participants.setDone", { done: true }],
  ["collect", "participant", "participants.rename", { participantId: person(3), displayName: "Other" }],
  ["collect", "participant", "touchpoints.add", { id: new_, text: "Key", stage: "fmot" }],
  ["collect", "facilitator", "touchpoints.addStarter", { id: new_, text: "Key", stage: "fmot" }],
  ["collect", "participant", "touchpoints.remove", { id: card(8) }],
  ["collect", "facilitator", "touchpoints.move", { id: card(9), stage: "zmot" }],
  ["collect", "facilitator", "touchpoints.hide", { id: card(9) }],
  [
    "collect",
    "participant",
    "evidence.add",
    { id: new_, kind: "complaint", sentiment: 0, text: "x", touchpointId: card(8) },
  ],
  ["collect", "participant", "participants.withdraw", { cards: "delete" }],
  ["collect", "facilitator", "participants.remove", { participantId: person(3) }],
  ["collect", "facilitator", "participants.resetName", { participantId: person(3) }],
  ["cluster", "facilitator", "moments.create", { id: new_, title: "New", touchpointIds: [card(9), card(10)] }],
  [
    "cluster",
    "facilitator",
    "moments.assign",
    { momentId: moment(5), touchpointIds: [card(9), card(10), card(11), card(12)] },
  ],
  ["cluster", "facilitator", "moments.rename", { momentId: moment(5), title: "New" }],
  ["cluster", "participant", "suggestions.add", { id: new_, kind: "misfit", touchpointIds: [card(9)] }],
  ["cluster", "facilitator", "suggestions.resolve", { id: named("suggestion", 5), outcome: "accepted" }],
  ["vote", "facilitator", "moments.merge", { momentId: moment(5), into: moment(9) }],
  ["vote", "facilitator", "moments.hide", { momentId: moment(5) }],
  ["cluster", "facilitator", "run.undo", {}],
  ["vote", "facilitator", "run.undo", {}, unhidden],
  ["ideate", "participant", "ideas.add", { id: new_, momentId: moment(5), kind: "raise_standard", text: "x" }],
  ["ideate", "participant", "ideas.remove", { id: named("idea", 3) }],
  ["plan", "participant", "actions.estimate", { actionId: named("action", 5), effect: 3, effort: 3 }],
  ["plan", "participant", "actions.propose", { id: new_, momentId: moment(5), title: "Do" }],
  ["plan", "facilitator", "actions.remove", { id: named("action", 5) }],
  ["plan", "facilitator", "parking.makeAction", { id: named("parking", 5), actionId: new_, momentId: moment(5) }],
  ["plan", "facilitator", "moments.unconfirm", { momentId: moment(5) }],
  ["commit", "participant", "closingRatings.set", { value: 5 }],
  ["commit", "participant", "parking.add", { id: new_, text: "Later" }],
];

describe("the work of a command and of its delivery", () => {
  it.each(CASES)("does not grow with the workshop: %s, %s, %s", (phase, role, name, args, changes) => {
    expect(readsOf(200, phase, role, name, args, changes)).toBe(readsOf(20, phase, role, name, args, changes));
  });

  it("is counted: whoever looks at everything is seen", () => {
    const { tables } = scenario({ records: recordsOf(20) });
    const counted = new Counted(tables);
    expect([...counted.all("moment")]).toHaveLength(20);
    counted.where("dot", "owner", person(1));
    counted.get("rating", ratingId(person(1), moment(1)));
    counted.get("estimate", estimateId(person(1), named("action", 1)));
    expect(counted.reads).toBe(20 + 4 + 2);
  });
});
