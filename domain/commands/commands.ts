import type { z } from "zod";
import { checkInCommands } from "./check-ins";
import { PARTICIPANT_COMMANDS } from "./commands-of-participants";
import { evidenceCommands } from "./evidence";
import { joinCommands } from "./join";
import { leavingCommands } from "./leaving";
import { momentCommands } from "./moments";
import { parkingActions } from "./parking-actions";
import { planDraftCommands } from "./plan-drafts";
import { resultCommands } from "./results";
import { roundCommands } from "./rounds";
import type { Command } from "./rule";
import { runCommands } from "./run";
import type { SCHEMAS } from "./schemas";
import { spotlightCommands } from "./spotlight";
import { suggestionCommands } from "./suggestions";
import { tieBreakCommands } from "./tie-break";
import { timerCommands } from "./timer";
import { touchpointModeration } from "./touchpoints-hidden";
import { undoCommands } from "./undo";
import { workshopCommands } from "./workshops";

/** The one registry: every command a wire may carry, by name. Schemas of the arguments: schemas.ts (server only). */
export const COMMANDS = {
  ...PARTICIPANT_COMMANDS,
  ...touchpointModeration,
  ...momentCommands,
  ...suggestionCommands,
  ...evidenceCommands,
  ...checkInCommands,
  ...joinCommands,
  ...leavingCommands,
  ...parkingActions,
  ...planDraftCommands,
  ...resultCommands,
  ...roundCommands,
  ...runCommands,
  ...spotlightCommands,
  ...tieBreakCommands,
  ...timerCommands,
  ...undoCommands,
  ...workshopCommands,
};

export type CommandName = keyof typeof COMMANDS & keyof typeof SCHEMAS;
/** Arguments of a command as its schema leaves them. */
export type ArgsOf<N extends CommandName> = z.infer<(typeof SCHEMAS)[N]>;

/** @returns the command of that name, or undefined; own keys only, so that `__proto__` is none */
export function commandNamed(name: string): Command<never> | undefined {
  return Object.hasOwn(COMMANDS, name) ? (COMMANDS as Record<string, Command<never>>)[name] : undefined;
}
