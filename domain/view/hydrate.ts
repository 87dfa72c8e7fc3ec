import type { Kind, RecordOf } from "../records";
import { type Stage, usualPeriod } from "../stages";
import { hasId } from "../state";
import { usualOrder } from "../usual-order";

/**
 * What is absent from a view: because its viewer may not know it, then rules that run in the browser do not read it; or
 * because it is as usual.
 */
const UNKNOWN: { [K in Kind]?: Partial<RecordOf<K>> } = {
  workshop: {
    slug: "",
    templateId: null,
    peopleExpected: null,
    frontLineExpected: null,
    approvers: "",
    previousWorkshopId: null,
    phaseMovedBy: null,
    phaseTimes: {},
    createdAt: 0,
    joinCode: "",
    tieBreak: null,
  },
  participant: {
    kind: "device",
    status: "active",
    secretHash: null,
    joinSeq: 0,
    joinedInPhase: "lobby",
    nameResetAt: null,
    done: [],
    createdAt: 0,
  },
  touchpoint: {
    participantId: null,
    periodOverride: false,
    channel: null,
    round: 1,
    momentId: null,
    source: "participant",
    adopted: true,
    hiddenAt: null,
    seq: 0,
    createdAt: 0,
    updatedAt: 0,
  },
  moment: { shortlisted: true, confirmedAsTruth: false, departureReason: null, scene: null, hiddenAt: null, seq: 0 },
  suggestion: { participantId: null },
  evidence: { participantId: null },
  idea: { participantId: null, hiddenAt: null, seq: 0, createdAt: 0 },
  action: { proposedBy: null },
  parkingLotItem: { participantId: null, seq: 0 },
};

interface Wire {
  mine?: true;
  hidden?: true;
  authorId?: string;
}

/**
 * Makes a record of a view again, so that the same rules run in the browser: what is `mine` belongs to `me`,
 * what is absent gets a neutral or the usual value.
 * @param id under which the view came, where the view itself does not say
 */
export function hydrate<K extends Kind>(kind: K, view: object, me: string | undefined, id?: string): RecordOf<K> {
  const { mine, hidden, authorId, ...shared } = view as Wire & Record<string, unknown>;
  const record: Record<string, unknown> = {
    ...UNKNOWN[kind],
    ...(id !== undefined && hasId(kind) ? { id } : {}),
    ...shared,
  };
  if (kind === "touchpoint") {
    record.period ??= usualPeriod(record.stage as Stage);
    if (record.displayOrder === undefined) record.displayOrder = usualOrder(`${record.id}`);
  }
  const author = mine ? me : authorId;
  if (author !== undefined && kind !== "participant")
    record[kind === "action" ? "proposedBy" : "participantId"] = author;
  if (hidden) record.hiddenAt = 1;
  return record as RecordOf<K>;
}
