import { describe, expect, it } from "vitest";
import { momentOf, scenario, touchpointOf, uuid } from "../scenario";
import { momentId } from "./ballots.testing";

describe("the spotlight", () => {
  it("[A:run.setSpotlight] shows what all may see, and goes out by one tap", () => {
    const s = scenario({ phase: "vote", records: [momentOf(1)] });
    const target = { kind: "moment", id: momentId(1) } as const;
    s.run(s.facilitator, "run.setSpotlight", target);
    expect(s.tables.workshop().spotlight).toEqual(target);
    s.run(s.coFacilitator, "run.clearSpotlight", {});
    expect(s.tables.workshop().spotlight).toBeNull();
  });

  it.each([
    ["a card of the silent round", "collect", "touchpoint", touchpointOf(1, { displayOrder: null })],
    ["a hidden card", "vote", "touchpoint", touchpointOf(1, { hiddenAt: 1 })],
    ["a starter before the cards", "frame", "touchpoint", touchpointOf(1, { source: "template" })],
    ["a hidden moment", "vote", "moment", momentOf(1, { hiddenAt: 1 })],
    ["a moment before bundling", "collect", "moment", momentOf(1)],
    ["a moment that is not there", "vote", "moment", momentOf(2)],
  ] as const)("[A:run.setSpotlight] never shows %s", (_, phase, kind, record) => {
    const s = scenario({ phase, records: [record] });
    expect(s.refusal(s.facilitator, "run.setSpotlight", { kind, id: uuid(`${kind} 1`) })).toBe("not_found");
  });

  it("shows ideas from ideate on and actions from plan on", () => {
    const idea = {
      id: uuid("idea 1"),
      participantId: null,
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
    const s = scenario({ phase: "ideate", records: [["idea", idea]] });
    expect(s.refusal(s.facilitator, "run.setSpotlight", { kind: "idea", id: idea.id })).toBeUndefined();
    expect(s.refusal(s.facilitator, "run.setSpotlight", { kind: "action", id: idea.id })).toBe("not_found");
    expect(s.refusal(s.participants[0] ?? s.system, "run.setSpotlight", { kind: "idea", id: idea.id })).toBe(
      "forbidden",
    );
  });
});
