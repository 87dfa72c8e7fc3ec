import { z } from "zod";
import { instant, period, stage } from "../fields.schema";
import { PHASES } from "../phases";
import { key, revision } from "./key.schema";

const nothing = z.strictObject({});

export const runSchemas = {
  "run.movePhase": z.strictObject({
    to: z.enum([...PHASES, "closed"]),
    expectedRevision: revision,
    /** Moves on to `commit` although no action is complete. */
    override: z.boolean().optional(),
    /** Opens the silent round of `collect` ahead of the day, until then as people are told. */
    collectUntil: instant.optional(),
  }),
  "run.openRound": z.strictObject({ expectedRevision: revision }),
  "run.sendPrompt": z.strictObject({
    prompt: z.union([z.strictObject({ stage }), z.strictObject({ period })]).nullable(),
  }),
  "run.setRevealStep": z.strictObject({ step: z.number().int().min(0).max(400) }),
  "run.setSpotlight": z.strictObject({ kind: z.enum(["touchpoint", "moment", "idea", "action"]), id: key }),
  "run.clearSpotlight": nothing,
  "run.startTimer": z.strictObject({ seconds: z.number().int().min(1).max(36_000).optional() }),
  "run.pauseTimer": nothing,
  "run.extendTimer": z.strictObject({ seconds: z.number().int().min(-600).max(600) }),
  "run.pause": nothing,
  "run.resume": nothing,
  /** With the version a step has made, that step and no other is meant. */
  "run.undo": z.strictObject({ version: z.number().int().min(1).optional() }),
};
