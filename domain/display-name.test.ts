import { describe, expect, it } from "vitest";
import { freeName, generatedName } from "./display-name";
import type { Participant } from "./records";
import { scenario, uuid } from "./scenario";

describe("a name", () => {
  const { tables } = scenario({ participants: 2 });
  const me = uuid("somebody new");

  it("stays as wished while nobody who is in has it", () => {
    expect(freeName(tables, "Anna", me)).toBe("Anna");
    expect(freeName(tables, "Person 1", uuid("participant 1"))).toBe("Person 1");
  });

  it("gets the first free number behind it, whatever the case", () => {
    expect(freeName(tables, "PERSON 1", me)).toBe("PERSON 1 2");
    const s = scenario({ participants: 0 });
    for (let n = 1; n <= 3; n++) {
      s.tables.set("participant", uuid(n), {
        ...person,
        id: uuid(n),
        displayName: freeName(s.tables, "Anna", uuid(n)),
      });
    }
    expect([...s.tables.all("participant")].map(({ displayName }) => displayName)).toEqual([
      "Anna",
      "Anna 2",
      "Anna 3",
    ]);
  });

  it("keeps within 24 code points", () => {
    const s = scenario({ participants: 0 });
    const long = "🙂".repeat(24);
    s.tables.set("participant", uuid(1), { ...person, id: uuid(1), displayName: long });
    expect([...freeName(s.tables, long, me)]).toHaveLength(24);
    expect(freeName(s.tables, long, me)).toMatch(/ 2$/);
  });

  it("is free again once its bearer has left", () => {
    const s = scenario({ participants: 0 });
    s.tables.set("participant", uuid(1), { ...person, id: uuid(1), displayName: "Anna", status: "left" });
    expect(freeName(s.tables, "Anna", me)).toBe("Anna");
  });

  it("is generated in the workshop's language", () => {
    expect(generatedName("de", { joinSeq: 7 })).toBe("Gast 7");
    expect(generatedName("en", { joinSeq: 7 })).toBe("Guest 7");
  });
});

const person: Participant = {
  id: "",
  displayName: "",
  kind: "device" as const,
  secretHash: null,
  joinSeq: 1,
  joinedInPhase: "lobby",
  status: "active",
  nameResetAt: null,
  done: [],
  createdAt: 0,
};
