import type { z } from "zod";
import { refuseUnless } from "../errors";
import { LIMITS } from "../limits";
import { isPhase, type Phase, SKIPPABLE } from "../phases";
import type { Workshop } from "../records";
import { agendaOf, configOf, slugOf } from "../workshop-defaults";
import { eraseAssignment } from "./erasure";
import { FACILITATORS, SYSTEM } from "./execute";
import type { Actor, Command, Tx } from "./rule";
import { type SetConfig, setConfig } from "./workshop-config";
import type { workshopSchemas } from "./workshops.schema";

type Args<N extends keyof typeof workshopSchemas> = z.infer<(typeof workshopSchemas)[N]>;
type Settings = Args<"workshops.updateSettings">;

/**
 * Changes what is given. The agenda and the stage model belong to the frame and raise `revision`.
 * @throws Refused invalid for switching off a phase that cannot be | guard_unmet for the phase the group is in, or for
 * another stage model once there are cards, or for the end of a collecting ahead that is not open
 * @throws Refused invalid for more people of the front line than people
 */
function updateSettings(tx: Tx, _actor: Actor, { stageModel, agendaMinutes, agenda, ...texts }: Settings): void {
  refuseUnless(texts.collectUntil === undefined || tx.workshop().collectUntil !== null, "guard_unmet");
  if (texts.title !== undefined) tx.setWorkshop({ slug: slugOf(texts.title) });
  tx.setWorkshop(present(texts));
  const { peopleExpected, frontLineExpected } = tx.workshop();
  refuseUnless((frontLineExpected ?? 0) <= (peopleExpected ?? LIMITS.participants), "invalid");
  const before = tx.workshop();
  if (stageModel !== undefined) setStageModel(tx, stageModel);
  if (agendaMinutes !== undefined) setVariant(tx, agendaMinutes);
  if (agenda !== undefined) setAgenda(tx, agenda);
  if (tx.workshop() !== before) tx.setWorkshop({ revision: before.revision + 1 });
}

/** Without the keys whose value is undefined. */
const present = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;

function setStageModel(tx: Tx, stageModel: Workshop["stageModel"]): void {
  if (stageModel === tx.workshop().stageModel) return;
  refuseUnless(tx.count("touchpoint") === 0, "guard_unmet");
  tx.setWorkshop({ stageModel });
}

/** Takes over the minutes of a variant and, if nobody has chosen another, the size of its shortlist; what is off stays off. */
function setVariant(tx: Tx, agendaMinutes: Workshop["agendaMinutes"]): void {
  const { id, agenda, config, agendaMinutes: before } = tx.workshop();
  if (agendaMinutes === before) return;
  const minutes = agendaMinutes === "custom" ? agenda : agendaOf(agendaMinutes);
  const entries = Object.entries(minutes).map(([phase, { minutes }]) => [
    phase,
    changedBox(tx, phase as Phase, { minutes }),
  ]);
  const isUsual = config.shortlistSize === configOf(id, before).shortlistSize;
  const shortlistSize = isUsual ? configOf(id, agendaMinutes).shortlistSize : config.shortlistSize;
  tx.setWorkshop({ agendaMinutes, agenda: Object.fromEntries(entries), config: { ...config, shortlistSize } });
}

/** During the run what was planned stays known: the time gained or lost is told against it. */
function changedBox(
  tx: Tx,
  name: Phase,
  { minutes, off }: { minutes?: number; off?: boolean },
): Workshop["agenda"][Phase] {
  const { phase, collectUntil, agenda } = tx.workshop();
  const { planned, ...before } = agenda[name];
  const after = { minutes: minutes ?? before.minutes, off: off ?? before.off };
  const isRun = isPhase(phase) && collectUntil === null;
  const plan = planned ?? before;
  const isAsPlanned = plan.minutes === after.minutes && plan.off === after.off;
  return isRun && !isAsPlanned ? { ...after, planned: plan } : after;
}

function setAgenda(tx: Tx, changes: NonNullable<Settings["agenda"]>): void {
  const { phase: present, agenda } = tx.workshop();
  const next = { ...agenda };
  for (const [name, change] of Object.entries(changes)) {
    const phase = name as Phase;
    refuseUnless(!change.off || (SKIPPABLE as readonly Phase[]).includes(phase), "invalid");
    refuseUnless(!change.off || phase !== present, "guard_unmet");
    next[phase] = changedBox(tx, phase, change);
  }
  tx.setWorkshop({ agenda: next });
}

/** Makes a named workshop anonymous; the other way round is impossible from the first second on (D4). @throws Refused only_tighter */
function setAnonymity(tx: Tx, actor: Actor, { anonymity }: Args<"workshops.setAnonymity">): void {
  if (anonymity === tx.workshop().anonymity) return;
  refuseUnless(anonymity === "anonymous", "only_tighter");
  tx.setWorkshop({ anonymity });
  tx.touchAll();
  tx.audit(actor, "workshops.setAnonymity", { anonymity });
}

/** Erases the links between people, cards and ballots before the close. @throws Refused named_workshop | anonymised */
function anonymiseNow(tx: Tx, actor: Actor): void {
  const { anonymity, erasedAt } = tx.workshop();
  refuseUnless(anonymity === "anonymous", "named_workshop");
  refuseUnless(erasedAt === null, "anonymised");
  eraseAssignment(tx);
  tx.touchAll();
  tx.audit(actor, "workshops.anonymiseNow");
}

function archive(tx: Tx, actor: Actor, { by }: Args<"workshops.archive">): void {
  tx.setWorkshop({ phase: "archived", archivedAt: tx.now, revision: tx.workshop().revision + 1 });
  tx.touchAll();
  tx.audit(actor, "workshops.archive", { by });
}

/** Archived to closed again; nothing opens beyond that. */
function reopen(tx: Tx, actor: Actor, { by }: Args<"workshops.reopen">): void {
  tx.setWorkshop({ phase: "closed", archivedAt: null, revision: tx.workshop().revision + 1 });
  tx.touchAll();
  tx.audit(actor, "workshops.reopen", { by });
}

export const workshopCommands = {
  "workshops.updateSettings": {
    by: FACILITATORS,
    phases: ["draft", "commit"],
    rule: updateSettings,
  } satisfies Command<Settings>,
  "workshops.setConfig": {
    by: FACILITATORS,
    phases: ["draft", "plan"],
    serverOnly: true,
    rule: setConfig,
  } satisfies Command<SetConfig>,
  "workshops.setAnonymity": {
    by: FACILITATORS,
    phases: ["draft", "commit"],
    serverOnly: true,
    rule: setAnonymity,
  } satisfies Command<Args<"workshops.setAnonymity">>,
  "workshops.anonymiseNow": {
    by: FACILITATORS,
    phases: ["reveal", "commit"],
    serverOnly: true,
    rule: anonymiseNow,
  } satisfies Command<object>,
  "workshops.archive": { by: SYSTEM, phases: ["closed", "closed"], serverOnly: true, rule: archive } satisfies Command<
    Args<"workshops.archive">
  >,
  "workshops.reopen": {
    by: SYSTEM,
    phases: ["archived", "archived"],
    serverOnly: true,
    rule: reopen,
  } satisfies Command<Args<"workshops.reopen">>,
};
