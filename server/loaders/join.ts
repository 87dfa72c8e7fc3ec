import { findWorkshopByCode } from "@/db/queries/join";
import { normaliseJoinCode } from "@/domain/join-code";
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
    const found = await openWorkshop(runtime(), address, typed);
    return { is: "open", code: normaliseJoinCode(typed) ?? "", peek: peekOf(found) };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (error.code === "rate_limited") return { is: "limited", seconds: Number(error.headers["Retry-After"] ?? 60) };
    return { is: "unknown" };
  }
}

/** By name: what the runtime throws comes from another bundle than this page. */
const isRefusal = (error: unknown): error is HttpRefusal => error instanceof Error && error.name === "HttpRefusal";

/** Also while the workshop is locked or over: whoever is in may come back. */
function joinedWorkshop(typed: string, cookieHeader: string | null): string | undefined {
  const { db, env } = runtime();
  const cookies = parseCookies(cookieHeader);
  if (![...cookies.keys()].some((name) => name.includes("touchstone.p."))) return undefined;
  const found = findWorkshopByCode(db, normaliseJoinCode(typed) ?? "");
  if (!found || found.phase === "draft") return undefined;
  return participantFromCookies(db, cookies, found.id, env.https) ? found.id : undefined;
}
