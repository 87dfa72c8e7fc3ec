import { z } from "zod";
import { key } from "./key.schema";

export const tieBreakSchemas = {
  "run.openVoteRound": z.strictObject({ momentIds: z.array(key).min(2).max(50) }),
  "run.closeVoteRound": z.strictObject({}),
};
