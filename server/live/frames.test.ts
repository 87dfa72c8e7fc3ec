import { describe, expect, it } from "vitest";
import type { Frame } from "@/domain/wire";
import { SharedChanges } from "./frames";

const head = { from: "1-00000000", cur: "2-00000000" } as const;
const parsed = (event: string): Frame => JSON.parse(event.slice(event.indexOf("data: ") + 6));

describe("SharedChanges", () => {
  const shared = new SharedChanges(
    {
      put: [
        ["touchpoint", "a", { text: "one" }],
        ["touchpoint", "b", { text: "two" }],
      ],
      del: [["touchpoint", "c"]],
    },
    head,
  );

  it("gives the audience what it sees", () => {
    expect(parsed(shared.frame)).toMatchObject({
      ...head,
      put: [
        ["touchpoint", "a", { text: "one" }],
        ["touchpoint", "b", { text: "two" }],
      ],
      del: [["touchpoint", "c"]],
    });
    expect(shared.frame).toBe(shared.frame);
  });

  it("puts an owner's own view in the place of the audience's, each record once", () => {
    const frame = parsed(shared.frameWith({ put: [["touchpoint", "b", { text: "two", mine: true }]], del: [] }));
    expect(frame.put).toEqual([
      ["touchpoint", "a", { text: "one" }],
      ["touchpoint", "b", { text: "two", mine: true }],
    ]);
    expect(frame.del).toEqual([["touchpoint", "c"]]);
  });

  it("does not take from an owner what only the audience loses, nor give them what only they lost", () => {
    const frame = parsed(shared.frameWith({ put: [["touchpoint", "c", { mine: true }]], del: [["touchpoint", "a"]] }));
    expect(frame.put).toEqual([
      ["touchpoint", "b", { text: "two" }],
      ["touchpoint", "c", { mine: true }],
    ]);
    expect(frame.del).toEqual([["touchpoint", "a"]]);
  });

  it("says when there is nothing to see, and still confirms an author's command", () => {
    const nothing = new SharedChanges({ put: [], del: [] }, head);
    expect(nothing.isEmpty).toBe(true);
    expect(parsed(nothing.frame)).toEqual({ ...head, put: [] });
  });
});
