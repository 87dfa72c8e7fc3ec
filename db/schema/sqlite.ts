import * as access from "./access";
import * as accounts from "./accounts";
import * as ballots from "./ballots";
import * as heartbeat from "./heartbeat";
import * as journal from "./journal";
import * as plan from "./plan";
import * as templates from "./templates";
import * as workshop from "./workshop";

const { workshopId: _, ...workshopTables } = workshop;

/** Every table, as Drizzle wants it. */
export const schema = {
  ...workshopTables,
  ...ballots,
  ...plan,
  ...journal,
  ...access,
  ...accounts,
  ...templates,
  ...heartbeat,
};
