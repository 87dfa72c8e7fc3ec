import { z } from "zod";
import { reRating } from "../plan-records.schema";
import { rating } from "../records";
import { key } from "./key.schema";

const { importance, satisfaction, experience } = rating.shape;
const values = { momentId: key, importance, satisfaction, experience };

export const ratingSchemas = {
  "ratings.set": z.strictObject(values),
  "ratings.setForInRoom": z.strictObject({ ...values, participantId: key }),
  "ratings.rerate": z.strictObject({ checkInId: key, momentId: key, satisfaction: reRating.shape.satisfaction }),
};
