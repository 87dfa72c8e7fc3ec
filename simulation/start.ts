import { isBefore, nextState, type Phase } from "@/domain/phases";
import { momentOf, type Scenario, scenario, touchpointOf, uuid } from "@/domain/scenario";
import type { Dice } from "./dice";

const STARTS: readonly Phase[] = [
  "lobby",
  "collect",
  "collect",
  "cluster",
  "cluster",
  "vote",
  "vote",
  "rate",
  "reveal",
  "ideate",
  "plan",
  "plan",
  "commit",
  "commit",
];

/** A workshop in some phase, as it might have come there; from the reveal on by the commands that lead there. */
export function workshopIn(dice: Dice, id: string): Scenario {
  const goal = dice.pick(STARTS) ?? "vote";
  const phase = isBefore("rate", goal) ? "vote" : goal;
  const hasMoments = isBefore("collect", phase);
  const cards = [1, 2, 3, 4, 5, 6].map((n) =>
    touchpointOf(n, {
      momentId: hasMoments && n < 5 ? uuid(`moment ${1 + (n % 3)}`) : null,
      displayOrder: phase === "collect" ? null : n / 10,
      participantId: uuid(`participant ${1 + (n % 3)}`),
      text: `Karte ${dice.hex(5)}`,
    }),
  );
  const workshop = scenario({
    phase,
    participants: 3,
    config: { bootstrapRuns: 5, minGroup: 3, ...(dice.chance(0.5) ? { minRaters: 1 } : {}) },
    workshop: {
      id,
      joinCode: dice.hex(4).toUpperCase(),
      anonymity: dice.chance(0.6) ? "anonymous" : "named",
    },
    records: [...(phase === "lobby" ? [] : cards), ...(hasMoments ? [momentOf(1), momentOf(2), momentOf(3)] : [])],
  });
  while (workshop.tables.workshop().phase !== goal) goOn(workshop, dice);
  return workshop;
}

/** What the group does in a phase, and the step to the next. */
function goOn({ tables, run, facilitator, participants }: Scenario, dice: Dice): void {
  const { phase, agenda, revision } = tables.workshop();
  const momentId = uuid("moment 1");
  for (const person of participants) {
    if (phase === "vote") run(person, "dots.set", { momentId: uuid(`moment ${dice.between(1, 3)}`), dots: 2 });
    if (phase === "ideate")
      run(person, "ideas.add", { id: dice.uuid(), momentId, kind: "raise_standard", text: dice.hex(6) });
  }
  if (phase === "reveal") run(facilitator, "moments.confirm", { momentId, departureReason: "We feel it" });
  const to = nextState(phase, agenda);
  if (to && to !== "draft" && to !== "archived")
    run(facilitator, "run.movePhase", { to, expectedRevision: revision, override: true });
  if (to === "plan") run(facilitator, "plan.generate", { today: "2026-03-02", measures: [] });
}
