import { describe, expect, it } from "vitest";
import de from "@/messages/de.json";
import en from "@/messages/en.json";
import { bare, splitIfThen } from "./if-then";

const sentence = (pattern: string, when: string, deed: string) =>
  pattern.replace("{when}", bare(when)).replace("{deed}", bare(deed));

describe("the if–then sentence", () => {
  it.each([
    ["de", de.phone.commit.sentence],
    ["en", en.phone.commit.sentence],
  ])("is made of two parts and comes apart into them again (%s)", (_, pattern) => {
    const made = sentence(pattern, "mehr als drei Gäste warten, und es regnet,", "mit Limonade hingehen.");
    expect(splitIfThen(made)).toEqual({
      when: "mehr als drei Gäste warten, und es regnet",
      deed: "mit Limonade hingehen",
    });
  });

  it("leaves a sentence of another form alone", () => {
    expect(splitIfThen("Every morning at seven I look at the list")).toBeNull();
    expect(splitIfThen("")).toBeNull();
  });
});
