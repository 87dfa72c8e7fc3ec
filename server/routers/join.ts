import { z } from "zod";
import { TEXT } from "@/domain/limits";
import { text } from "@/domain/text";
import { enterWorkshop } from "../participants/join";
import { LONGEST_CODE, openWorkshop, peekOf } from "../participants/open-workshop";
import { publicProcedure, router } from "../trpc";

const code = z.string().max(LONGEST_CODE);
const byCode = z.strictObject({ code });
const entry = z.strictObject({ code, name: text(TEXT.participantName) });

export const joinRouter = router({
  peek: publicProcedure
    .input(byCode)
    .query(async ({ ctx, input }) => peekOf(await openWorkshop(ctx.runtime, ctx.address, input.code))),
  enter: publicProcedure.input(entry).mutation(({ ctx, input }) => enterWorkshop(ctx, input)),
});
