import { TRPCError } from "@trpc/server";
import { BurstyRateLimiter, RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { commandNamed } from "@/domain/commands/commands";
import { checkRole } from "@/domain/commands/execute";
import type { Actor } from "@/domain/commands/rule";
import { SCHEMAS } from "@/domain/commands/schemas";
import { refuseUnless } from "@/domain/errors";
import { LIMITS } from "@/domain/limits";
import type { Mutation } from "@/domain/wire";

/** Rates of trust.md S7: so many per second, and so many at once after a rest. */
const PER_PERSON = { perSecond: 5, burst: 120, restSeconds: 60 };
const PER_WORKSHOP = { perSecond: 500, burst: 1000, restSeconds: 10 };

export interface CommandLimiter {
  /** @throws TRPCError TOO_MANY_REQUESTS */
  consume(workshopId: string, actorId: string, commands: number): Promise<void>;
}

/** Counts commands per person and per workshop in memory. */
export function commandLimiter(): CommandLimiter {
  const perPerson = bursty("person", PER_PERSON);
  const perWorkshop = bursty("workshop", PER_WORKSHOP);
  return {
    async consume(workshopId, actorId, commands) {
      try {
        await perPerson.consume(`${workshopId} ${actorId}`, commands);
        await perWorkshop.consume(workshopId, commands);
      } catch (error) {
        if (error instanceof RateLimiterRes) throw new TRPCError({ code: "TOO_MANY_REQUESTS" });
        throw error;
      }
    },
  };
}

/** For measuring: lets everything through. */
export const noLimiter: CommandLimiter = { consume: async () => {} };

function bursty(keyPrefix: string, { perSecond, burst, restSeconds }: typeof PER_PERSON): BurstyRateLimiter {
  return new BurstyRateLimiter(
    new RateLimiterMemory({ keyPrefix, points: perSecond, duration: 1 }),
    new RateLimiterMemory({ keyPrefix: `${keyPrefix} burst`, points: burst, duration: restSeconds }),
  );
}

/**
 * Checks name, role and arguments, in this order, before a command is queued.
 * @returns the mutation with its arguments as the strict schema of its name leaves them
 * @throws Refused invalid | forbidden | not_joined; TRPCError PAYLOAD_TOO_LARGE
 */
export function checked(actor: Actor, { mid, name, args }: Mutation): Mutation {
  if (Buffer.byteLength(JSON.stringify(args) ?? "") > LIMITS.commandArgsBytes)
    throw new TRPCError({ code: "PAYLOAD_TOO_LARGE" });
  const command = commandNamed(name);
  refuseUnless(command && Object.hasOwn(SCHEMAS, name), "invalid");
  checkRole(actor, command);
  const parsed = SCHEMAS[name as keyof typeof SCHEMAS].safeParse(args);
  refuseUnless(parsed.success, "invalid");
  return { mid, name, args: parsed.data };
}
