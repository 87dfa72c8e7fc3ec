import type { Actor } from "@/domain/commands/rule";
import type { Viewer } from "@/domain/view/viewer";

/** Somebody who looks from one surface; several pages of theirs may be open. */
export interface Person {
  viewer: Viewer;
  actor: Actor;
}

export const facilitator = (id: string, name: string, role: "facilitator" | "co_facilitator"): Person => ({
  viewer: { surface: "cockpit" },
  actor: { role, id, name },
});

export const participant = (id: string): Person => ({
  viewer: { surface: "phone", participantId: id },
  actor: { role: "participant", id },
});

export const screen = (id: string): Person => ({
  viewer: { surface: "screen" },
  actor: { role: "reviewer", id, scope: "view" },
});
