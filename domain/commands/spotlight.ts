import type { z } from "zod";
import { refuseUnless } from "../errors";
import { isBefore } from "../phases";
import type { Workshop } from "../records";
import type { StateReader } from "../state";
import { isPublic } from "../view/visibility";
import { FACILITATORS } from "./execute";
import type { Actor, Command, Tx } from "./rule";
import type { runSchemas } from "./run.schema";

type Target = z.infer<(typeof runSchemas)["run.setSpotlight"]>;

/** Brings something onto all screens. @throws Refused not_found for what participants cannot see */
function setSpotlight(tx: Tx, _actor: Actor, target: Target): void {
  refuseUnless(isVisibleToAll(tx, target), "not_found");
  tx.setWorkshop({ spotlight: target });
}

function isVisibleToAll(state: StateReader, { kind, id }: NonNullable<Workshop["spotlight"]>): boolean {
  const { phase } = state.workshop();
  if (kind === "touchpoint") {
    const card = state.get("touchpoint", id);
    return card !== undefined && isPublic(card) && !isBefore(phase, "collect");
  }
  if (kind === "action") return state.get("action", id) !== undefined && !isBefore(phase, "plan");
  const record = state.get(kind, id);
  return record !== undefined && record.hiddenAt === null && !isBefore(phase, kind === "idea" ? "ideate" : "cluster");
}

const clearSpotlight = (tx: Tx): void => tx.setWorkshop({ spotlight: null });

export const spotlightCommands = {
  "run.setSpotlight": { by: FACILITATORS, phases: ["lobby", "commit"], rule: setSpotlight } satisfies Command<Target>,
  "run.clearSpotlight": {
    by: FACILITATORS,
    phases: ["lobby", "commit"],
    rule: clearSpotlight,
  } satisfies Command<object>,
};
