import { describe, expect, it } from "vitest";
import { momentOf, refusalOf, scenario, touchpointOf, uuid } from "./scenario";
import { dotId } from "./state";

describe("scenario", () => {
  it("runs commands over real tables", () => {
    const {
      tables,
      participants: [anna],
      run,
    } = scenario({ phase: "vote", records: [momentOf(1)] });
    if (!anna) throw new Error("nobody is in");
    run(anna, "dots.set", { momentId: uuid("moment 1"), dots: 2 });
    expect(tables.get("dot", dotId(1, anna.id, uuid("moment 1")))?.dots).toBe(2);
  });

  it("hands back a refusal and leaves everything as it was", () => {
    const {
      tables,
      participants: [anna],
      refusal,
    } = scenario({ phase: "vote", records: [momentOf(1)] });
    if (!anna) throw new Error("nobody is in");
    expect(refusal(anna, "dots.set", { momentId: uuid("moment 1"), dots: 4 })).toBe("over_cap");
    expect([...tables.all("dot")]).toEqual([]);
  });

  it("takes records as they are given", () => {
    const { tables } = scenario({ phase: "cluster", participants: 1, records: [touchpointOf(1, { text: "Lobby" })] });
    expect(tables.get("touchpoint", uuid("touchpoint 1"))?.text).toBe("Lobby");
    expect([...tables.all("participant")]).toHaveLength(1);
  });

  it("lets other errors through", () => {
    expect(() =>
      refusalOf(() => {
        throw new TypeError("broken");
      }),
    ).toThrow(TypeError);
  });
});
