import { describe, expect, it } from "vitest";
import { scenario, touchpointOf } from "../scenario";
import { hydrate } from "./hydrate";
import { project } from "./project";

describe("a view made a record again", () => {
  it("knows its own person and nothing of others", () => {
    const [, card] = touchpointOf(1, { participantId: "me", seq: 12, createdAt: 99 });
    const { tables } = scenario({ phase: "collect", records: [["touchpoint", card]] });
    const own = hydrate(
      "touchpoint",
      project(tables, "touchpoint", card.id, { surface: "phone", participantId: "me" }) ?? {},
      "me",
    );
    expect(own).toMatchObject({ id: card.id, text: card.text, participantId: "me", seq: 0, createdAt: 0 });
    const foreign = hydrate("touchpoint", project(tables, "touchpoint", card.id, { surface: "phone" }) ?? {}, "other");
    expect(foreign.participantId).toBeNull();
  });

  it("carries the author's id only where the view had one", () => {
    const [, card] = touchpointOf(1, { participantId: "p" });
    const { tables } = scenario({
      phase: "collect",
      workshop: { anonymity: "named" },
      records: [["touchpoint", card]],
    });
    expect(
      hydrate("touchpoint", project(tables, "touchpoint", card.id, { surface: "phone" }) ?? {}, "me").participantId,
    ).toBe("p");
  });

  it("keeps hidden cards hidden", () => {
    const [, card] = touchpointOf(1, { hiddenAt: 5 });
    const { tables } = scenario({ phase: "collect", records: [["touchpoint", card]] });
    expect(
      hydrate("touchpoint", project(tables, "touchpoint", card.id, { surface: "cockpit" }) ?? {}, undefined).hiddenAt,
    ).not.toBeNull();
  });
});
