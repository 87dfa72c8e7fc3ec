import { BurstyRateLimiter, RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { commandNamed } from "@/domain/commands/commands";
import { checkRole } from "@/domain/commands/execute";
import type { Actor } from "@/domain/commands/rule";
import { SCHEMAS } from "@/domain/commands/schemas";
import { refuseUnless } from "@/domain/errors";
import { LIMITS } from "@/domain/limits";
import type { Mutation } from "@/domain/wire";
import { HttpRefusal, retryAfter } from "../http/refusal";

/** Rates of trust.md S7: so many per second, and so many at once after a rest. */
const PER_PERSON = { perSecond: 5, burst: 120, restSeconds: 60 };
const PER_WORKSHOP = { perSecond: 500, burst: 1000, restSeconds: 10 };

export interface CommandLimiter {
  /** @throws HttpRefusal rate_limited */
  consume(workshopId: string, actorId: string, commands: number): Promise<void>;
}

/** Counts commands per person and per workshop in memory; `onHit` is told of every call turned away. */
export function commandLimiter(onHit = () => {}): CommandLimiter {
  const perPerson = bursty("person", PER_PERSON);
  const perWorkshop = bursty("workshop", PER_WORKSHOP);
  return {
    async consume(workshopId, actorId, commands) {
      try {
        await perPerson.consume(`${workshopId} ${actorId}`, commands);
        await perWorkshop.consume(workshopId, commands);
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        onHit();
        throw retryAfter("rate_limited", error.msBeforeNext / 1000);
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
 * @throws Refused invalid | forbidden | not_joined; HttpRefusal too_large
 */
export function checked(actor: Actor, { mid, name, args }: Mutation): Mutation {
  if (Buffer.byteLength(JSON.stringify(args) ?? "") > LIMITS.commandArgsBytes) throw new HttpRefusal("too_large");
  const command = commandNamed(name);
  refuseUnless(command && Object.hasOwn(SCHEMAS, name), "invalid");
  checkRole(actor, command);
  const parsed = SCHEMAS[name as keyof typeof SCHEMAS].safeParse(args);
  refuseUnless(parsed.success, "invalid");
  return { mid, name, args: parsed.data };
}
