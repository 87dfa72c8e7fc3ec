import { z } from "zod";
import { evidence } from "../records";
import { key } from "./key.schema";

const { kind, sentiment, text, occurredOn, count } = evidence.shape;
/** Links open in a browser: nothing but web addresses. */
const url = evidence.shape.url.refine(
  (v) => v === null || (/^https?:\/\//i.test(v) && URL.canParse(v)),
  "a web address",
);

export const evidenceSchemas = {
  "evidence.add": z
    .strictObject({
      id: key,
      kind,
      sentiment,
      text,
      url: url.optional(),
      occurredOn: occurredOn.optional(),
      count: count.optional(),
      momentId: key.nullish(),
      touchpointId: key.nullish(),
    })
    .refine(({ momentId, touchpointId }) => !momentId || !touchpointId, "moment or touchpoint"),
  "evidence.edit": z.strictObject({
    id: key,
    kind: kind.optional(),
    sentiment: sentiment.optional(),
    text: text.optional(),
    url: url.optional(),
    occurredOn: occurredOn.optional(),
    count: count.optional(),
  }),
  "evidence.remove": z.strictObject({ id: key }),
};
