import { drawCards, type InspirationCard } from "@/content/cards";
import { Refused, refuseUnless } from "@/domain/errors";
import { project } from "@/domain/view/project";
import type { Surface } from "@/domain/wire";
import { identify } from "../auth/identify";
import type { Context } from "../context";

interface Draw {
  workshopId: string;
  momentId: string;
  seen: readonly string[];
  as?: Surface | undefined;
}

/**
 * Three inspiration cards for a moment, none of those seen until the deck is through (method 2.7).
 * @throws HttpRefusal unauthorized | not_found; Refused not_found for a moment the caller may not see | wrong_phase
 */
export async function drawForMoment(
  ctx: Context,
  { workshopId, momentId, seen, as }: Draw,
): Promise<InspirationCard[]> {
  const { viewer } = await identify(ctx.runtime, ctx.cookieHeader, workshopId, as ?? null);
  const state = ctx.runtime.journal.state(workshopId)?.tables;
  const moment = state?.get("moment", momentId);
  if (!state || !moment || !project(state, "moment", momentId, viewer)) throw new Refused("not_found");
  refuseUnless(state.workshop().phase === "ideate", "wrong_phase");
  return drawCards({ period: moment.period, stage: moment.stage, seen, random: Math.random });
}
