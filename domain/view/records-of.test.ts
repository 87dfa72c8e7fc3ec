import { expect, it } from "vitest";
import { momentOf, scenario, touchpointOf, uuid } from "../scenario";
import { snapshotFor } from "./changes";
import { recordsOf } from "./records-of";

it("reads what a viewer was given like a workshop, and nothing else", () => {
  const { tables } = scenario({ phase: "closed", records: [momentOf(1), touchpointOf(1)] });
  const given = recordsOf(snapshotFor(tables, { surface: "review" }));
  expect(given.tables.workshop()).toMatchObject({ title: "Hotel", phase: "closed" });
  expect(given.tables.get("moment", uuid("moment 1"))?.title).toBe("Moment 1");
  expect([...given.tables.all("touchpoint")]).toEqual([]);
  expect(given.derived("closingSummary", "all")).toEqual({ n: 0, closed: false, distribution: null });
  expect(given.derived("result", "latest")).toBeUndefined();
});
