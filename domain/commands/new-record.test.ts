import { describe, expect, it } from "vitest";
import { momentOf, refusalOf, scenario, uuid } from "../scenario";
import { authorFor, nextSeq, personInRoom, refuseUnlessNew } from "./new-record";

describe("a new record", () => {
  it("refuses an id that is taken", () => {
    const { tables } = scenario({ records: [momentOf(1)] });
    expect(refusalOf(() => refuseUnlessNew(tables, "moment", uuid("moment 1")))).toBe("invalid");
  });

  it.each([
    [399, undefined],
    [400, "full"],
    [401, "full"],
  ] as const)("with %i moments answers %s", (count, answer) => {
    const { tables } = scenario({ records: Array.from({ length: count }, (_, i) => momentOf(i)) });
    expect(refusalOf(() => refuseUnlessNew(tables, "moment", uuid("new")))).toBe(answer);
  });

  it("is numbered after the highest, even with gaps", () => {
    const { tables } = scenario({ records: [momentOf(7), momentOf(2)] });
    expect([nextSeq(tables, "moment"), nextSeq(tables, "idea")]).toEqual([8, 1]);
  });

  it("has no author once the assignment of an anonymous workshop is erased", () => {
    const of = (anonymity: "anonymous" | "named", erasedAt: number | null) =>
      authorFor({ ...scenario().tables.workshop(), anonymity, erasedAt }, "anna");
    expect([of("anonymous", null), of("named", 1), of("anonymous", 1)]).toEqual(["anna", "anna", null]);
  });
});

describe("an entry for somebody", () => {
  it("is only made for people in the room who are still there", () => {
    const { tables } = scenario({ participants: 3 });
    const [a, b, c] = [1, 2, 3].map((n) => uuid(`participant ${n}`)) as [string, string, string];
    const make = (id: string, change: object) => tables.set("participant", id, { ...person(id), ...change });
    const person = (id: string) => {
      const found = tables.get("participant", id);
      if (!found) throw new Error("nobody");
      return found;
    };
    make(a, { kind: "in_room" });
    make(b, { kind: "in_room", status: "removed" });
    expect(personInRoom(tables, a).id).toBe(a);
    expect([b, c, uuid("nobody")].map((id) => refusalOf(() => personInRoom(tables, id)))).toEqual([
      "not_found",
      "forbidden",
      "not_found",
    ]);
  });
});
