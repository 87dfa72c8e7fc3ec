import { addAuditEvent } from "@/db/queries/audits";
import { acceptLeadLink, removeCoFacilitator, saveLeadLink } from "@/db/queries/roles";
import { Refused } from "@/domain/errors";
import type { SignedIn } from "../auth/auth";
import type { Standing } from "../auth/standing";
import { hashToken, newToken } from "../auth/tokens";
import type { Context } from "../context";
import { HttpRefusal } from "../http/refusal";
import type { LedWorkshopId } from "../trpc";

const VALID_MS = 24 * 3_600_000;

type Led = Context & Standing;

/** A link by which one more person comes to lead; the one made before opens nothing any more. */
export function createLeadLink(ctx: Led, workshopId: LedWorkshopId): { path: string; expiresAt: number } {
  const token = newToken();
  const createdAt = Date.now();
  const expiresAt = createdAt + VALID_MS;
  saveLeadLink(ctx.runtime.db, { workshopId, tokenHash: hashToken(token), createdAt, expiresAt });
  note(ctx, workshopId, "roles.addCoFacilitator", {});
  return { path: `/lead#${token}`, expiresAt };
}

/**
 * Whoever is signed in leads the workshop of that link too.
 * @throws HttpRefusal not_found | rate_limited
 */
export async function acceptLink(
  ctx: Context & { signedIn: SignedIn },
  token: string,
): Promise<{ workshopId: string }> {
  const { auth, db } = ctx.runtime;
  await auth.limits.beforeGuess(ctx.address);
  const accepted = acceptLeadLink(db, hashToken(token), ctx.signedIn.userId, Date.now());
  if (!accepted) {
    await auth.limits.guessed(ctx.address);
    throw new HttpRefusal("not_found");
  }
  const { workshopId, isNew } = accepted;
  if (isNew) {
    note({ ...ctx, role: "co_facilitator" }, workshopId, "roles.acceptLink", {});
    ctx.runtime.hub.leadingChanged(workshopId);
  }
  return { workshopId };
}

/** Ends somebody's leading, their streams with it. @throws Refused not_found for anybody but a co-facilitator */
export function removeHelper(ctx: Led, workshopId: LedWorkshopId, userId: string): void {
  if (!removeCoFacilitator(ctx.runtime.db, workshopId, userId)) throw new Refused("not_found");
  note(ctx, workshopId, "roles.removeCoFacilitator", { userId });
  ctx.runtime.hub.leadingChanged(workshopId);
}

function note({ runtime, signedIn, role }: Led, workshopId: string, type: string, payload: object): void {
  const actor = { role, id: signedIn.userId, name: signedIn.name };
  addAuditEvent(runtime.db, { workshopId, actor, type, payload: { ...payload }, at: Date.now() });
}
