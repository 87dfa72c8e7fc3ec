import { z } from "zod";
import { channel, period, stage } from "../fields.schema";
import { touchpoint } from "../records";
import { key } from "./key.schema";

const hasPlace = ({ stage, period }: { stage?: unknown; period?: unknown }) =>
  stage !== undefined || period !== undefined;
const card = {
  id: key,
  text: touchpoint.shape.text,
  stage: stage.optional(),
  period: period.optional(),
  channel: channel.nullish(),
};

export const touchpointSchemas = {
  "touchpoints.add": z.strictObject(card).refine(hasPlace, "stage or period"),
  "touchpoints.addForInRoom": z.strictObject({ ...card, participantId: key }).refine(hasPlace, "stage or period"),
  "touchpoints.addStarter": z.strictObject(card).refine(hasPlace, "stage or period"),
  "touchpoints.adopt": z.strictObject({ id: key }),
  "touchpoints.edit": z.strictObject({ id: key, text: touchpoint.shape.text }),
  "touchpoints.remove": z.strictObject({ id: key }),
  "touchpoints.move": z
    .strictObject({ id: key, stage: stage.optional(), period: period.optional() })
    .refine(hasPlace, "stage or period"),
  "touchpoints.hide": z.strictObject({ id: key }),
  "touchpoints.unhide": z.strictObject({ id: key }),
};
