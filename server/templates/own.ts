import { randomUUID } from "node:crypto";
import { addTemplate, countTemplatesOf, removeTemplate, renameTemplate } from "@/db/queries/templates";
import { Refused, refuseUnless } from "@/domain/errors";
import { LIMITS } from "@/domain/limits";
import { settingOf, startersOf } from "@/domain/template";
import type { SignedIn } from "../auth/auth";
import type { Context } from "../context";
import type { LedWorkshopId } from "../trpc";

type Signed = Context & { signedIn: SignedIn };

interface NewTemplate {
  name: string;
  /** Ids of the cards whose texts later workshops may begin with. */
  touchpointIds: string[];
}

/**
 * A template of whoever asks: the workshop's persona, stages, times and language, and the texts that were ticked.
 * @throws Refused not_found | full
 */
export function createFromWorkshop(
  { runtime, signedIn }: Signed,
  workshopId: LedWorkshopId,
  { name, touchpointIds }: NewTemplate,
): { id: string } {
  const tables = runtime.journal.state(workshopId)?.tables;
  refuseUnless(tables, "not_found");
  const ownerId = signedIn.userId;
  refuseUnless(countTemplatesOf(runtime.db, ownerId) < LIMITS.templatesPerUser, "full");
  const setting = settingOf(tables.workshop());
  const starters = startersOf(tables, touchpointIds, randomUUID);
  const id = randomUUID();
  addTemplate(runtime.db, { id, ownerId, name, ...setting, starters, createdAt: Date.now() });
  return { id };
}

/** @throws Refused not_found for a template that is not the caller's */
export function renameOwn({ runtime, signedIn }: Signed, { id, name }: { id: string; name: string }): void {
  if (!renameTemplate(runtime.db, id, signedIn.userId, name)) throw new Refused("not_found");
}

/** @throws Refused not_found for a template that is not the caller's */
export function removeOwn({ runtime, signedIn }: Signed, id: string): void {
  if (!removeTemplate(runtime.db, id, signedIn.userId)) throw new Refused("not_found");
}
