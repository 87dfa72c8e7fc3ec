import { describe, expect, it } from "vitest";
import { scenario, touchpointOf } from "../scenario";
import { changesFor } from "./changes";
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

  it("gets back all that a card has, however unusual, though a usual one is sent as little more than its text", () => {
    const usual = { stage: "smot", period: "at", displayOrder: 0.25 } as const;
    const place = { stage: "umot", period: "before", periodOverride: true, displayOrder: null } as const;
    const rest = { channel: "web", momentId: "m", source: "template", adopted: false } as const;
    for (const given of [usual, { ...place, ...rest }]) {
      const [, card] = touchpointOf(1, given);
      const { tables } = scenario({ phase: "collect", records: [["touchpoint", card]] });
      const [[kind, id, view] = []] = changesFor(tables, [["touchpoint", card.id]], { surface: "cockpit" }).put;
      expect(kind === "touchpoint" && hydrate(kind, view as object, undefined, id)).toMatchObject({
        ...{ id: card.id, text: card.text, periodOverride: false, channel: null, momentId: null },
        ...{ source: "participant", adopted: true, ...given },
      });
      if (given === usual) expect(view).toEqual({ text: card.text, stage: "smot", displayOrder: 0.25 });
    }
  });

  it("tells facilitators when a workshop was made: without a date it is the day everything counts from", () => {
    const { tables } = scenario({ phase: "plan", workshop: { startsAt: null } });
    const { id, createdAt } = tables.workshop();
    const seenOn = (surface: "cockpit" | "phone") =>
      hydrate("workshop", project(tables, "workshop", id, { surface }) ?? {}, undefined).createdAt;
    expect(createdAt).toBeGreaterThan(0);
    expect(seenOn("cockpit")).toBe(createdAt);
    expect(seenOn("phone")).toBe(0);
  });

  it("has an id only where the kind has one", () => {
    const dot = { voteRound: 1, participantId: "p", momentId: "m", dots: 2 };
    expect(hydrate("dot", dot, "p", "1:p:m")).toEqual(dot);
    expect(hydrate("moment", { title: "Arrival" }, undefined, "m")).toMatchObject({ id: "m", title: "Arrival" });
  });

  it("keeps hidden cards hidden", () => {
    const [, card] = touchpointOf(1, { hiddenAt: 5 });
    const { tables } = scenario({ phase: "collect", records: [["touchpoint", card]] });
    expect(
      hydrate("touchpoint", project(tables, "touchpoint", card.id, { surface: "cockpit" }) ?? {}, undefined).hiddenAt,
    ).not.toBeNull();
  });
});
