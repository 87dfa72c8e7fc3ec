import type { z } from "zod";
import { refuseUnless } from "../errors";
import type { CheckIn } from "../records";
import { refuseBeforeWorkshop } from "./actions-checks";
import type { checkInSchemas } from "./check-ins.schema";
import { FACILITATORS } from "./execute";
import { refuseUnlessNew } from "./new-record";
import type { Actor, Command, Tx } from "./rule";

type Args<N extends keyof typeof checkInSchemas> = z.infer<(typeof checkInSchemas)[N]>;

/** @throws Refused invalid for a day that exists already or a date before the workshop | full */
function create(tx: Tx, _actor: Actor, { id, day, dueOn }: Args<"checkIns.create">): void {
  refuseUnlessNew(tx, "checkIn", id);
  for (const other of tx.all("checkIn")) refuseUnless(day === "custom" || other.day !== day, "invalid");
  refuseBeforeWorkshop(tx, dueOn);
  tx.put("checkIn", id, { id, day, dueOn, heldOn: null, summary: null, debrief: null, updates: [] });
}

const checkInOf = (tx: Tx, id: string): CheckIn => {
  const checkIn = tx.get("checkIn", id);
  refuseUnless(checkIn, "not_found");
  return checkIn;
};

/** Changes the fields given, also after the check-in was held. @throws Refused not_found | invalid */
function edit(tx: Tx, _actor: Actor, { id, ...change }: Args<"checkIns.edit">): void {
  const checkIn = checkInOf(tx, id);
  refuseBeforeWorkshop(tx, change.dueOn);
  tx.put("checkIn", id, { ...checkIn, ...change });
}

/**
 * Ends a check-in and notes where every action stands on that day: status, measured value, and its newest note unless
 * an earlier check-in has it already. Re-rating ends with it.
 * @throws Refused not_found | guard_unmet if it was held already | invalid
 */
function close(tx: Tx, _actor: Actor, { id, heldOn, ...change }: Args<"checkIns.close">): void {
  const checkIn = checkInOf(tx, id);
  refuseUnless(checkIn.heldOn === null, "guard_unmet");
  refuseBeforeWorkshop(tx, heldOn);
  tx.put("checkIn", id, { ...checkIn, ...change, heldOn, updates: whereActionsStand(tx) });
}

function whereActionsStand(tx: Tx): CheckIn["updates"] {
  const noted = new Set<string>();
  for (const { updates } of tx.all("checkIn"))
    for (const { actionId, note } of updates) noted.add(`${actionId} ${note}`);
  return [...tx.all("action")]
    .filter(({ status }) => status !== "draft")
    .sort((a, b) => a.seq - b.seq)
    .map(({ id, status, successMeasure, notes }) => {
      const note = notes.at(-1)?.text ?? null;
      return {
        actionId: id,
        status,
        metricValue: successMeasure?.current ?? null,
        note: noted.has(`${id} ${note}`) ? null : note,
      };
    });
}

export const checkInCommands = {
  "checkIns.create": { by: FACILITATORS, phases: ["commit", "closed"], undoable: true, rule: create } satisfies Command<
    Args<"checkIns.create">
  >,
  "checkIns.edit": { by: FACILITATORS, phases: ["commit", "closed"], undoable: true, rule: edit } satisfies Command<
    Args<"checkIns.edit">
  >,
  "checkIns.close": { by: FACILITATORS, phases: ["commit", "closed"], undoable: true, rule: close } satisfies Command<
    Args<"checkIns.close">
  >,
};
