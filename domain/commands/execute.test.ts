import { describe, expect, it } from "vitest";
import { Draft } from "../draft";
import { refusalOf, START, scenario } from "../scenario";
import { checkRole, execute, isFacilitator } from "./execute";
import type { Actor, Command } from "./rule";

const only = (by: Command<null>["by"]): Command<null> => ({
  by,
  phases: ["collect", "vote"],
  rule: (tx) => tx.setWorkshop({ title: "Ran" }),
});

function run(
  command: Command<null>,
  actor: "facilitator" | "participant" | "system",
  phase: "lobby" | "vote" = "vote",
) {
  const given = scenario({ phase });
  const actors: Record<typeof actor, Actor | undefined> = {
    facilitator: given.facilitator,
    participant: given.participants[0],
    system: given.system,
  };
  const draft = new Draft(given.tables, { now: START, seed: "s" });
  const code = refusalOf(() => execute(draft, actors[actor] ?? given.system, command, null));
  return code ?? draft.workshop().title;
}

describe("the checks every command shares", () => {
  it("let the right role through, in the right phase", () => {
    expect(run(only(["facilitator"]), "facilitator")).toBe("Ran");
    expect(run(only(["participant"]), "participant")).toBe("Ran");
    expect(run(only(["system"]), "system")).toBe("Ran");
  });

  it("refuse the wrong role before they look at the phase", () => {
    expect(run(only(["facilitator"]), "participant", "lobby")).toBe("forbidden");
    expect(run(only(["system"]), "facilitator")).toBe("forbidden");
    expect(run(only(["facilitator"]), "system")).toBe("forbidden");
  });

  it("tell a facilitator that a ballot needs somebody who has joined", () => {
    expect(run(only(["participant"]), "facilitator")).toBe("not_joined");
  });

  it("refuse the wrong phase", () => {
    expect(run(only(["facilitator"]), "facilitator", "lobby")).toBe("wrong_phase");
  });

  it("know both kinds of facilitator", () => {
    const { facilitator, coFacilitator, system } = scenario();
    expect([facilitator, coFacilitator, system].map(isFacilitator)).toEqual([true, true, false]);
    expect(() => checkRole(coFacilitator, only(["co_facilitator"]))).not.toThrow();
  });
});
