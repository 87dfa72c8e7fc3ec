import { z } from "zod";
import { TEXT } from "@/domain/limits";
import { text } from "@/domain/text";
import { enterWorkshop, rejoinWorkshop } from "../participants/join";
import { LONGEST_CODE, openWorkshop, peekOf } from "../participants/open-workshop";
import { publicProcedure, router } from "../trpc";

const code = z.string().max(LONGEST_CODE);
const byCode = z.strictObject({ code });
/** Nothing typed is no name; something that cannot be seen is a wrong one. */
const name = z.union([text(0), text(TEXT.participantName, 1)]);
/** Whoever tries again with the same one is the same person. */
const key = z.string().regex(/^[0-9a-f]{32}$/);
const entry = z.strictObject({ code, name, key: key.optional() });

export const joinRouter = router({
  peek: publicProcedure
    .input(byCode)
    .query(async ({ ctx, input }) => peekOf(await openWorkshop(ctx.runtime, ctx.address, input.code))),
  rejoin: publicProcedure
    .input(z.strictObject({ code, rejoinCode: z.string().max(LONGEST_CODE) }))
    .mutation(({ ctx, input }) => rejoinWorkshop(ctx, input.code, input.rejoinCode)),
  enter: publicProcedure.input(entry).mutation(({ ctx, input }) => enterWorkshop(ctx, input)),
});
