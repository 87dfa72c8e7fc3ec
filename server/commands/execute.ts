import { commandNamed } from "@/domain/commands/commands";
import type { Actor } from "@/domain/commands/rule";
import { type RefusalCode, Refused } from "@/domain/errors";
import type { Answer, Mutation } from "@/domain/wire";
import type { Measurements } from "../measurements";
import { type CommandLimiter, checked } from "./guard";
import type { CommandQueue } from "./queue";

export interface CommandRuntime {
  queue: Pick<CommandQueue, "submit">;
  limiter: CommandLimiter;
  measurements?: Pick<Measurements, "count">;
}

export interface Call {
  workshopId: string;
  actor: Actor;
  /** At most 50, in the order in which they were made. */
  commands: readonly Mutation[];
}

/**
 * Runs commands in order; one that is refused does not keep the later ones from running.
 * @throws HttpRefusal rate_limited | too_large before anything ran; Refused not_saved if something could not be saved
 * (the same call may be sent again); what a rule threw that is no refusal
 */
export async function executeCommands(
  { queue, limiter, measurements }: CommandRuntime,
  { workshopId, actor, commands }: Call,
): Promise<Answer[]> {
  await limiter.consume(workshopId, actor.id, commands.length);
  const ready = commands.map((mutation) => readyOrRefused(actor, mutation));
  for (const [i, next] of ready.entries())
    if ("refused" in next) measurements?.count("commands", { name: labelOf(commands[i]), result: next.refused });
  const answers = await Promise.all(
    ready.map((next) => ("refused" in next ? next : queue.submit({ workshopId, actor, ...next }, commands))),
  );
  if (answers.some((answer) => "refused" in answer && answer.refused === "not_saved")) throw new Refused("not_saved");
  return answers;
}

/** Any name may be sent: only those that exist become a label. */
const labelOf = (mutation: Mutation | undefined): string =>
  mutation && commandNamed(mutation.name) ? mutation.name : "unknown";

function readyOrRefused(actor: Actor, mutation: Mutation): Mutation | { refused: RefusalCode } {
  try {
    return checked(actor, mutation);
  } catch (error) {
    if (error instanceof Refused) return { refused: error.code };
    throw error;
  }
}
