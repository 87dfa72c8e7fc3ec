import { describe, expect, it } from "vitest";
import { Draft } from "./draft";
import { momentOf, START, scenario, touchpointOf, uuid } from "./scenario";

const [, first] = momentOf(1);
const [, second] = momentOf(2);
const given = () => scenario({ records: [momentOf(1)] });
const draftOver = (tables: ReturnType<typeof given>["tables"]) => new Draft(tables, { now: START, seed: "s" });

describe("a draft", () => {
  it("shows what was put and leaves its base as it was", () => {
    const { tables } = given();
    const draft = draftOver(tables);
    draft.put("moment", first.id, { ...first, title: "Other" });
    draft.put("moment", second.id, second);
    expect([...draft.all("moment")].map(({ title }) => title).toSorted()).toEqual(["Moment 2", "Other"]);
    expect(tables.get("moment", first.id)?.title).toBe("Moment 1");
    draft.put("moment", first.id, null);
    expect(draft.get("moment", first.id)).toBeUndefined();
    expect([...draft.all("moment")]).toEqual([second]);
  });

  it("hands out each write once, with what was there before, and none for what came and went", () => {
    const { tables } = given();
    const draft = draftOver(tables);
    draft.put("moment", first.id, { ...first, title: "A" });
    draft.put("moment", first.id, { ...first, title: "B" });
    draft.put("moment", second.id, second);
    draft.put("moment", second.id, null);
    expect(draft.writes()).toEqual([{ kind: "moment", id: first.id, record: { ...first, title: "B" }, before: first }]);
  });

  it("lies over other drafts, as pending commands do", () => {
    const lower = draftOver(given().tables);
    lower.put("moment", second.id, second);
    const upper = new Draft(lower, { now: START, seed: "s" });
    upper.put("moment", second.id, { ...second, title: "Upper" });
    upper.setWorkshop({ title: "Upper" });
    expect([...upper.all("moment")].map(({ title }) => title).toSorted()).toEqual(["Moment 1", "Upper"]);
    expect(upper.workshop().title).toBe("Upper");
    expect(lower.workshop().title).toBe("Hotel");
  });

  it("touches what it puts, with its owner, and everything when told so", () => {
    const { tables, participants } = given();
    const draft = draftOver(tables);
    const participantId = participants[0]?.id ?? "";
    draft.put("dot", `1:${participantId}:${first.id}`, { voteRound: 1, participantId, momentId: first.id, dots: 1 });
    draft.touch("cardCounts", "all");
    expect(draft.touched()).toEqual([
      ["dot", `1:${participantId}:${first.id}`, participantId],
      ["cardCounts", "all"],
    ]);
    draft.touchAll();
    expect(draft.touched()).toBe("*");
  });

  it("tells only the person themselves that they have finished", () => {
    const { tables, participants } = given();
    const draft = draftOver(tables);
    const id = participants[0]?.id ?? "";
    const person = tables.get("participant", id);
    if (!person) throw new Error("no participant");
    draft.put("participant", id, { ...person, done: ["vote:1"] });
    expect(draft.touched()).toEqual([["participant", id, id, 1]]);
    draft.put("participant", id, { ...person, done: ["vote:1"], displayName: "New" });
    expect(draft.touched()).toEqual([["participant", id, id]]);
  });

  it("tells whose it was that a record belongs to nobody any more", () => {
    const { tables, participants } = given();
    const [, card] = touchpointOf(1, { participantId: participants[0]?.id ?? "" });
    tables.set("touchpoint", card.id, card);
    const draft = draftOver(tables);
    draft.put("touchpoint", card.id, { ...card, participantId: null });
    expect(draft.touched()).toEqual([["touchpoint", card.id, card.participantId]]);
  });

  it("draws the same ids from the same seed", () => {
    const { tables } = given();
    expect(draftOver(tables).newId()).toBe(draftOver(tables).newId());
  });

  it("knows nothing to take back in a browser", () => {
    const draft = draftOver(given().tables);
    expect(draft.lastUndoable(uuid("facilitator"))).toBeUndefined();
    draft.markUndone(7);
    expect(draft.undoes).toBe(7);
  });
});
