import { z } from "zod";
import { moment } from "../records";
import { key } from "./key.schema";

export const suggestionSchemas = {
  "suggestions.add": z.discriminatedUnion("kind", [
    z.strictObject({ id: key, kind: z.literal("name"), momentId: key, text: moment.shape.title }),
    z.strictObject({ id: key, kind: z.literal("merge"), touchpointIds: z.array(key).length(2) }),
    z.strictObject({ id: key, kind: z.literal("misfit"), touchpointIds: z.array(key).length(1) }),
  ]),
  "suggestions.resolve": z.strictObject({ id: key, outcome: z.enum(["accepted", "dismissed"]) }),
};
