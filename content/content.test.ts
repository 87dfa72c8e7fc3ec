import { describe, expect, it } from "vitest";
import { z } from "zod";
import { actionStatus, evidenceKind, experience, ideaKind } from "@/domain/fields.schema";
import { PHASES } from "@/domain/phases";
import { CHANNELS, PERIODS, STAGES } from "@/domain/stages";
import { breaksOf, facilitatorScript, minutesOf, phaseScripts, surveyQuestions, VARIANTS } from "./agenda";
import { cardById, cards, drawCards } from "./cards";
import { questions, stageWords } from "./faq";
import { fatalError } from "./fatal-error";
import { findTerm, glossary } from "./glossary";
import { label, labels } from "./labels";
import { actionPrompts, measureFor, measures, renewalMeasure } from "./measures";
import { paletteEntries, paletteGroups } from "./palette";
import { phaseContent, phases } from "./phases";
import { matches } from "./search";
import { stageContent, stageNumber, stages } from "./stages";
import { accessibilityStatement, privacyStatement } from "./statements";
import { templateById, templates } from "./templates";
import { inLanguage } from "./text";

const text = z.strictObject({ en: z.string().min(1), de: z.string().min(1) });
const stage = z.enum(STAGES);
const period = z.enum(PERIODS);
const channel = z.enum(CHANNELS);
const phase = z.enum(PHASES);

const isText = (value: unknown): value is { en: string; de: string } => text.safeParse(value).success;
function everyText(value: unknown): { en: string; de: string }[] {
  if (isText(value)) return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(everyText) : [];
}
const everything = {
  stages,
  phases,
  phaseScripts,
  surveyQuestions,
  glossary,
  labels,
  measures,
  renewalMeasure,
  actionPrompts,
  templates,
  cards,
  fatalError,
  questions,
  accessibilityStatement,
  privacyStatement,
  paletteEntries,
  paletteGroups,
};

describe("shape of the data files", () => {
  it("holds the five stages in journey order", () => {
    const shape = z.strictObject({
      id: stage,
      order: z.number(),
      abbr: z.string(),
      period,
      name: text,
      short: text,
      text,
      question: text,
      examples: z.array(text).min(2),
      fact: text,
    });
    expect(z.array(shape).safeParse(stages).error).toBeUndefined();
    expect(stages.map((s) => s.id)).toEqual(STAGES);
    expect(stages.map((s) => s.order)).toEqual(STAGES.map(stageNumber));
    expect(stageContent("umot").abbr).toBe("UMOT");
  });

  it("holds the ten phases, and their time boxes add up to the variants", () => {
    expect(
      z.array(z.strictObject({ id: phase, order: z.number(), name: text, participantTask: text })).safeParse(phases)
        .error,
    ).toBeUndefined();
    expect(phases.map((p) => p.id)).toEqual(PHASES);
    expect(phaseContent("ideate").order).toBe(8);
    expect(phaseScripts.map((p) => p.id)).toEqual(PHASES);
    const script = z.strictObject({
      id: phase,
      minutes: z.strictObject({ 45: z.number(), 90: z.number(), 180: z.number() }),
      purpose: text,
      facilitatorScript: text,
      facilitatorScriptNamed: text.optional(),
      output: text,
    });
    expect(z.array(script).safeParse(phaseScripts).error).toBeUndefined();
    for (const variant of VARIANTS) {
      const pauses = breaksOf(variant).reduce((sum, b) => sum + b.minutes, 0);
      const phasesOnly = Object.values(minutesOf(variant)).reduce((sum, m) => sum + m, 0);
      expect(phasesOnly + pauses).toBe(variant);
    }
    expect(breaksOf(180)).toEqual([{ afterPhase: "rate", minutes: 15 }]);
  });

  it("speaks of anonymity only where the workshop is anonymous", () => {
    expect(facilitatorScript("lobby", "anonymous").en).toContain("anonymous");
    expect(facilitatorScript("lobby", "named").en).not.toContain("anonymous");
    expect(facilitatorScript("vote", "named")).toEqual(facilitatorScript("vote", "anonymous"));
  });

  it("holds four survey questions", () => {
    expect(surveyQuestions).toHaveLength(4);
  });

  it("holds 13 templates with 146 touchpoints, each over all stages and periods", () => {
    const touchpoint = z.strictObject({ id: z.string(), stage, period, channel, text });
    const template = z.strictObject({
      id: z.string(),
      name: text,
      description: text,
      persona: text,
      touchpoints: z.array(touchpoint).min(10).max(12),
    });
    expect(z.array(template).safeParse(templates).error).toBeUndefined();
    expect(templates).toHaveLength(13);
    expect(templates.flatMap((t) => t.touchpoints)).toHaveLength(146);
    for (const { id, touchpoints } of templates) {
      expect(new Set(touchpoints.map((t) => t.stage)), id).toEqual(new Set(STAGES));
      expect(new Set(touchpoints.map((t) => t.period)), id).toEqual(new Set(PERIODS));
      expect(
        touchpoints.every((t) => t.id.startsWith(`${id}.`)),
        id,
      ).toBe(true);
    }
    expect(new Set(templates.flatMap((t) => t.touchpoints.map((p) => p.id))).size).toBe(146);
    expect(templateById("hotel")?.name.de).toBe("Hotel & Pension");
    expect(templateById("nowhere")).toBeUndefined();
  });

  it("holds 60 inspiration cards, 20 per period", () => {
    const card = z.strictObject({
      id: z.string(),
      period,
      stages: z.array(stage).min(1),
      principle: z.enum(Object.keys(labels.principle)),
      effortHint: z.number().int().min(1).max(3),
      title: text,
      text,
    });
    expect(z.array(card).safeParse(cards).error).toBeUndefined();
    expect(new Set(cards.map((c) => c.id)).size).toBe(60);
    for (const p of PERIODS) expect(cards.filter((c) => c.period === p)).toHaveLength(20);
    expect(cardById(cards[0]?.id ?? "")).toBe(cards[0]);
  });

  it("holds a measure for every channel and one that always fits", () => {
    const measure = z.strictObject({
      channel: channel.nullable(),
      unit: z.enum(["minutes", "percent", "points", "number"]),
      direction: z.enum(["up", "down"]),
      name: text,
      hint: text,
    });
    expect(z.array(measure).safeParse(measures).error).toBeUndefined();
    expect(measure.omit({ channel: true }).safeParse(renewalMeasure).error).toBeUndefined();
    for (const c of CHANNELS) expect(measureFor(c).channel, c).toBe(c);
    expect(measureFor(null).unit).toBe("points");
  });

  it("labels every value of every enumeration", () => {
    const values: Partial<Record<keyof typeof labels, readonly string[]>> = {
      period: PERIODS,
      channel: CHANNELS,
      experience: experience.options,
      ideaKind: ideaKind.options,
      actionStatus: actionStatus.options,
      evidenceKind: evidenceKind.options,
    };
    for (const [enumeration, expected] of Object.entries(values)) {
      expect(Object.keys(labels[enumeration as keyof typeof labels]).sort(), enumeration).toEqual([...expected].sort());
    }
    expect(inLanguage(label("verdict", "solid"), "de")).toBe("Klar vorn");
    expect(inLanguage(label("importance", 5), "en")).toBe("Decides it");
    expect(() => label("importance", 6)).toThrow(RangeError);
  });

  it("defines each term once", () => {
    expect(new Set(glossary.map((t) => t.id)).size).toBe(glossary.length);
    expect(findTerm("momentOfTruth")?.term.de).toBe("Moment der Wahrheit");
    expect(findTerm("nothing")).toBeUndefined();
  });
});

