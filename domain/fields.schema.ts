import { z } from "zod";
import { CHANNELS, PERIODS, STAGES } from "./stages";

/** What several kinds of record are made of. Instants are UTC milliseconds, `…On` are calendar dates (YYYY-MM-DD). */
export const id = z.string().min(1).max(64);
export const instant = z.number().int();
export const calendarDate = z.iso.date();
export const scale5 = z.number().int().min(1).max(5);

export const stage = z.enum(STAGES);
export const period = z.enum(PERIODS);
export const channel = z.enum(CHANNELS);
export const experience = z.enum(["detractor", "standard", "enhancer"]);
export const ideaKind = z.enum(["remove_detractor", "raise_standard", "add_enhancer"]);
export const actionStatus = z.enum(["draft", "open", "in_progress", "done", "dropped", "carried_over"]);
export const evidenceKind = z.enum(["survey", "review", "community", "complaint", "observation", "metric"]);
