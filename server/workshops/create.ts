import { randomUUID } from "node:crypto";
import { templateById } from "@/content/templates";
import { findWorkshopByCode } from "@/db/queries/join";
import { findOwnTemplate } from "@/db/queries/templates";
import { refuseUnless } from "@/domain/errors";
import { generateJoinCode } from "@/domain/join-code";
import type { Workshop } from "@/domain/records";
import { copyOfWorkshop } from "@/domain/workshop-copy";
import { newWorkshop } from "@/domain/workshop-defaults";
import type { SignedIn } from "../auth/auth";
import { retryWhileBusy } from "../commands/queue";
import type { Context } from "../context";
import type { Runtime } from "../runtime";
import type { LedWorkshopId } from "../trpc";

export type NewWorkshopInput = Pick<Workshop, "title"> &
  Partial<
    Pick<
      Workshop,
      | "goal"
      | "persona"
      | "templateId"
      | "stageModel"
      | "agendaMinutes"
      | "locale"
      | "anonymity"
      | "startsAt"
      | "peopleExpected"
    >
  >;

/**
 * A workshop in `draft`, owned by whoever is signed in. From an own template come its times too, unless others are given;
 * a template that is nobody's or somebody else's leaves no trace.
 */
export async function createWorkshop(
  ctx: Context & { signedIn: SignedIn },
  input: NewWorkshopInput,
): Promise<{ id: string }> {
  const { runtime, signedIn } = ctx;
  const now = Date.now();
  const own = findOwnTemplate(runtime.db, input.templateId ?? "", signedIn.userId);
  const templateId = own?.id ?? templateById(input.templateId ?? "")?.id ?? null;
  const agendaMinutes = input.agendaMinutes ?? own?.agendaMinutes ?? 90;
  const given = { ...input, templateId, agendaMinutes };
  const workshop = newWorkshop({ id: randomUUID(), joinCode: freeJoinCode(runtime), now, ...given });
  const agenda = own && input.agendaMinutes === undefined ? own.agenda : workshop.agenda;
  const roles = [{ userId: signedIn.userId, role: "facilitator" as const }];
  const records = [["workshop", { ...workshop, agenda }]] as const;
  await retryWhileBusy(() => runtime.journal.create({ records, roles, now }));
  return { id: workshop.id };
}

/**
 * A new workshop in `draft` with the settings of another, owned by whoever asks. What people brought into the other one
 * stays there: cards, moments, ballots, evidence, actions, participants and whoever leads along.
 * @throws Refused not_found
 */
export async function duplicateWorkshop(
  { runtime, signedIn }: Context & { signedIn: SignedIn },
  from: LedWorkshopId,
  title: string,
): Promise<{ id: string }> {
  const source = runtime.journal.state(from)?.tables.workshop();
  refuseUnless(source, "not_found");
  const now = Date.now();
  const workshop = copyOfWorkshop(source, { id: randomUUID(), joinCode: freeJoinCode(runtime), title, now });
  const roles = [{ userId: signedIn.userId, role: "facilitator" as const }];
  await retryWhileBusy(() => runtime.journal.create({ records: [["workshop", workshop]], roles, now }));
  return { id: workshop.id };
}

/** A join code that no other workshop has. */
export function freeJoinCode({ db }: Pick<Runtime, "db">): string {
  for (;;) {
    const code = generateJoinCode(randomFraction);
    if (!findWorkshopByCode(db, code)) return code;
  }
}

const randomFraction = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
