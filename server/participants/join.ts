import { randomUUID } from "node:crypto";
import type { WorkshopByCode } from "@/db/queries/join";
import { generatedName } from "@/domain/display-name";
import { Refused } from "@/domain/errors";
import {
  type NewParticipant,
  newCookie,
  newParticipant,
  participantCookieName,
  participantFromCookies,
  participantOfKey,
} from "../auth/participant-cookie";
import type { Context } from "../context";
import { HttpRefusal } from "../http/refusal";
import type { Runtime } from "../runtime";
import { openWorkshop, workshopOfGuess } from "./open-workshop";

export interface Joined {
  workshopId: string;
}

const SYSTEM = { role: "system", id: "system" } as const;
const WEEK_SECONDS = 7 * 86_400;

interface Entry {
  code: string;
  /** Empty: a generated one. */
  name: string;
  /** Given by the browser before its first try: the answer to that may have been lost after it let somebody in. */
  key?: string | undefined;
}

/**
 * Lets somebody in and gives their browser its cookie. Whoever has one already, or tries again with the same key,
 * comes back as the same person.
 * @throws HttpRefusal not_found | rate_limited; Refused wrong_phase before the workshop begins | full
 */
export async function enterWorkshop(ctx: Context, { code, name, key }: Entry): Promise<Joined> {
  const { runtime } = ctx;
  const personOf = (id: string) => participantFromCookies(runtime.db, ctx.cookies, id, runtime.env.https);
  const workshop = await openWorkshop(runtime, ctx.address, code, (id) => personOf(id) !== null);
  const known = personOf(workshop.id);
  const person = known ? undefined : newPerson(runtime, workshop.id, key);
  const displayName =
    name || (person ? generatedName(workshop.locale, { joinSeq: nextNumber(runtime, workshop.id) }) : "");
  const id = known?.participantId ?? person?.id;
  await submit(runtime, workshop.id, "participants.join", { id, displayName, secretHash: person?.secretHash ?? "" });
  if (person) ctx.setCookie(participantCookieName(workshop.id), person.cookie, { maxAge: lifetime(workshop) });
  return { workshopId: workshop.id };
}

const newPerson = ({ secrets }: Runtime, workshopId: string, key?: string): NewParticipant =>
  key === undefined ? newParticipant() : participantOfKey(secrets.current, workshopId, key);

/**
 * Goes on as somebody on a new device, by the code the facilitator has shown; also while the workshop is locked.
 * @param code of the workshop
 * @param rejoinCode six digits, see RejoinCodes
 * @throws HttpRefusal not_found | rate_limited
 */
export async function rejoinWorkshop(ctx: Context, code: string, rejoinCode: string): Promise<Joined> {
  const { runtime } = ctx;
  const redeem = (id: string) => runtime.rejoinCodes.redeem(id, rejoinCode, Date.now());
  const { workshop, found: participantId } = await workshopOfGuess(runtime, ctx.address, code, redeem);
  const { cookie, secretHash } = newCookie(participantId);
  await submit(runtime, workshop.id, "participants.moveDevice", { id: participantId, secretHash });
  ctx.setCookie(participantCookieName(workshop.id), cookie, { maxAge: lifetime(workshop) });
  return { workshopId: workshop.id };
}

type Entering = "participants.join" | "participants.moveDevice";

async function submit({ queue }: Runtime, workshopId: string, name: Entering, args: object): Promise<void> {
  const answer = await queue.submit({ workshopId, actor: SYSTEM, mid: randomUUID(), name, args });
  if (!("refused" in answer)) return;
  if (answer.refused === "not_saved") throw new HttpRefusal("unavailable");
  if (answer.refused === "locked") throw new HttpRefusal("not_found");
  throw new Refused(answer.refused);
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

/**
 * The end of the workshop as planned, and seven days more (trust.md S8): whoever writes cards days ahead is the same
 * person on the day. In seconds.
 */
function lifetime({ agenda, startsAt }: WorkshopByCode): number {
  const minutes = Object.values(agenda).reduce((sum, phase) => sum + phase.minutes, 0);
  const ahead = Math.max(0, ((startsAt ?? 0) - Date.now()) / 1000);
  return Math.ceil(ahead) + minutes * 60 + WEEK_SECONDS;
}
