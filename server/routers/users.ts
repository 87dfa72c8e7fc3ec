import { z } from "zod";
import { TEXT } from "@/domain/limits";
import { text } from "@/domain/text";
import { acceptInvitation, invite } from "../auth/invitations";
import { adminProcedure, publicProcedure, router } from "../trpc";
import { email, locale, password } from "./account";

const invited = z.strictObject({ token: z.string().max(64), name: text(TEXT.name, 1), email, password, locale });

export const usersRouter = router({
  invite: adminProcedure.mutation(({ ctx }) => invite(ctx)),
  acceptInvitation: publicProcedure.input(invited).mutation(({ ctx, input }) => acceptInvitation(ctx, input)),
});
