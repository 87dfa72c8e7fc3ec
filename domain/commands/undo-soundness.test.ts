import { describe, expect, it } from "vitest";
import type { Kind, RecordOf } from "../records";
import { momentOf, refusalOf, scenario, touchpointOf, uuid } from "../scenario";
import { dotsOf, momentId } from "./ballots.testing";
import { refuseUnlessSound } from "./undo-soundness";

const refused = (records: (readonly [Kind, RecordOf<Kind>])[], kind: Kind, id: string, before: RecordOf<Kind> | null) =>
  refusalOf(() => refuseUnlessSound(scenario({ phase: "vote", records }).tables, [{ kind, id, before, after: null }]));

describe("records put back", () => {
  it("[I4] point at what is there", () => {
    const [, card] = touchpointOf(1, { momentId: momentId(1) });
    expect(refused([], "touchpoint", card.id, card)).toBe("changed_since");
    expect(refused([momentOf(1)], "touchpoint", card.id, card)).toBeUndefined();
  });

  it("[I4] are merged only into a moment that is not merged itself", () => {
    const [, moment] = momentOf(1, { mergedInto: momentId(2) });
    expect(refused([momentOf(2, { mergedInto: momentId(3) }), momentOf(3)], "moment", moment.id, moment)).toBe(
      "changed_since",
    );
    expect(refused([momentOf(2)], "moment", moment.id, moment)).toBeUndefined();
  });

  it.each([
    ["touchpoint", touchpointOf(1, { momentId: momentId(1) })],
    ["moment", momentOf(2, { mergedInto: momentId(1) })],
    ["dot", dotsOf(1, 1, 1)],
    [
      "rating",
      ["rating", { participantId: "p", momentId: momentId(1), importance: 1, satisfaction: null, experience: null }],
    ],
  ] as const)("[I4] are not taken away from under a %s", (_, record) => {
    expect(refused([record as readonly [Kind, RecordOf<Kind>]], "moment", momentId(1), null)).toBe("changed_since");
    expect(refused([record as readonly [Kind, RecordOf<Kind>]], "moment", momentId(9), null)).toBeUndefined();
  });

  it("[I1] leave nobody over budget or cap", () => {
    const [, dot] = dotsOf(1, 1, 3);
    expect(refused([momentOf(1), momentOf(2), dotsOf(1, 1, 3), dotsOf(1, 2, 3)], "dot", "x", dot)).toBe("over_budget");
    expect(
      refused(
        [momentOf(1), momentOf(2, { mergedInto: momentId(1) }), dotsOf(1, 1, 3), dotsOf(1, 2, 1)],
        "dot",
        "x",
        dot,
      ),
    ).toBe("over_cap");
    expect(refused([momentOf(1), momentOf(2), dotsOf(1, 1, 3), dotsOf(2, 2, 3)], "dot", "x", dot)).toBeUndefined();
  });

  it("keep references of actions and ideas", () => {
    const idea = {
      id: uuid("idea"),
      participantId: null,
      momentId: momentId(1),
      kind: "add_enhancer",
      text: "x",
      cardId: null,
      basedOnIdeaId: uuid("gone"),
      ticked: true,
      hiddenAt: null,
      seq: 1,
      createdAt: 1,
    } as const;
    expect(refused([momentOf(1)], "idea", idea.id, idea)).toBe("changed_since");
    expect(refused([momentOf(1)], "idea", idea.id, { ...idea, basedOnIdeaId: null })).toBeUndefined();
  });
});
