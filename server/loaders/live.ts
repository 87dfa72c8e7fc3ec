import type { Actor } from "@/domain/commands/rule";
import { ownSnapshot, snapshotFor } from "@/domain/view/changes";
import type { Frame, Snapshot, Surface } from "@/domain/wire";
import { identify } from "../auth/identify";
import { HttpRefusal } from "../http/refusal";
import { runtime } from "../runtime";

export interface FirstPaint {
  first: Snapshot;
  /** Whom commands of this page act for; the big screen gives none. */
  actor: Actor;
}

const NOBODY: Actor = { role: "reviewer", id: "nobody", scope: "view" };

/**
 * What a live page needs for its first paint: the same full frame the stream would send this viewer.
 * @throws HttpRefusal unauthorized | not_found
 */
export async function loadLive(cookieHeader: string | null, workshopId: string, surface: Surface): Promise<FirstPaint> {
  const at = runtime();
  const { viewer, actor } = await identify(at, cookieHeader ?? "", workshopId, surface);
  const state = at.journal.state(workshopId);
  if (!state) throw new HttpRefusal("not_found");
  const { tables, version, tag } = state;
  const put: Frame["put"] = [
    ...snapshotFor(tables, { surface }),
    ...ownSnapshot(tables, viewer),
    ...at.hub.beatOf(workshopId),
  ];
  return {
    first: {
      from: null,
      cur: `${version}-${tag}`,
      full: true,
      put,
      done: actor ? at.journal.doneBy(workshopId, actor.id, null) : [],
      at: Date.now(),
    },
    actor: actor ?? NOBODY,
  };
}
