import type { z } from "zod";
import { dotCommands } from "./dots";
import type { Command } from "./rule";
import type { SCHEMAS } from "./schemas";

/** The one registry: every command a wire may carry, by name. Schemas of the arguments: schemas.ts (server only). */
export const COMMANDS = {
  ...dotCommands,
};

export type CommandName = keyof typeof COMMANDS & keyof typeof SCHEMAS;
/** Arguments of a command as its schema leaves them. */
export type ArgsOf<N extends CommandName> = z.infer<(typeof SCHEMAS)[N]>;

/** @returns the command of that name, or undefined; own keys only, so that `__proto__` is none */
export function commandNamed(name: string): Command<never> | undefined {
  return Object.hasOwn(COMMANDS, name) ? (COMMANDS as Record<string, Command<never>>)[name] : undefined;
}
