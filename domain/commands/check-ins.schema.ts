import { z } from "zod";
import { checkIn } from "../plan-records.schema";
import { key } from "./key.schema";

const { day, dueOn, heldOn, summary, debrief } = checkIn.shape;

export const checkInSchemas = {
  "checkIns.create": z.strictObject({ id: key, day, dueOn }),
  "checkIns.edit": z.strictObject({
    id: key,
    dueOn: dueOn.optional(),
    summary: summary.optional(),
    debrief: debrief.optional(),
  }),
  "checkIns.close": z.strictObject({
    id: key,
    heldOn: heldOn.unwrap(),
    summary: summary.optional(),
    debrief: debrief.optional(),
  }),
};
