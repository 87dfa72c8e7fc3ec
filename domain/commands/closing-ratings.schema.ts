import { z } from "zod";
import { closingRating } from "../records";

export const closingRatingSchemas = {
  "closingRatings.set": z.strictObject({ value: closingRating.shape.value }),
};
