import { describe, expect, it } from "vitest";
import { draftFrom, emptyDraft, startOf } from "./draft";

const empty = emptyDraft("de");

describe("a stored draft", () => {
  it("comes back as it was", () => {
    const draft = {
      ...empty,
      step: "rules" as const,
      title: "Hotel",
      minutes: 45 as const,
      template: "hotel",
      people: "12",
    };
    expect(draftFrom(JSON.stringify(draft), empty)).toEqual(draft);
  });

  it("keeps its texts where a choice no longer exists", () => {
    const stored = { title: "Hotel", minutes: 60, step: "people", anonymity: 7, locale: "fr" };
    expect(draftFrom(JSON.stringify(stored), empty)).toEqual({ ...empty, title: "Hotel" });
  });

  it.each(["", "null", "[", "7", '"text"'])("begins anew where nothing can be read: %s", (stored) => {
    expect(draftFrom(stored, empty)).toEqual(empty);
  });
});

describe("the start", () => {
  it("is at nine where no time is given, and open without a date", () => {
    expect(startOf({ date: "2026-12-14", time: "" })).toBe(new Date("2026-12-14T09:00").getTime());
    expect(startOf({ date: "2026-12-14", time: "13:30" })).toBe(new Date("2026-12-14T13:30").getTime());
    expect(startOf({ date: "", time: "13:30" })).toBeNull();
  });
});
