import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { experience } from "@/domain/fields.schema";
import type { Experience } from "@/domain/records";
import { oneOf, within } from "./columns";
import { workshopId } from "./workshop";

export const dot = sqliteTable(
  "dot",
  {
    workshopId: workshopId(),
    voteRound: integer().notNull(),
    participantId: text().notNull(),
    momentId: text().notNull(),
    dots: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.workshopId, t.voteRound, t.participantId, t.momentId] }), within(t.dots, 1, 100)],
);

export const rating = sqliteTable(
  "rating",
  {
    workshopId: workshopId(),
    participantId: text().notNull(),
    momentId: text().notNull(),
    importance: integer(),
    satisfaction: integer(),
    experience: text().$type<Experience>(),
  },
  (t) => [
    primaryKey({ columns: [t.workshopId, t.participantId, t.momentId] }),
    within(t.importance, 1, 5),
    within(t.satisfaction, 1, 5),
    oneOf(t.experience, experience.options),
  ],
);

export const estimate = sqliteTable(
  "estimate",
  {
    workshopId: workshopId(),
    participantId: text().notNull(),
    actionId: text().notNull(),
    effect: integer(),
    effort: integer(),
  },
  (t) => [
    primaryKey({ columns: [t.workshopId, t.participantId, t.actionId] }),
    within(t.effect, 1, 5),
    within(t.effort, 1, 5),
  ],
);

export const closingRating = sqliteTable(
  "closing_rating",
  { workshopId: workshopId(), participantId: text().notNull(), value: integer().notNull() },
  (t) => [primaryKey({ columns: [t.workshopId, t.participantId] }), within(t.value, 1, 5)],
);

export const reRating = sqliteTable(
  "re_rating",
  {
    workshopId: workshopId(),
    checkInId: text().notNull(),
    momentId: text().notNull(),
    raterId: text().notNull(),
    satisfaction: integer(),
  },
  (t) => [primaryKey({ columns: [t.workshopId, t.checkInId, t.momentId, t.raterId] }), within(t.satisfaction, 1, 5)],
);
