import { describe, expect, it } from "vitest";
import { workshop } from "./records";
import { agendaOf, configOf, newWorkshop, slugOf } from "./workshop-defaults";

const sum = (variant: 45 | 90 | 180 | "custom") =>
  Object.values(agendaOf(variant)).reduce((minutes, phase) => minutes + phase.minutes, 0);

describe("a new workshop", () => {
  it("fits its record and starts anonymous, in draft, with dots not worked out yet", () => {
    const fresh = newWorkshop({ id: "w1", title: "Hotel am See", joinCode: "ABCD2345", now: 1 });
    expect(workshop.parse(fresh)).toEqual(fresh);
    expect(fresh).toMatchObject({
      phase: "draft",
      anonymity: "anonymous",
      stageModel: "five",
      agendaMinutes: 90,
      slug: "hotel-am-see",
    });
    expect(fresh.config).toMatchObject({ dotBudget: null, maxDotsPerMoment: null, seed: "w1", topK: 3 });
  });

  it("keeps what it is given", () => {
    const given = {
      goal: "Listen",
      persona: "Ms Roth",
      stageModel: "three",
      agendaMinutes: 45,
      locale: "de",
      anonymity: "named",
      startsAt: 5,
    } as const;
    expect(newWorkshop({ id: "w1", title: "x", joinCode: "ABCD2345", now: 1, ...given })).toMatchObject(given);
  });

  it("fills 45, 90 and 165 minutes (180 with its break)", () => {
    expect([sum(45), sum(90), sum(180), sum("custom")]).toEqual([45, 90, 165, 90]);
  });

  it("shortlists 5 in the quick run, else 8", () => {
    expect([45, 90, 180, "custom"].map((v) => configOf("w", v as 45).shortlistSize)).toEqual([5, 8, 8, 8]);
  });

  it("names files after the title, never with nothing", () => {
    expect(slugOf("Café Übergang – Größe 2")).toBe("cafe-uebergang-groesse-2");
    expect(slugOf("ホテル")).toBe("workshop");
    expect(slugOf("a".repeat(200))).toHaveLength(60);
  });
});
