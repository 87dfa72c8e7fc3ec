import type { z } from "zod";
import { actionCommands } from "./actions";
import { checkInCommands } from "./check-ins";
import { closingRatingCommands } from "./closing-ratings";
import { dotCommands } from "./dots";
import { evidenceCommands } from "./evidence";
import { ideaCommands } from "./ideas";
import { momentCommands } from "./moments";
import { parkingCommands } from "./parking";
import { ratingCommands } from "./ratings";
import type { Command } from "./rule";
import type { SCHEMAS } from "./schemas";
import { suggestionCommands } from "./suggestions";
import { touchpointCommands } from "./touchpoints";

/** The one registry: every command a wire may carry, by name. Schemas of the arguments: schemas.ts (server only). */
export const COMMANDS = {
  ...touchpointCommands,
  ...momentCommands,
  ...suggestionCommands,
  ...dotCommands,
  ...ratingCommands,
  ...evidenceCommands,
  ...ideaCommands,
  ...actionCommands,
  ...closingRatingCommands,
  ...checkInCommands,
  ...parkingCommands,
};

export type CommandName = keyof typeof COMMANDS & keyof typeof SCHEMAS;
/** Arguments of a command as its schema leaves them. */
export type ArgsOf<N extends CommandName> = z.infer<(typeof SCHEMAS)[N]>;

/** @returns the command of that name, or undefined; own keys only, so that `__proto__` is none */
export function commandNamed(name: string): Command<never> | undefined {
  return Object.hasOwn(COMMANDS, name) ? (COMMANDS as Record<string, Command<never>>)[name] : undefined;
}
