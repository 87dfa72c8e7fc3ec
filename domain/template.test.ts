import { describe, expect, it } from "vitest";
import { LIMITS } from "./limits";
import { scenario, touchpointOf, uuid } from "./scenario";
import { settingOf, startersOf } from "./template";
import { agendaOf } from "./workshop-defaults";

const card = (n: number) => uuid(`touchpoint ${n}`);
const newIds = () => {
  let n = 0;
  return () => `new ${(n += 1)}`;
};

describe("starters of a template", () => {
  it("are text and place of the ticked cards, and nothing else of them", () => {
    const participantId = uuid("participant 1");
    const { tables } = scenario({ phase: "plan", records: [touchpointOf(1, { participantId }), touchpointOf(2)] });
    const starters = startersOf(tables, [card(1), card(1), uuid("unknown")], newIds());
    expect(starters).toEqual([{ id: "new 1", text: "Touchpoint 1", stage: "smot", period: "at", channel: null }]);
  });

  it("lie in the order of the journey, then of their words: neither ticks nor authors decide", () => {
    const records = [
      touchpointOf(1, { text: "Zebra" }),
      touchpointOf(2, { text: "Review", stage: "umot" }),
      touchpointOf(3, { text: "Advert", stage: "lt_zmot" }),
      touchpointOf(4, { text: "Arrival" }),
    ];
    const { tables } = scenario({ phase: "plan", records });
    const texts = (ticks: number[]) => startersOf(tables, ticks.map(card), newIds()).map(({ text }) => text);
    expect(texts([1, 2, 3, 4])).toEqual(["Advert", "Arrival", "Zebra", "Review"]);
    expect(texts([4, 3, 2, 1])).toEqual(texts([1, 2, 3, 4]));
  });

  it("leave out what is hidden or written in the silent round, and keep starters nobody adopted", () => {
    const starter = touchpointOf(2, { source: "template", adopted: false });
    const records = [touchpointOf(1, { hiddenAt: 1 }), starter, touchpointOf(3, { displayOrder: null })];
    const { tables } = scenario({ phase: "collect", records });
    expect(startersOf(tables, [card(1), card(2), card(3)], newIds()).map(({ text }) => text)).toEqual(["Touchpoint 2"]);
  });

  it("are not endless", () => {
    const records = Array.from({ length: LIMITS.cardsPerTemplate + 5 }, (_, i) => touchpointOf(i));
    const { tables } = scenario({ phase: "plan", records });
    const ticks = records.map(([, { id }]) => id);
    expect(startersOf(tables, ticks, newIds())).toHaveLength(LIMITS.cardsPerTemplate);
  });
});

describe("the setting of a template", () => {
  const workshop = (given: object) =>
    scenario({ phase: "plan", workshop: { title: "Hotel", goal: "Listen", ...given } });

  it("keeps how people work, and neither title nor goal nor date of the one workshop, nor who should come to it", () => {
    const room = { peopleExpected: 12, frontLineExpected: 7, approvers: "Ms Adler" };
    const times = { agendaMinutes: 45, agenda: agendaOf(45) };
    const { tables } = workshop({ persona: "A guest", stageModel: "three", ...times, ...room });
    expect(settingOf(tables.workshop())).toEqual({
      persona: "A guest",
      locale: tables.workshop().locale,
      stageModel: "three",
      agendaMinutes: 45,
      agenda: agendaOf(45),
    });
  });

  it("calls changed times own ones, but not a phase that is skipped", () => {
    const off = { ...agendaOf(90), rate: { ...agendaOf(90).rate, off: true } };
    expect(settingOf(workshop({ agenda: off }).tables.workshop())).toMatchObject({ agendaMinutes: 90, agenda: off });
    const longer = { ...agendaOf(90), collect: { minutes: 25, off: false } };
    const { tables } = workshop({ agenda: longer });
    expect(settingOf(tables.workshop())).toMatchObject({ agendaMinutes: "custom", agenda: longer });
  });
});