describe("texts", () => {
  const texts = everyText(everything);

  it("exist in both languages everywhere", () => {
    const lonely = JSON.stringify(everything).match(/"(?:en|de)":""/g);
    expect(lonely).toBeNull();
    const count = (key: string) => JSON.stringify(everything).split(`"${key}":`).length;
    expect(count("en")).toBe(count("de"));
    expect(texts.length).toBeGreaterThan(400);
  });

  it("carry no exclamation mark and no emoji", () => {
    for (const { en, de } of texts) expect(`${en} ${de}`).not.toMatch(/!|\p{Extended_Pictographic}/u);
  });
});

describe("drawing inspiration cards", () => {
  const ladder = () => {
    let at = 0;
    return () => (at += 0.37) % 1;
  };

  it("draws three of the moment's period, those that fit its stage first", () => {
    const hand = drawCards({ period: "after", stage: "smot", seen: [], random: ladder() });
    const fitting = cards.filter((c) => c.period === "after" && c.stages.includes("smot")).length;
    expect(hand).toHaveLength(3);
    expect(hand.every((c) => c.period === "after")).toBe(true);
    expect(hand.filter((c) => c.stages.includes("smot"))).toHaveLength(Math.min(3, fitting));
  });

  it("repeats no card until the period's cards are through, then begins again", () => {
    const seen: string[] = [];
    const random = ladder();
    const draw = () => {
      const hand = drawCards({ period: "at", stage: "fmot", seen, random }).map((c) => c.id);
      seen.push(...hand);
      return hand;
    };
    for (let i = 0; i < 6; i++) draw();
    expect(new Set(seen).size).toBe(18);
    const last = draw();
    expect(new Set(seen).size).toBe(20);
    expect(new Set(last).size).toBe(3);
    const next = draw();
    expect(next).toHaveLength(3);
    expect(next).not.toContain(last[2]);
  });

  it("follows the random numbers it is given", () => {
    const draw = (random: () => number) =>
      drawCards({ period: "before", stage: "zmot", seen: [], random }).map((c) => c.id);
    expect(draw(ladder())).toEqual(draw(ladder()));
    expect(draw(ladder())).not.toEqual(draw(() => 0));
  });
});

describe("looking something up", () => {
  const found = (query: string) => stages.filter((s) => matches([s, stageWords[s.id]], query)).map((s) => s.id);

  it("finds a stage by the names other texts give it", () => {
    expect(found("EAOW")).toEqual(["fmot"]);
    expect(found("erster augenblick der wahrheit")).toEqual(["fmot"]);
    expect(found("Weniger als Null")).toEqual(["lt_zmot"]);
    expect(found("<zmot")).toEqual(["lt_zmot"]);
  });

  it("finds regardless of case, accents and ß, and everything for nothing", () => {
    expect(matches({ en: "Carry over", de: ["Maßnahme übernehmen"] }, "MASSNAHME  ubernehmen")).toBe(true);
    expect(matches({ de: "Maßnahme" }, "Maßnahme fehlt")).toBe(false);
    expect(found("  ")).toHaveLength(5);
  });

  it("answers what, why and examples first", () => {
    expect(questions.slice(0, 3).map((q) => q.id)).toEqual(["what", "why", "examples"]);
    expect(new Set(questions.map((q) => q.id)).size).toBe(questions.length);
  });
});
