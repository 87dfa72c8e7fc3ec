import { findRole } from "@/db/queries/access";
import type { Context } from "../context";
import { HttpRefusal } from "../http/refusal";
import type { SignedIn } from "./auth";
import { reviewFromCookies, screenFromCookies } from "./link-cookie";
import { participantFromCookies } from "./participant-cookie";

export interface Standing {
  signedIn: SignedIn;
  role: "facilitator" | "co_facilitator";
}

/**
 * The caller's role in leading a workshop, read from the database at every call.
 * Somebody who is in the room as participant or big screen learns that this is not theirs to do; for anybody else
 * the workshop does not exist.
 * @throws HttpRefusal unauthorized | forbidden | not_found
 */
export async function standingOf(ctx: Context, workshopId: string): Promise<Standing> {
  const signedIn = await ctx.user();
  const role = signedIn ? findRole(ctx.runtime.db, workshopId, signedIn.userId) : undefined;
  if (signedIn && role) return { signedIn, role };
  const { db, env } = ctx.runtime;
  const isInTheRoom =
    participantFromCookies(db, ctx.cookies, workshopId, env.https) ??
    screenFromCookies(db, ctx.cookies, workshopId, env.https);
  if (isInTheRoom) throw new HttpRefusal("forbidden");
  const isReviewer = reviewFromCookies(db, ctx.cookies, workshopId, env.https);
  throw new HttpRefusal(signedIn || isReviewer ? "not_found" : "unauthorized");
}
