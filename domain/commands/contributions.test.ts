import { describe, expect, it } from "vitest";
import { Draft } from "../draft";
import { actionOf, evidenceOf, scenario, touchpointOf, uuid } from "../scenario";
import { momentId, personId } from "./ballots.testing";
import { deleteContributions, disown } from "./contributions";

const ideaOf = (n: number, basedOnIdeaId: string | null) =>
  [
    "idea",
    {
      id: uuid(`idea ${n}`),
      participantId: personId(n),
      momentId: momentId(1),
      kind: "add_enhancer",
      text: "x",
      cardId: null,
      basedOnIdeaId,
      ticked: true,
      hiddenAt: null,
      seq: n,
      createdAt: 1,
    },
  ] as const;
const card = uuid("touchpoint 1");
const s = scenario({
  phase: "plan",
  workshop: { spotlight: { kind: "touchpoint", id: card } },
  records: [
    touchpointOf(1, { participantId: personId(1) }),
    touchpointOf(2, { participantId: personId(2) }),
    ideaOf(1, null),
    ideaOf(2, uuid("idea 1")),
    evidenceOf(1, { touchpointId: card }),
    [
      "suggestion",
      {
        id: uuid("suggestion"),
        participantId: personId(2),
        kind: "merge",
        momentId: null,
        touchpointIds: [card, uuid("touchpoint 2")],
        text: null,
        outcome: "open",
      },
    ],
    [
      "parkingLotItem",
      { id: uuid("topic"), participantId: personId(1), text: "x", phase: "lobby", outcome: "open", seq: 1 },
    ],
    actionOf(1, {
      momentId: momentId(1),
      ideaIds: [uuid("idea 1"), uuid("idea 2")],
      proposedBy: personId(1),
    }),
  ],
});
const draftOf = () => new Draft(s.tables, { now: 1, seed: "x" });

describe("contributions of one person", () => {
  it("are kept without author, others' as they were", () => {
    const draft = draftOf();
    disown(draft, personId(1));
    expect(
      draft
        .writes()
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(["action", "idea", "parkingLotItem", "touchpoint"]);
    expect(draft.get("touchpoint", card)?.participantId).toBeNull();
    expect(draft.get("action", uuid("action 1"))?.proposedBy).toBeNull();
  });

  it("are deleted, and nothing of others points at them any more", () => {
    const draft = draftOf();
    deleteContributions(draft, personId(1));
    expect([
      draft.get("touchpoint", card),
      draft.get("idea", uuid("idea 1")),
      draft.get("parkingLotItem", uuid("topic")),
    ]).toEqual([undefined, undefined, undefined]);
    expect(draft.get("idea", uuid("idea 2"))?.basedOnIdeaId).toBeNull();
    expect(draft.get("evidence", uuid("evidence 1"))?.touchpointId).toBeNull();
    expect(draft.get("suggestion", uuid("suggestion"))?.touchpointIds).toEqual([uuid("touchpoint 2")]);
    expect(draft.get("action", uuid("action 1"))).toMatchObject({ ideaIds: [uuid("idea 2")], proposedBy: null });
    expect(draft.workshop().spotlight).toBeNull();
  });
});
