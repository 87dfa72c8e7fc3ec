import { findRole } from "@/db/queries/access";
import type { Actor } from "@/domain/commands/rule";
import type { Viewer } from "@/domain/view/viewer";
import { SURFACES, type Surface } from "@/domain/wire";
import type { Context } from "../context";
import { parseCookies } from "../http/cookies";
import { HttpRefusal } from "../http/refusal";
import type { Runtime } from "../runtime";
import { reviewFromCookies, screenFromCookies } from "./link-cookie";
import { participantFromCookies } from "./participant-cookie";

/** Who looks at a workshop from one surface, and as whom they act; the big screen only looks. */
export interface Identity {
  viewer: Viewer;
  actor: Actor | null;
  /** Participant, user or link: whose commands a stream must confirm. */
  id: string;
  /** Asked again before every frame (trust.md T26). */
  isAllowed(): boolean;
}

type Identifier = (runtime: Runtime, cookieHeader: string, workshopId: string) => Promise<Identity> | Identity;

/**
 * Looks at the cookie of that surface only and never adds up rights (trust.md S16). Without a surface: the one
 * identity the cookies prove.
 * @throws HttpRefusal unauthorized | not_found; bad_request if the cookies prove several
 */
export async function identify(
  runtime: Runtime,
  cookieHeader: string,
  workshopId: string,
  surface: Surface | null,
): Promise<Identity> {
  if (surface) return IDENTIFIERS[surface](runtime, cookieHeader, workshopId);
  const tried = await Promise.allSettled(
    SURFACES.map(async (each) => IDENTIFIERS[each](runtime, cookieHeader, workshopId)),
  );
  const [first, ...others] = tried.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
  if (others.length > 0) throw new HttpRefusal("bad_request");
  if (!first) throw tried[0]?.status === "rejected" ? tried[0].reason : new HttpRefusal("unauthorized");
  return first;
}

/**
 * Who gives commands from that surface.
 * @throws HttpRefusal unauthorized | not_found | bad_request; forbidden for the big screen, which only looks
 */
export async function actorOf(ctx: Context, workshopId: string, surface: Surface | null): Promise<Actor> {
  const { actor } = await identify(ctx.runtime, ctx.cookieHeader, workshopId, surface);
  if (!actor) throw new HttpRefusal("forbidden");
  return actor;
}

const IDENTIFIERS: Record<Surface, Identifier> = { cockpit, phone, screen, review };

async function cockpit(runtime: Runtime, cookieHeader: string, workshopId: string): Promise<Identity> {
  const { auth, db } = runtime;
  const user = await auth.signedIn(cookieHeader);
  if (!user) throw new HttpRefusal("unauthorized");
  const role = findRole(db, workshopId, user.userId);
  if (!role) throw new HttpRefusal("not_found");
  return {
    viewer: { surface: "cockpit" },
    actor: { role, id: user.userId, name: user.name },
    id: user.userId,
    isAllowed: () =>
      auth.bySession(user.sessionId, user.userId) !== null && findRole(db, workshopId, user.userId) === role,
  };
}

function phone(runtime: Runtime, cookieHeader: string, workshopId: string): Identity {
  const found = participantFromCookies(runtime.db, parseCookies(cookieHeader), workshopId, runtime.env.https);
  if (!found) throw new HttpRefusal("unauthorized");
  const { participantId } = found;
  const personNow = () => runtime.journal.state(workshopId)?.tables.get("participant", participantId);
  const secretHash = personNow()?.secretHash;
  return {
    viewer: { surface: "phone", participantId },
    actor: { role: "participant", id: participantId },
    id: participantId,
    isAllowed: () => {
      const person = personNow();
      return person !== undefined && person.status !== "removed" && person.secretHash === secretHash;
    },
  };
}

function screen(runtime: Runtime, cookieHeader: string, workshopId: string): Identity {
  const find = () => screenFromCookies(runtime.db, parseCookies(cookieHeader), workshopId, runtime.env.https);
  const link = find();
  if (!link) throw new HttpRefusal("unauthorized");
  return { viewer: { surface: "screen" }, actor: null, id: link.id, isAllowed: () => find() !== null };
}

function review(runtime: Runtime, cookieHeader: string, workshopId: string): Identity {
  const find = () => reviewFromCookies(runtime.db, parseCookies(cookieHeader), workshopId, runtime.env.https);
  const link = find();
  if (!link) throw new HttpRefusal("unauthorized");
  return {
    viewer: { surface: "review" },
    actor: { role: "reviewer", id: link.id, scope: link.scope },
    id: link.id,
    isAllowed: () => find() !== null,
  };
}
