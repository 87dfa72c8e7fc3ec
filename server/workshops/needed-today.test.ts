import { describe, expect, it } from "vitest";
import type { OpenAction } from "@/db/queries/follow-up";
import type { WorkshopSummary } from "@/db/queries/workshops";
import { neededToday } from "./needed-today";

const TODAY = "2026-12-14";
const dateOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);
const hotel: WorkshopSummary = {
  id: "hotel",
  title: "Hotel",
  phase: "closed",
  role: "facilitator",
  startsAt: Date.parse("2026-09-15T09:00:00Z"),
  createdAt: 0,
  closedAt: 1,
  archivedAt: null,
  templateId: null,
  collectUntil: null,
  agendaMinutes: 90,
  people: 12,
  touchpoints: 42,
  openActions: 3,
  doneActions: 11,
};
const action = (dueOn: string, title = "Offer tea"): OpenAction => ({
  workshopId: "hotel",
  id: title,
  title,
  owner: null,
  dueOn,
  successMeasure: null,
});
const needed = (given: Partial<Parameters<typeof neededToday>[0]>) =>
  neededToday({ workshops: [hotel], actions: [], checkIns: [], today: TODAY, dateOf, ...given });

describe("needed today", () => {
  it("is nothing where nothing is due", () => {
    const checkIns = [{ workshopId: "hotel", day: 90 as const, dueOn: "2026-12-15" }];
    expect(needed({ actions: [action("2026-12-15")], checkIns })).toEqual([]);
  });

  it("names only the latest check-in that is due, with what is done so far", () => {
    const checkIns = [
      { workshopId: "hotel", day: 30 as const, dueOn: "2026-10-15" },
      { workshopId: "hotel", day: 90 as const, dueOn: TODAY },
    ];
    expect(needed({ checkIns })).toEqual([
      { workshopId: "hotel", workshopTitle: "Hotel", kind: "checkIn", day: 90, done: 11, total: 14 },
    ]);
  });

  it("tells one late action by name and counts several since the earliest", () => {
    expect(needed({ actions: [action("2026-10-06")] })).toMatchObject([
      { kind: "overdue", count: 1, since: "2026-10-06", action: { title: "Offer tea" } },
    ]);
    expect(needed({ actions: [action("2026-10-06"), action("2026-11-01", "Ring")] })).toMatchObject([
      { kind: "overdue", count: 2, since: "2026-10-06", action: null },
    ]);
  });

  it("keeps actions that end today apart from late ones", () => {
    expect(needed({ actions: [action("2026-12-13"), action(TODAY, "Ring")] }).map(({ kind }) => kind)).toEqual([
      "overdue",
      "endsToday",
    ]);
  });

  it("puts a workshop that starts today first, until its group has arrived", () => {
    const startsAt = Date.parse(`${TODAY}T13:00:00Z`);
    const mine: WorkshopSummary = { ...hotel, id: "clinic", title: "Clinic", phase: "draft", startsAt };
    const actions = [action(TODAY)];
    expect(needed({ workshops: [hotel, mine], actions }).map(({ kind }) => kind)).toEqual(["starts", "endsToday"]);
    expect(needed({ workshops: [{ ...mine, phase: "collect" }] })).toEqual([]);
    expect(needed({ workshops: [{ ...mine, startsAt: startsAt + 86_400_000 }] })).toEqual([]);
  });
});
