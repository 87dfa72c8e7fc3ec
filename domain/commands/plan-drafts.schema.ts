import { z } from "zod";
import { calendarDate, channel } from "../fields.schema";
import { TEXT } from "../limits";
import { text } from "../text";

const measure = z.strictObject({
  channel: channel.nullable(),
  name: text(TEXT.title, 1),
  unit: text(TEXT.unit),
  isInPoints: z.boolean(),
});

export const planDraftSchemas = {
  /** Measures in the workshop's language; any text of theirs the facilitator could type as well. */
  "plan.generate": z.strictObject({ today: calendarDate, measures: z.array(measure).max(20) }),
};
