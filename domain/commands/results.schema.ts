import { z } from "zod";
import { key } from "./key.schema";

const rank = z.number().int().min(1);
const uncertainty = z.strictObject({
  pTopK: z.number().min(0).max(1),
  rankLow: rank,
  rankHigh: rank,
  verdict: z.enum(["solid", "contested", "contender", "below"]),
});

export const resultSchemas = {
  "results.complete": z.strictObject({
    inputHash: z.string().length(32),
    uncertainty: z.array(z.tuple([key, uncertainty])),
  }),
};
