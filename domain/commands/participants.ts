import type { z } from "zod";
import { freeName, generatedName } from "../display-name";
import { refuseUnless } from "../errors";
import { LIMITS } from "../limits";
import type { Participant } from "../records";
import { EVERYBODY, FACILITATORS, PARTICIPANT, SYSTEM } from "./execute";
import type { participantSchemas } from "./participants.schema";
import type { Actor, Command, Tx } from "./rule";

type Args<N extends keyof typeof participantSchemas> = z.infer<(typeof participantSchemas)[N]>;

/**
 * Lets somebody in, or back in who had left. Joining ends with `commit` (I6).
 * @throws Refused locked for new people while the workshop is locked | full | forbidden for somebody removed
 */
function join(tx: Tx, _actor: Actor, { id, displayName, secretHash }: Args<"participants.join">): void {
  const known = tx.get("participant", id);
  if (known) {
    refuseUnless(known.status !== "removed", "forbidden");
    if (known.status === "left") tx.put("participant", id, { ...known, status: "active" });
    return;
  }
  refuseUnless(tx.workshop().lockedAt === null, "locked");
  admit(tx, { id, displayName, kind: "device", secretHash });
}

/** Gives somebody's place to another device; the cookie of the old one opens nothing any more. @throws Refused not_found | forbidden without a device */
function moveDevice(tx: Tx, actor: Actor, { id, secretHash }: Args<"participants.moveDevice">): void {
  const person = personWho(tx, id);
  refuseUnless(person.kind === "device", "forbidden");
  tx.put("participant", id, { ...person, secretHash, status: "active" });
  tx.touch("progress", "now");
  tx.audit(actor, "participants.moveDevice", { participantId: id });
}

/** Adds a person without a device, whose ballot the facilitator enters (method 2.6). @throws Refused full | invalid if the id is taken */
function addInRoom(tx: Tx, actor: Actor, { participantId, displayName }: Args<"participants.addInRoom">): void {
  refuseUnless(!tx.get("participant", participantId), "invalid");
  admit(tx, { id: participantId, displayName, kind: "in_room", secretHash: null });
  tx.audit(actor, "participants.addInRoom", { participantId });
}

function admit(tx: Tx, person: Pick<Participant, "id" | "displayName" | "kind" | "secretHash">): void {
  const known = tx.count("participant") - tx.countWhere("participant", "status", "removed");
  refuseUnless(known < LIMITS.participants, "full");
  tx.put("participant", person.id, {
    ...person,
    displayName: freeName(tx, person.displayName, person.id),
    joinSeq: (tx.last("participant")?.joinSeq ?? 0) + 1,
    joinedInPhase: tx.workshop().phase,
    status: "active",
    nameResetAt: null,
    done: [],
    createdAt: tx.now,
  });
}

/** Gives oneself another name, or keeps the one somebody else has set. @throws Refused not_found | forbidden for somebody else's name */
function rename(tx: Tx, actor: Actor, { participantId, displayName }: Args<"participants.rename">): void {
  const person = personWho(tx, participantId);
  refuseUnless(actor.id === participantId, "forbidden");
  tx.put("participant", participantId, {
    ...person,
    displayName: freeName(tx, displayName, participantId),
    nameResetAt: null,
  });
}

/** Replaces an offensive name by a generated one, never by free text; the person is told. @throws Refused not_found */
function resetName(tx: Tx, actor: Actor, { participantId }: Args<"participants.resetName">): void {
  const person = personWho(tx, participantId);
  const displayName = freeName(tx, generatedName(tx.workshop().locale, person), participantId);
  tx.put("participant", participantId, { ...person, displayName, nameResetAt: tx.now });
  tx.audit(actor, "participants.resetName", { participantId });
}

/** Somebody not removed. @throws Refused not_found */
export function personWho(tx: Pick<Tx, "get">, participantId: string): Participant {
  const person = tx.get("participant", participantId);
  refuseUnless(person && person.status !== "removed", "not_found");
  return person;
}

const PHASES_WITH_AN_END = new Set<string>(["collect", "cluster", "vote", "rate", "ideate"]);

/** Declares the present phase and round finished, or takes that back; others see only n of N. @throws Refused wrong_phase | not_found */
function setDone(tx: Tx, actor: Actor, { done }: Args<"participants.setDone">): void {
  const { phase, round } = tx.workshop();
  refuseUnless(PHASES_WITH_AN_END.has(phase), "wrong_phase");
  const person = personWho(tx, actor.id);
  const key = `${phase}:${round}`;
  if (person.done.includes(key) === done) return;
  tx.put("participant", actor.id, {
    ...person,
    done: done ? [...person.done, key] : person.done.filter((other) => other !== key),
  });
  tx.touch("progress", "now");
}

export const participantCommands = {
  "participants.join": { by: SYSTEM, phases: ["lobby", "commit"], serverOnly: true, rule: join } satisfies Command<
    Args<"participants.join">
  >,
  "participants.moveDevice": {
    by: SYSTEM,
    phases: ["lobby", "commit"],
    serverOnly: true,
    rule: moveDevice,
  } satisfies Command<Args<"participants.moveDevice">>,
  "participants.addInRoom": { by: FACILITATORS, phases: ["lobby", "rate"], rule: addInRoom } satisfies Command<
    Args<"participants.addInRoom">
  >,
  "participants.rename": { by: EVERYBODY, phases: ["lobby", "commit"], rule: rename } satisfies Command<
    Args<"participants.rename">
  >,
  "participants.resetName": {
    by: FACILITATORS,
    phases: ["lobby", "commit"],
    serverOnly: true,
    rule: resetName,
  } satisfies Command<Args<"participants.resetName">>,
  "participants.setDone": { by: PARTICIPANT, phases: ["collect", "ideate"], rule: setDone } satisfies Command<
    Args<"participants.setDone">
  >,
};
