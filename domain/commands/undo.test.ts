import { describe, expect, it } from "vitest";
import { momentOf, scenario, touchpointOf, uuid } from "../scenario";
import { latestSnapshot } from "../view/derived";
import { dotsOf, momentId, move, personId, revealed } from "./ballots.testing";

const titleOf = (s: ReturnType<typeof scenario>, n: number) => s.tables.get("moment", momentId(n))?.title;
const rename = (s: ReturnType<typeof scenario>, by: "facilitator" | "coFacilitator", title: string) =>
  s.run(s[by], "moments.rename", { momentId: momentId(1), title });

describe("run.undo", () => {
  it("[A:run.undo] takes back one's own steps, newest first, each once", () => {
    const s = scenario({ phase: "cluster", records: [momentOf(1)] });
    rename(s, "facilitator", "First");
    rename(s, "facilitator", "Second");
    s.run(s.facilitator, "run.undo", {});
    expect(titleOf(s, 1)).toBe("First");
    s.run(s.facilitator, "run.undo", {});
    expect(titleOf(s, 1)).toBe("Moment 1");
    expect(s.refusal(s.facilitator, "run.undo", {})).toBe("not_found");
  });

  it("[A:run.undo] takes back the step that is meant, or none once there is a newer one or it is taken back already", () => {
    const s = scenario({ phase: "cluster", records: [momentOf(1)] });
    const [first, second] = [1, 2];
    rename(s, "facilitator", "First");
    rename(s, "facilitator", "Second");
    expect(s.refusal(s.facilitator, "run.undo", { version: first })).toBe("stale_revision");
    expect(titleOf(s, 1)).toBe("Second");
    s.run(s.facilitator, "run.undo", { version: second });
    expect(titleOf(s, 1)).toBe("First");
    expect(s.refusal(s.facilitator, "run.undo", { version: second })).toBe("stale_revision");
    s.run(s.facilitator, "run.undo", { version: first });
    expect(titleOf(s, 1)).toBe("Moment 1");
  });

  it("reaches the 20 newest own steps that stand; what was taken back does not count", () => {
    const s = scenario({ phase: "cluster", records: [momentOf(1)] });
    const steps = (from: number, to: number) => {
      for (let n = from; n <= to; n += 1) rename(s, "facilitator", `${n}`);
    };
    const undo = (times: number) => {
      for (let n = 0; n < times; n += 1) s.run(s.facilitator, "run.undo", {});
    };
    steps(1, 25);
    undo(10);
    steps(16, 25);
    undo(20);
    expect(titleOf(s, 1)).toBe("5");
    expect(s.refusal(s.facilitator, "run.undo", {})).toBe("not_found");
  });

  it("[A:run.undo] leaves alone what somebody else has touched since", () => {
    const s = scenario({ phase: "cluster", records: [momentOf(1)] });
    rename(s, "facilitator", "Mine");
    rename(s, "coFacilitator", "Theirs");
    expect(s.refusal(s.facilitator, "run.undo", {})).toBe("changed_since");
    s.run(s.coFacilitator, "run.undo", {});
    s.run(s.facilitator, "run.undo", {});
    expect(titleOf(s, 1)).toBe("Moment 1");
  });

  it("brings a deleted card back to its author", () => {
    const s = scenario({ phase: "collect", records: [touchpointOf(1, { participantId: personId(1) })] });
    const [anna, ben] = s.participants;
    if (!anna || !ben) throw new Error("nobody is in");
    s.run(anna, "touchpoints.remove", { id: uuid("touchpoint 1") });
    expect(s.refusal(ben, "run.undo", {})).toBe("not_found");
    const draft = s.run(anna, "run.undo", {});
    expect(s.tables.get("touchpoint", uuid("touchpoint 1"))?.participantId).toBe(anna.id);
    expect(draft.touched()).toContainEqual(["cardCounts", "all"]);
  });

  it("no longer takes back a card once the cards are being bundled", () => {
    const s = scenario({
      phase: "collect",
      records: [touchpointOf(1, { participantId: personId(1) }), touchpointOf(2)],
    });
    const anna = s.participants[0] ?? s.system;
    s.run(anna, "touchpoints.remove", { id: uuid("touchpoint 1") });
    move(s, "cluster");
    expect(s.refusal(anna, "run.undo", {})).toBe("changed_since");
  });

  it("takes back a merge after the reveal, and works the result out anew", () => {
    const s = revealed();
    const before = latestSnapshot(s.tables)?.inputHash;
    s.run(s.facilitator, "moments.merge", { momentId: momentId(4), into: momentId(1) });
    s.run(s.facilitator, "run.undo", {});
    expect(s.tables.get("moment", momentId(4))?.mergedInto).toBeNull();
    expect(latestSnapshot(s.tables)?.inputHash).toBe(before);
    expect([...s.tables.all("resultSnapshot")]).toHaveLength(3);
  });

  it("[I1] [I5] never leaves anybody over the budget when it takes back a merge in the open vote", () => {
    const s = scenario({
      phase: "vote",
      config: { dotBudget: 5, maxDotsPerMoment: 3 },
      records: [momentOf(1), momentOf(2), momentOf(3), dotsOf(1, 1, 3), dotsOf(1, 2, 2)],
    });
    const anna = s.participants[0] ?? s.system;
    s.run(s.facilitator, "moments.merge", { momentId: momentId(2), into: momentId(1) });
    s.run(anna, "dots.set", { momentId: momentId(3), dots: 2 });
    expect(s.refusal(s.facilitator, "run.undo", {})).toBe("over_budget");
    s.run(anna, "dots.set", { momentId: momentId(3), dots: 0 });
    s.run(s.facilitator, "run.undo", {});
    expect([...s.tables.all("dot")].map(({ dots }) => dots).sort()).toEqual([2, 3]);
  });

  it("[I4] does not take away a moment that something belongs to by now", () => {
    const s = scenario({ phase: "cluster", records: [touchpointOf(1), touchpointOf(2)] });
    s.run(s.facilitator, "moments.create", { id: uuid("new"), title: "New", touchpointIds: [uuid("touchpoint 1")] });
    s.run(s.coFacilitator, "moments.assign", { touchpointIds: [uuid("touchpoint 2")], momentId: uuid("new") });
    expect(s.refusal(s.facilitator, "run.undo", {})).toBe("changed_since");
  });

  it("[I11] does not confirm again what there is no place for", () => {
    const s = revealed({ config: { topK: 1 } });
    const [first, second] = latestSnapshot(s.tables)?.result.ranking ?? [];
    s.run(s.facilitator, "moments.confirm", { momentId: first?.id ?? "" });
    s.run(s.facilitator, "moments.unconfirm", { momentId: first?.id ?? "" });
    s.run(s.coFacilitator, "moments.confirm", { momentId: second?.id ?? "", departureReason: "The room says so" });
    expect(s.refusal(s.facilitator, "run.undo", {})).toBe("over_top_k");
  });

  it("shows a hidden card again, whatever the phase", () => {
    const s = revealed({
      records: [touchpointOf(1)],
      workshop: { spotlight: { kind: "touchpoint", id: uuid("touchpoint 1") } },
    });
    move(s, "ideate");
    s.run(s.facilitator, "touchpoints.hide", { id: uuid("touchpoint 1") });
    s.run(s.facilitator, "run.setSpotlight", { kind: "moment", id: momentId(1) });
    s.run(s.facilitator, "run.undo", {});
    expect(s.tables.get("touchpoint", uuid("touchpoint 1"))?.hiddenAt).toBeNull();
    expect(s.tables.workshop().spotlight?.kind).toBe("moment");
  });
});
