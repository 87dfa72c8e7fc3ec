import { z } from "zod";
import { key } from "./key.schema";

const dots = z.number().int().min(0).max(100);

export const dotSchemas = {
  "dots.set": z.strictObject({ momentId: key, dots }),
  "dots.setForInRoom": z.strictObject({ participantId: key, momentId: key, dots }),
};
