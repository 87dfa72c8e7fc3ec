import { actionCommands } from "./actions";
import { closingRatingCommands } from "./closing-ratings";
import { dotCommands } from "./dots";
import { ideaCommands } from "./ideas";
import { parkingCommands } from "./parking";
import { participantCommands } from "./participants";
import { ratingCommands } from "./ratings";
import { touchpointCommands } from "./touchpoints";

/**
 * What a phone runs by itself: the rules of the nouns people write, vote and promise with. They reach neither ranking
 * nor plan, so a phone need not load those; for every other command it waits for the server.
 */
export const PARTICIPANT_COMMANDS = {
  ...touchpointCommands,
  ...dotCommands,
  ...ratingCommands,
  ...ideaCommands,
  ...actionCommands,
  ...closingRatingCommands,
  ...parkingCommands,
  ...participantCommands,
};
