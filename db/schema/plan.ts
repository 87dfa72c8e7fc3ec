import { index, integer, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { actionStatus, evidenceKind, ideaKind } from "@/domain/fields.schema";
import type { Action, ActionStatus, CheckIn, EvidenceKind, IdeaKind, ResultSnapshot } from "@/domain/records";
import { byId, flag, instant, json, oneOf, within } from "./columns";
import { workshopId } from "./workshop";

export const evidence = sqliteTable(
  "evidence",
  {
    workshopId: workshopId(),
    id: text().notNull(),
    participantId: text(),
    kind: text().$type<EvidenceKind>().notNull(),
    sentiment: integer().$type<-1 | 0 | 1>().notNull(),
    text: text().notNull(),
    url: text(),
    occurredOn: text(),
    count: integer(),
    momentId: text(),
    touchpointId: text(),
  },
  (t) => [byId(t), oneOf(t.kind, evidenceKind.options), within(t.sentiment, -1, 1)],
);

export const idea = sqliteTable(
  "idea",
  {
    workshopId: workshopId(),
    id: text().notNull(),
    participantId: text(),
    momentId: text().notNull(),
    kind: text().$type<IdeaKind>().notNull(),
    text: text().notNull(),
    cardId: text(),
    basedOnIdeaId: text(),
    ticked: flag().notNull(),
    hiddenAt: instant(),
    seq: integer().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [byId(t), oneOf(t.kind, ideaKind.options)],
);

export const action = sqliteTable(
  "action",
  {
    workshopId: workshopId(),
    id: text().notNull(),
    momentId: text().notNull(),
    ideaIds: json<string[]>().notNull(),
    title: text().notNull(),
    scene: text(),
    owner: json<Action["owner"]>(),
    proposedBy: text(),
    promisedAt: instant(),
    dueOn: text(),
    effect: real(),
    effort: real(),
    successMeasure: json<Action["successMeasure"]>(),
    empowerment: json<Action["empowerment"]>(),
    ifThen: text(),
    firstStep: json<Action["firstStep"]>(),
    status: text().$type<ActionStatus>().notNull(),
    statusReason: text(),
    notes: json<Action["notes"]>().notNull(),
    carriedFromActionId: text(),
    seq: integer().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    byId(t),
    index("action_open").on(t.workshopId, t.status),
    within(t.effect, 1, 5),
    within(t.effort, 1, 5),
    oneOf(t.status, actionStatus.options),
  ],
);

export const resultSnapshot = sqliteTable(
  "result_snapshot",
  {
    workshopId: workshopId(),
    id: text().notNull(),
    revision: integer().notNull(),
    formula: text().$type<"impact/1">().notNull(),
    inputHash: text().notNull(),
    at: instant().notNull(),
    result: json<ResultSnapshot["result"]>().notNull(),
    complete: flag().notNull(),
    distributions: json<ResultSnapshot["distributions"]>().notNull(),
  },
  (t) => [byId(t)],
);

export const checkIn = sqliteTable(
  "check_in",
  {
    workshopId: workshopId(),
    id: text().notNull(),
    day: json<CheckIn["day"]>().notNull(),
    dueOn: text().notNull(),
    heldOn: text(),
    summary: text(),
    debrief: json<CheckIn["debrief"]>(),
    updates: json<CheckIn["updates"]>().notNull(),
  },
  (t) => [byId(t)],
);
