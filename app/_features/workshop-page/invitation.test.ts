import { expect, it } from "vitest";
import de from "@/messages/de.json";
import en from "@/messages/en.json";
import { invitationText } from "./invitation";

const words = { de: de.workshop.invite, en: en.workshop.invite };
const facts = {
  workshop: {
    title: "Hotel Lindenhof",
    goal: "Three moments",
    startsAt: Date.UTC(2026, 11, 14, 8),
    anonymity: "anonymous",
    joinCode: "ABCD2345",
  },
  host: "touchstone.example",
  link: "https://touchstone.example/j/ABCD2345",
  aheadUntil: Date.UTC(2026, 11, 12, 17),
  timeZone: "Europe/Berlin",
} as const;

it("is written wholly in the language asked for, dates included", () => {
  const german = invitationText("de", words, facts).split("\n");
  expect(german).toContain("Wann: Montag, 14. Dezember 2026 um 09:00");
  expect(german).toContain("Oder touchstone.example öffnen und den Code ABCD-2345 eingeben.");
  expect(german.find((line) => line.startsWith("Bis Samstag, 12. Dezember um 18:00:"))).toBeDefined();
  const english = invitationText("en", words, facts).split("\n");
  expect(english).toContain("Join: https://touchstone.example/j/ABCD2345");
  expect(english.find((line) => line.startsWith("When: Monday"))).toMatch(/December/);
  expect(english).not.toEqual(expect.arrayContaining([expect.stringMatching(/Wann|Dezember|öffnen/)]));
});

it("leaves out what is not known", () => {
  const workshop = { ...facts.workshop, goal: "", startsAt: null, anonymity: "named" } as const;
  const text = invitationText("en", words, { ...facts, workshop, aheadUntil: null });
  expect(text.split("\n").slice(0, 3)).toEqual(["Hotel Lindenhof", "", `Join: ${facts.link}`]);
  expect(text).not.toMatch(/When|Until/);
  expect(text).toContain(en.workshop.invite.named);
});
