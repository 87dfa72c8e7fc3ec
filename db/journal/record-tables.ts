import { getTableColumns } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Kind } from "@/domain/kinds";
import * as ballots from "../schema/ballots";
import * as plan from "../schema/plan";
import * as workshop from "../schema/workshop";

export interface RecordTable {
  table: SQLiteTable;
  /** Fields of the record that make its key, within the workshop. */
  key: readonly string[];
}

const byId = ["id"];

/** Where the records of each kind are kept. */
export const RECORD_TABLES: Record<Kind, RecordTable> = {
  workshop: { table: workshop.workshop, key: byId },
  participant: { table: workshop.participant, key: byId },
  touchpoint: { table: workshop.touchpoint, key: byId },
  moment: { table: workshop.moment, key: byId },
  suggestion: { table: workshop.suggestion, key: byId },
  evidence: { table: plan.evidence, key: byId },
  dot: { table: ballots.dot, key: ["voteRound", "participantId", "momentId"] },
  rating: { table: ballots.rating, key: ["participantId", "momentId"] },
  idea: { table: plan.idea, key: byId },
  action: { table: plan.action, key: byId },
  estimate: { table: ballots.estimate, key: ["participantId", "actionId"] },
  closingRating: { table: ballots.closingRating, key: ["participantId"] },
  parkingLotItem: { table: workshop.parkingLotItem, key: byId },
  resultSnapshot: { table: plan.resultSnapshot, key: byId },
  checkIn: { table: plan.checkIn, key: byId },
  reRating: { table: ballots.reRating, key: ["checkInId", "momentId", "raterId"] },
};

const NOT_IN_RECORD = new Set(["workshopId", "version", "tag"]);

/** Columns that hold a record's fields, by field name. */
export function fieldsOf({ table }: RecordTable): [field: string, column: SQLiteColumn][] {
  return Object.entries(getTableColumns(table) as Record<string, SQLiteColumn>).filter(
    ([field]) => !NOT_IN_RECORD.has(field),
  );
}
