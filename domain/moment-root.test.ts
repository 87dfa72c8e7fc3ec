import { describe, expect, it } from "vitest";
import { isLive, mergedInto, rootOf } from "./moment-root";
import { momentOf, scenario, uuid } from "./scenario";

const [, m1] = momentOf(1);
const { tables } = scenario({
  records: [
    ["moment", m1],
    momentOf(3, { mergedInto: uuid("moment 2") }),
    momentOf(2, { mergedInto: m1.id }),
    momentOf(4, { hiddenAt: 1 }),
  ],
});

describe("where a merged moment lies", () => {
  it("follows the pointers to the end", () => {
    expect(rootOf(tables, uuid("moment 3"))?.id).toBe(m1.id);
    expect(rootOf(tables, m1.id)?.id).toBe(m1.id);
  });

  it("knows nothing of an unknown moment", () => {
    expect(rootOf(tables, "nobody")).toBeUndefined();
  });

  it("ends even if records from elsewhere point in a circle", () => {
    const circle = scenario({
      records: [momentOf(1, { mergedInto: uuid("moment 2") }), momentOf(2, { mergedInto: uuid("moment 1") })],
    });
    expect(rootOf(circle.tables, uuid("moment 1"))).toBeDefined();
  });

  it("lists what was merged at whatever depth, by seq, without the moment itself", () => {
    expect(mergedInto(tables, m1.id).map(({ seq }) => seq)).toEqual([2, 3]);
    expect(mergedInto(tables, uuid("moment 4"))).toEqual([]);
  });

  it("calls a moment live only while it is unmerged and visible", () => {
    expect(
      ["moment 1", "moment 2", "moment 4", "none"].map((name) => isLive(tables.get("moment", uuid(name)))),
    ).toEqual([true, false, false, false]);
  });
});
