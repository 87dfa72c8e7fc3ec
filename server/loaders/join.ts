import { findWorkshopByCode } from "@/db/queries/join";
import { normaliseJoinCode } from "@/domain/join-code";
import { isWithin } from "@/domain/phases";
import { participantFromCookies } from "../auth/participant-cookie";
import { parseCookies } from "../http/cookies";
import type { HttpRefusal } from "../http/refusal";
import { openWorkshop, type Peek, peekOf } from "../participants/open-workshop";
import { runtime } from "../runtime";

export type JoinPage =
  | { is: "open"; code: string; peek: Peek }
  /** This browser has joined before. */
  | { is: "joined"; workshopId: string }
  | { is: "unknown" }
  | { is: "limited"; seconds: number };

/** What the page of a join code shows. Reading only: nobody joins by following a link (trust.md S10). */
export async function loadJoin(typed: string, cookieHeader: string | null, address: string): Promise<JoinPage> {
  const workshopId = joinedWorkshop(typed, cookieHeader);
  if (workshopId) return { is: "joined", workshopId };
  try {
    const isKnown = (id: string) => personOf(id, cookieHeader) !== null;
    const found = await openWorkshop(runtime(), address, typed, isKnown);
    return { is: "open", code: normaliseJoinCode(typed) ?? "", peek: peekOf(found) };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (error.code === "rate_limited") return { is: "limited", seconds: Number(error.headers["Retry-After"] ?? 60) };
    return { is: "unknown" };
  }
}

/** By name: what the runtime throws comes from another bundle than this page. */
const isRefusal = (error: unknown): error is HttpRefusal => error instanceof Error && error.name === "HttpRefusal";

/** Also while the workshop is locked or over: whoever is in may come back. Who has left joins again by hand. */
function joinedWorkshop(typed: string, cookieHeader: string | null): string | undefined {
  const { db, journal } = runtime();
  if (!cookieHeader?.includes("touchstone.p.")) return undefined;
  const found = findWorkshopByCode(db, normaliseJoinCode(typed) ?? "");
  if (!found || found.phase === "draft") return undefined;
  const person = personOf(found.id, cookieHeader);
  const tables = journal.state(found.id)?.tables;
  const hasLeft = person && tables?.get("participant", person.participantId)?.status === "left";
  return person && !(hasLeft && isWithin(found.phase, "lobby", "commit")) ? found.id : undefined;
}

const personOf = (workshopId: string, cookieHeader: string | null) =>
  participantFromCookies(runtime().db, parseCookies(cookieHeader), workshopId, runtime().env.https);
