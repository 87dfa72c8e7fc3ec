import { sql } from "drizzle-orm";
import { check, integer, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { STATES } from "@/domain/phases";
import type { Participant, Suggestion, Workshop } from "@/domain/records";
import { CHANNELS, PERIODS, STAGES } from "@/domain/stages";
import { byId, flag, instant, json, oneOf } from "./columns";

/** One table per record kind of a live workshop; the columns are the fields of domain/records.ts. */
export const workshop = sqliteTable(
  "workshop",
  {
    id: text().primaryKey(),
    slug: text().notNull(),
    joinCode: text().notNull(),
    title: text().notNull(),
    goal: text().notNull(),
    persona: text().notNull(),
    templateId: text(),
    stageModel: text().$type<Workshop["stageModel"]>().notNull(),
    agendaMinutes: json<Workshop["agendaMinutes"]>().notNull(),
    agenda: json<Workshop["agenda"]>().notNull(),
    startsAt: instant(),
    peopleExpected: integer(),
    frontLineExpected: integer(),
    approvers: text().notNull().default(""),
    phase: text().$type<Workshop["phase"]>().notNull(),
    phaseTimes: json<Workshop["phaseTimes"]>().notNull(),
    phaseMovedBy: text(),
    timerEndsAt: instant(),
    timerLeftMs: integer(),
    round: integer().$type<Workshop["round"]>().notNull(),
    collectUntil: instant(),
    prompt: json<Workshop["prompt"]>(),
    revealStep: integer().notNull(),
    locale: text().$type<Workshop["locale"]>().notNull(),
    anonymity: text().$type<Workshop["anonymity"]>().notNull(),
    previousWorkshopId: text(),
    tieBreak: json<Workshop["tieBreak"]>(),
    spotlight: json<Workshop["spotlight"]>(),
    revision: integer().notNull(),
    pausedAt: instant(),
    lockedAt: instant(),
    closedAt: instant(),
    archivedAt: instant(),
    erasedAt: instant(),
    createdAt: instant().notNull(),
    config: json<Workshop["config"]>().notNull(),
    /** Counts every command; with `tag` the live cursor. Not part of the record. */
    version: integer().notNull().default(0),
    tag: text().notNull().default(""),
  },
  (t) => [
    uniqueIndex("workshop_join_code").on(t.joinCode),
    oneOf(t.phase, STATES),
    oneOf(t.anonymity, ["anonymous", "named"]),
  ],
);

export const workshopId = () =>
  text()
    .notNull()
    .references(() => workshop.id, { onDelete: "cascade" });

export const participant = sqliteTable(
  "participant",
  {
    workshopId: workshopId(),
    id: text().notNull(),
    displayName: text().notNull(),
    kind: text().$type<Participant["kind"]>().notNull(),
    secretHash: text(),
    joinSeq: integer().notNull(),
    joinedInPhase: text().$type<Participant["joinedInPhase"]>().notNull(),
    status: text().$type<Participant["status"]>().notNull(),
    nameResetAt: instant(),
    done: json<string[]>().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [byId(t), oneOf(t.kind, ["device", "in_room"]), oneOf(t.status, ["active", "left", "removed"])],
);

export const touchpoint = sqliteTable(
  "touchpoint",
  {
    workshopId: workshopId(),
    id: text().notNull(),
    participantId: text(),
    text: text().notNull(),
    stage: text({ enum: STAGES }).notNull(),
    period: text({ enum: PERIODS }).notNull(),
    periodOverride: flag().notNull(),
    channel: text({ enum: CHANNELS }),
    round: integer().$type<1 | 2>().notNull(),
    momentId: text(),
    source: text().$type<"participant" | "template">().notNull(),
    adopted: flag().notNull(),
    displayOrder: real(),
    hiddenAt: instant(),
    seq: integer().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [byId(t), oneOf(t.stage, STAGES), oneOf(t.period, PERIODS), oneOf(t.channel, CHANNELS)],
);

export const moment = sqliteTable(
  "moment",
  {
    workshopId: workshopId(),
    id: text().notNull(),
    title: text().notNull(),
    stage: text({ enum: STAGES }).notNull(),
    period: text({ enum: PERIODS }).notNull(),
    mergedInto: text(),
    shortlisted: flag().notNull(),
    confirmedAsTruth: flag().notNull(),
    departureReason: text(),
    scene: text(),
    hiddenAt: instant(),
    seq: integer().notNull(),
  },
  (t) => [
    byId(t),
    oneOf(t.stage, STAGES),
    oneOf(t.period, PERIODS),
    check("merged_into_other", sql`${t.mergedInto} <> ${t.id}`),
  ],
);

export const suggestion = sqliteTable(
  "suggestion",
  {
    workshopId: workshopId(),
    id: text().notNull(),
    participantId: text(),
    kind: text().$type<Suggestion["kind"]>().notNull(),
    momentId: text(),
    touchpointIds: json<string[]>().notNull(),
    text: text(),
    outcome: text().$type<Suggestion["outcome"]>().notNull(),
  },
  (t) => [byId(t)],
);

export const parkingLotItem = sqliteTable(
  "parking_lot_item",
  {
    workshopId: workshopId(),
    id: text().notNull(),
    participantId: text(),
    text: text().notNull(),
    phase: text({ enum: STATES }).notNull(),
    outcome: text().$type<"open" | "action" | "dropped">().notNull(),
    seq: integer().notNull(),
  },
  (t) => [byId(t)],
);
