import { z } from "zod";
import { key } from "@/domain/commands/key.schema";
import { TEXT } from "@/domain/limits";
import { text } from "@/domain/text";
import { createReviewLink, openReview, reviewLinksOf, revokeReview } from "../links/review";
import { facilitatorProcedure, publicProcedure, router } from "../trpc";

const byToken = z.strictObject({ token: z.string().max(64) });
const newLink = z.object({ scope: z.enum(["view", "update"]), label: text(TEXT.name) });

export const reviewLinksRouter = router({
  create: facilitatorProcedure.input(newLink).mutation(({ ctx, input }) => createReviewLink(ctx, ctx.led, input)),
  list: facilitatorProcedure.query(({ ctx }) => reviewLinksOf(ctx, ctx.led)),
  revoke: facilitatorProcedure
    .input(z.object({ id: key }))
    .mutation(({ ctx, input }) => revokeReview(ctx, ctx.led, input.id)),
  open: publicProcedure.input(byToken).mutation(({ ctx, input }) => openReview(ctx, input.token)),
});
