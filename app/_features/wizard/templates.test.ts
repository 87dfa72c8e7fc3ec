import { describe, expect, it } from "vitest";
import type { TemplateOffer } from "@/server/templates/offers";
import { emptyDraft } from "./draft";
import { isOwnPersona, personaIn, withTemplate } from "./templates";

const offer = (id: string, given: Partial<TemplateOffer> = {}): TemplateOffer => ({
  id,
  name: id,
  description: "",
  persona: { de: `Ein Gast ${id}`, en: `A guest ${id}` },
  touchpoints: [],
  stages: 0,
  own: null,
  ...given,
});
const setting = { locale: "de", stageModel: "three", agendaMinutes: 45, times: null } as const;
const hotel = offer("hotel");
const own = offer("own", { persona: { de: "Frau Kaya", en: "Frau Kaya" }, own: setting });
const all = [own, hotel];
const draft = emptyDraft("en");

describe("choosing a template", () => {
  it("brings its persona in the language of the room, never over one somebody wrote", () => {
    expect(withTemplate(draft, hotel, all)).toEqual({ template: "hotel", persona: "A guest hotel", minutes: 90 });
    expect(withTemplate({ ...draft, persona: "My aunt" }, hotel, all).persona).toBe("My aunt");
    expect(withTemplate({ ...draft, persona: "Frau Kaya" }, hotel, all).persona).toBe("A guest hotel");
    expect(withTemplate({ ...draft, persona: "A guest hotel" }, undefined, all)).toMatchObject({
      template: "none",
      persona: "",
    });
  });

  it("brings what an own one knows of the room", () => {
    expect(withTemplate(draft, own, all)).toEqual({
      template: "own",
      persona: "Frau Kaya",
      locale: "de",
      stageModel: "three",
      minutes: 45,
    });
  });

  it("brings own times, and takes them away with the next template", () => {
    const times = [{ phase: "collect" as const, minutes: 25 }];
    const timed = offer("timed", { own: { ...setting, agendaMinutes: "custom", times } });
    const chosen = { ...draft, ...withTemplate(draft, timed, [timed, hotel]) };
    expect(chosen.minutes).toBe("own");
    expect(withTemplate(chosen, hotel, [timed, hotel]).minutes).toBe(90);
  });
});

describe("the persona", () => {
  it("is somebody's own unless a template has brought it, and changes its language only then", () => {
    expect([isOwnPersona("My aunt", all), isOwnPersona("Ein Gast hotel", all), isOwnPersona(" ", all)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(personaIn("de", "A guest hotel", all)).toBe("Ein Gast hotel");
    expect(personaIn("de", "My aunt", all)).toBe("My aunt");
  });
});
