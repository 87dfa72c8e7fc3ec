import { initTRPC } from "@trpc/server";
import { z } from "zod";
import { key } from "@/domain/commands/key.schema";
import { standingOf } from "./auth/standing";
import type { Context } from "./context";
import { HttpRefusal } from "./http/refusal";
import { type FailureData, failureData, translated } from "./trpc-errors";

/** Ids of a workshop the caller may lead; only the permission gate below makes one. */
export type LedWorkshopId = string & { readonly __led: true };

const t = initTRPC.context<Context>().create({
  errorFormatter({ shape, error, ctx }) {
    const data: FailureData = failureData(error, shape.data.httpStatus, ctx?.requestId ?? "");
    return { code: shape.code, message: data.code, data };
  },
});

export const { router } = t;

/** Anybody. Refused, HttpRefusal and WrongField may be thrown by what it calls. */
export const publicProcedure = t.procedure.use(async ({ ctx, next }) => {
  const result = await next();
  if (result.ok) return result;
  const { cause } = result.error;
  if (cause instanceof HttpRefusal)
    for (const [name, value] of Object.entries(cause.headers)) ctx.setHeader(name, value);
  throw translated(result.error);
});

/** Somebody signed in, else 401: `ctx.signedIn`. */
export const userProcedure = publicProcedure.use(async ({ ctx, next }) => {
  const signedIn = await ctx.user();
  if (!signedIn) throw new HttpRefusal("unauthorized");
  return next({ ctx: { signedIn } });
});

/** The administrator of this server, else 403. */
export const adminProcedure = userProcedure.use(({ ctx, next }) => {
  if (!ctx.signedIn.isAdmin) throw new HttpRefusal("forbidden");
  return next({ ctx });
});

const inWorkshop = z.object({ workshopId: key });

/** The facilitator or a co-facilitator of the workshop `input.workshopId`: `ctx.led`, `ctx.role`, `ctx.signedIn`. */
export const facilitatorProcedure = publicProcedure.input(inWorkshop).use(async ({ ctx, input, next }) => {
  const standing = await standingOf(ctx, input.workshopId);
  return next({ ctx: { ...standing, led: input.workshopId as LedWorkshopId } });
});

/** The facilitator who owns the workshop; a co-facilitator is refused (403). */
export const ownerProcedure = facilitatorProcedure.use(({ ctx, next }) => {
  if (ctx.role !== "facilitator") throw new HttpRefusal("forbidden");
  return next({ ctx });
});
