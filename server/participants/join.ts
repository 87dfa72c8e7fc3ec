import { randomUUID } from "node:crypto";
import type { WorkshopByCode } from "@/db/queries/join";
import { generatedName } from "@/domain/display-name";
import { Refused } from "@/domain/errors";
import { newParticipantCookie, participantCookieName, participantFromCookies } from "../auth/participant-cookie";
import type { Context } from "../context";
import { HttpRefusal } from "../http/refusal";
import type { Runtime } from "../runtime";
import { openWorkshop } from "./open-workshop";

export interface Joined {
  workshopId: string;
}

const SYSTEM = { role: "system", id: "system" } as const;
const WEEK_SECONDS = 7 * 86_400;

/**
 * Lets somebody in and gives their browser its cookie. Whoever has one already comes back as the same person.
 * @param name empty: a generated one
 * @throws HttpRefusal not_found | rate_limited; Refused wrong_phase before the workshop begins | full
 */
export async function enterWorkshop(ctx: Context, { code, name }: { code: string; name: string }): Promise<Joined> {
  const { runtime } = ctx;
  const personOf = (id: string) => participantFromCookies(runtime.db, ctx.cookies, id, runtime.env.https);
  const workshop = await openWorkshop(runtime, ctx.address, code, (id) => personOf(id) !== null);
  const known = personOf(workshop.id);
  const person = known ? undefined : newPerson(runtime, workshop, name);
  const id = known?.participantId ?? person?.id;
  const args = { id, displayName: person?.displayName ?? name, secretHash: person?.cookie.secretHash ?? "" };
  await submit(runtime, workshop.id, args);
  if (person) ctx.setCookie(participantCookieName(workshop.id), person.cookie.value, { maxAge: lifetime(workshop) });
  return { workshopId: workshop.id };
}

async function submit({ queue }: Runtime, workshopId: string, args: object): Promise<void> {
  const answer = await queue.submit({ workshopId, actor: SYSTEM, mid: randomUUID(), name: "participants.join", args });
  if (!("refused" in answer)) return;
  if (answer.refused === "not_saved") throw new HttpRefusal("unavailable");
  if (answer.refused === "locked") throw new HttpRefusal("not_found");
  throw new Refused(answer.refused);
}

function newPerson(runtime: Runtime, { id: workshopId, locale }: WorkshopByCode, name: string) {
  const id = randomUUID();
  const displayName = name || generatedName(locale, { joinSeq: nextNumber(runtime, workshopId) });
  return { id, displayName, cookie: newParticipantCookie(id) };
}

/** Numbers given out while their command still waits in the queue, so that people who join together get different ones. */
const given = new Map<string, number>();

function nextNumber({ journal }: Runtime, workshopId: string): number {
  const highest = Math.max(
    given.get(workshopId) ?? 0,
    journal.state(workshopId)?.tables.last("participant")?.joinSeq ?? 0,
  );
  given.set(workshopId, highest + 1);
  return highest + 1;
}

/** The end of the workshop as planned, and seven days more (trust.md S8). */
function lifetime({ agenda }: WorkshopByCode): number {
  const minutes = Object.values(agenda).reduce((sum, phase) => sum + phase.minutes, 0);
  return minutes * 60 + WEEK_SECONDS;
}
