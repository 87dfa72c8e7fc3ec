import { actionSchemas } from "./actions.schema";
import { checkInSchemas } from "./check-ins.schema";
import { closingRatingSchemas } from "./closing-ratings.schema";
import { dotSchemas } from "./dots.schema";
import { evidenceSchemas } from "./evidence.schema";
import { ideaSchemas } from "./ideas.schema";
import { joinSchemas } from "./join.schema";
import { momentSchemas } from "./moments.schema";
import { parkingSchemas } from "./parking.schema";
import { participantSchemas } from "./participants.schema";
import { planDraftSchemas } from "./plan-drafts.schema";
import { ratingSchemas } from "./ratings.schema";
import { resultSchemas } from "./results.schema";
import { runSchemas } from "./run.schema";
import { suggestionSchemas } from "./suggestions.schema";
import { tieBreakSchemas } from "./tie-break.schema";
import { touchpointSchemas } from "./touchpoints.schema";
import { workshopSchemas } from "./workshops.schema";

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
  ...joinSchemas,
  ...participantSchemas,
  ...planDraftSchemas,
  ...resultSchemas,
  ...runSchemas,
  ...tieBreakSchemas,
  ...workshopSchemas,
};
