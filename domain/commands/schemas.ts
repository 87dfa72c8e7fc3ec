import { actionSchemas } from "./actions.schema";
import { checkInSchemas } from "./check-ins.schema";
import { closingRatingSchemas } from "./closing-ratings.schema";
import { dotSchemas } from "./dots.schema";
import { evidenceSchemas } from "./evidence.schema";
import { ideaSchemas } from "./ideas.schema";
import { momentSchemas } from "./moments.schema";
import { parkingSchemas } from "./parking.schema";
import { ratingSchemas } from "./ratings.schema";
import { suggestionSchemas } from "./suggestions.schema";
import { touchpointSchemas } from "./touchpoints.schema";

/** Schema of every command's arguments. Imported at run time only by the server: no zod reaches a phone. */
export const SCHEMAS = {
  ...touchpointSchemas,
  ...momentSchemas,
  ...suggestionSchemas,
  ...dotSchemas,
  ...ratingSchemas,
  ...evidenceSchemas,
  ...ideaSchemas,
  ...actionSchemas,
  ...closingRatingSchemas,
  ...checkInSchemas,
  ...parkingSchemas,
};
