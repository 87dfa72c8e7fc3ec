import { describe, expect, it } from "vitest";
import { workshop } from "./records";
import { copyOfWorkshop } from "./workshop-copy";
import { agendaOf, newWorkshop } from "./workshop-defaults";

const source = {
  ...newWorkshop({
    id: "w1",
    title: "Hotel",
    joinCode: "ABCD2345",
    now: 1,
    startsAt: 9,
    goal: "Listen",
    persona: "Ms Roth",
    peopleExpected: 12,
    frontLineExpected: 7,
    approvers: "Ms Adler",
  }),
  agendaMinutes: "custom" as const,
  agenda: { ...agendaOf(90), frame: { minutes: 0, off: true } },
  anonymity: "named" as const,
  templateId: "hotel",
};
const config = { ...source.config, topK: 5, dotBudget: 7, maxDotsPerMoment: 2 };
const given = { id: "w2", title: "Hotel (copy)", joinCode: "ABCD2346", now: 50 };

describe("a copy of a workshop", () => {
  it("is set up alike, and has neither date nor history of its own", () => {
    const ran = {
      ...source,
      config,
      phase: "plan" as const,
      revision: 12,
      round: 2 as const,
      closedAt: 4,
      lockedAt: 3,
    };
    const copy = copyOfWorkshop(ran, given);
    expect(workshop.parse(copy)).toEqual(copy);
    const { goal, persona, templateId, agenda, agendaMinutes, anonymity } = source;
    expect(copy).toMatchObject({ goal, persona, templateId, agenda, agendaMinutes, anonymity });
    expect(copy).toMatchObject({ peopleExpected: 12, frontLineExpected: 7, approvers: "Ms Adler" });
    expect(copy).toMatchObject({
      phase: "draft",
      revision: 0,
      round: 1,
      startsAt: null,
      closedAt: null,
      lockedAt: null,
    });
    expect(copy).toMatchObject({ joinCode: "ABCD2346", slug: "hotel-copy", createdAt: 50 });
  });

  it("works out dots anew, unless somebody set them before the vote", () => {
    const after = copyOfWorkshop({ ...source, config, phase: "rate" }, given);
    expect(after.config).toEqual({ ...config, dotBudget: null, maxDotsPerMoment: null, seed: "w2" });
    expect(copyOfWorkshop({ ...source, config, phase: "draft" }, given).config).toEqual({ ...config, seed: "w2" });
  });
});
