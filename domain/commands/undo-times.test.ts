import { describe, expect, it } from "vitest";
import { STATES, type WorkshopState } from "../phases";
import type { Kind, RecordOf } from "../records";
import { momentOf, refusalOf, touchpointOf } from "../scenario";
import type { Undoable } from "./rule";
import { refuseOutOfTime } from "./undo-times";

type Change = Undoable["changes"][number];
const open = (change: Pick<Change, "kind" | "before" | "after">): WorkshopState[] =>
  STATES.filter((phase) => refusalOf(() => refuseOutOfTime(phase, { id: "x", ...change })) === undefined);
const between = (from: WorkshopState, to: WorkshopState) => STATES.slice(STATES.indexOf(from), STATES.indexOf(to) + 1);

describe("when a step can be taken back", () => {
  const [, card] = touchpointOf(1);
  const [, moment] = momentOf(1);

  it.each([
    ["an edited card", "touchpoint", card, { ...card, text: "Other" }, between("collect", "cluster")],
    ["a new card", "touchpoint", null, card, between("collect", "collect")],
    ["a deleted card", "touchpoint", card, null, between("collect", "collect")],
    ["a hidden card", "touchpoint", card, { ...card, hiddenAt: 1 }, [...STATES]],
    ["a new moment", "moment", null, moment, between("cluster", "cluster")],
    ["a renamed moment", "moment", moment, { ...moment, title: "Other" }, between("cluster", "plan")],
    ["a merge", "moment", moment, { ...moment, mergedInto: "m" }, between("cluster", "reveal")],
    ["a dot", "dot", null, { voteRound: 1, participantId: "p", momentId: "m", dots: 1 }, between("vote", "vote")],
    ["somebody's coming", "participant", null, { id: "p" } as RecordOf<"participant">, []],
  ] as const)("%s", (_, kind, before, after, phases) => {
    expect(open({ kind: kind as Kind, before, after })).toEqual(phases);
  });
});
