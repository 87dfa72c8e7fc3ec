import { z } from "zod";
import { period, stage } from "../fields.schema";
import { moment } from "../records";
import { key } from "./key.schema";

const cards = z.array(key).min(1).max(200);
const oneMoment = z.strictObject({ momentId: key });

export const momentSchemas = {
  "moments.create": z.strictObject({ id: key, title: moment.shape.title, touchpointIds: cards }),
  "moments.assign": z.strictObject({ touchpointIds: cards, momentId: key.nullable() }),
  "moments.merge": z.strictObject({ momentId: key, into: key }),
  "moments.unmerge": oneMoment,
  "moments.restage": z
    .strictObject({ momentId: key, stage: stage.optional(), period: period.optional() })
    .refine(({ stage, period }) => stage !== undefined || period !== undefined, "stage or period"),
  "moments.rename": z.strictObject({ momentId: key, title: moment.shape.title }),
  "moments.hide": oneMoment,
  "moments.unhide": oneMoment,
  "moments.pin": oneMoment,
  "moments.unpin": oneMoment,
  "moments.confirm": z.strictObject({ momentId: key, departureReason: moment.shape.departureReason.optional() }),
  "moments.unconfirm": oneMoment,
  "moments.setScene": z.strictObject({ momentId: key, scene: moment.shape.scene }),
};
