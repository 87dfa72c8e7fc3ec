import { randomUUID } from "node:crypto";
import { versionOf } from "@/domain/replica";
import { executor } from "../client";
import { NoScore, snapshotOf, until } from "../room";
import { evenly, pick, type Scenario } from "../scenario";
import { type Look, RawScreen } from "../screen";
import { cardText, stageOf } from "../workshop";

const CHANGES = 100;
const CARDS = 400;
/** Of each hundred changes so many are new cards; the others reword old ones. */
const NEW = 60;

/** A phone comes back after a gap of a hundred changes: the gap alone against everything (row 14). */
export const reconnect: Scenario = {
  name: "reconnect",
  prepare(seeding, { people }) {
    const workshop = seeding.workshop({ phase: "collect", people, cards: CARDS });
    return async ({ product: { origin } }) => {
      const [reader] = workshop.people;
      const look = { origin, workshopId: workshop.id, surface: "phone", cookie: reader?.cookie ?? "" } as const;
      const { cur: cursor } = await snapshotOf(look);
      const executors = workshop.people.slice(1).map(({ cookie }) => executor(origin, workshop.id, "phone", cookie));
      await evenly(CHANGES, 1, (i) => {
        const execute = pick(executors, i);
        if (i < NEW) return execute("touchpoints.add", { id: randomUUID(), text: cardText(i), stage: stageOf(i) });
        const id = pick(workshop.cardIds, 1 + (i % executors.length));
        return execute("touchpoints.edit", { id, text: cardText(i + CHANGES) });
      });
      const whole = await opened(look);
      const resumed = await opened({ ...look, cursor }, versionOf(cursor));
      const fault = resumed.faults[0] ?? (resumed.version === whole.version ? undefined : "it is not up to date");
      if (fault !== undefined) throw new NoScore(fault);
      return { resume: [resumed.bytes / whole.bytes], snapshotKb: [whole.bytes / 1000] };
    };
  },
};

/** What comes at once; the beat that follows is in both alike. */
async function opened(look: Look, from = -1): Promise<RawScreen> {
  const screen = new RawScreen(look);
  await until(() => screen.version > from, "nothing comes");
  screen.close();
  return screen;
}
