import { describe, expect, it } from "vitest";
import type { RankedMoment } from "@/domain/ranking/result";
import { momentOf } from "@/domain/scenario";
import { alongJourney, journeyLayout, linesOf, PLOT, WIDTH } from "./journey-layout";

const source = (n: number, given: object, satisfaction: number | null = 2, importance: number | null = 4) => ({
  moment: momentOf(n, given)[1],
  ranked: { id: `m${n}`, rank: n, satisfaction, importance } as RankedMoment,
});
const fmotBefore = source(3, { stage: "fmot", period: "before" });
const fmotAt = source(1, { stage: "fmot", period: "at" });
const umot = source(2, { stage: "umot", period: "after" });

describe("the journey picture", () => {
  it("shows the moments in one order, however they come", () => {
    const titled = (n: number, title: string) => source(n, { stage: "fmot", period: "at", title });
    const [early, late] = [titled(5, "The desk"), titled(4, "The lift")];
    const titles = (sources: Parameters<typeof alongJourney>[0]) =>
      alongJourney(sources).map(({ moment }) => moment.title);
    expect(titles([late, umot, early])).toEqual(titles([umot, early, late]));
    expect(titles([late, early])).toEqual(["The desk", "The lift"]);
    expect(alongJourney([umot, fmotAt, fmotBefore])).toEqual([fmotBefore, fmotAt, umot]);
  });

  it("fills its width with five bands and puts every moment inside its own", () => {
    const { bands, points } = journeyLayout([umot, fmotAt, fmotBefore]);
    const last = bands.at(-1);
    expect(bands.map(({ isEmpty }) => isEmpty)).toEqual([true, true, false, true, false]);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(WIDTH - PLOT.right);
    for (const { moment, x } of points) {
      const band = bands.find(({ stage }) => stage === moment.stage);
      expect(x).toBeGreaterThan(band?.x ?? Number.NaN);
      expect(x).toBeLessThan((band?.x ?? 0) + (band?.width ?? 0));
    }
  });

  it("lets a period reach into a stage that usually belongs to the next one", () => {
    const { periods, points } = journeyLayout([umot, fmotAt, fmotBefore]);
    expect(periods.map(({ period }) => period)).toEqual(["before", "at", "after"]);
    expect(periods[0]?.x2).toBeGreaterThan(points[0]?.x ?? Number.NaN);
    expect(periods[1]?.x1).toBeLessThan(points[1]?.x ?? Number.NaN);
  });

  it("draws 1 at the bottom and 5 at the top, and nothing where nobody rated", () => {
    const { y, points, gapPath } = journeyLayout([source(1, {}, null, 5)]);
    expect([y(1), y(5)]).toEqual([PLOT.bottom, PLOT.top]);
    expect(points[0]).toMatchObject({ satisfactionY: null, importanceY: PLOT.top });
    expect(gapPath).toBe("");
  });
});

it("breaks titles into lines and says when something is left out", () => {
  expect(linesOf("Der erste Schritt in die Lobby", 14, 3)).toEqual(["Der erste", "Schritt in die", "Lobby"]);
  expect(linesOf("Eine Bewertung schreiben und unsere Antwort", 14, 2)).toEqual(["Eine Bewertung", "schreiben und …"]);
});
