import type { StateReader } from "../state";
import type { WorkshopFile } from "./format.schema";
import { bySaying, type Places, seen } from "./seen";

const iso = (at: number): string => new Date(at).toISOString();

/** The actions of a file, in the order that breaks ties. Owners are named in every workshop (I13); who proposed one is not kept. */
export function actionsPart(state: StateReader, places: Places): WorkshopFile["actions"] {
  const actions = seen(state, "action")
    .filter(({ momentId }) => places.known("moments", momentId))
    .sort((a, b) => a.seq - b.seq);
  places.add("actions", actions);
  return actions.map(({ owner, promisedAt, ideaIds, notes, ...action }) => {
    const { proposedBy: _, carriedFromActionId: __, seq: ___, updatedAt: ____, ...kept } = action;
    return {
      ...kept,
      ideaIds: ideaIds.filter((id) => places.known("ideas", id)),
      owner: owner && ownerPart(owner, places),
      promisedAt: promisedAt === null ? null : iso(promisedAt),
      notes: notes.map((note) => ({ ...note, at: iso(note.at) })),
    };
  });
}

function ownerPart({ name, participantId }: { name: string; participantId: string | null }, places: Places) {
  const known = places.known("participants", participantId);
  return known === null ? { name } : { name, participantId: known };
}

/** Check-ins by date. Their re-ratings are ballots and stay behind. */
export function checkInsPart(state: StateReader, places: Places): WorkshopFile["checkIns"] {
  const checkIns = bySaying(seen(state, "checkIn"), ({ dueOn, day, heldOn, summary }) => [dueOn, day, heldOn, summary]);
  places.add("checkIns", checkIns);
  return checkIns.map((checkIn) => ({
    ...checkIn,
    updates: checkIn.updates.filter(({ actionId }) => places.known("actions", actionId)),
  }));
}
