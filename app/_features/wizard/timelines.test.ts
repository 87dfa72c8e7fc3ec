import { expect, it } from "vitest";
import { ownTimeline, type Timelines, totalOf } from "./timelines";

const row = (id: string, minutes: number, isBreak = false) => ({ id, name: id, minutes, isBreak });
const usual = (shortlist: number) => ({
  shortlist,
  rows: [row("collect", 20), row("after collect", 10, true), row("rate", 8)],
});
const timelines: Timelines = { 45: usual(5), 90: usual(8), 180: usual(8) };
const setting = { locale: "en", stageModel: "five" } as const;

it("shows an own template's phases with its minutes, and the breaks of a usual length", () => {
  const skipped = ownTimeline(timelines, {
    ...setting,
    agendaMinutes: 45,
    times: [{ phase: "collect", minutes: 20 }],
  });
  expect(skipped).toEqual({ shortlist: 5, rows: [row("collect", 20), row("after collect", 10, true)] });
  expect(totalOf(skipped)).toBe(30);
});

it("leaves breaks out where the times are own ones, as the run sheet does", () => {
  const times = [
    { phase: "collect" as const, minutes: 25 },
    { phase: "rate" as const, minutes: 5 },
  ];
  const own = ownTimeline(timelines, { ...setting, agendaMinutes: "custom", times });
  expect(own).toEqual({ shortlist: 8, rows: [row("collect", 25), row("rate", 5)] });
});
